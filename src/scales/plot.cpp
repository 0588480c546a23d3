#include "scales/plot.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "scales/rules.hpp"

namespace indgang::scales {
namespace {

constexpr std::int64_t beside = 17;        // between marks that would cover each other
constexpr std::int64_t label_height = 28;  // between the names at the lines' ends

std::int64_t y_of(std::int64_t value) {
    return plot_bottom - value * (plot_bottom - plot_top) / highest;
}

/// From the left, by its day; in the middle where there is one day only.
std::int64_t x_of(Day day, Day first, Day last) {
    auto const length = (last - first).count();
    if (length == 0) return (plot_left + plot_right) / 2;
    return plot_left + 14 + (plot_right - plot_left - 28) * (day - first).count() / length;
}

/// Circle, square, triangle, diamond, cross, bar.
std::string mark_at(std::int64_t number, std::int64_t x, std::int64_t y) {
    switch ((number - 1) % most_shapes) {
        case 0: return fmt::format("M{} {}a9 9 0 1 0 18 0a9 9 0 1 0-18 0z", x - 9, y);
        case 1: return fmt::format("M{} {}h16v16h-16z", x - 8, y - 8);
        case 2: return fmt::format("M{} {}l10 18h-20z", x, y - 11);
        case 3: return fmt::format("M{} {}l11 11l-11 11l-11-11z", x, y - 11);
        case 4:
            return fmt::format("M{} {}l4-4l6 6l6-6l4 4l-6 6l6 6l-4 4l-6-6l-6 6l-4-4l6-6z", x - 10,
                               y - 6);
        default: return fmt::format("M{} {}h22v8h-22z", x - 11, y - 4);
    }
}

bool is_taken(std::vector<PlotLine> const& lines, std::int64_t x, std::int64_t y) {
    for (auto const& line : lines)
        for (auto const& point : line.points)
            if (point.y == y && std::abs(point.x - x) < beside) return true;
    return false;
}

PlotLine line_on(Line const& line, std::vector<PlotLine> const& there, Day first, Day last) {
    auto const number = std::ssize(there) + 1;
    PlotLine drawn{.name = line.rater.name,
                   .initials = initials(line.rater.name),
                   .number = (number - 1) % most_shapes + 1,
                   .path = {},
                   .key = mark_at(number, 12, 12),
                   .points = {}};
    for (auto const& rating : line.ratings) {
        auto x = x_of(rating.on, first, last);
        auto const y = y_of(*rating.value);
        while (is_taken(there, x, y) && x < plot_right) x += beside;
        drawn.path += fmt::format("{}{} {}", drawn.path.empty() ? "M" : "L", x, y);
        drawn.points.push_back({x, y, mark_at(number, x, y)});
    }
    drawn.label_x = drawn.points.back().x + 16;
    drawn.label_y = drawn.points.back().y + 6;
    return drawn;
}

/// Names that would stand on each other move down.
void keep_apart(std::vector<PlotLine>& lines) {
    std::vector<PlotLine*> by_place;
    for (auto& line : lines) by_place.push_back(&line);
    std::ranges::stable_sort(by_place, {}, &PlotLine::label_y);
    for (std::size_t i = 1; i < by_place.size(); ++i)
        by_place[i]->label_y =
            std::max(by_place[i]->label_y, by_place[i - 1]->label_y + label_height);
    // The lowest may have left the sheet: then all move up again.
    auto floor = plot_bottom + 14;
    for (auto line = by_place.rbegin(); line != by_place.rend(); ++line) {
        (*line)->label_y = std::min((*line)->label_y, floor);
        floor = (*line)->label_y - label_height;
    }
}

}  // namespace

std::optional<Plot> plot_of(std::vector<Line> const& lines, std::vector<Event> const& events) {
    if (lines.empty()) return std::nullopt;
    Plot plot{lines.front().first().on, lines.front().latest().on, {}, {}, {}};
    for (auto const& line : lines) {
        plot.first = std::min(plot.first, line.first().on);
        plot.last = std::max(plot.last, line.latest().on);
    }
    for (auto value = lowest; value <= highest; value += 2)
        plot.steps.push_back({value, y_of(value), y_of(value) + 6});
    for (auto const& line : lines)
        plot.lines.push_back(line_on(line, plot.lines, plot.first, plot.last));
    keep_apart(plot.lines);
    for (auto const& event : events)
        if (plot.first <= event.on && event.on <= plot.last && plot.first != plot.last)
            plot.events.push_back({std::ssize(plot.events) + 1,
                                   x_of(event.on, plot.first, plot.last), event.on, event.said});
    return plot;
}

std::vector<Dot> dots_of(std::vector<Line> const& lines) {
    std::vector<Dot> dots;
    std::int64_t there[highest + 1] = {};
    for (auto const& line : lines) {
        auto const value = *line.latest().value;
        auto const y = dots_bottom - 24 - 40 * there[value]++;
        dots.push_back({.initials = initials(line.rater.name),
                        .number = std::ssize(dots) % most_shapes + 1,
                        .x = dots_left + dots_step * value,
                        .y = y,
                        .text_y = y + 5});
    }
    return dots;
}

}  // namespace indgang::scales
