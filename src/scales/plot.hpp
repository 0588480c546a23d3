// The answers of a scale as a figure, and the latest ones side by side. Pure.
#pragma once
#include "scales/scales.hpp"
#include "web/plot.hpp"

namespace indgang::scales {

using web::most_shapes, web::plot_bottom, web::plot_left, web::plot_right, web::plot_top;
using Event = web::PlotHappening;

/// From the first answer to the last, with the events between them; none where nobody has answered.
std::optional<web::Plot> plot_of(std::vector<Line> const& lines, std::vector<Event> const& events);

/// The latest answers side by side on a line from 0 to 10; who says the same stands above each other.
std::vector<Dot> dots_of(std::vector<Line> const& lines);
inline constexpr std::int64_t dots_left = 24, dots_step = 50, dots_bottom = 92, dots_floor = 124;

}  // namespace indgang::scales
