// The clock on the wall in Denmark: which day and what time of day a moment is there.
#pragma once
#include <chrono>

#include "foundation/instant.hpp"
#include "foundation/time_of_day.hpp"

namespace indgang {

/// Summer time by the rule that has held in the EU since 1996.
std::chrono::hours ahead_of_utc(Instant moment);

struct DanishTime {
    Day on;
    TimeOfDay at;
    friend auto operator<=>(DanishTime const&, DanishTime const&) = default;
};
DanishTime danish_time(Instant moment);

}  // namespace indgang
