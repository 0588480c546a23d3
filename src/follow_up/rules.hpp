// When to follow up next. Pure: no clock, no database, no web; `today` is always an argument.
// rules.md § 2 (a cadence per child, from the model's rows) and § 3 (core-team meetings per family);
// which of them applies is answered by the model's table.
// Leaves out: the statutory follow-up of barnets lov § 95, which is another clock.
#pragma once
#include "follow_up/facts.hpp"
#include "foundation/working_days.hpp"

namespace indgang::follow_up {

/// What the date is counted from.
enum class AnchorKind { held, start_conversation, spell_began, case_opened, case_reopened };
inline constexpr Wording<AnchorKind> anchor_kinds[] = {
    {AnchorKind::held, "held", "den seneste, der blev holdt"},
    {AnchorKind::start_conversation, "start_conversation", "opstartssamtalen"},
    {AnchorKind::spell_began, "spell_began", "dagen, hvor indsatserne begyndte"},
    {AnchorKind::case_opened, "case_opened", "dagen, hvor forløbet blev åbnet"},
    {AnchorKind::case_reopened, "case_reopened", "dagen, hvor forløbet blev genåbnet"},
};
constexpr auto const& wording(AnchorKind kind) { return find(anchor_kinds, kind); }

struct Anchor {
    Day on;
    AnchorKind kind;
};

struct NextFollowUp {
    Day due_on;
    Day plan_by;  // the working day on or before it
    Interval interval;
    Day anchor_on;
    AnchorKind anchor_kind;
    Clock clock;
    CadenceGroups groups;  // what was in force on the day that set the date; empty per family
    std::vector<CountedIntervention> because;  // the interventions behind these groups
    Basis basis;
    Text source;  // the sentence of the model, or of our choice
    bool is_overdue = false;
    std::optional<Day> became_stricter_on = {};  // the day on which the date moved nearer
    bool has_become_looser = false;  // what set the date no longer runs; the date stands
};

/// None where nothing is due: nothing in force that the model follows up on, or nothing to count from.
std::optional<NextFollowUp> next_follow_up(Facts const& facts, CollaborationModel const& model,
                                           WorkingDays const& working_days, Day today);

/// The next day on which that answer may change by itself: an intervention that begins or ends, a start
/// conversation or a follow-up with a later date. Being overdue is for the reader of `due_on`.
std::optional<Day> next_change_after(Facts const& facts, Day today);

/// Due today is not overdue.
constexpr bool is_overdue(Day due_on, Day today) { return today > due_on; }
constexpr bool is_on_time(Day held_on, Day due_on) { return held_on <= due_on; }

}  // namespace indgang::follow_up
