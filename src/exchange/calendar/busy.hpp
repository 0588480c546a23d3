// When somebody is taken, read from a calendar of another system: the hours alone, never what they are for.
// What is sent to us is read within limits: it may be huge, wrong or meant to harm.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/result.hpp"
#include "foundation/time_of_day.hpp"

namespace indgang::calendar {

/// Danish time of one day; what goes past midnight is two of them.
struct Busy {
    Day on;
    TimeOfDay from = {}, until = {};
    friend auto operator<=>(Busy const&, Busy const&) = default;
};

/// Up to the last day, exclusive.
struct Window {
    Day from_on, until_on;
};

inline constexpr std::size_t most_bytes = 8 * 1024 * 1024;  // of one calendar, as it comes
inline constexpr int most_events = 20'000;
inline constexpr int most_repeats = 200'000;  // looked at, of all that repeat

/// Why nothing was read.
enum class Unread { no_calendar, too_large, too_many };
/// In order, joined where they touch.
Result<std::vector<Busy>, Unread> busy_in(std::string_view calendar, Window const& window);
/// Those of several joined.
std::vector<Busy> joined(std::vector<Busy> spans);

}  // namespace indgang::calendar
