#include "follow_up/rules.hpp"

#include <algorithm>

#include "follow_up/cadence.hpp"

namespace indgang::follow_up {
namespace {

std::optional<Day> happened_by(std::optional<Day> day, Day today) {
    return day && *day <= today ? day : std::nullopt;
}

std::optional<Day> last_held(Facts const& facts, Day today) {
    std::optional<Day> last;
    for (auto const day : facts.held) last = std::max(last, happened_by(day, today));
    return last;
}

/// The later of two; where both are the same day, the first.
void keep_later(std::optional<Anchor>& anchor, std::optional<Day> day, AnchorKind kind) {
    if (day && (!anchor || *day > anchor->on)) anchor = Anchor{*day, kind};
}

/// [chosen] The latest of: last held, start conversation, first day of the unbroken spell (§ 2.2); and, since
/// nothing was owed while the case was closed, the day it was opened again.
Anchor anchor_of_child(Facts const& facts, Day spell, Day today) {
    std::optional<Anchor> anchor;
    keep_later(anchor, last_held(facts, today), AnchorKind::held);
    keep_later(anchor, happened_by(facts.start_conversation_on, today),
               AnchorKind::start_conversation);
    keep_later(anchor, spell, AnchorKind::spell_began);
    keep_later(anchor, happened_by(facts.reopened_on, today), AnchorKind::case_reopened);
    return *anchor;
}

/// [chosen] The last meeting; before any is held the start conversation, else the later of the spell
/// and the opening of the case (§ 3).
std::optional<Anchor> anchor_of_family(Facts const& facts, Day today) {
    std::optional<Anchor> anchor;
    keep_later(anchor, last_held(facts, today), AnchorKind::held);
    keep_later(anchor, happened_by(facts.reopened_on, today), AnchorKind::case_reopened);
    if (anchor) return anchor;
    keep_later(anchor, happened_by(facts.start_conversation_on, today),
               AnchorKind::start_conversation);
    if (anchor) return anchor;
    keep_later(anchor, spell_began(facts.interventions, today), AnchorKind::spell_began);
    keep_later(anchor, happened_by(facts.opened_on, today), AnchorKind::case_opened);
    return anchor;
}

/// What is due by the row in force on that day; because names those that the cadence counts.
NextFollowUp due_by(FollowUpRow const& row, Interventions because, Anchor anchor, Clock clock) {
    bool const any_by_analogy = std::ranges::any_of(because, &CountedIntervention::by_analogy);
    auto const due_on = anchor.on + row.interval;
    return {
        .due_on = due_on,
        .plan_by = due_on,
        .interval = row.interval,
        .anchor_on = anchor.on,
        .anchor_kind = anchor.kind,
        .clock = clock,
        .groups = row.in_force,
        .because = std::move(because),
        .basis = any_by_analogy ? Basis::our_extension : row.basis,
        .source = row.source,
    };
}

std::optional<NextFollowUp> due_on_day(Facts const& facts, CollaborationModel const& model,
                                       Anchor anchor, Day day) {
    auto const* row = model.row_for(groups_on(facts.interventions, day));
    if (!row) return std::nullopt;
    return due_by(*row, in_force_on(facts.interventions, day), anchor, model.clock);
}

/// The class at the anchor sets the date; stricter on a later day X moves it to max(X, anchor + the
/// stricter interval) if that is earlier; looser leaves it standing (§ 2.3, chosen).
std::optional<NextFollowUp> next_by_cadence(Facts const& facts, CollaborationModel const& model,
                                            Day today) {
    auto const spell = spell_began(facts.interventions, today);
    if (!spell) return std::nullopt;
    auto const anchor = anchor_of_child(facts, *spell, today);
    auto next = due_on_day(facts, model, anchor, anchor.on);
    auto current = next;
    for (auto const day : days_of_change(facts.interventions, anchor.on, today)) {
        current = due_on_day(facts, model, anchor, day);
        if (!current) continue;
        auto const due_on = std::max(day, current->due_on);
        if (next && due_on >= next->due_on) continue;
        next = current;
        next->due_on = due_on;
        next->became_stricter_on = day;
    }
    if (next)
        next->has_become_looser =
            !current || anchor.on + current->interval > anchor.on + next->interval;
    return next;
}

/// The agreed interval, which concern can shorten, and never past the maximum (§ 3).
std::optional<NextFollowUp> next_core_team_meeting(Facts const& facts,
                                                   CollaborationModel const& model, Day today) {
    auto const anchor = anchor_of_family(facts, today);
    if (!anchor) return std::nullopt;
    auto const& meetings = *model.core_team_meetings;
    auto interval = facts.municipal_maximum.value_or(meetings.maximum);
    for (auto const& shorter : {facts.agreed_interval, facts.interval_of_concern})
        if (shorter && anchor->on + *shorter < anchor->on + interval) interval = *shorter;
    return due_by({{}, interval, meetings.basis, meetings.source}, {}, *anchor, model.clock);
}

}  // namespace

std::optional<CountedIntervention> counted(catalogue::Provision const& provision, Day from,
                                           std::optional<Day> until,
                                           std::optional<Day> examination_until) {
    if (!provision.group) return std::nullopt;
    return CountedIntervention{
        .provision = provision.key,
        .group = *provision.group,
        .by_analogy = provision.basis == Basis::our_extension,
        .kind = provision.kind,
        .from = from,
        .until = until,
        .examination_until = provision.is_investigated_first ? examination_until : std::nullopt,
    };
}

std::optional<NextFollowUp> next_follow_up(Facts const& facts, CollaborationModel const& model,
                                           WorkingDays const& working_days, Day today) {
    auto next = model.core_team_meetings ? next_core_team_meeting(facts, model, today)
                                         : next_by_cadence(facts, model, today);
    if (!next) return std::nullopt;
    next->plan_by = working_days.on_or_before(next->due_on);
    next->is_overdue = is_overdue(next->due_on, today);
    return next;
}

std::optional<Day> next_change_after(Facts const& facts, Day today) {
    std::optional<Day> next;
    auto const consider = [&](std::optional<Day> day) {
        if (day && *day > today) next = next ? std::min(*next, *day) : *day;
    };
    for (auto const& one : facts.interventions) {
        consider(one.from);
        consider(one.until);
        consider(one.examination_until);
    }
    for (auto const day : facts.held) consider(day);
    consider(facts.start_conversation_on);
    consider(facts.opened_on);
    consider(facts.reopened_on);
    return next;
}

}  // namespace indgang::follow_up
