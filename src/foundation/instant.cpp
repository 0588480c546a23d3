#include "foundation/instant.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace indgang {

std::string iso(Instant instant) {
    auto const midnight = std::chrono::floor<days>(instant.at);
    auto const ms = (instant.at - midnight).count();
    return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", iso(Day{midnight}), ms / 3'600'000,
                       ms / 60'000 % 60, ms / 1000 % 60, ms % 1000);
}

std::optional<Instant> instant_from_iso(std::string_view text) {
    if (text.size() != 24 || text[10] != 'T' || text[23] != 'Z') return std::nullopt;
    auto const day = day_from_iso(text.substr(0, 10));
    if (!day) return std::nullopt;
    auto const number = [&](int from, int size) {
        return std::strtol(std::string(text.substr(from, size)).c_str(), nullptr, 10);
    };
    std::chrono::milliseconds const ms{
        ((number(11, 2) * 60 + number(14, 2)) * 60 + number(17, 2)) * 1000 + number(20, 3)};
    return Instant{std::chrono::sys_time<std::chrono::milliseconds>{day->count()} + ms};
}

}  // namespace indgang
