#include "over_time/chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "over_time/wrapped.hpp"

namespace indgang::over_time {
namespace {

constexpr std::int64_t between_columns = 70, between_boxes = 18, line_height = 22, around = 12;
constexpr std::size_t letters = 26, most_lines = 3;

Box box_of(ChartNode const& node, std::int64_t x, std::int64_t y) {
    Box box{.x = x,
            .y = y,
            .height = 0,
            .text_x = x + around,
            .lines = {},
            .is_outside = node.is_outside,
            .is_ready = node.is_ready};
    auto at = y + around + 14;
    for (auto& words : wrapped(node.name, letters, most_lines)) {
        box.lines.push_back({at, std::move(words)});
        at += line_height;
    }
    if (!node.about.empty()) {
        box.lines.push_back({at, node.about, true});
        at += line_height;
    }
    box.height = at - y - line_height + around + 8;
    return box;
}

}  // namespace

Chart chart_of(std::vector<ChartNode> const& nodes, std::vector<ChartEdge> const& edges) {
    Chart chart;
    std::map<int, std::int64_t> next_y;
    for (auto const& node : nodes) {
        auto& y = next_y.try_emplace(node.depth, 4).first->second;
        auto const x = 4 + node.depth * (box_width + between_columns);
        chart.boxes.push_back(box_of(node, x, y));
        y += chart.boxes.back().height + between_boxes;
        chart.width = std::max(chart.width, x + box_width + 4);
        chart.height = std::max(chart.height, y);
    }
    for (auto const& edge : edges) {
        auto const& from = chart.boxes[edge.from];
        auto const& to = chart.boxes[edge.to];
        auto const x1 = from.x + box_width, y1 = from.y + from.height / 2;
        auto const x2 = to.x - 12, y2 = to.y + to.height / 2;
        chart.lines.push_back(
            {fmt::format("M{} {}C{} {} {} {} {} {}", x1, y1, x1 + 36, y1, x2 - 30, y2, x2, y2),
             fmt::format("M{} {}l-11-7v14z", to.x - 2, y2)});
    }
    return chart;
}

}  // namespace indgang::over_time
