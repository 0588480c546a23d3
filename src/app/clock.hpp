// The only place that asks what day and what time it is. With a fixed day (demo, tests, generate)
// the day stands still while the time of day goes on.
#pragma once
#include <optional>

#include "foundation/instant.hpp"

namespace indgang::app {

class Clock {
public:
    explicit Clock(std::optional<Day> fixed = std::nullopt) : fixed_{fixed} {}

    /// Calendar day in Europe/Copenhagen.
    Day today() const;
    Instant now() const;

private:
    std::optional<Day> fixed_;
};

}  // namespace indgang::app
