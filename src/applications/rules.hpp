// What may be done with an application in each state, by whom, and what cannot be written. Pure.
#pragma once
#include "applications/applications.hpp"
#include "applications/objections.hpp"

namespace indgang::applications {

/// None where that cannot be done in that state.
std::optional<State> next_state(std::optional<State> now, Act act);
/// The family asks, sends what lacks and takes back; all else is the municipality's.
bool is_for_family(Act act);
std::vector<Act> acts_in(State state, bool by_family);
/// Those that say why: the family is owed a reason when a day moves.
bool needs_reason(Act act);
bool sets_answer_day(Act act);

/// Of an act that makes `after` of what stood before; `before` is null for a new one.
std::vector<Objection> objections_to(Act act, Application const& after, Application const* before,
                                     Day today);

/// The day on which the ball came to whoever has it now.
Day ball_since(Course const& course);

/// The open ones first, of these the soonest answer first; then the latest decided.
void sort_by_need(std::vector<Course>& courses);

}  // namespace indgang::applications
