// What may be done with an examination in each state, what is missing, and the law's clock. Pure.
#pragma once
#include "catalogue/examination_kinds.hpp"
#include "examinations/examinations.hpp"

namespace indgang::examinations {

/// What a person does; its word stands in the address and in the step.
enum class Act { ask, start, move, hand_over, provisional, report, correct, cancel, reopen };
inline constexpr Wording<Act> acts[] = {
    {Act::ask, "bestil", "Bestil en undersøgelse"},
    {Act::start, "begynd", "Skriv, at den er gået i gang"},
    {Act::move, "flyt", "Flyt dagen"},
    {Act::hand_over, "giv-videre", "Giv bolden videre"},
    {Act::provisional, "foreloebig", "Skriv en foreløbig vurdering"},
    {Act::report, "svar", "Skriv svaret"},
    {Act::correct, "ret", "Ret svaret"},
    {Act::cancel, "aflys", "Aflys"},
    {Act::reopen, "genoptag", "Tag op igen"},
};
constexpr auto const& wording(Act act) { return find(acts, act); }

/// None where that cannot be done in that state.
std::optional<State> next_state(std::optional<State> now, Act act);
std::vector<Act> acts_in(State state);

enum class Objection {
    asked_later_than_today,
    aware_later_than_today,
    due_before_asked,
    due_in_the_past,
    same_holder,
    reported_later_than_today,
    reported_before_asked,
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::asked_later_than_today, "asked_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår der blev bestilt."},
    {Objection::aware_later_than_today, "aware_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår kommunen blev opmærksom."},
    {Objection::due_before_asked, "due_before_asked",
     "Dagen ligger, før der blev bestilt. Vælg en senere dag."},
    {Objection::due_in_the_past, "due_in_the_past", "Dagen er gået. Vælg en dag, der kommer."},
    {Objection::same_holder, "same_holder", "Den har bolden allerede. Vælg en anden."},
    {Objection::reported_later_than_today, "reported_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår svaret blev givet."},
    {Objection::reported_before_asked, "reported_before_asked",
     "Dagen ligger, før der blev bestilt."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

/// Of an act that makes `after` of what stood before; `before` is empty for a new one.
std::vector<Objection> objections_to(Act act, Examination const& after, Examination const* before,
                                     Day today);

/// The last day within that clock.
Day due_by(catalogue::StatutoryClock const& clock, Day aware_on);

}  // namespace indgang::examinations
