#include "readiness/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::readiness {
namespace {

constexpr Day today = "2026-11-23"_day;
constexpr PersonId sofie{1}, anna{2}, peter{3};

Statement said(PersonId person, Day on, std::int64_t willing) {
    return {.person = person, .change = "Vi skiftes", .willing = willing, .on = on};
}

TEST_CASE("people stand as in the family, never by their numbers [ASSESS-3]") {
    CHECK(by_person({}, {sofie, anna}).empty());
    auto const all = by_person({said(peter, today, 10), said(PersonId{9}, today, 10),
                                said(anna, today, 1), said(sofie, today, 5)},
                               {sofie, anna, peter});
    REQUIRE(all.size() == 4);
    CHECK(all[0].person == sofie);
    CHECK(all[1].person == anna);
    CHECK(all[2].person == peter);
    CHECK(all[3].person == PersonId{9});  // who has left the family's list
}

TEST_CASE("of one person the newest day stands first, of one day the last written [ASSESS-3]") {
    auto const all = by_person(
        {said(anna, today, 2), said(anna, today - days{9}, 3), said(anna, today, 4)}, {anna});
    REQUIRE(all.size() == 1);
    REQUIRE(all[0].statements.size() == 3);
    CHECK(all[0].statements[0].willing == 4);
    CHECK(all[0].statements[1].willing == 2);
    CHECK(all[0].statements[2].willing == 3);
}

TEST_CASE("what was said today may be written today, and not what is said tomorrow [ASSESS-3]") {
    CHECK(objections_to(said(anna, today, 2), today).empty());
    CHECK(objections_to(said(anna, today + days{1}, 2), today) ==
          std::vector{StatementObjection::later_than_today});
}

}  // namespace
}  // namespace indgang::readiness
