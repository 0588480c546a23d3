#include <fmt/format.h>

#include "stories/journeys/one_family.hpp"

namespace indgang::test {
namespace {

/// Its page for staff.
std::string a_meeting_is_called(Journey& lund, std::string day) {
    auto const& ids = lund.story.ids;
    return does(lund.as(ids.mette), lund.of_case("/moeder/opret/core_team_meeting"),
                {{"on_day", std::move(day)},
                 {"from", "9"},
                 {"until", "10.30"},
                 {"place", "municipality"},
                 {"purpose", "Hvordan går det med søvnen?"},
                 {"people", word(ids.mette)},
                 {"people", word(ids.lise)},
                 {"must", word(ids.lise)},
                 {"family", word(lund.mother)},
                 {"family", word(lund.father)},
                 {"chair", word(ids.mette)},
                 {"minute_taker", word(ids.lise)},
                 {"agenda", "15 Søvnen"}});
}

std::string own_page(std::string const& meeting) {
    return "/min-familie/moede/" + meeting.substr(meeting.rfind('/') + 1);
}

void the_family_is_called_first(Journey& lund, std::string const& meeting) {
    auto& mette = lund.as(lund.story.ids.mette);
    sees(mette, lund.of_case("/bolden"), {"Ring til familien før mødet"});
    does(mette, meeting + "/kontakt",
         {{"person", word(lund.mother)},
          {"on_day", iso(lund.today())},
          {"manner", "call"},
          {"focus", "Nætterne"}});
    sees_not(mette, lund.of_case("/bolden"), {"Ring til familien før mødet"});
}

/// Everybody came; what is said at the table is written as it is said, read out, approved and shared.
void it_is_held(Journey& lund, std::string const& meeting, std::vector<FormFields> const& lines) {
    auto& mette = lund.as(lund.story.ids.mette);
    auto const room = meeting + "/rum";
    sees(mette, room, {"Familiens eget punkt", "Nætterne"});
    taps(mette, room, room + "/fremmoede", {{"who", "all"}, {"came", "came"}});
    for (auto const& line : lines) {
        does(mette, room, line);
        no_ball_lies_loose(lund);
    }
    for (auto const parent : {lund.mother_login, lund.father_login})
        sees(lund.as(parent), own_page(meeting) + "/referat", {"Referatet bliver skrevet nu."});
    does(mette, meeting + "/referat",
         {{"from", "9.00"}, {"until", "10.10"}, {"is_read_out", "true"}});
    sees(mette, meeting + "/referat", {"Godkendt og delt med dem, der var med."});
    for (auto const parent : {lund.mother_login, lund.father_login})
        sees(lund.as(parent), own_page(meeting) + "/referat", {lines.front()[1].second});
    no_ball_lies_loose(lund);
    dates_are_by_the_rules(lund);
}

/// What the worklist and both front pages say of the next core-team meeting.
void the_next_is_due(Journey& lund, std::string const& day) {
    auto const line = work_line(lund.as(lund.story.ids.mette), "Noah Lund");
    CHECK_MESSAGE(line.find(day) != line.npos, line);
    CHECK_MESSAGE(line.find("Kerneteammøde") != line.npos, line);
    for (auto const parent : {lund.mother_login, lund.father_login})
        sees(lund.as(parent), "/min-familie", {"Senest " + day});
}

FormFields said(std::string words) {
    return {{"kind", "said"}, {"words", std::move(words)}, {"point", "1"}};
}
FormFields decided(std::string words) {
    return {{"kind", "decision"}, {"words", std::move(words)}, {"point", "1"}};
}

}  // namespace

void the_core_team_meets_three_times(Journey& lund) {
    auto const& ids = lund.story.ids;
    the_next_is_due(lund, "tirsdag 23. februar");
    does(lund.as(ids.mette), lund.of_child("/moedeinterval"),
         {{"weeks", "8"}, {"because", "Ida og Åge vil gerne mødes hver anden måned"}});
    the_next_is_due(lund, "mandag 18. januar");  // eight weeks after the family came in
    auto const first = a_meeting_is_called(lund, "2026-12-16");
    the_family_is_called_first(lund, first);
    for (auto const parent : {lund.mother_login, lund.father_login})
        sees(lund.as(parent), "/min-familie", {"onsdag 16. december"});

    lund.day("2026-12-16"_day);
    it_is_held(lund, first,
               {said("Ida sover tre timer"),
                decided("Noah må få en tung dyne"),
                {{"kind", "action"},
                 {"words", "Ring til hjælpemidler"},
                 {"point", "1"},
                 {"holder", as_holder(ids.lise)},
                 {"due_on", "2027-06-01"}}});
    the_next_is_due(lund, "onsdag 10. februar");

    // The second on the very day: nobody is late. The day before, nobody is asked to hurry.
    auto const second = a_meeting_is_called(lund, "2027-02-10");
    sees_not(lund.as(ids.mette), lund.of_case("/bolden"), {"Ring til familien før mødet"});
    lund.day("2027-02-09"_day);
    the_family_is_called_first(lund, second);
    lund.day("2027-02-10"_day);
    auto const today = work_line(lund.as(ids.mette), "Noah Lund");
    CHECK_MESSAGE(today.find("over frist") == today.npos, today);
    it_is_held(lund, second, {said("Dynen hjælper lidt")});
    the_next_is_due(lund, "onsdag 7. april");

    // The third is a day late, and says so; held, it is on time again.
    lund.day("2027-04-08"_day);
    auto const late = work_line(lund.as(ids.mette), "Noah Lund");
    CHECK_MESSAGE(late.find("1 dag over frist") != late.npos, late);
    sees(lund.as(lund.mother_login), "/min-familie", {"Det skulle være sket", "7. april"});
    auto const third = a_meeting_is_called(lund, "2027-04-08");
    the_family_is_called_first(lund, third);
    it_is_held(lund, third, {said("Aflastningen har ikke hjulpet endnu")});
    the_next_is_due(lund, "torsdag 3. juni");
    sees(lund.as(lund.father_login), "/min-familie/moeder", {"Holdt"});
}

}  // namespace indgang::test
