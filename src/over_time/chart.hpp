// What waits for what as boxes from left to right: what must come first stands first. Pure.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace indgang::over_time {

struct ChartNode {
    std::string name, about;
    int depth = 0;  // how many things come before it
    bool is_outside = false, is_ready = false;
};
struct ChartEdge {
    std::size_t from = 0, to = 0;  // what comes first, and what waits for it
};

struct BoxText {
    std::int64_t y = 0;
    std::string words;
    bool is_about = false;
};
struct Box {
    std::int64_t x = 0, y = 0, height = 0, text_x = 0;
    std::vector<BoxText> lines;
    bool is_outside = false, is_ready = false;
};
struct Line {
    std::string path, head;
};
struct Chart {
    std::int64_t width = 0, height = 0;
    std::vector<Box> boxes;
    std::vector<Line> lines;
};
Chart chart_of(std::vector<ChartNode> const& nodes, std::vector<ChartEdge> const& edges);

inline constexpr std::int64_t box_width = 230;

}  // namespace indgang::over_time
