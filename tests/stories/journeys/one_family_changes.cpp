#include <fmt/format.h>

#include "stories/journeys/one_family.hpp"

namespace indgang::test {
namespace {

std::string number_in_plan(Journey& lund, std::string_view words) {
    return std::to_string(lund.story.look()
                              ->row(
                                  "SELECT element_id FROM plan_revision WHERE words = $1"
                                  " ORDER BY id DESC LIMIT 1",
                                  [](db::Row const& row) { return row.number(0); }, words)
                              .value());
}

/// Relief from March on, for the sleep; to be judged on the day after the third meeting.
std::string relief_is_granted(Journey& lund, std::string const& goal) {
    auto& mette = lund.as(lund.story.ids.mette);
    does(mette, lund.of_case("/indsatser/opret"),
         {{"person", word(lund.child)},
          {"provision", "BL 90"},
          {"started_on", "2027-03-01"},
          {"provider", "Ellebo"},
          {"note", "To døgn om måneden hos Ellebo"}});
    auto const number = lund.story.look()->row(
        "SELECT max(id) FROM intervention WHERE case_id = $1",
        [](db::Row const& row) { return row.number(0); }, lund.family);
    auto const relief = fmt::format("/indsatser/{}", number.value());
    does(mette, lund.of_case(relief) + "/plan",
         {{"serves", goal},
          {"expected", "Noah sover fem nætter om ugen"},
          {"judged_on", "2027-04-09"},
          {"own_part", "Åge skriver søvndagbog"},
          {"least_intrusive", "Vejledning alene rakte ikke"}});
    return relief;
}

}  // namespace

void what_has_no_effect_is_changed(Journey& lund) {
    auto const& ids = lund.story.ids;
    auto const goal = number_in_plan(lund, "Noah sover i sin egen seng hele natten");
    auto const relief = relief_is_granted(lund, goal);
    auto const page = lund.of_case(relief), own = "/min-familie" + relief;
    sees_not(lund.as(ids.mette), lund.of_case("/bolden"), {"Se efter, om det virker"});
    sees(lund.as(lund.father_login), own, {"Noah sover fem nætter om ugen"});

    lund.day("2027-04-09"_day);
    auto& mette = lund.as(ids.mette);
    sees(mette, lund.of_case("/bolden"), {"Mette Kjær", "Se efter, om det virker"});
    sees(lund.as(lund.mother_login), "/min-familie", {"Se efter, om det virker"});
    no_ball_lies_loose(lund);
    does(mette, page + "/virkning",
         {{"held_on", "2027-04-09"},
          {"readings", goal + " family 3"},
          {"readings", goal + " professionals 3"},
          {"family_words", "Det er det samme"},
          {"choice", "adjust"},
          {"because", "Ingen virkning på søvnen"},
          {"changes", "Aflastning om natten hjemme i stedet for"},
          {"next_on", "2027-06-14"},
          {"least_intrusive", "Hjemme er mindre indgribende end ude"}});
    sees_not(mette, lund.of_case("/bolden"), {"Se efter, om det virker"});
    for (auto const parent : {lund.mother_login, lund.father_login})
        sees(lund.as(parent), own, {"14. juni 2027"});
    no_ball_lies_loose(lund);
}

void the_mother_takes_a_yes_back(Journey& lund) {
    auto const& ids = lund.story.ids;
    auto& lise = lund.as(ids.lise);
    auto& ida = lund.as(lund.mother_login);
    sees(lise, lund.of_case("/plan"), {"Noah sover i sin egen seng hele natten"});
    auto const listed = ida.get("/min-familie/samtykker").body;
    auto const at = listed.find("action=\"/min-familie/samtykker/");
    REQUIRE(at != listed.npos);
    auto const from = at + 8;
    auto const answer = listed.substr(from, listed.find('"', from) - from);
    taps(ida, "/min-familie/samtykker", answer, {{"answer", "withdrawn"}});
    for (auto const* rest : {"", "/plan", "/kontakter", "/udredning", "/moeder", "/bolden"})
        sees_not(lise, lund.of_case(rest), {"Noah", "Ellebo", "Nætterne", "Det er det samme"});
    sees(lund.as(lund.father_login), "/min-familie/plan",
         {"Noah sover i sin egen seng hele natten"});
    sees(lund.as(ids.mette), lund.of_case("/adgang"), {"Lise Toft"});
    no_ball_lies_loose(lund);
}

void a_member_leaves_and_hands_the_balls_on(Journey& lund) {
    auto const& ids = lund.story.ids;
    lund.day("2027-04-12"_day);
    auto& mette = lund.as(ids.mette);
    auto const team = lund.of_case("/kerneteam");
    auto const listed = mette.get(team).body;
    auto const at = listed.find(team + "/medlemmer/", listed.find("Lise Toft"));
    REQUIRE(at != listed.npos);
    auto const member = listed.substr(at, listed.find('"', at) - at);
    sees(mette, lund.of_case("/bolden"), {"Lise Toft"});
    sees(mette, member,
         {"Lise Toft slutter i kerneteamet", "1 bold i forløbet skal have en anden."});

    FormFields const leaving{{"left_on", "2027-04-12"}, {"because", "Lise får nye opgaver"}};
    auto const refused = mette.submit(member, leaving);
    CHECK(refused.status == 422);
    CHECK(says(refused, "Vælg, hvem der får boldene."));
    sees(mette, lund.of_case("/bolden"), {"Lise Toft"});
    does(mette, member, with(leaving, {{"balls_to", word(ids.mette)}}));

    // Both balls are Mette's now, from the plan and from the meeting; Lise has no way in.
    sees(mette, lund.of_case("/bolden"),
         {"Mette Kjær (dig) 2", "Ring til hjælpemidler", "Lise Toft er ikke med mere",
          "Tal med skolen om et stille rum"});
    no_ball_lies_loose(lund);
    meets_no_door(lund.as(ids.lise), lund.of_case());
    sees_not(lund.as(ids.lise), "/bolden", {"Lund", "stille rum"});
    sees(lund.as(lund.mother_login), "/min-familie",
         {"Mette Kjær", "Tal med skolen om et stille rum"});
    sees(mette, team, {"Har været med", "Lise Toft"});
}

void the_timeline_tells_it_in_order(Journey& lund) {
    auto const& ids = lund.story.ids;
    // The newest stands first: the whole story, backwards.
    sees(
        lund.as(ids.mette), lund.of_case("/tidslinje"),
        {"Tidslinje", "Lise Toft er ikke med i kerneteamet fra 12. april 2027.",
         "Bolden med en handling i planen er givet videre.", "Ida Lund har trukket sit ja tilbage.",
         "Virkningen af en indsats er vurderet.", "Kerneteammøde er holdt 8. april 2027.",
         "Kerneteammøde er holdt 10. februar 2027.", "Kerneteammøde er holdt 16. december 2026.",
         "Kerneteammøder: Hver 8. uge", "En handling i planen er gjort.", "Planen er aftalt."});
    // The family reads who looked, in what capacity and by what right; who had no business there did not.
    for (auto const parent : {lund.mother_login, lund.father_login}) {
        auto const looks = reads(lund.as(parent), "/min-familie/kigget");
        for (auto const* who :
             {"familiens koordinator, Børnehandicap", "medlem af kerneteamet, PPR",
              "Samtykke: Så kerneteamet kan lægge en plan sammen med jer"})
            CHECK_MESSAGE(looks.find(who) != looks.npos, looks);
        CHECK(looks.find("Voksen og handicap") == looks.npos);
    }
    sees_not(lund.as(lund.mother_login), "/min-familie/adgang", {"Skovstien"});
}

}  // namespace indgang::test
