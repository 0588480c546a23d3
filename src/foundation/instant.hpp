// A moment in UTC, whole milliseconds. Shown in Danish time by web/; no constructor means "now".
#pragma once
#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/day.hpp"

namespace indgang {

struct Instant {
    std::chrono::sys_time<std::chrono::milliseconds> at;
    friend auto operator<=>(Instant, Instant) = default;
};

/// "2026-04-14T10:15:30.123Z", always 24 characters, so that text order is time order.
std::string iso(Instant instant);
std::optional<Instant> instant_from_iso(std::string_view text);

}  // namespace indgang
