#pragma once
#include "exchange/calendar/busy.hpp"
#include "foundation/instant.hpp"

namespace indgang::calendar {

using Second = std::chrono::sys_seconds;

/// The moment at which Danish clocks show that; in the hour that comes twice, the first.
Second moment_of(Day on, int minutes);

/// As spans of Danish days, cut to the window.
void add_spans(std::vector<Busy>& into, Second from, Second until, Window const& window);

}  // namespace indgang::calendar
