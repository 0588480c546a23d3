#include <fmt/format.h>

#include "stories/journeys/together.hpp"

namespace indgang::test {

void is_followed_up(Journey& holm, UserId by, std::string wellbeing);
void is_due(Journey& holm, UserId on_whose_list, std::string const& day, std::string const& why);

void the_network_meets(Journey& holm) {
    auto const& ids = holm.story.ids;
    holm.day("2027-01-11"_day);
    auto& mette = holm.as(ids.mette);
    auto& anna = holm.as(holm.mother_login);
    does(mette, holm.of_case("/netvaerk"),
         {{"name", "Mormor Inge"}, {"domain", "kin"}, {"standing", "resource"}});
    auto const meeting = does(mette, holm.of_case("/moeder/opret/network"),
                              {{"on_day", "2027-01-11"},
                               {"from", "16"},
                               {"until", "17"},
                               {"place", "home"},
                               {"at_home_of", word(holm.mother)},
                               {"purpose", "Hvem kan hente Sofie om onsdagen?"},
                               {"people", word(ids.mette)},
                               {"people", word(ids.lise)},
                               {"family", word(holm.mother)},
                               {"others", "Mormor Inge"},
                               {"chair", word(ids.mette)},
                               {"minute_taker", word(ids.mette)},
                               {"agenda", "15 Onsdagene"}});
    auto const own = "/min-familie/moede/" + meeting.substr(meeting.rfind('/') + 1);
    sees(anna, "/min-familie", {"Skriv, hvad du vil tale om", "11. januar"});
    does(anna, own, {{"focus", "Onsdagene"}});
    does(mette, meeting + "/kontakt",
         {{"person", word(holm.mother)}, {"on_day", "2027-01-11"}, {"manner", "call"}});
    auto const room = meeting + "/rum";
    taps(mette, room, room + "/fremmoede", {{"who", "all"}, {"came", "came"}});
    does(mette, room,
         {{"kind", "decision"}, {"words", "Mormor henter Sofie om onsdagen"}, {"point", "1"}});
    does(mette, room,
         {{"kind", "action"},
          {"words", "Giv mormor besked om skoleporten"},
          {"point", "1"},
          {"holder", as_holder(holm.mother)},
          {"due_on", "2027-01-20"}});
    sees(anna, "/min-familie", {"Din tur", "Giv mormor besked om skoleporten", "20. januar"});
    no_ball_lies_loose(holm);
    does(mette, meeting + "/referat",
         {{"from", "16"}, {"until", "16.50"}, {"is_read_out", "true"}});
    sees(anna, own + "/referat", {"Mormor henter Sofie om onsdagen"});
    sees(holm.as(ids.lise), meeting + "/referat", {"Mormor henter Sofie om onsdagen"});
    meets_no_door(holm.as(ids.karin), meeting + "/referat");
    // A meeting with the network is no follow-up: the date stands.
    is_due(holm, ids.mette, "tirsdag 16. februar", "6 uger");
}

void worries_become_goals_with_a_scale(Journey& holm) {
    auto const& ids = holm.story.ids;
    auto& mette = holm.as(ids.mette);
    auto& anna = holm.as(holm.mother_login);
    does(mette, holm.of_case("/bekymringer"),
         {{"child", word(holm.child)},
          {"worried", word(holm.mother)},
          {"others", "PPR"},
          {"what", "hun mister sine venner"},
          {"if_unchanged", "hun ikke er i skole"},
          {"goal", "hun er sammen med Alma hver uge"},
          {"means_0", "Aldrig"},
          {"means_10", "Hver uge"}});
    sees(anna, "/min-familie/bekymringer", {"hun mister sine venner"});
    sees(anna, "/min-familie/skalaer", {"Hvor tæt er vi på, at hun er sammen med Alma hver uge?"});
    auto const scale = holm.story.look()->row(
        "SELECT max(id) FROM scale WHERE case_id = $1",
        [](db::Row const& row) { return row.number(0); }, holm.family);
    auto const at = fmt::format("/skalaer/{}", scale.value());
    does(anna, "/min-familie" + at, {{"value", "4"}});
    does(mette, holm.of_case(at),
         {{"rater", "professional"},
          {"professional", "Lise Toft, PPR"},
          {"rated_on", "2027-01-11"},
          {"value", "6"}});
    sees(mette, holm.of_case("/bekymringer"), {"Svarene ligger fra 4 til 6.", "Anna (mor): 4"});
    // A week later she has moved, and the curve keeps both.
    holm.day("2027-01-18"_day);
    does(holm.as(holm.mother_login), "/min-familie" + at, {{"value", "6"}});
    sees(holm.as(ids.mette), holm.of_case(at), {"6", "4"});
    sees(holm.as(holm.mother_login), "/min-familie" + at, {"6"});
    no_ball_lies_loose(holm);
}

void the_partner_takes_over_while_the_coordinator_is_away(Journey& holm) {
    auto const& ids = holm.story.ids;
    auto& mette = holm.as(ids.mette);
    meets_no_door(holm.as(ids.birgit), holm.of_case());
    does(mette, holm.of_case("/makker/skift"),
         {{"person", fmt::format("{}-1", ids.birgit.value)},
          {"from_on", "2027-01-18"},
          {"because", "De er to om familien"}});
    does(mette, holm.of_case("/makker/aftale"), {{"tasks", "Mette har planen, Birgit har skolen"}});
    sees(holm.as(ids.birgit), holm.of_case("/makker"), {"Mette har planen, Birgit har skolen"});
    sees(holm.as(holm.mother_login), "/min-familie",
         {"Mette Kjær, jeres koordinator", "Mette Kjær arbejder sammen med Birgit Lund om jer"});

    does(mette, "/fravaer",
         {{"from_on", "2027-01-20"}, {"back_on", "2027-01-27"}, {"substitute", word(ids.birgit)}});
    holm.day("2027-01-20"_day);
    sees(holm.as(holm.mother_login), "/min-familie",
         {"Birgit Lund er stedfortræder", "er væk til og med 26. januar 2027"});
    auto const line = work_line(holm.as(ids.birgit), "Sofie Holm");
    CHECK_MESSAGE(line.find("i stedet for Mette Kjær") != line.npos, line);
    does(holm.as(ids.birgit), holm.of_case("/kontakter"),
         {{"kind", "call"}, {"on_day", "2027-01-20"}, {"note", "Anna ringede om busserne"}});
    is_due(holm, ids.birgit, "tirsdag 16. februar", "6 uger");  // a call moves nothing
    no_ball_lies_loose(holm);

    // The last day away, and the day she is back.
    holm.day("2027-01-26"_day);
    sees(holm.as(holm.mother_login), "/min-familie", {"Birgit Lund er stedfortræder"});
    holm.day("2027-01-27"_day);
    sees(holm.as(holm.mother_login), "/min-familie", {"Mette Kjær, jeres koordinator"});
    CHECK(work_line(holm.as(ids.birgit), "Sofie Holm").find("i stedet for") == std::string::npos);
    sees(holm.as(ids.mette), holm.of_case("/kontakter"), {"Anna ringede om busserne"});
}

}  // namespace indgang::test
