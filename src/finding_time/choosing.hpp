// A time for each of many meetings at once.
#pragma once
#include "finding_time/candidates.hpp"
#include "finding_time/solver.hpp"

namespace indgang::finding_time {

/// For each meeting the hour that was found; none: there is none.
using Choice = std::vector<std::optional<Candidate>>;

struct Plan {
    Choice times;
    bool is_best = false;  // proved; else the best that was found in the time given
    std::int64_t cost = 0;
};

/// Alike for alike questions. Never worse than first_come().
Plan choose(Problem const& problem, Effort const& effort = {});

/// As a busy secretary does it: case by case as they lie, each the first hour at which those who must can come. The
/// yardstick, and one of the starts.
Choice first_come(Problem const& problem);
/// Case by case, the nearest limit first, each the hour that costs least.
Choice nearest_limit_first(Problem const& problem);

/// What a whole choice costs, with those who should come and are at another of these meetings, and weeks of one
/// family that would hold two. Writes into each who cannot come.
std::int64_t settle(Problem const& problem, Choice& choice);

/// Two meetings for which the same one must come lie so that he cannot be at both; empty: none do.
struct Clash {
    std::size_t one, other, person;
};
std::vector<Clash> clashes_in(Problem const& problem, Choice const& choice);

}  // namespace indgang::finding_time
