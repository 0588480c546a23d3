#include "web/plot.hpp"

#include <doctest/doctest.h>

namespace indgang::web {
namespace {

constexpr Day today = "2026-11-23"_day;

PlotSeries series(std::string name, std::vector<std::pair<int, std::int64_t>> const& values) {
    PlotSeries made{std::move(name), "A", {}};
    for (auto const& [days_ago, value] : values)
        made.values.push_back({today - days{days_ago}, value});
    return made;
}

TEST_CASE("no values are no figure; one is a mark in the middle [PLAN-8]") {
    CHECK_FALSE(plot_of({.series = {}}));
    CHECK_FALSE(plot_of({.series = {}, .measures = {{3, phrase("Noget")}}, .days = {today}}));
    auto const plot = plot_of({.series = {series("Anna", {{0, 5}})}});
    CHECK(plot->lines[0].points.at(0).x == (plot_left + plot_right) / 2);
    CHECK(plot->first == plot->last);
}

TEST_CASE("a day that shall be seen makes the sheet longer, before and after [PLAN-8]") {
    auto const plot = plot_of({.series = {series("Anna", {{10, 5}})},
                               .happened = {{today - days{30}, phrase("Noget begyndte")}},
                               .days = {today - days{30}, today}});
    CHECK(plot->first == today - days{30});
    CHECK(plot->last == today);
    CHECK(plot->events.size() == 1);
    CHECK(plot->lines[0].points[0].x > plot->events[0].x);
    CHECK(plot->lines[0].points[0].x < plot_right - 14);
}

TEST_CASE("the same day twice by two stands beside each other, not on each other [PLAN-8]") {
    auto const plot =
        plot_of({.series = {series("Anna", {{9, 4}, {9, 4}}), series("Lise", {{9, 4}, {0, 6}})}});
    auto const& lines = plot->lines;
    CHECK(lines[0].points.size() == 2);
    CHECK(lines[1].points[0].x > lines[0].points[0].x);
    CHECK(lines[0].points[0].mark != lines[1].points[0].mark);
}

TEST_CASE("five steps go from -2 at the foot to +2 at the top, with a level at 0 [PLAN-8]") {
    auto wish = PlotWish{.series = {series("Anna", {{9, -2}, {0, 2}})},
                         .measures = {{0, phrase("Noget")}},
                         .lowest = -2,
                         .highest = 2,
                         .step = 1};
    wish.series[0].is_dashed = true;
    auto const plot = plot_of(wish);
    CHECK(plot->steps.size() == 5);
    CHECK(plot->lines[0].points[0].y == plot_bottom);
    CHECK(plot->lines[0].points[1].y == plot_top);
    CHECK(plot->levels.at(0).y == (plot_top + plot_bottom) / 2);
    CHECK(plot->lines[0].is_dashed);
}

}  // namespace
}  // namespace indgang::web
