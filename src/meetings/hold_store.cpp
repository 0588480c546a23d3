// A meeting is held: who came, and the duties that it met, in one transaction.
#include "appointments/appointments.hpp"
#include "cases/cases.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "follow_up/follow_up.hpp"
#include "meetings/held_rules.hpp"
#include "meetings/rules.hpp"
#include "meetings/store.hpp"

namespace indgang::meetings {
namespace {

// Stays Danish: what stands as the content of a core-team meeting until its minutes are read.
constexpr std::string_view see_minutes = "Kerneteammøde. Det, der blev talt om, står i referatet.";

void insert_held(access::CaseScope& scope, MeetingId meeting, Held const& held,
                 std::vector<DutyMet> const& met) {
    scope.db().run(
        "INSERT INTO meeting_held (meeting_id, held_on, from_minute, until_minute, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
        meeting, held.on, held.from.minutes, held.until.minutes, scope.user(), scope.now());
    for (auto const& one : held.attendance)
        scope.db().run(
            "INSERT INTO meeting_attendance (meeting_id, user_id, person_id, came, must_come,"
            " because) VALUES ($1, $2, $3, $4, $5, $6)",
            meeting, one.user, one.person, one.came, one.must_come, one.because);
    for (auto const& one : met)
        scope.db().run("INSERT INTO meeting_duty (meeting_id, duty, person_id) VALUES ($1, $2, $3)",
                       meeting, one.duty, one.person);
}

WrittenOfChild const* written_of(Held const& held, PersonId child) {
    for (auto const& one : held.of_children)
        if (one.child == child && !one.wellbeing.empty()) return &one;
    return nullptr;
}

/// A follow-up before the start conversation, or of a day to come, moves no clock (rules.md § 2.5).
bool counts(access::CaseScope& scope, PersonId child, Held const& held, Place place) {
    return !follow_up::objection_to({held.on, manner_of(place), true}, follow_up::opened_on(scope),
                                    follow_up::start_conversation_on(scope, child), scope.today());
}

follow_up::FollowUp as_follow_up(Held const& held, Place place, WrittenOfChild const& one) {
    return {.held_on = held.on,
            .manner = manner_of(place),
            .took_part = took_part(held),
            .wellbeing = one.wellbeing,
            .goals = one.goals,
            .fit = one.fit,
            .fit_note = one.fit_note,
            .coming = one.coming,
            .new_needs = one.new_needs};
}

/// A family's clock is moved by what was held with any child: where nothing was written of one, the meeting
/// itself stands under the eldest.
void move_clocks(access::CaseScope& scope, Meeting const& meeting, Held const& held,
                 std::vector<DutyMet> const& met) {
    auto const place = meeting.plan().place;
    bool is_moved = false, is_core_team = false;
    auto const children = cases::children(scope);
    for (auto const& duty : met) {
        is_core_team = is_core_team || duty.duty == Duty::core_team_meeting;
        if (duty.duty != Duty::follow_up) continue;
        for (auto const& child : children)
            if (child.id == duty.person && counts(scope, child.id, held, place)) {
                follow_up::save(scope, child.id, child.name,
                                as_follow_up(held, place, *written_of(held, child.id)));
                is_moved = true;
            }
    }
    if (!is_core_team || is_moved || children.empty()) return;
    if (scope.model().clock != Clock::per_family) return;
    auto const& eldest = children.front();
    auto const* written = written_of(held, eldest.id);
    WrittenOfChild const minutes{.child = eldest.id, .wellbeing = std::string(see_minutes)};
    follow_up::save(scope, eldest.id, eldest.name,
                    as_follow_up(held, place, written ? *written : minutes));
}

std::vector<PersonId> children_of(access::CaseScope& scope) {
    std::vector<PersonId> ids;
    for (auto const& child : cases::children(scope)) ids.push_back(child.id);
    return ids;
}

}  // namespace

void hold(access::CaseScope& scope, MeetingId id, Held const& held) {
    auto const meeting = meeting_of(scope, id);
    if (!meeting || !may_change(*meeting)) throw access::NotFound{};
    auto const met = duties_met(meeting->kind, meeting->about, held, children_of(scope));
    insert_held(scope, id, held, met);
    scope.record("meeting_held", phrase("{0} er holdt {1}.", name_of(*meeting), held.on),
                 folder_of(scope, meeting->about));
    move_clocks(scope, *meeting, held, met);
    appointments::changed(scope, identity_of(id));
}

}  // namespace indgang::meetings
