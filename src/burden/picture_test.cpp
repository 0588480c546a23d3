#include "burden/picture.hpp"

#include <doctest/doctest.h>

namespace indgang::burden {
namespace {

constexpr Day today = "2026-11-23"_day;

Picture drawn(std::vector<Load> const& loads, Capacity const& capacity) {
    return picture_of(weeks_of(loads, capacity, today), capacity, today);
}

TEST_CASE("every bar stands on the floor and within its panel [PLAN-10]") {
    auto const picture = drawn({{.what = {}, .on = today, .minutes = 300, .has_travel = true}},
                               {.hours = 2, .travel_minutes = 60});
    auto const& bar = picture.time.bars[weeks_back];
    auto const& travel = picture.time.upper[weeks_back];
    CHECK(bar.y + bar.height == picture.time.bottom);
    CHECK(travel.y + travel.height == bar.y);
    CHECK(travel.y >= picture.time.top);
    CHECK(bar.is_past);
    CHECK(picture.time.most == 6);
    CHECK(picture.marks.size() == 1);
}
TEST_CASE("tasks stand on their own floor, the fullest week to the top [PLAN-10]") {
    std::vector<Load> loads(5, {.kind = Kind::task, .what = {}, .on = today});
    loads.push_back({.kind = Kind::task, .what = {}, .on = today + weeks{1}});
    auto const picture = drawn(loads, {.tasks = 3});
    auto const &full = picture.tasks.bars[weeks_back], &next = picture.tasks.bars[weeks_back + 1];
    CHECK(picture.tasks.most == 5);
    CHECK(full.y == picture.tasks.top);
    CHECK(full.y + full.height == picture.tasks.bottom);
    CHECK(next.y + next.height == picture.tasks.bottom);
    CHECK(full.is_past);
    CHECK_FALSE(next.is_past);
    CHECK_FALSE(picture.time.bars[weeks_back].is_past);
    // Within this week's band, and its mark over its middle.
    CHECK(picture.now_x == picture_left + weeks_back * week_width);
    CHECK(full.x > picture.now_x);
    CHECK(full.x + bar_width < picture.now_x + week_width);
    CHECK(full.x - picture.now_x == picture.now_x + week_width - full.x - bar_width);
    REQUIRE(picture.marks.size() == 1);
    CHECK(picture.marks[0].x == full.x + bar_width / 2);
    CHECK(picture.weeks[weeks_back].x == picture.marks[0].x);
}
TEST_CASE("the least of anything is to be seen, and nothing is not [PLAN-10]") {
    auto const picture =
        drawn({{.what = {}, .on = today, .minutes = 1}}, {.hours = 60, .tasks = 1});
    CHECK(picture.time.bars[weeks_back].height == 3);
    CHECK(picture.time.upper[weeks_back].height == 0);
    CHECK(picture.tasks.bars[weeks_back].height == 0);
}
TEST_CASE("a part of an hour makes the scale reach the next hour [PLAN-10]") {
    CHECK(drawn({{.what = {}, .on = today, .minutes = 180}}, {}).time.most == 3);
    CHECK(drawn({{.what = {}, .on = today, .minutes = 181}}, {}).time.most == 4);
    CHECK(drawn({}, {}).time.most == 2);
    CHECK(drawn({}, {}).tasks.most == 2);
}
TEST_CASE("the line stands where what they can carry is, and is not there when nothing was said") {
    CHECK_FALSE(drawn({}, {}).time.line_y);
    CHECK_FALSE(drawn({}, {}).tasks.line_y);
    auto const picture = drawn({}, {.hours = 4, .tasks = 0});
    CHECK(picture.time.line_y == picture.time.top);
    CHECK(picture.tasks.line_y == picture.tasks.bottom);
    CHECK(picture.marks.empty());
}
TEST_CASE("no mark stands over a week that lies behind [PLAN-10]") {
    Load done{.kind = Kind::task, .what = {}, .on = "2026-11-16"_day, .is_done = true};
    auto const picture = drawn({done}, {.tasks = 0});
    CHECK(picture.tasks.bars[weeks_back - 1].is_past);
    CHECK(picture.marks.empty());
}
TEST_CASE("this week is marked, and every other number may be left out on a phone [PLAN-10]") {
    auto const picture = drawn({}, {});
    CHECK(picture.weeks[weeks_back].is_now);
    CHECK(picture.weeks[weeks_back].number == 48);
    CHECK_FALSE(picture.weeks[weeks_back].is_minor);
    CHECK(picture.weeks[weeks_back + 1].is_minor);
    CHECK(picture.weeks[weeks_back - 1].is_minor);
    CHECK_FALSE(picture.weeks[weeks_back - 2].is_minor);
}

}  // namespace
}  // namespace indgang::burden
