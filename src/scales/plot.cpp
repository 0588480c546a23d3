#include "scales/plot.hpp"

#include "scales/rules.hpp"

namespace indgang::scales {

std::optional<web::Plot> plot_of(std::vector<Line> const& lines, std::vector<Event> const& events) {
    web::PlotWish wish{.series = {}, .happened = events, .lowest = lowest, .highest = highest};
    for (auto const& line : lines) {
        web::PlotSeries series{line.rater.name, initials(line.rater.name), {}};
        for (auto const& rating : line.ratings) series.values.push_back({rating.on, *rating.value});
        wish.series.push_back(std::move(series));
    }
    return web::plot_of(wish);
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
