// A fixed team as it could be, invented from a number: its calendars, its families and the meetings that are due.
// The same number gives the same team.
#pragma once
#include <cstdint>

#include "finding_time/finding_time.hpp"

namespace indgang::test {

struct TeamSize {
    std::size_t professionals = 10, families = 40;
    int weeks = 8, calendars = 3;
    int load_in_hundred = 30;  // how much of each half hour their own calendars take
};
finding_time::Problem made_team(std::uint64_t number, TeamSize const& size = {});

/// What a choice of times is worth, in what people would count.
struct Figures {
    std::size_t meetings = 0, placed = 0, in_cadence = 0, days_over = 0, clashes = 0;
    std::size_t wishes_broken = 0, not_there = 0;
    double travel_hours = 0;
    std::int64_t cost = 0;
};
Figures figures_of(finding_time::Problem const& problem, finding_time::Choice choice);

}  // namespace indgang::test
