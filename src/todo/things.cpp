// Where the things to do come from: the open items, the appointments, the clocks of the meetings, and what the
// family has done itself since somebody last said that it was seen.
#include <fmt/format.h>

#include <algorithm>

#include "access/case_scope.hpp"
#include "appointments/appointments.hpp"
#include "cases/cases.hpp"
#include "meetings/meetings.hpp"
#include "open_items/open_items.hpp"
#include "todo/store.hpp"

namespace indgang::todo {
namespace {

Kind kind_of(open_items::Sort sort) {
    switch (sort) {
        case open_items::Sort::work: return Kind::work;
        case open_items::Sort::meeting: return Kind::meeting;
        case open_items::Sort::effect: return Kind::effect;
        case open_items::Sort::news: return Kind::message;
        case open_items::Sort::statutory: return Kind::statutory;
    }
    return Kind::work;
}

bool is_coordinating(access::CaseScope& scope) {
    return access::coordination.has(scope.relation());
}

/// What comes up on its own day, such as to ask again about something, is not late from the day after: it waits
/// since then, and has no day before which others count on it [chosen].
std::optional<Day> counted_on(open_items::OpenItem const& item) {
    return item.due_on == item.since ? std::nullopt : item.due_on;
}

void add_open_items(std::vector<Thing>& all, access::CaseScope& scope) {
    for (auto const& item : open_items::items_of(scope)) {
        if (!is_coordinating(scope) && item.user != scope.user()) continue;
        all.push_back({.kind = kind_of(item.sort),
                       .what = stored(item.what),
                       .user = item.user,
                       .person = item.person,
                       .holder = item.holder,
                       .since = item.since,
                       .due_on = counted_on(item),
                       .on_hold_until = item.on_hold_until,
                       .note = stored(item.note),
                       .address = item.address});
    }
}

/// Those that are planned, as things of whoever takes part; the coordinator's where the coordinator reads.
void add_meetings(std::vector<Thing>& all, access::CaseScope& scope) {
    for (auto const& one : appointments::of_case(scope)) {
        bool const is_coming =
            one.standing == appointments::Standing::planned && scope.today() <= one.when.on;
        bool const is_readers =
            is_coordinating(scope) || std::ranges::count(one.professionals, scope.user()) > 0;
        if (!is_coming || !is_readers || one.address.empty()) continue;
        all.push_back(
            {.kind = Kind::coming,
             .what = stored(one.name),
             .user = is_coordinating(scope) ? cases::heading(scope).coordinator.user : scope.user(),
             .since = scope.today(),
             .due_on = one.when.on,
             .address = one.address,
             .clock = said(one.when.from)});
    }
}

std::string meeting_address(access::CaseScope& scope, meetings::MeetingId meeting) {
    return fmt::format("/forloeb/{}/moeder/{}", scope.case_id().value, meeting.value);
}

/// A duty that no planned meeting meets, but for the model's own clocks, which are dates of follow_up.
Thing owed(access::CaseScope& scope, meetings::OwedDuty const& clock) {
    bool const is_law = clock.duty == meetings::Duty::plan_follow_up;
    return {.kind = is_law ? Kind::statutory : Kind::work,
            .what = stored(is_law ? phrase("Følg op på {0}s plan", clock.called)
                                  : phrase("Hold statusmøde med familien")),
            .user = cases::heading(scope).coordinator.user,
            .since = scope.today(),
            .due_on = clock.due_on,
            .on_hold_until = clock.hidden_until,
            .note = stored(clock.why),
            .address = fmt::format("/forloeb/{}/moeder/opret", scope.case_id().value)};
}

void add_duties(std::vector<Thing>& all, access::CaseScope& scope) {
    using meetings::Duty;
    for (auto const& clock : meetings::owed_duties(scope)) {
        bool const is_models =
            clock.duty == Duty::follow_up || clock.duty == Duty::core_team_meeting;
        if (!clock.planned) {
            if (!is_models) all.push_back(owed(scope, clock));
            continue;
        }
        auto const at =
            std::ranges::find(all, meeting_address(scope, *clock.planned), &Thing::address);
        if (is_models && at != all.end()) at->meets.push_back(clock.person.value_or(PersonId{}));
    }
}

}  // namespace

std::vector<Thing> things_of(access::CaseScope& scope) {
    std::vector<Thing> all;
    add_open_items(all, scope);
    add_meetings(all, scope);
    if (!is_coordinating(scope)) return all;
    add_duties(all, scope);
    if (auto told = told_by_family(scope)) all.push_back(std::move(*told));
    return all;
}

}  // namespace indgang::todo
