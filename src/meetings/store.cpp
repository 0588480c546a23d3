#include "meetings/store.hpp"

#include "appointments/appointments.hpp"
#include "cases/cases.hpp"
#include "meetings/rules.hpp"

namespace indgang::meetings {
namespace {

std::string written(std::vector<Role> const& roles) {
    std::string text;
    for (auto const role : roles) text.append(text.empty() ? "" : ",").append(word(role));
    return text;
}

void insert_plan(access::CaseScope& scope, MeetingId meeting, Plan const& plan) {
    auto const id = scope.db().insert(
        "INSERT INTO meeting_plan (meeting_id, version, on_day, from_minute, until_minute, place,"
        " at_home_of, place_note, purpose, others, without_family_because, because, planned_by,"
        " planned_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
        " RETURNING id",
        meeting, plan.version, plan.on, plan.from.minutes, plan.until.minutes, plan.place,
        plan.at_home_of, plan.place_note, plan.purpose, plan.others, plan.without_family_because,
        plan.because, scope.user(), scope.now());
    for (auto const& one : plan.participants)
        scope.db().run(
            "INSERT INTO meeting_participant (plan_id, user_id, person_id, must_come, roles)"
            " VALUES ($1, $2, $3, $4, $5)",
            id, one.user, one.person, one.must_come, written(one.roles));
    std::int64_t position = 0;
    for (auto const& one : plan.points)
        scope.db().run(
            "INSERT INTO meeting_point (plan_id, position, words, minutes, brought_by)"
            " VALUES ($1, $2, $3, $4, $5)",
            id, ++position, one.words, one.minutes, one.brought_by);
}

}  // namespace

access::Folder folder_of(access::CaseScope& scope, std::vector<PersonId> const& about) {
    auto const family = cases::family(scope);
    for (auto const person : about)
        if (auto const* one = family.member(person))
            if (auto const folder = cases::folder_about(one->id, one->role);
                folder.kind == access::FolderKind::adult)
                return folder;
    return {access::FolderKind::meetings};
}

MeetingId plan(access::CaseScope& scope, NewMeeting const& meeting) {
    MeetingId const id{scope.db().insert(
        "INSERT INTO meeting (case_id, kind, kind_version, planned_by, planned_at)"
        " VALUES ($1, $2, $3, $4, $5) RETURNING id",
        scope.case_id(), meeting.kind, meeting.kind_version, scope.user(), scope.now())};
    for (auto const person : meeting.about)
        scope.db().run("INSERT INTO meeting_about (meeting_id, person_id) VALUES ($1, $2)", id,
                       person);
    insert_plan(scope, id, meeting.plan);
    auto const kind =
        meeting_kinds::kind_in(scope.visit(), meeting.kind, meeting.kind_version).value();
    scope.record(
        "meeting_planned",
        phrase("{0} er planlagt til {1}.", meeting_kinds::as_suggested(kind).name, meeting.plan.on),
        folder_of(scope, meeting.about));
    appointments::changed(scope, identity_of(id));
    return id;
}

void change(access::CaseScope& scope, Meeting const& meeting, Plan const& plan) {
    insert_plan(scope, meeting.id, plan);
    auto const folder = folder_of(scope, meeting.about);
    if (is_moved(meeting.plan(), plan))
        scope.record("meeting_moved", phrase("{0} er flyttet til {1}.", name_of(meeting), plan.on),
                     folder);
    else
        scope.record("meeting_changed", phrase("{0} {1} er ændret.", name_of(meeting), plan.on),
                     folder);
    appointments::changed(scope, identity_of(meeting.id));
}

void cancel(access::CaseScope& scope, Meeting const& meeting, std::string_view because) {
    scope.db().run(
        "INSERT INTO meeting_cancellation (meeting_id, because, cancelled_by, cancelled_at)"
        " VALUES ($1, $2, $3, $4)",
        meeting.id, because, scope.user(), scope.now());
    scope.record("meeting_cancelled",
                 phrase("{0} {1} er aflyst.", name_of(meeting), meeting.plan().on),
                 folder_of(scope, meeting.about));
    appointments::changed(scope, identity_of(meeting.id));
}

void add_contact(access::CaseScope& scope, Meeting const& meeting, PriorContact const& contact) {
    scope.db().run(
        "INSERT INTO meeting_contact (meeting_id, person_id, on_day, manner, focus, hopes, made_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        meeting.id, contact.person, contact.on, contact.manner, contact.focus, contact.hopes,
        scope.user(), scope.now());
    scope.record("meeting_prepared",
                 phrase("Familien er kontaktet før mødet: {0}.", name_of(meeting)),
                 folder_of(scope, meeting.about));
}

void write_focus(access::CaseScope& scope, Meeting const& meeting, PersonId person,
                 std::string_view words) {
    scope.db().run(
        "INSERT INTO meeting_focus (meeting_id, person_id, words, written_at)"
        " VALUES ($1, $2, $3, $4)",
        meeting.id, person, words, scope.now());
    scope.record("meeting_focus_written",
                 phrase("Familien har skrevet, hvad den vil tale om: {0}.", name_of(meeting)),
                 folder_of(scope, meeting.about));
}

std::optional<Day> last_met(access::CaseScope& scope, Duty duty, std::optional<PersonId> person) {
    auto const read = [](db::Row const& row) { return row.day(0); };
    if (person)
        return scope.db().row(
            "SELECT h.held_on FROM meeting_duty d JOIN meeting_held h ON h.meeting_id = d.meeting_id"
            " JOIN meeting m ON m.id = h.meeting_id WHERE m.case_id = $1 AND d.duty = $2"
            " AND d.person_id = $3 ORDER BY h.held_on DESC LIMIT 1",
            read, scope.case_id(), duty, *person);
    return scope.db().row(
        "SELECT h.held_on FROM meeting_duty d JOIN meeting_held h ON h.meeting_id = d.meeting_id"
        " JOIN meeting m ON m.id = h.meeting_id WHERE m.case_id = $1 AND d.duty = $2"
        " ORDER BY h.held_on DESC LIMIT 1",
        read, scope.case_id(), duty);
}

}  // namespace indgang::meetings
