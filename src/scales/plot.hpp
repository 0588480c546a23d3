// Where the answers of a scale stand on a sheet of paper: a line for each person with marks of its own shape, so
// that colour alone says nothing. Pure; the sheet is 760 wide and 400 high.
#pragma once
#include "scales/scales.hpp"

namespace indgang::scales {

/// Something that happened, for reading the lines by.
struct Event {
    Day on;
    Phrase said;
};

struct PlotPoint {
    std::int64_t x = 0, y = 0;
    std::string mark;  // its shape, as a path
};
struct PlotLine {
    std::string name, initials;
    std::int64_t number = 1;  // of its colour and shape, from 1
    std::string path, key;    // through its points; its mark beside its name
    std::vector<PlotPoint> points;
    std::int64_t label_x = 0, label_y = 0;
};
struct PlotEvent {
    std::int64_t number = 1, x = 0;
    Day on;
    Phrase said;
};
struct PlotStep {
    std::int64_t value = 0, y = 0, text_y = 0;
};
struct Plot {
    Day first, last;
    std::vector<PlotStep> steps;
    std::vector<PlotLine> lines;
    std::vector<PlotEvent> events;
};

inline constexpr std::int64_t plot_left = 56, plot_right = 690, plot_top = 24, plot_bottom = 344;
inline constexpr std::int64_t most_shapes = 6;

/// From the first answer to the last, with the events between them; none where nobody has answered.
std::optional<Plot> plot_of(std::vector<Line> const& lines, std::vector<Event> const& events);

/// The latest answers side by side on a line from 0 to 10; who says the same stands above each other.
std::vector<Dot> dots_of(std::vector<Line> const& lines);
inline constexpr std::int64_t dots_left = 24, dots_step = 50, dots_bottom = 92, dots_floor = 124;

}  // namespace indgang::scales
