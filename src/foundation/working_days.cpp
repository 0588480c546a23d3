#include "foundation/working_days.hpp"

#include <algorithm>

namespace indgang {

WorkingDays::WorkingDays(std::vector<Day> days_off, std::span<std::chrono::month_day const> closed)
    : days_off_{std::move(days_off)}, closed_{closed.begin(), closed.end()} {
    std::ranges::sort(days_off_);
}

bool WorkingDays::is_working_day(Day day) const {
    if (day.weekday() == std::chrono::Saturday || day.weekday() == std::chrono::Sunday)
        return false;
    std::chrono::month_day const date{day.date().month(), day.date().day()};
    return std::ranges::find(closed_, date) == closed_.end() &&
           !std::ranges::binary_search(days_off_, day);
}

Day WorkingDays::on_or_before(Day day) const {
    while (!is_working_day(day)) day = day - days{1};
    return day;
}

Day WorkingDays::after(Day day, int working_days) const {
    while (working_days > 0) {
        day = day + days{1};
        if (is_working_day(day)) --working_days;
    }
    return day;
}

}  // namespace indgang
