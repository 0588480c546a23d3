// When an effect is to be judged, what an intervention's purpose lacks, and what a review must say (rules.md
// § 9; PLAN-6, PLAN-9). Pure. Where the source is silent the choice is ours [chosen]: what ended by itself is
// not judged; adjust needs a new day as continue does; a stop that is not carried out stays open.
#pragma once
#include "effects/effects.hpp"

namespace indgang::effects {

/// Each a hint; none ever stops anything.
enum class Lack { goal, expected, judged_on, own_part, least_intrusive };
inline constexpr Wording<Lack> lack_words[] = {
    {Lack::goal, "goal", "Hvilket mål i planen er indsatsen til?"},
    {Lack::expected, "expected", "Hvad er anderledes, hvis den virker?"},
    {Lack::judged_on, "judged_on", "Hvilken dag ser I efter, om den virker?"},
    {Lack::own_part, "own_part", "Hvad gør barnet eller familien selv?"},
    {Lack::least_intrusive, "least_intrusive", "Hvorfor er noget mindre indgribende ikke nok?"},
};
constexpr auto const& wording(Lack lack) { return find(lack_words, lack); }
std::vector<Lack> lacking(Purpose const* purpose);

enum class PurposeObjection { judged_before_start };
inline constexpr Wording<PurposeObjection> purpose_objections[] = {
    {PurposeObjection::judged_before_start, "judged_before_start",
     "Virkningen kan ikke ses, før indsatsen er startet. Vælg en senere dag."},
};
constexpr auto const& wording(PurposeObjection objection) {
    return find(purpose_objections, objection);
}
std::optional<PurposeObjection> objection_to(Purpose const& purpose,
                                             interventions::Intervention const& intervention);

enum class ReviewObjection {
    held_in_the_future,
    held_before_start,
    without_next_day,
    next_day_not_ahead,
    without_least_intrusive,
    without_changes
};
inline constexpr Wording<ReviewObjection> review_objections[] = {
    {ReviewObjection::held_in_the_future, "held_in_the_future",
     "Dagen er ikke kommet endnu. Skriv vurderingen, når I har talt om den."},
    {ReviewObjection::held_before_start, "held_before_start",
     "Den dag var indsatsen ikke startet. Vælg en senere dag."},
    {ReviewObjection::without_next_day, "without_next_day", "Vælg den dag, hvor I ser efter igen."},
    {ReviewObjection::next_day_not_ahead, "next_day_not_ahead",
     "Vælg en dag efter i dag. Den dag kommer indsatsen op igen af sig selv."},
    {ReviewObjection::without_least_intrusive, "without_least_intrusive",
     "Skriv, hvorfor indsatsen stadig er den mindst indgribende, der kan hjælpe."},
    {ReviewObjection::without_changes, "without_changes", "Skriv, hvad der skal ændres."},
};
constexpr auto const& wording(ReviewObjection objection) {
    return find(review_objections, objection);
}
std::vector<ReviewObjection> objections_to(Review const& review,
                                           interventions::Intervention const& intervention,
                                           Day today);

}  // namespace indgang::effects
