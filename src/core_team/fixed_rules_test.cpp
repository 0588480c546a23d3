#include "core_team/fixed_rules.hpp"

#include <doctest/doctest.h>

namespace indgang::core_team {
namespace {

constexpr UserId lise{1}, jonas{2};
constexpr FixedTeamId north{1}, south{2};
constexpr Day opened = "2026-03-03"_day, today = "2026-11-23"_day;
using Objections = std::optional<FixedObjection>;

FixedMember member(UserId user, std::optional<Day> left_on = {}) {
    return {.user = user,
            .department = {},
            .discipline = Discipline::psychologist,
            .joined_on = opened,
            .left_on = left_on};
}

Objections arranged(Arrangement now, std::optional<FixedTeamId> next, Day from_on,
                    std::optional<Day> closed_on = {}) {
    return objection_to_arrangement(now, next, from_on, opened, closed_on, today);
}

}  // namespace

TEST_CASE("who joins a fixed team does so today or did before, once [TEAM-2]") {
    CHECK(objection_to_joining(lise, today, {}, today) == Objections{});
    CHECK(objection_to_joining(lise, today + days{1}, {}, today) == FixedObjection::in_the_future);
    CHECK(objection_to_joining(lise, today, {member(lise)}, today) ==
          FixedObjection::member_already);
    CHECK(objection_to_joining(lise, today, {member(lise, today)}, today) == Objections{});
    CHECK(objection_to_joining(lise, today - days{1}, {member(lise, today)}, today) ==
          FixedObjection::member_already);
    CHECK(objection_to_joining(lise, today, {member(jonas)}, today) == Objections{});
}

TEST_CASE("who leaves a fixed team does so today or did before, not before joining [TEAM-4]") {
    CHECK(objection_to_leaving(member(lise), today, today) == Objections{});
    CHECK(objection_to_leaving(member(lise), opened, today) == Objections{});
    CHECK(objection_to_leaving(member(lise), opened - days{1}, today) ==
          FixedObjection::before_joining);
    CHECK(objection_to_leaving(member(lise), today + days{1}, today) ==
          FixedObjection::in_the_future);
}

TEST_CASE("a case goes to a fixed team, to another, or back to its own, with days [TEAM-2]") {
    CHECK(arranged({}, north, opened) == Objections{});
    CHECK(arranged({}, north, opened - days{1}) == FixedObjection::before_the_case);
    CHECK(arranged({}, north, today + days{1}) == FixedObjection::in_the_future);
    CHECK(arranged({}, {}, today) == FixedObjection::same_team);
    CHECK(arranged({north, opened}, north, today) == FixedObjection::same_team);
    CHECK(arranged({north, opened}, south, today) == Objections{});
    CHECK(arranged({north, today}, {}, today) == FixedObjection::not_after_the_last_change);
    CHECK(arranged({}, north, today, today) == FixedObjection::case_is_closed);
    CHECK(arranged({}, north, today, today + days{1}) == Objections{});
}

}  // namespace indgang::core_team
