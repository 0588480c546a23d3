#include <fmt/format.h>

#include "stories/journeys/together.hpp"

namespace indgang::test {
namespace {

void gets(Journey& holm, std::string provision, Day from, std::string note) {
    does(holm.as(holm.story.ids.mette), holm.of_case("/indsatser/opret"),
         {{"person", word(holm.child)},
          {"provision", std::move(provision)},
          {"started_on", iso(from)},
          {"note", std::move(note)}});
    dates_are_by_the_rules(holm);
}

}  // namespace

void is_followed_up(Journey& holm, UserId by, std::string wellbeing) {
    does(holm.as(by), holm.of_child("/opfoelgninger"),
         {{"held_on", iso(holm.today())},
          {"manner", "home_visit"},
          {"took_part", word(holm.mother)},
          {"wellbeing", std::move(wellbeing)},
          {"fit", "right"}});
    dates_are_by_the_rules(holm);
    no_ball_lies_loose(holm);
}

/// On the coordinator's list, and on the mother's own page.
void is_due(Journey& holm, UserId on_whose_list, std::string const& day, std::string const& why) {
    auto const line = work_line(holm.as(on_whose_list), "Sofie Holm");
    CHECK_MESSAGE(line.find(day) != line.npos, line);
    CHECK_MESSAGE(line.find(why) != line.npos, line);
    sees(holm.as(holm.mother_login), "/min-familie", {"Det næste, der sker", "Senest " + day});
}

void the_start_conversation_begins_the_clock(Journey& holm) {
    auto const& ids = holm.story.ids;
    auto& mette = holm.as(ids.mette);
    CHECK(work_line(mette, "Sofie Holm").empty());  // nothing is granted: nothing is due
    sees(mette, "/arbejdsliste", {"Uden frist", "Familien Holm"});
    auto const meeting = does(mette, holm.of_case("/udredningsmoeder/opret"),
                              {{"child", word(holm.child)},
                               {"on_day", "2026-11-23"},
                               {"from", "10"},
                               {"until", "11"},
                               {"place", "home"},
                               {"at_home_of", word(holm.mother)},
                               {"purpose", "Vi lærer hinanden at kende"},
                               {"family", word(holm.mother)},
                               {"family", word(holm.child)},
                               {"people", word(ids.mette)}});
    sees(mette, meeting, {"Opstartssamtale med Sofie"});
    sees(holm.as(holm.mother_login), "/min-familie", {"mandag 23. november"});
    does(mette, meeting + "/holdt",
         {{"held_on", "2026-11-23"},
          {"family", word(holm.mother)},
          {"family", word(holm.child)},
          {"people", word(ids.mette)},
          {"family_words", "Vi vil gerne have fælles aftaler"},
          {"agreed", "Mette søger merudgifter med os"},
          {"next_step", "Mette ringer fredag"}});
    auto const own = "/min-familie/moeder/" + meeting.substr(meeting.rfind('/') + 1);
    sees(holm.as(holm.mother_login), own, {"Mette søger merudgifter med os"});
    sees(mette, holm.of_child("/aftaler"), {"Holdt 23. november 2026"});
    meets_no_door(holm.as(ids.birgit), meeting);
    meets_no_door(holm.as(ids.karin), meeting);
}

void compensation_is_followed_up_every_three_months(Journey& holm) {
    auto const& ids = holm.story.ids;
    gets(holm, "BL 86", "2026-11-23"_day, "Ekstra tøj og vask");
    is_due(holm, ids.mette, "tirsdag 23. februar", "3 måneder");
    sees(holm.as(ids.lise), holm.of_case(), {"Merudgift"});
    sees(holm.as(ids.lars), "/team", {"Mette Kjær"});
    CHECK(work_line(holm.as(ids.birgit), "Sofie Holm").empty());
}

void an_investigation_opens_and_the_date_moves(Journey& holm) {
    auto const& ids = holm.story.ids;
    holm.day("2026-12-14"_day);
    gets(holm, "BL 20", "2026-12-14"_day, "Hvad gør skoledagen svær?");
    // Six weeks after the talk: min(23 February, max(14 December, 23 November + 42 days)).
    is_due(holm, ids.mette, "mandag 4. januar", "6 uger");
    auto const examination = does(holm.as(ids.mette), holm.of_case("/undersoegelser/opret"),
                                  {{"kind", "child_investigation"},
                                   {"about", word(holm.child)},
                                   {"question", "Hvad gør skoledagen svær?"},
                                   {"asked_on", "2026-12-14"},
                                   {"aware_on", "2026-12-14"},
                                   {"holder", word(ids.lise)},
                                   {"due_on", "2027-02-01"}});
    sees(holm.as(ids.mette), holm.of_case("/bolden"), {"Lise Toft", "1. februar"});
    sees(holm.as(ids.lise), "/bolden", {"Holm"});
    sees(holm.as(holm.mother_login), "/min-familie/undersoegelser", {"Hvad gør skoledagen svær?"});
    no_ball_lies_loose(holm);

    // On its day nobody is late; the day after, everybody can see it; held, six weeks begin anew.
    holm.day("2027-01-04"_day);
    auto const on_the_day = work_line(holm.as(ids.mette), "Sofie Holm");
    CHECK_MESSAGE(on_the_day.find("over frist") == on_the_day.npos, on_the_day);
    holm.day("2027-01-05"_day);
    auto const late = work_line(holm.as(ids.mette), "Sofie Holm");
    CHECK_MESSAGE(late.find("1 dag over frist") != late.npos, late);
    sees(holm.as(ids.lars), "/team", {"1 dag over frist"});
    sees(holm.as(holm.mother_login), "/min-familie", {"Det skulle være sket mandag 4. januar"});
    is_followed_up(holm, ids.mette, "Sofie sover bedre og er bange for larm.");
    is_due(holm, ids.mette, "tirsdag 16. februar", "6 uger");
    sees(holm.as(holm.mother_login), "/min-familie",
         {"Vi taler med jer om, hvordan Sofie har det"});
}

void the_investigation_closes_and_the_date_moves_back(Journey& holm) {
    auto const& ids = holm.story.ids;
    holm.day("2027-02-01"_day);
    auto& mette = holm.as(ids.mette);
    auto const list = holm.story.look()->row(
        "SELECT max(id) FROM examination WHERE case_id = $1",
        [](db::Row const& row) { return row.number(0); }, holm.family);
    does(holm.as(ids.lise), holm.of_case(fmt::format("/undersoegelser/{}/svar", list.value())),
         {{"reported_on", "2027-02-01"},
          {"family_words", "Sofie har brug for ro i frikvarteret"},
          {"result", "Auditiv sensitivitet"}});
    sees(holm.as(holm.mother_login), "/min-familie/undersoegelser",
         {"Sofie har brug for ro i frikvarteret"});
    auto const running = holm.story.look()->row(
        "SELECT id FROM intervention WHERE case_id = $1 AND provision = 'BL 20'",
        [](db::Row const& row) { return row.number(0); }, holm.family);
    does(mette, holm.of_case(fmt::format("/indsatser/{}/afslutning", running.value())),
         {{"ended_on", "2027-02-01"}, {"because", "Undersøgelsen er færdig"}});
    // Looser: the day that was set stands, and three months run from the next one held.
    is_due(holm, ids.mette, "tirsdag 16. februar", "6 uger");
    holm.day("2027-02-16"_day);
    is_followed_up(holm, ids.mette, "Sofie har fundet et stille sted.");
    is_due(holm, ids.mette, "søndag 16. maj", "3 måneder");
    auto const line = work_line(holm.as(ids.mette), "Sofie Holm");
    CHECK_MESSAGE(line.find("14. maj") != line.npos, line);  // the Friday before
    no_ball_lies_loose(holm);
}

void everything_is_told_in_order(Journey& holm) {
    auto const& ids = holm.story.ids;
    // The newest stands first: the whole story, backwards.
    sees(holm.as(ids.mette), holm.of_case("/tidslinje"),
         {"Tidslinje", "Opfølgning med Sofie Holm holdt 16. februar 2027",
          "Børnefaglig undersøgelse (barnets lov § 20) til Sofie Holm er afsluttet",
          "Børnefaglig undersøgelse: der er kommet svar.", "Birgit Lund", "Kontakt 20. januar 2027",
          "Birgit Lund er stedfortræder for Mette Kjær fra 20. januar 2027 til og med 26. januar",
          "Koordinator og makker har aftalt, hvem der gør hvad.",
          "Birgit Lund er makker fra 18. januar 2027.", "Et svar er skrevet på en skala.",
          "En bekymring og et mål for Sofie er skrevet ned.",
          "Netværksmøde er holdt 11. januar 2027.",
          "Opfølgning med Sofie Holm holdt 5. januar 2027"});
    auto const looks = reads(holm.as(holm.mother_login), "/min-familie/kigget");
    for (auto const* who : {"familiens koordinator, Børnehandicap", "medlem af kerneteamet, PPR",
                            "makker, Børnehandicap", "Samtykke: Kerneteamet lægger planen"})
        CHECK_MESSAGE(looks.find(who) != looks.npos, looks);
    CHECK(looks.find("Økonomi") == looks.npos);
    for (auto const* page : {"/min-familie", "/min-familie/moeder", "/min-familie/plan",
                             "/min-familie/kigget", "/min-familie/adgang"})
        sees_not(holm.as(holm.mother_login), page, {"Havnevej"});
}

}  // namespace indgang::test
