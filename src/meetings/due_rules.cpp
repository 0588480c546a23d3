#include "meetings/due_rules.hpp"

#include <algorithm>

namespace indgang::meetings {
namespace {

using meeting_kinds::Kind;

bool meets_all(Kind const& kind, std::vector<DutyClock> const& clocks) {
    return std::ranges::all_of(clocks, [&](auto const& one) { return kind.can_meet(one.duty); });
}

/// Of those that are held by a clock, the one with the fewest other duties: a follow-up alone needs no core team.
Kind const* kind_for(std::vector<DutyClock> const& clocks, std::vector<Kind> const& kinds) {
    Kind const* best = nullptr;
    for (auto const& one : kinds)
        if (one.cadence != meeting_kinds::Cadence::none && meets_all(one, clocks) &&
            (!best || one.duties.size() < best->duties.size()))
            best = &one;
    return best;
}

/// The nearest planned one, so that a later one does not hide that it comes too late.
Meeting const* planned_for(DutyClock const& clock, std::vector<Meeting> const& meetings,
                           Day today) {
    Meeting const* found = nullptr;
    for (auto const& one : meetings)
        if (one.on() >= today && will_meet(one, clock.duty, clock.person) &&
            (!found || one.on() < found->on()))
            found = &one;
    return found;
}

void join(std::vector<DueMeeting>& all, DutyClock const& clock, std::vector<Kind> const& kinds) {
    for (auto& one : all) {
        if (one.planned || clock.due_on - one.due_on() > near) continue;
        auto together = one.clocks;
        together.push_back(clock);
        if (!kind_for(together, kinds)) continue;
        one.clocks = std::move(together);
        return;
    }
    all.push_back({.clocks = {clock}});
}

}  // namespace

bool will_meet(Meeting const& meeting, Duty duty, std::optional<PersonId> person) {
    if (meeting.standing() != Standing::planned || !meeting.kind.can_meet(duty)) return false;
    if (duty != Duty::status && !meeting.plan().has_family()) return false;
    return !person || meeting.about.empty() || std::ranges::count(meeting.about, *person) > 0;
}

std::vector<DueMeeting> due_meetings(std::vector<DutyClock> clocks, std::vector<Kind> const& kinds,
                                     std::vector<Meeting> const& meetings, Day today) {
    std::ranges::stable_sort(clocks, {}, &DutyClock::due_on);
    std::vector<DueMeeting> all;
    for (auto const& clock : clocks) {
        if (clock.hidden_until && *clock.hidden_until > today) continue;
        auto const* meeting = planned_for(clock, meetings, today);
        if (!meeting) {
            join(all, clock, kinds);
            continue;
        }
        auto const same = std::ranges::find(all, std::optional{meeting->id}, &DueMeeting::planned);
        if (same != all.end())
            same->clocks.push_back(clock);
        else
            all.push_back({.clocks = {clock}, .planned = meeting->id, .planned_on = meeting->on()});
    }
    for (auto& one : all)
        if (auto const* kind = kind_for(one.clocks, kinds)) one.kind = *kind;
    return all;
}

Day status_due(StatusFacts const& facts) {
    auto const from = facts.last.value_or(facts.agreed_on);
    auto due = from + facts.interval;
    if (facts.of_concern) due = std::min(due, from + *facts.of_concern);
    if (facts.maximum) due = std::min(due, from + *facts.maximum);
    return due;
}

std::optional<Day> plan_follow_up_due(std::vector<Day> const& measures_began,
                                      std::optional<Day> last_followed_up) {
    std::optional<Day> due;
    for (auto const began : measures_began) {
        if (last_followed_up && *last_followed_up >= began) continue;
        auto const latest = began + months{3};
        if (!due || latest < *due) due = latest;
    }
    return due;
}

}  // namespace indgang::meetings
