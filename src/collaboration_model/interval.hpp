// How long between two follow-ups: whole calendar months or days, never both.
#pragma once
#include "foundation/day.hpp"
#include "foundation/text.hpp"

namespace indgang {

struct Interval {
    months in_months{};
    days in_days{};
    friend constexpr bool operator==(Interval, Interval) = default;
    /// A month ends on its last day where the day is missing: 30 November + 3 months = 28 February.
    friend constexpr Day operator+(Day day, Interval interval) {
        return day + interval.in_months + interval.in_days;
    }
};

constexpr Interval every(months n) { return {.in_months = n, .in_days = {}}; }
constexpr Interval every(days n) { return {.in_months = {}, .in_days = n}; }

/// "3 måneder", "6 uger", "10 dage".
Phrase said(Interval interval);

}  // namespace indgang
