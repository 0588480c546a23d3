#include "team_meetings/rules.hpp"

#include <doctest/doctest.h>

#include "catalogue/catalogue.hpp"

namespace indgang::team_meetings {

using core_team::Rhythm;

namespace {

WorkingDays const& calendar() { return catalogue::working_days(); }
std::vector<Day> days_of(std::vector<PlannedDay> const& all) {
    std::vector<Day> days;
    for (auto const& one : all) days.push_back(one.on);
    return days;
}

}  // namespace

TEST_CASE("the next meeting is due one step of the rhythm after the last one held [MEET-2]") {
    auto const held = "2026-11-17"_day;
    CHECK(due_on(held, "2025-01-01"_day, Rhythm::weekly, calendar()) == "2026-11-24"_day);
    CHECK(due_on(held, "2025-01-01"_day, Rhythm::every_second_week, calendar()) ==
          "2026-12-01"_day);
    CHECK(due_on(held, "2025-01-01"_day, Rhythm::monthly, calendar()) == "2026-12-17"_day);
}

TEST_CASE("a team that never met is due one step after it was made [MEET-2]") {
    CHECK(due_on(std::nullopt, "2026-11-02"_day, Rhythm::weekly, calendar()) == "2026-11-09"_day);
}

TEST_CASE(
    "a day that is off becomes the working day before it, so no step is lengthened [MEET-2]") {
    CHECK(due_on("2026-12-18"_day, "2025-01-01"_day, Rhythm::weekly, calendar()) ==
          "2026-12-23"_day);
    auto const planned = series("2026-12-18"_day, Rhythm::weekly, 2, calendar());
    REQUIRE(planned.size() == 2);
    CHECK_FALSE(planned[0].is_moved);
    CHECK(planned[1].on == "2026-12-23"_day);
    CHECK(planned[1].is_moved);
}

TEST_CASE("a series follows the rhythm, and monthly keeps the weekday [MEET-2]") {
    CHECK(days_of(series("2026-09-08"_day, Rhythm::weekly, 3, calendar())) ==
          std::vector{"2026-09-08"_day, "2026-09-15"_day, "2026-09-22"_day});
    CHECK(days_of(series("2026-09-08"_day, Rhythm::every_second_week, 2, calendar())) ==
          std::vector{"2026-09-08"_day, "2026-09-22"_day});
    CHECK(days_of(series("2026-09-08"_day, Rhythm::monthly, 3, calendar())) ==
          std::vector{"2026-09-08"_day, "2026-10-13"_day, "2026-11-10"_day});
    CHECK(days_of(series("2026-09-07"_day, Rhythm::monthly, 2, calendar())) ==
          std::vector{"2026-09-07"_day, "2026-10-05"_day});
}

TEST_CASE("a month without a fifth weekday gets its last one [MEET-2]") {
    CHECK(days_of(series("2026-09-29"_day, Rhythm::monthly, 3, calendar())) ==
          std::vector{"2026-09-29"_day, "2026-10-27"_day, "2026-11-24"_day});
}

TEST_CASE("no series is longer than half a year of weeks, and none may be empty [MEET-2]") {
    CHECK(series("2026-09-08"_day, Rhythm::weekly, 400, calendar()).size() == 26);
    CHECK(series("2026-09-08"_day, Rhythm::weekly, 26, calendar()).size() == 26);
    CHECK(series("2026-09-08"_day, Rhythm::weekly, 0, calendar()).empty());
}

TEST_CASE(
    "a meeting is today or later, within a year, ends after it begins, on a free day [MEET-2]") {
    auto const today = "2026-11-23"_day;
    auto const on = [&](Day day, int from = 540, int until = 600) {
        return objections_to({day, {from}, {until}}, {"2026-12-01"_day}, today);
    };
    CHECK(on(today).empty());
    CHECK(on(today - days{1}) == std::vector{Objection::in_the_past});
    CHECK(on(today + days{365}).empty());
    CHECK(on(today + days{366}) == std::vector{Objection::too_far_ahead});
    CHECK(on(today, 540, 540) == std::vector{Objection::ends_before_it_begins});
    CHECK(on(today, 540, 541).empty());
    CHECK(on("2026-12-01"_day) == std::vector{Objection::day_is_taken});
}

TEST_CASE("attendance counts those with the duty alone, and a late one has come [TEAM-5]") {
    Turnout turnout;
    for (auto const presence :
         {Presence::came, Presence::late, Presence::substituted, Presence::absent})
        turnout.add({.user = {}, .must_come = true, .presence = presence});
    turnout.add({.user = {}, .must_come = false, .presence = Presence::absent});
    CHECK(turnout == Turnout{.due = 4, .came = 2, .late = 1, .substituted = 1, .absent = 1});
    CHECK(Turnout{} == Turnout{.due = 0});
}

}  // namespace indgang::team_meetings
