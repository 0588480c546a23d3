#include "assessment/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::assessment {
namespace {

constexpr Day today = "2026-11-23"_day;
constexpr PersonId sofie{1}, anna{2}, peter{3};
using core_team::Discipline;

Dimensions ten() { return catalogue::ics_dimensions("ics_10"); }
Card observed(Day on) {
    return {.observed = Observation{"Lise Bang, PPR", on, WayOfKnowing::seen}};
}

TEST_CASE(
    "what was observed today may be written today, and not what is seen tomorrow [ASSESS-2]") {
    CHECK(objections_to(observed(today), today).empty());
    CHECK(objections_to(observed(today - days{400}), today).empty());
    CHECK(objections_to(observed(today + days{1}), today) ==
          std::vector{CardObjection::observed_later_than_today});
    CHECK(objections_to({.said_by = anna}, today).empty());
}

TEST_CASE("somebody's own words carry no observation, and a strength no disciplines [ASSESS-2]") {
    auto card = observed(today);
    card.disciplines = {Discipline::psychologist};
    CHECK(tidied(card).observed);
    CHECK(tidied(card).disciplines.empty());
    card.side = Side::hard;
    CHECK(tidied(card).disciplines.size() == 1);
    card.said_by = anna;
    CHECK_FALSE(tidied(card).observed);
    CHECK(tidied(card).disciplines.size() == 1);
}

TEST_CASE("at home one reads one's own words, the children's and what was observed [TRUST-1]") {
    using cases::FamilyRole;
    Card const annas{.said_by = anna};
    CHECK(may_read_at_home(annas, FamilyRole::parent, anna));
    CHECK_FALSE(may_read_at_home(annas, FamilyRole::parent, peter));
    CHECK_FALSE(may_read_at_home(annas, FamilyRole::other_adult, peter));
    CHECK_FALSE(may_read_at_home(annas, std::nullopt, peter));  // who has left the case
    CHECK(may_read_at_home({.said_by = sofie}, FamilyRole::child, peter));
    CHECK(may_read_at_home({.said_by = sofie}, FamilyRole::sibling, peter));
    CHECK(may_read_at_home(observed(today), std::nullopt, peter));
}

TEST_CASE("the first dimension has none before it, and the last none after it [ASSESS-2]") {
    auto const dimensions = ten();
    auto const first = neighbours_of(dimensions, dimensions.front().word);
    CHECK_FALSE(first.before);
    CHECK(first.after == &dimensions[1]);
    auto const last = neighbours_of(dimensions, dimensions.back().word);
    CHECK(last.before == &dimensions[dimensions.size() - 2]);
    CHECK_FALSE(last.after);
    auto const unknown = neighbours_of(dimensions, "shoe_size");
    CHECK_FALSE(unknown.before);
    CHECK_FALSE(unknown.after);
    CHECK_FALSE(neighbours_of({}, "health").after);
}

TEST_CASE(
    "each dimension has its own part of the triangle, on the sheet, in either set [ASSESS-2]") {
    CHECK(segments_of({}).empty());
    for (auto const* set : {"ics_10", "ics_16"}) {
        auto const dimensions = catalogue::ics_dimensions(set);
        auto const segments = segments_of(dimensions);
        REQUIRE(segments.size() == dimensions.size());
        for (std::size_t i = 0; i < segments.size(); ++i) {
            for (auto const spot : {segments[i].from, segments[i].to, segments[i].middle}) {
                CHECK(spot.x >= 60);
                CHECK(spot.x <= 540);
                CHECK(spot.y >= 75);
                CHECK(spot.y <= 490);
            }
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(segments[i].middle == segments[j].middle);
        }
    }
    CHECK(segments_of(ten()).front().from.x < segments_of(ten()).front().to.x);  // upwards
    CHECK(segments_of(ten()).back().from.x > segments_of(ten()).back().to.x);    // back again
}

TEST_CASE("the disciplines that could help are counted, those named most first [TEAM-3]") {
    CHECK(disciplines_of({}).empty());
    std::vector<Card> const cards{{.disciplines = {Discipline::teacher}},
                                  {.disciplines = {Discipline::psychologist, Discipline::teacher}}};
    auto const counted = disciplines_of(cards);
    REQUIRE(counted.size() == 2);
    CHECK(counted[0].discipline == Discipline::teacher);
    CHECK(counted[0].count == 2);
    CHECK(counted[1].count == 1);
}

TEST_CASE("a discipline that could help is needed once, with the child it would help [TEAM-3]") {
    CHECK(needs_of({}, "Sofie").empty());
    CHECK(needs_of({{.side = Side::hard}}, "Sofie").empty());
    auto const needs = needs_of({{.disciplines = {Discipline::psychologist}},
                                 {.disciplines = {Discipline::other, Discipline::psychologist}}},
                                "Sofie");
    REQUIRE(needs.size() == 2);
    CHECK(needs[0].what ==
          core_team::Competence{core_team::Competence::Kind::discipline, "psychologist"});
    CHECK(say(needs[0].name, Language::da) == "Psykolog");
    CHECK(say(needs[0].because, Language::da) ==
          "I har skrevet på ICS-tavlen, at en psykolog kan hjælpe Sofie");
    CHECK(say(needs[0].because, Language::en) ==
          "you have written on the ICS board that a psychologist can help Sofie");
    CHECK(say(needs[1].because, Language::da) ==
          "I har skrevet på ICS-tavlen, at en anden faggruppe kan hjælpe Sofie");
}

}  // namespace
}  // namespace indgang::assessment
