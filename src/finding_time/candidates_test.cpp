#include <doctest/doctest.h>

#include "finding_time/finding_time.hpp"

using namespace indgang;
using namespace indgang::finding_time;

namespace {

constexpr Day monday = "2026-11-30"_day;

TimeOfDay at(int hour, int minute = 0) { return {hour * 60 + minute}; }

/// Mette (coordinator) and Anna (mother), one meeting of an hour, a week and a half.
Problem two_people() {
    Problem problem{.first = monday, .until = monday + days{12}, .working_days = WorkingDays{{}}};
    problem.people = {{.name = "Mette Kjær"}, {.name = "Anna (mor)", .is_of_family = true}};
    problem.meetings = {{.name = "Holm",
                         .must = {0, 1},
                         .places = {Place::municipality},
                         .travel = 20,
                         .earliest = monday,
                         .keep_by = monday + days{9}}};
    return problem;
}

std::vector<Candidate> all_of(Problem const& problem) {
    return candidates_of(problem, Calendars{problem}, 0);
}

}  // namespace

TEST_CASE("Meetings begin on the half hour from eight and end by sixteen [MEET-12]") {
    auto const all = all_of(two_people());
    REQUIRE(all.size() == 10 * 15);  // ten working days, 8.00 … 15.00
    CHECK(all.front().when == Span{monday, at(8), at(9)});
    CHECK(all[14].when == Span{monday, at(15), at(16)});
    CHECK(all[15].when.on == monday + days{1});
}

TEST_CASE("Weekends, holidays and the municipality's closed days are left out [MEET-12]") {
    auto problem = two_people();
    problem.working_days = WorkingDays{{monday + days{1}}};
    for (auto const& one : all_of(problem)) {
        CHECK(one.when.on != monday + days{1});
        CHECK(weekday_of(one.when.on) <= 5);
    }
}

TEST_CASE("The road counts: before and after an engagement, and to this meeting [MEET-12]") {
    auto problem = two_people();
    problem.until = monday + days{1};
    problem.people[0].engagements = {{{monday, at(10), at(11)}, 30}};  // Mette drives half an hour
    problem.people[1].engagements = {{{monday, at(13), at(14)}, 0}};
    std::vector<TimeOfDay> starts;
    for (auto const& one : all_of(problem)) starts.push_back(one.when.from);
    // Mette is taken 9.30–11.30; Anna comes by car, 20 minutes each way, and is taken 13–14.
    CHECK(starts == std::vector<TimeOfDay>{at(8), at(8, 30), at(11, 30), at(14, 30), at(15)});
}

TEST_CASE("At home it is the professionals who drive, in a telephone nobody [MEET-12]") {
    auto const problem = two_people();
    auto const& meeting = problem.meetings[0];
    CHECK(travel_of(problem.people[0], meeting, Place::municipality) == 0);
    CHECK(travel_of(problem.people[1], meeting, Place::municipality) == 20);
    CHECK(travel_of(problem.people[0], meeting, Place::home) == 20);
    CHECK(travel_of(problem.people[1], meeting, Place::home) == 0);
    for (auto const place : {Place::school, Place::elsewhere})
        for (auto const& person : problem.people) CHECK(travel_of(person, meeting, place) == 20);
    for (auto const place : {Place::video, Place::telephone})
        for (auto const& person : problem.people) CHECK(travel_of(person, meeting, place) == 0);
}

TEST_CASE("A never that an hour falls in is named, one that it only touches is not [MEET-12]") {
    auto problem = two_people();
    problem.people[1].wishes = {
        {.kind = Wish::Kind::never, .weekday = 3, .from = at(15), .until = at(17)}};
    Calendars const calendars{problem};
    auto const wednesday = monday + days{2};
    auto const falls =
        weighed(problem, calendars, 0, {wednesday, at(14, 30), at(15, 30)}, Place::municipality);
    CHECK(falls.broken == std::vector{Broken{1, 0}});
    CHECK(weighed(problem, calendars, 0, {wednesday, at(14), at(15)}, Place::municipality)
              .broken.empty());
    CHECK(weighed(problem, calendars, 0, {monday, at(15), at(16)}, Place::municipality)
              .broken.empty());
}

TEST_CASE("A wish holds from its first day to its last [MEET-12]") {
    Wish const wish{.kind = Wish::Kind::never, .first_on = monday, .last_on = monday + days{7}};
    CHECK_FALSE(wish.is_about(monday - days{1}));
    CHECK(wish.is_about(monday));
    CHECK(wish.is_about(monday + days{7}));
    CHECK_FALSE(wish.is_about(monday + days{8}));
    Wish const monday_only{.kind = Wish::Kind::suits, .weekday = 1};
    CHECK(monday_only.is_about(monday));
    CHECK_FALSE(monday_only.is_about(monday + days{6}));
}

TEST_CASE("An hour suits when it lies wholly in one that was named [MEET-12]") {
    auto problem = two_people();
    problem.people[1].wishes = {
        {.kind = Wish::Kind::suits, .weekday = 2, .from = at(9), .until = at(11)}};
    Calendars const calendars{problem};
    auto const suits = [&](Span const& when) {
        return weighed(problem, calendars, 0, when, Place::municipality).unsuited.empty();
    };
    auto const tuesday = monday + days{1};
    CHECK(suits({tuesday, at(9), at(10)}));
    CHECK(suits({tuesday, at(10), at(11)}));
    CHECK_FALSE(suits({tuesday, at(10, 30), at(11, 30)}));
    CHECK_FALSE(suits({tuesday, at(8, 30), at(9, 30)}));
    CHECK_FALSE(suits({monday, at(9), at(10)}));
}

TEST_CASE(
    "The day of the limit is in time, the next is over, and a day over outweighs all else [MEET-12]") {
    auto problem = two_people();
    problem.people[1].wishes = {{.kind = Wish::Kind::never}};
    problem.people[1].likes = {Place::home};
    problem.rooms = {{0, monday + days{7}, 30}};
    Calendars const calendars{problem};
    auto const last =
        weighed(problem, calendars, 0, {monday + days{9}, at(9), at(10)}, Place::municipality);
    CHECK(last.days_over == 0);
    CHECK(last.is_in_full_week);
    auto const next =
        weighed(problem, calendars, 0, {monday + days{10}, at(9), at(10)}, Place::municipality);
    CHECK(next.days_over == 1);
    CHECK(next.cost - last.cost > points_of(Matter::day_over) / 2);
    CHECK(last.cost < points_of(Matter::day_over));
}

TEST_CASE("A week has room for a meeting that fills it, its road included, and no more [MEET-12]") {
    auto problem = two_people();
    Calendars const calendars{problem};
    auto const is_full = [&](int room, Place place) {
        problem.rooms = {{0, monday, room}, {1, monday, 0}};
        return weighed(problem, calendars, 0, {monday + days{4}, at(9), at(10)}, place)
            .is_in_full_week;
    };
    CHECK_FALSE(is_full(100, Place::municipality));
    CHECK(is_full(99, Place::municipality));
    CHECK_FALSE(is_full(60, Place::home));
    CHECK(is_full(59, Place::video));
}

TEST_CASE(
    "One who should come and cannot is named, and a time when all can is before it [MEET-12]") {
    auto problem = two_people();
    problem.meetings[0].must = {1};
    problem.meetings[0].should = {0};
    problem.people[0].engagements = {{{monday, at(9), at(10)}, 0}};
    Calendars const calendars{problem};
    auto const without =
        weighed(problem, calendars, 0, {monday, at(9), at(10)}, Place::municipality);
    CHECK(without.missing == std::vector<std::size_t>{0});
    auto const with = weighed(problem, calendars, 0, {monday, at(10), at(11)}, Place::municipality);
    CHECK(with.missing.empty());
    CHECK(with.cost < without.cost);
}

TEST_CASE("Half an hour lost between two meetings counts, an hour does not [MEET-12]") {
    auto problem = two_people();
    problem.people[0].engagements = {{{monday, at(10), at(11)}, 0}};
    Calendars const calendars{problem};
    CHECK(calendars.holes(0, {monday, at(11, 30), at(12, 30)}, 0) == 1);
    CHECK(calendars.holes(0, {monday, at(8, 30), at(9, 30)}, 0) == 1);
    CHECK(calendars.holes(0, {monday, at(11), at(12)}, 0) == 0);
    CHECK(calendars.holes(0, {monday, at(12), at(13)}, 0) == 0);
    CHECK(calendars.holes(0, {monday + days{1}, at(11, 30), at(12, 30)}, 0) == 0);
}

TEST_CASE("On the days when the clock changes an hour is the hour of that day's clock [MEET-12]") {
    for (auto const sunday : {"2026-03-29"_day, "2026-10-25"_day}) {
        auto problem = two_people();
        problem.first = sunday - days{2};
        problem.until = sunday + days{3};
        problem.meetings[0].earliest = problem.first;
        problem.meetings[0].keep_by = problem.until;
        CHECK(all_of(problem).size() == 3 * 15);  // Friday, Monday, Tuesday
    }
}
