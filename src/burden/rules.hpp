// How full a family's weeks are, what collides, and what could wait (PLAN-10; rules.md § 13). Pure. Weeks are
// those of ISO, Monday first. Where the source is silent the choice is ours [chosen]: an action counts in the week
// of its day, one that is late in this week, and those without a day are spread one a week over the next four.
// To be at what one can carry is not past it.
#pragma once
#include "burden/loads.hpp"

namespace indgang::burden {

inline constexpr int weeks_back = 4, weeks_ahead = 12, weeks_to_spread_over = 4;

struct Capacity {
    std::optional<std::int64_t> hours = {}, tasks = {}, people = {};  // none: nothing said of it
    std::int64_t travel_minutes = 0;

    bool says_a_number() const { return hours || tasks || people; }
};

enum class Measure { time, tasks, people };
inline constexpr Wording<Measure> measures[] = {
    {Measure::time, "time", "Tid med møder"},
    {Measure::tasks, "tasks", "Opgaver"},
    {Measure::people, "people", "Mennesker at tale med"},
};
constexpr auto const& wording(Measure measure) { return find(measures, measure); }

Day monday_of(Day day);

struct Week {
    Day monday;
    std::int64_t meetings = 0, minutes = 0, travel = 0, tasks = 0, people = 0;
    std::vector<std::size_t> loads = {};  // places in the list that was given
    std::vector<Measure> past = {};       // what goes past what they can carry

    std::int64_t time() const { return minutes + travel; }
    bool is_full() const { return !past.empty(); }
};
/// From weeks_back before this week to weeks_ahead from it, this one counted among those.
std::vector<Week> weeks_of(std::vector<Load> const& loads, Capacity const& capacity, Day today);

/// The place of that day's week among them; none: outside.
std::optional<std::size_t> week_with(std::vector<Week> const& weeks, Day day);
std::vector<Measure> past_of(Week const& week, Capacity const& capacity);

/// The same person, the same day, overlapping hours; one that begins as the other ends does not.
struct Collision {
    std::size_t one, other;
    friend bool operator==(Collision const&, Collision const&) = default;
};
std::vector<Collision> collisions(std::vector<Load> const& loads, Day today);

/// What could wait: it may move, and a later week not later than it may lie has room for it.
struct Move {
    std::size_t load;
    Day to;  // a Monday
    friend bool operator==(Move const&, Move const&) = default;
};
std::optional<Move> what_can_wait(std::vector<Load> const& loads, std::vector<Week> const& weeks,
                                  std::size_t full, Capacity const& capacity, Day today);

}  // namespace indgang::burden
