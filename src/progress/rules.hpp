// Which measurements count, what needs a look, and what a measurement may not say. Pure. How long is long and how
// far is far is ours [chosen]: six weeks is the shortest interval between two follow-ups (rules.md § 2).
#pragma once
#include "progress/goals.hpp"

namespace indgang::progress {

inline constexpr int days_of_silence = 42;
inline constexpr std::int64_t far_on_scale = 3, far_on_steps = 2;

std::int64_t lowest(Goal const& goal);
std::int64_t highest(Goal const& goal);

/// Each who has measured it as it is measured now; corrected ones and those taken back do not count.
std::vector<scales::Line> lines_of(Goal const& goal);
/// All of it, the corrected ones marked: also what was measured in another way before.
std::vector<Measurement> with_corrections_marked(std::vector<Measurement> measured);

/// The last day on which anybody measured it.
std::optional<Day> last_measured(Goal const& goal);
Look look_at(Goal const& goal, Day today);
/// What needs a look comes first; of these what was measured longest ago.
void sort_by_look(std::vector<Goal>& goals, Day today);

enum class Objection { value_missing, later_than_today, nothing_to_take_back };
inline constexpr Wording<Objection> objections[] = {
    {Objection::value_missing, "value_missing", "Vælg, hvor målet er nu."},
    {Objection::later_than_today, "later_than_today",
     "Dagen ligger efter i dag. Vælg den dag, det handler om."},
    {Objection::nothing_to_take_back, "nothing_to_take_back",
     "Der er ikke skrevet noget den dag, som kan tages tilbage."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }
std::vector<Objection> objections_to(Goal const& goal, Measurement const& one, bool is_taken_back,
                                     Day today);

/// The counting one of that rater about that day, as it is measured now.
scales::Rating const* counting(Goal const& goal, scales::Rater const& rater, Day on);

/// "+1", "0", "-2"; "7" on the scale.
std::string said_value(bool is_on_steps, std::int64_t value);

/// Of five steps: those that lack words, from the lowest, and whether two say the same.
std::vector<std::int64_t> steps_without_words(Ladder const& ladder);
bool says_the_same_twice(Ladder const& ladder);

}  // namespace indgang::progress
