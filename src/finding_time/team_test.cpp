#include <doctest/doctest.h>

#include <algorithm>

#include "support/made_team.hpp"

using namespace indgang;
using namespace indgang::finding_time;
using test::figures_of;
using test::made_team;

namespace {

constexpr test::TeamSize small{.professionals = 4, .families = 8, .weeks = 3};

bool same(Choice const& one, Choice const& other) {
    return std::ranges::equal(one, other, [](auto const& a, auto const& b) {
        return a.has_value() == b.has_value() &&
               (!a || (a->when == b->when && a->place == b->place));
    });
}

bool is_possible(Problem const& problem, Candidate const& one) {
    Calendars const calendars{problem};
    auto const& wanted = problem.meetings[one.meeting];
    return problem.working_days.is_working_day(one.when.on) && one.when.from >= first_hour &&
           one.when.until <= last_hour && one.when.on >= problem.first &&
           one.when.on < problem.until && one.when.on >= wanted.earliest &&
           std::ranges::all_of(wanted.must, [&](std::size_t person) {
               return calendars.is_free(person, one.when,
                                        travel_of(problem.people[person], wanted, one.place));
           });
}

}  // namespace

TEST_CASE("Random teams: nobody is in two places, all within working hours and days [MEET-12]") {
    for (std::uint64_t number = 1; number <= 25; ++number) {
        auto const problem = made_team(number, small);
        auto const plan = choose(problem);
        CAPTURE(number);
        CHECK(clashes_in(problem, plan.times).empty());
        for (auto const& one : plan.times)
            if (one) CHECK(is_possible(problem, *one));
    }
}

TEST_CASE("Random teams: the same question gets the same answer [MEET-12]") {
    for (std::uint64_t number = 1; number <= 5; ++number) {
        auto const problem = made_team(number, small);
        CHECK(same(choose(problem).times, choose(problem).times));
    }
}

TEST_CASE("Random teams: never worse than case by case, the first hour that is free [MEET-12]") {
    for (std::uint64_t number = 1; number <= 25; ++number) {
        auto const problem = made_team(number, {.professionals = 5,
                                                .families = 12,
                                                .weeks = 4,
                                                .load_in_hundred = number % 2 ? 30 : 60});
        auto const simple = figures_of(problem, first_come(problem));
        auto const ours = figures_of(problem, choose(problem).times);
        CAPTURE(number);
        CHECK(ours.cost <= simple.cost);
        CHECK(ours.placed >= simple.placed);
        CHECK(ours.clashes == 0);
        CHECK(simple.clashes == 0);
    }
}

TEST_CASE(
    "Forty cases of ten people in eight weeks are planned together without a clash [MEET-12]") {
    auto const problem = made_team(1);
    auto const plan = choose(problem);
    auto const ours = figures_of(problem, plan.times),
               simple = figures_of(problem, first_come(problem));
    CHECK(ours.meetings == 40);
    CHECK(ours.clashes == 0);
    CHECK(ours.in_cadence >= simple.in_cadence);
    CHECK(ours.days_over <= simple.days_over);
    CHECK(ours.wishes_broken < simple.wishes_broken);
    MESSAGE("in cadence ", ours.in_cadence, " against ", simple.in_cadence, ", wishes broken ",
            ours.wishes_broken, " against ", simple.wishes_broken, ", hours of travel ",
            ours.travel_hours, " against ", simple.travel_hours);
}

TEST_CASE("Each meeting that is over its limit, or has no time, has a reason [MEET-12]") {
    for (std::uint64_t number = 1; number <= 10; ++number) {
        auto const problem = made_team(
            number, {.professionals = 4, .families = 10, .weeks = 3, .load_in_hundred = 70});
        auto const plan = choose(problem);
        for (std::size_t i = 0; i < plan.times.size(); ++i) {
            auto const why = in_the_way(problem, plan.times, i);
            bool const is_kept = plan.times[i] && plan.times[i]->days_over == 0;
            CHECK((why.obstacle == Obstacle::nothing) == is_kept);
            CHECK(finding_time::said(problem, why).empty() == is_kept);
            CHECK((why.obstacle == Obstacle::taken) == !why.people.empty());
        }
    }
}

TEST_CASE("What is locked stays where it is, and the others give way to it [MEET-12]") {
    auto problem = made_team(3, small);
    auto const before = choose(problem).times;
    std::size_t const locked = 2;
    REQUIRE(before[locked]);
    auto when = before[locked]->when;
    when.on = problem.working_days.after(when.on, 1);
    problem.meetings[locked].locked = when;
    auto const after = choose(problem).times;
    REQUIRE(after[locked]);
    CHECK(after[locked]->when == when);
    for (auto const& clash : clashes_in(problem, after))
        CHECK((clash.one == locked || clash.other == locked));
}

TEST_CASE("Where all are locked nothing moves, though they should clash [MEET-12]") {
    auto problem = made_team(4, small);
    Span const when{problem.first, {9 * 60}, {10 * 60}};
    for (auto& one : problem.meetings) one.locked = when;
    for (auto const& one : choose(problem).times) {
        REQUIRE(one);
        CHECK(one->when == when);
    }
}

TEST_CASE(
    "Without meetings, without people, without days there is no time and no fault [MEET-12]") {
    auto problem = made_team(5, small);
    auto none = problem;
    none.meetings.clear();
    CHECK(choose(none).times.empty());
    auto short_time = problem;
    short_time.until = short_time.first;
    for (auto& person : short_time.people) person.engagements.clear();
    for (auto const& one : choose(short_time).times) CHECK_FALSE(one);
    Problem alone{
        .first = problem.first, .until = problem.until, .working_days = problem.working_days};
    alone.meetings.push_back({.earliest = alone.first, .keep_by = alone.first + days{10}});
    auto const plan = choose(alone);
    REQUIRE(plan.times.front());
    CHECK(plan.times.front()->days_over == 0);
}
