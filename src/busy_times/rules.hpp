// What is read of a calendar, and when; what its hours come to.
#pragma once
#include <chrono>

#include "busy_times/busy_times.hpp"

namespace indgang::busy_times {

inline constexpr int most_sources = 3;                    // our choice: of one person
inline constexpr std::chrono::minutes between_reads{15};  // our choice
inline constexpr std::chrono::hours fresh_for{24};  // our choice: older hours are said to be stale
inline constexpr days window{26 * 7};               // half a year ahead: longer than any cadence

bool is_due(std::optional<Instant> tried_at, Instant now);

/// All calendars of the person, each with when it was last read.
Known known(std::vector<std::optional<Instant>> const& read_at, Instant now);

/// By person and time, what overlaps or touches joined.
std::vector<Busy> joined(std::vector<Busy> all);

}  // namespace indgang::busy_times
