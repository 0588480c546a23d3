// A time of day on the clock of Danish time, to the minute.
#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace indgang {

struct TimeOfDay {
    int minutes = 0;  // after midnight
    friend auto operator<=>(TimeOfDay, TimeOfDay) = default;
};

/// What people type: 10, 10.30, 10:30, 1030, "kl. 10". None where it is no time.
std::optional<TimeOfDay> time_from_typed(std::string_view text);

/// "10:30", as a field of type time has it.
std::string iso(TimeOfDay time);
/// "10.30", as people write it in Denmark.
std::string said(TimeOfDay time);

}  // namespace indgang
