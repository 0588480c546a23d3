#include "attribution/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::attribution {
namespace {

constexpr Day today = "2026-11-23"_day;
constexpr PersonId sofie{1}, anna{2}, peter{3};
using cases::FamilyRole;

Source observed(Day on) {
    return {.observed = Observation{"Lise Bang, PPR", on, WayOfKnowing::seen}};
}

TEST_CASE(
    "what was observed today may be written today, and not what is seen tomorrow [ASSESS-2]") {
    CHECK(objections_to(observed(today), today).empty());
    CHECK(objections_to(observed(today - days{400}), today).empty());
    CHECK(objections_to(observed(today + days{1}), today) ==
          std::vector{SourceObjection::observed_later_than_today});
    CHECK(objections_to({.said_by = anna}, today).empty());
}

TEST_CASE("at home one reads one's own words, the children's and what was observed [TRUST-1]") {
    CHECK(may_read_at_home(anna, FamilyRole::parent, anna));
    CHECK_FALSE(may_read_at_home(anna, FamilyRole::parent, peter));
    CHECK_FALSE(may_read_at_home(anna, FamilyRole::other_adult, peter));
    CHECK_FALSE(may_read_at_home(anna, std::nullopt, peter));  // who has left the case
    CHECK(may_read_at_home(sofie, FamilyRole::child, peter));
    CHECK(may_read_at_home(sofie, FamilyRole::sibling, peter));
    CHECK(may_read_at_home(std::nullopt, std::nullopt, peter));
}

TEST_CASE("people are called by their first name and what they are to the child [ASSESS-2]") {
    CHECK(called("Anna Holm", "mor") == "Anna (mor)");
    CHECK(called("Sofie Holm", "") == "Sofie");
    CHECK(called("Bo", "") == "Bo");
}

}  // namespace
}  // namespace indgang::attribution
