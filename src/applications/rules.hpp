// What may be done with an application in each state, by whom, and what cannot be written. Pure.
#pragma once
#include "applications/applications.hpp"

namespace indgang::applications {

/// None where that cannot be done in that state.
std::optional<State> next_state(std::optional<State> now, Act act);
/// The family asks, sends what lacks and takes back; all else is the municipality's.
bool is_for_family(Act act);
std::vector<Act> acts_in(State state, bool by_family);
/// Those that say why: the family is owed a reason when a day moves.
bool needs_reason(Act act);
bool sets_answer_day(Act act);

enum class Objection {
    applied_later_than_today,
    answer_in_the_past,
    answer_before_application,
    lacks_in_the_past,
    same_handler,
    decided_later_than_today,
    decided_before_application,
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::applied_later_than_today, "applied_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår der blev søgt."},
    {Objection::answer_in_the_past, "answer_in_the_past",
     "Dagen er gået. Vælg en dag, der kommer."},
    {Objection::answer_before_application, "answer_before_application",
     "Svaret kan ikke komme, før der blev søgt."},
    {Objection::lacks_in_the_past, "lacks_in_the_past", "Dagen er gået. Giv familien tid nok."},
    {Objection::same_handler, "same_handler", "Den har bolden allerede. Vælg en anden."},
    {Objection::decided_later_than_today, "decided_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår den blev afgjort."},
    {Objection::decided_before_application, "decided_before_application",
     "Dagen ligger, før der blev søgt."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

/// Of an act that makes `after` of what stood before; `before` is null for a new one.
std::vector<Objection> objections_to(Act act, Application const& after, Application const* before,
                                     Day today);

/// The day on which the ball came to whoever has it now.
Day ball_since(Course const& course);

/// The open ones first, of these the soonest answer first; then the latest decided.
void sort_by_need(std::vector<Course>& courses);

}  // namespace indgang::applications
