#include "core_team/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::core_team {
namespace {

constexpr UserId lise{1}, jonas{2};
constexpr Day opened = "2026-03-03"_day, today = "2026-11-23"_day;
using JoinObjections = std::optional<JoinObjection>;
using LeaveObjections = std::optional<LeaveObjection>;

Joining joining(Day from, std::optional<Day> until = {}) {
    return {.user = lise, .department = {}, .joined_on = from, .until_on = until};
}

Member member(UserId user, Day from, std::optional<Day> until = {}) {
    return {.user = user,
            .department = {},
            .discipline = Discipline::psychologist,
            .joined_on = from,
            .until_on = until};
}

JoinObjections objection(Joining const& one, std::vector<Member> const& members = {},
                         std::optional<Day> closed_on = {}) {
    return objection_to_join(one, members, opened, closed_on, today);
}

}  // namespace

TEST_CASE("a colleague joins on a day of the case's life, at most a year ahead [TEAM-4]") {
    CHECK(objection(joining(opened)) == JoinObjections{});
    CHECK(objection(joining(opened - days{1})) == JoinObjection::before_the_case);
    CHECK(objection(joining(today + days{366})) == JoinObjections{});
    CHECK(objection(joining(today + days{367})) == JoinObjection::too_far_ahead);
    CHECK(objection(joining(today), {}, today) == JoinObjection::case_is_closed);
    CHECK(objection(joining(today), {}, today + days{1}) == JoinObjections{});
}

TEST_CASE("an agreed period has a day at least, and a year at most [TEAM-4]") {
    CHECK(objection(joining(today, today)) == JoinObjection::ends_before_it_begins);
    CHECK(objection(joining(today, today + days{1})) == JoinObjections{});
    CHECK(objection(joining(today, today + days{366})) == JoinObjections{});
    CHECK(objection(joining(today, today + days{367})) == JoinObjection::period_too_long);
}

TEST_CASE("nobody is a member twice on one day, but may come back [TEAM-4]") {
    CHECK(objection(joining(today), {member(lise, opened)}) == JoinObjection::member_already);
    CHECK(objection(joining(today), {member(jonas, opened)}) == JoinObjections{});
    CHECK(objection(joining(today), {member(lise, opened, today)}) == JoinObjections{});
    CHECK(objection(joining(today), {member(lise, opened, today + days{1})}) ==
          JoinObjection::member_already);
    CHECK(objection(joining(opened), {member(lise, today)}) == JoinObjection::member_already);
    CHECK(objection(joining(opened, today), {member(lise, today)}) == JoinObjections{});
}

TEST_CASE("only an active professional of the department joins [TEAM-1]") {
    auto one = joining(today);
    one.is_of_the_department = false;
    CHECK(objection(one) == JoinObjection::not_of_the_department);
    one.is_active = false;
    CHECK(objection(one) == JoinObjection::person_is_inactive);
}

TEST_CASE("a member leaves on a day of the membership, at most a year ahead [TEAM-4]") {
    auto const fixed = member(lise, opened);
    CHECK(objection_to_leave(fixed, opened, today) == LeaveObjections{});
    CHECK(objection_to_leave(fixed, opened - days{1}, today) == LeaveObjection::before_joining);
    CHECK(objection_to_leave(fixed, today + days{367}, today) == LeaveObjection::too_far_ahead);
    auto const ad_hoc = member(lise, opened, today);
    CHECK(objection_to_leave(ad_hoc, today, today) == LeaveObjection::has_ended);
    CHECK(objection_to_leave(ad_hoc, today - days{1}, today) == LeaveObjections{});
}

}  // namespace indgang::core_team
