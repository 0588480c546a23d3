// What each thing that is not as wished counts, in the order of the issue: a day over the cadence outweighs all
// wishes about one meeting, those outweigh who should come, that outweighs travel. Ours [chosen]: the sources give
// the order at most, never numbers. Hours and the grid are ours too.
#pragma once
#include <cstdint>

#include "foundation/time_of_day.hpp"
#include "foundation/wording.hpp"

namespace indgang::finding_time {

enum class Matter {
    unplaced,
    day_over,
    never,
    full_week,
    does_not_suit,
    other_place,
    missed,
    other_day,
    travel_minute,
    hole,
    day_off_target
};
struct Weight {
    Matter matter;
    std::int64_t points;
    std::string_view why;
};
inline constexpr Weight weights[] = {
    {Matter::unplaced, 9'000'000, "more than the longest delay that is possible here"},
    {Matter::day_over, 100'000, "rules.md 2 and 3: the cadence is the promise"},
    {Matter::never, 9'000, "swimming is swimming (pain 16)"},
    {Matter::full_week, 5'000, "rules.md 13: what a week can carry"},
    {Matter::does_not_suit, 2'500, "another hour than those that suit"},
    {Matter::other_place, 2'000, "another place than the family would rather"},
    {Matter::missed, 1'000, "one who should come, but need not"},
    {Matter::other_day, 120, "another weekday than the fixed team keeps free"},
    {Matter::travel_minute, 1, "of one person, each way"},
    {Matter::hole, 15, "half an hour or less between two meetings is lost"},
    {Matter::day_off_target, 4, "a day nearer the limit, or earlier, than need be"},
};
constexpr std::int64_t points_of(Matter matter) {
    for (auto const& row : weights)
        if (row.matter == matter) return row.points;
    return 0;
}

/// Meetings lie within these hours, and begin on the half hour.
inline constexpr TimeOfDay first_hour{8 * 60}, last_hour{16 * 60};
inline constexpr int grid_minutes = 30;
/// A good day is this long before the last that keeps the cadence: room to move it once, and not much too early.
inline constexpr int good_margin = 7, enough_margin = 3;
/// Half an hour between two meetings is too short to work in.
inline constexpr int lost_minutes = 30;

}  // namespace indgang::finding_time
