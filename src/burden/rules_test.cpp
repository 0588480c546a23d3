#include "burden/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::burden {
namespace {

constexpr Day today = "2026-11-23"_day;  // a Monday, of week 48
constexpr PersonId anna{1}, peter{2};
constexpr std::size_t now = weeks_back;

Load task(std::optional<Day> on, std::optional<Day> latest = {}) {
    return {.kind = Kind::task,
            .what = {},
            .on = on,
            .persons = {anna},
            .may_move = true,
            .latest = latest};
}
Load meeting(Day on, std::int64_t minutes = 60, std::vector<std::string> people = {"Mette"}) {
    return {.what = {}, .on = on, .minutes = minutes, .people = std::move(people)};
}
Load meeting_at(Day on, int from, int until, std::vector<PersonId> persons) {
    return {.what = {},
            .on = on,
            .from = TimeOfDay{from},
            .until = TimeOfDay{until},
            .minutes = until - from,
            .persons = std::move(persons)};
}
Week week_of(std::vector<Load> const& loads, Capacity const& capacity = {},
             std::size_t place = now) {
    return weeks_of(loads, capacity, today)[place];
}

TEST_CASE("a week begins on Monday and ends on Sunday [PLAN-10]") {
    struct Row {
        Day day, monday;
        int number;
    };
    for (auto const& row :
         {Row{"2026-11-23"_day, "2026-11-23"_day, 48},
          {"2026-11-29"_day, "2026-11-23"_day, 48},
          {"2026-11-30"_day, "2026-11-30"_day, 49},
          // Week 53 of 2026 reaches into January; 2027 begins with week 1 on the 4th.
          {"2026-12-28"_day, "2026-12-28"_day, 53},
          {"2027-01-03"_day, "2026-12-28"_day, 53},
          {"2027-01-04"_day, "2027-01-04"_day, 1},
          // Summer time begins and ends on a Sunday: the weeks have seven days all the same.
          {"2026-03-29"_day, "2026-03-23"_day, 13},
          {"2026-03-30"_day, "2026-03-30"_day, 14},
          {"2026-10-25"_day, "2026-10-19"_day, 43},
          {"2026-10-26"_day, "2026-10-26"_day, 44}}) {
        CAPTURE(iso(row.day));
        CHECK(monday_of(row.day) == row.monday);
        CHECK(iso_week(row.day) == row.number);
    }
}
TEST_CASE("there are four weeks back and twelve from this one, empty where nothing is [PLAN-10]") {
    auto const weeks = weeks_of({}, {.hours = 0, .tasks = 0, .people = 0}, today);
    REQUIRE(weeks.size() == 16);
    CHECK(weeks.front().monday == "2026-10-26"_day);
    CHECK(weeks[now].monday == today);
    CHECK(weeks.back().monday == "2027-02-08"_day);
    for (auto const& week : weeks) CHECK_FALSE(week.is_full());
}
TEST_CASE("what is due on Sunday is in that week, on Monday in the next [PLAN-10]") {
    std::vector<Load> const loads{task("2026-11-29"_day), task("2026-11-30"_day),
                                  task("2026-11-23"_day)};
    CHECK(week_of(loads).tasks == 2);
    CHECK(week_of(loads, {}, now + 1).tasks == 1);
}
TEST_CASE("a late task weighs this week, one that was done the week it lay in [PLAN-10]") {
    auto done = task("2026-11-16"_day);
    done.is_done = true;
    done.may_move = false;
    std::vector<Load> const loads{task("2026-11-22"_day), task("2026-01-05"_day), done};
    CHECK(week_of(loads).tasks == 2);
    CHECK(week_of(loads, {}, now - 1).tasks == 1);
}
TEST_CASE("a follow-up that is over its date weighs this week as well [PLAN-10]") {
    CHECK(week_of({meeting("2026-11-02"_day)}).meetings == 1);
}
TEST_CASE("tasks without a day are spread over four weeks, one in each [PLAN-10]") {
    std::vector<Load> const loads(6, task({}));
    CHECK(week_of(loads).tasks == 2);
    CHECK(week_of(loads, {}, now + 1).tasks == 2);
    CHECK(week_of(loads, {}, now + 2).tasks == 1);
    CHECK(week_of(loads, {}, now + 3).tasks == 1);
    CHECK(week_of(loads, {}, now + 4).tasks == 0);
}
TEST_CASE("what lies beyond the weeks that are shown is in none of them [PLAN-10]") {
    std::int64_t all = 0;
    for (auto const& week : weeks_of({task("2027-02-15"_day), task("2027-02-14"_day)}, {}, today))
        all += week.tasks;
    CHECK(all == 1);
}
TEST_CASE("the way there and back counts for what is away from home [PLAN-10]") {
    auto away = meeting(today, 60);
    away.has_travel = true;
    auto const week = week_of({away, meeting(today, 30)}, {.travel_minutes = 40});
    CHECK(week.minutes == 90);
    CHECK(week.travel == 40);
    CHECK(week.time() == 130);
    CHECK(week.meetings == 2);
}
TEST_CASE("to be at what one can carry is not past it, one more is [PLAN-10]") {
    std::vector<Load> loads{meeting(today, 120, {"Mette", "Lise"}), task(today)};
    Capacity const capacity{.hours = 2, .tasks = 1, .people = 2};
    CHECK_FALSE(week_of(loads, capacity).is_full());
    loads.push_back(meeting(today, 1, {"Mette"}));
    CHECK(week_of(loads, capacity).past == std::vector{Measure::time});
    loads.back() = task(today);
    CHECK(week_of(loads, capacity).past == std::vector{Measure::tasks});
    loads.back() = meeting(today, 0, {"Jonas"});
    CHECK(week_of(loads, capacity).past == std::vector{Measure::people});
}
TEST_CASE("somebody who comes twice in a week is one to talk to [PLAN-10]") {
    CHECK(week_of({meeting(today, 60, {"Mette", "Lise"}), meeting(today, 60, {"Mette"})}).people ==
          2);
}
TEST_CASE("where nothing was said there is no warning, and nothing allowed is something said") {
    std::vector<Load> const loads(20, task(today));
    CHECK_FALSE(week_of(loads).is_full());
    CHECK_FALSE(Capacity{}.says_a_number());
    CHECK_FALSE(Capacity{.travel_minutes = 30}.says_a_number());
    CHECK(Capacity{.hours = 0}.says_a_number());
    CHECK(Capacity{.tasks = 0}.says_a_number());
    CHECK(Capacity{.people = 0}.says_a_number());
    CHECK(week_of({task(today)}, {.tasks = 0}).is_full());
}
TEST_CASE("two collide who share a person, a day and a minute [PLAN-10]") {
    auto const day = today + days{2};
    auto const first = meeting_at(day, 540, 600, {anna});
    struct Row {
        Load other;
        bool do_collide;
    };
    for (auto const& row : {Row{meeting_at(day, 599, 660, {anna}), true},
                            {meeting_at(day, 600, 660, {anna}), false},
                            {meeting_at(day, 500, 540, {anna}), false},
                            {meeting_at(day, 500, 541, {anna}), true},
                            {meeting_at(day, 550, 560, {peter}), false},
                            {meeting_at(day, 550, 560, {peter, anna}), true},
                            {meeting_at(day, 550, 560, {}), true},
                            {meeting_at(day + days{1}, 540, 600, {anna}), false}}) {
        CHECK(collisions({first, row.other}, today).size() == (row.do_collide ? 1 : 0));
        CHECK(collisions({row.other, first}, today).size() == (row.do_collide ? 1 : 0));
    }
    CHECK(collisions({}, today).empty());
    auto without_from = first, without_until = first;
    without_from.from.reset();
    without_until.until.reset();
    for (auto const& half : {without_from, without_until}) {
        CHECK(collisions({first, half}, today).empty());
        CHECK(collisions({half, first}, today).empty());
    }
    CHECK(collisions({first, task(day)}, today).empty());
    CHECK(collisions({first, first}, day + days{1}).empty());  // it is over
    CHECK(collisions({first, first}, day).size() == 1);
}
TEST_CASE("what could wait may move, helps, and has a later week with room [PLAN-10]") {
    Capacity const capacity{.hours = 1, .tasks = 1};
    auto const move = [&](std::vector<Load> const& loads) {
        return what_can_wait(loads, weeks_of(loads, capacity, today), now, capacity, today);
    };
    auto const next = today + weeks{1};
    CHECK(move({task(today), task(today)}) == Move{1, next});
    // The next week has one already.
    CHECK(move({task(today), task(today), task(next)}) == Move{1, today + weeks{2}});
    // Not later than the goal that it serves: its Monday is the last week's that counts.
    CHECK(move({task(today, today), task(today, next - days{1})}) == std::nullopt);
    CHECK(move({task(today, today), task(today, next)}) == Move{1, next});
    // A follow-up has its date from the model: the task cannot help it.
    CHECK(move({meeting(today, 61), task(today)}) == std::nullopt);
    auto movable = meeting(today, 30);
    movable.may_move = true;
    CHECK(move({meeting(today, 60), movable, task(today)}) == Move{1, next});
    // What may not move stays, though there were room for it later; so does what does not help.
    CHECK(move({meeting(today, 40), meeting(today, 40)}) == std::nullopt);
    CHECK(move({movable, movable, movable, task(today)}) == Move{2, next});
    CHECK(move({}) == std::nullopt);
}
TEST_CASE("nothing is moved out of a week that is over, nor beyond the weeks shown [PLAN-10]") {
    Capacity const none{.tasks = 0};
    std::vector<Load> const loads{task(today)};
    auto const weeks = weeks_of(loads, none, today);
    CHECK_FALSE(what_can_wait(loads, weeks, now, none, today));
    std::vector<Load> behind{task("2026-11-16"_day), task("2026-11-16"_day)};
    for (auto& load : behind) load.is_done = true;
    Capacity const one{.tasks = 1};
    CHECK_FALSE(what_can_wait(behind, weeks_of(behind, one, today), now - 1, one, today));
}
TEST_CASE("what is of nobody in particular is everybody's [PLAN-10]") {
    CHECK(task(today).is_of(anna));
    CHECK_FALSE(task(today).is_of(peter));
    CHECK(task(today).is_of(std::nullopt));
    CHECK(meeting(today).is_of(peter));
}
TEST_CASE("a week is found by any of its days, and none outside [PLAN-10]") {
    auto const weeks = weeks_of({}, {}, today);
    CHECK(week_with(weeks, "2026-11-29"_day) == now);
    CHECK(week_with(weeks, "2026-10-26"_day) == 0);
    CHECK_FALSE(week_with(weeks, "2026-10-25"_day));
    CHECK(week_with(weeks, "2027-02-14"_day) == 15);
    CHECK_FALSE(week_with(weeks, "2027-02-15"_day));
}

}  // namespace
}  // namespace indgang::burden
