#include "web/plot.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace indgang::web {
namespace {

constexpr std::int64_t beside = 17;        // between marks that would cover each other
constexpr std::int64_t label_height = 28;  // between the names at the lines' ends

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

class Drawing {
public:
    explicit Drawing(PlotWish const& wish)
        : wish_{wish}, plot_{wish.series.front().values.front().on,
                             wish.series.front().values.front().on,
                             {},
                             {},
                             {},
                             {}} {
        for (auto const& series : wish.series) reach(series.values);
        for (auto const day : wish.days) reach(day);
    }

    Plot drawn() {
        for (auto value = wish_.lowest; value <= wish_.highest; value += wish_.step)
            plot_.steps.push_back({value, y_of(value), y_of(value) + 6});
        for (auto const& one : wish_.measures)
            plot_.levels.push_back({y_of(one.value), y_of(one.value) - 7, one.said, one.is_start});
        for (auto const& series : wish_.series) plot_.lines.push_back(line_of(series));
        keep_apart();
        for (auto const& one : wish_.happened)
            if (plot_.first <= one.on && one.on <= plot_.last && plot_.first != plot_.last)
                plot_.events.push_back(
                    {std::ssize(plot_.events) + 1, x_of(one.on), one.on, one.said});
        return std::move(plot_);
    }

private:
    void reach(Day day) {
        plot_.first = std::min(plot_.first, day);
        plot_.last = std::max(plot_.last, day);
    }
    void reach(std::vector<PlotValue> const& values) {
        reach(values.front().on);
        reach(values.back().on);
    }
    std::int64_t y_of(std::int64_t value) const {
        return plot_bottom -
               (value - wish_.lowest) * (plot_bottom - plot_top) / (wish_.highest - wish_.lowest);
    }
    /// From the left, by its day; in the middle where there is one day only.
    std::int64_t x_of(Day day) const {
        auto const length = (plot_.last - plot_.first).count();
        if (length == 0) return (plot_left + plot_right) / 2;
        return plot_left + 14 +
               (plot_right - plot_left - 28) * (day - plot_.first).count() / length;
    }
    PlotLine line_of(PlotSeries const& series) const {
        auto const number = std::ssize(plot_.lines) + 1;
        PlotLine drawn{.name = series.name,
                       .initials = series.initials,
                       .number = (number - 1) % most_shapes + 1,
                       .path = {},
                       .key = mark_at(number, 12, 12),
                       .points = {},
                       .is_dashed = series.is_dashed};
        for (auto const& one : series.values) {
            auto x = x_of(one.on);
            auto const y = y_of(one.value);
            while (is_taken(plot_.lines, x, y) && x < plot_right) x += beside;
            drawn.path += fmt::format("{}{} {}", drawn.path.empty() ? "M" : "L", x, y);
            drawn.points.push_back({x, y, mark_at(number, x, y)});
        }
        drawn.label_x = drawn.points.back().x + 16;
        drawn.label_y = drawn.points.back().y + 6;
        return drawn;
    }
    /// Names that would stand on each other move down.
    void keep_apart() {
        std::vector<PlotLine*> by_place;
        for (auto& line : plot_.lines) by_place.push_back(&line);
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

    PlotWish const& wish_;
    Plot plot_;
};

}  // namespace

std::optional<Plot> plot_of(PlotWish const& wish) {
    if (wish.series.empty()) return std::nullopt;
    return Drawing{wish}.drawn();
}

}  // namespace indgang::web
