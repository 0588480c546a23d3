#include "burden/picture.hpp"

#include <algorithm>

namespace indgang::burden {
namespace {

constexpr std::int64_t time_top = 34, time_bottom = 150, tasks_top = 198, tasks_bottom = 280;

std::int64_t x_of(std::size_t week) {
    return picture_left + std::int64_t(week) * week_width + (week_width - bar_width) / 2;
}

Panel panel(std::int64_t top, std::int64_t bottom, std::int64_t most,
            std::optional<std::int64_t> carried) {
    Panel drawn{.top = top, .bottom = bottom, .most = most, .bars = {}, .upper = {}};
    drawn.top_text_y = top + 6;
    drawn.bottom_text_y = bottom + 5;
    if (carried) {
        drawn.line_y = bottom - *carried * (bottom - top) / most;
        drawn.line_text_y = *drawn.line_y - 6;
    }
    return drawn;
}

/// So that a bar is to be seen at all.
std::int64_t height_of(Panel const& panel, std::int64_t value) {
    auto const height = value * (panel.bottom - panel.top) / panel.most;
    return value > 0 ? std::max<std::int64_t>(height, 3) : 0;
}

bool is_past(Week const& week, Measure measure) {
    return std::ranges::find(week.past, measure) != week.past.end();
}

}  // namespace

Picture picture_of(std::vector<Week> const& weeks, Capacity const& capacity, Day today) {
    std::int64_t hours = capacity.hours.value_or(0), tasks = capacity.tasks.value_or(0);
    for (auto const& week : weeks) {
        hours = std::max(hours, (week.time() + 59) / 60);
        tasks = std::max(tasks, week.tasks);
    }
    hours = std::max<std::int64_t>(hours, 2);
    tasks = std::max<std::int64_t>(tasks, 2);
    auto const carried = capacity.hours ? std::optional{*capacity.hours * 60} : std::nullopt;
    Picture picture{.time = panel(time_top, time_bottom, hours * 60, carried),
                    .tasks = panel(tasks_top, tasks_bottom, tasks, capacity.tasks),
                    .weeks = {},
                    .marks = {}};
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        auto const& week = weeks[i];
        auto const x = x_of(i);
        auto const meetings = height_of(picture.time, week.minutes);
        auto const travel = height_of(picture.time, week.travel);
        auto const done = height_of(picture.tasks, week.tasks);
        bool const is_long = is_past(week, Measure::time);
        picture.time.bars.push_back({x, time_bottom - meetings, meetings, is_long});
        picture.time.upper.push_back({x, time_bottom - meetings - travel, travel, is_long});
        picture.tasks.bars.push_back({x, tasks_bottom - done, done, is_past(week, Measure::tasks)});
        bool const is_now = week.monday == monday_of(today);
        auto const from_now = (week.monday - monday_of(today)).count() / 7;
        picture.weeks.push_back(
            {x + bar_width / 2, iso_week(week.monday), is_now, from_now % 2 != 0});
        if (is_now) picture.now_x = picture_left + std::int64_t(i) * week_width;
        if (week.is_full() && week.monday >= monday_of(today))
            picture.marks.push_back({x + bar_width / 2, 22});
    }
    picture.time.most = hours;
    return picture;
}

}  // namespace indgang::burden
