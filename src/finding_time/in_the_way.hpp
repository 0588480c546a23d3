// Why a meeting cannot be within its cadence: never silently.
#pragma once
#include "finding_time/choosing.hpp"

namespace indgang::finding_time {

enum class Obstacle { nothing, was_over, no_working_day, too_long, taken };

struct InTheWay {
    Obstacle obstacle = Obstacle::nothing;
    /// Those without whom the most hours would be open; at most three.
    std::vector<std::size_t> people = {};
    friend bool operator==(InTheWay const&, InTheWay const&) = default;
};
/// Of a meeting that has no time in the choice, or one after its limit.
InTheWay in_the_way(Problem const& problem, Choice const& choice, std::size_t meeting);

}  // namespace indgang::finding_time
