#include "scales/plot.hpp"

#include <doctest/doctest.h>

namespace indgang::scales {
namespace {

constexpr Day today = "2026-11-23"_day;

Line line(std::string name, std::vector<std::pair<int, std::int64_t>> const& answers) {
    Line made{{.person = {}, .name = std::move(name)}, {}};
    for (auto const& [days_ago, value] : answers)
        made.ratings.push_back({.rater = made.rater, .on = today - days{days_ago}, .value = value});
    return made;
}

TEST_CASE("nobody's answers are no picture, and one day's stand in the middle [ASSESS-3]") {
    CHECK_FALSE(plot_of({}, {}));
    auto const plot = plot_of({line("Anna", {{0, 5}})}, {{today, phrase("Noget begyndte")}});
    REQUIRE(plot);
    CHECK(plot->lines[0].points[0].x == (plot_left + plot_right) / 2);
    CHECK(plot->events.empty());  // there is no before and after
}

TEST_CASE("0 stands at the foot and 10 at the top, the first day to the left [ASSESS-3]") {
    auto const plot = plot_of({line("Anna", {{100, 0}, {0, 10}})}, {});
    auto const& points = plot->lines[0].points;
    CHECK(points[0].y == plot_bottom);
    CHECK(points[1].y == plot_top);
    CHECK(points[0].x < points[1].x);
    CHECK(points[1].x <= plot_right);
    CHECK(plot->first == today - days{100});
    CHECK(plot->last == today);
    CHECK(plot->steps.size() == 6);
    CHECK(plot->steps.front().y == plot_bottom);
    CHECK(plot->steps.back().y == plot_top);
}

TEST_CASE("what happened is marked where it lies between the answers, its ends too [ASSESS-3]") {
    std::vector<Event> const events{{today - days{101}, phrase("Noget begyndte")},
                                    {today - days{100}, phrase("Noget begyndte")},
                                    {today, phrase("Noget begyndte")},
                                    {today + days{1}, phrase("Noget begyndte")}};
    auto const plot = plot_of({line("Anna", {{100, 2}, {0, 3}})}, events);
    REQUIRE(plot->events.size() == 2);
    CHECK(plot->events[0].number == 1);
    CHECK(plot->events[1].number == 2);
    CHECK(plot->events[0].x == plot->lines[0].points[0].x);
}

TEST_CASE("two who answer the same stand beside each other, their names apart [ASSESS-3]") {
    auto const plot = plot_of({line("Anna", {{9, 4}, {0, 4}}), line("Peter", {{9, 4}, {0, 4}}),
                               line("Lise", {{9, 4}, {0, 4}})},
                              {});
    auto const& lines = plot->lines;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        CHECK(lines[i].points[0].x - lines[i - 1].points[0].x >= 17);
        CHECK(std::abs(lines[i].label_y - lines[i - 1].label_y) >= 24);
        CHECK(lines[i].points[0].mark != lines[i - 1].points[0].mark);
        CHECK(lines[i].number != lines[i - 1].number);
    }
}

TEST_CASE("names at the foot stay on the sheet, however many there are [ASSESS-3]") {
    std::vector<Line> lines;
    for (int i = 0; i < 8; ++i) lines.push_back(line("Nr " + std::to_string(i), {{9, 0}, {0, 0}}));
    auto const plot = plot_of(lines, {});
    for (auto const& one : plot->lines) CHECK(one.label_y <= plot_bottom + 14);
    CHECK(plot->lines[6].number == 1);  // six shapes, then anew
}

TEST_CASE("who says the same stands above each other on the line from 0 to 10 [ASSESS-3]") {
    CHECK(dots_of({}).empty());
    auto const dots =
        dots_of({line("Anna Holm", {{0, 4}}), line("Bo", {{0, 4}}), line("Eva", {{0, 10}})});
    REQUIRE(dots.size() == 3);
    CHECK(dots[0].x == dots[1].x);
    CHECK(dots[0].y > dots[1].y);
    CHECK(dots[2].x == dots_left + 10 * dots_step);
    CHECK(dots[0].initials == "AH");
}

}  // namespace
}  // namespace indgang::scales
