// Working days (arbejdsdage): Monday to Friday, not a public holiday, not one of the municipality's
// closed days. Holidays are given as data; rules.md § 2.4.
#pragma once
#include <span>
#include <vector>

#include "foundation/day.hpp"

namespace indgang {

/// Closed each year unless the municipality says otherwise (rules.md § 2.4).
inline constexpr std::chrono::month_day closed_by_default[] = {std::chrono::December / 24,
                                                               std::chrono::December / 31};

class WorkingDays {
public:
    explicit WorkingDays(std::vector<Day> days_off,
                         std::span<std::chrono::month_day const> closed = closed_by_default);

    bool is_working_day(Day day) const;
    /// That day, or the nearest working day before it.
    Day on_or_before(Day day) const;
    /// The n-th working day after that day.
    Day after(Day day, int working_days) const;

private:
    std::vector<Day> days_off_;  // sorted
    std::vector<std::chrono::month_day> closed_;
};

}  // namespace indgang
