#include "assessment_meetings/store.hpp"

#include <algorithm>

#include "agreements/agreements.hpp"
#include "appointments/appointments.hpp"
#include "assessment_meetings/lists.hpp"
#include "assessment_meetings/rules.hpp"

namespace indgang::assessment_meetings {
namespace {

constexpr access::Folder folder{access::FolderKind::meetings};

void insert_plan(access::CaseScope& scope, MeetingId meeting, Plan const& plan) {
    auto const id = scope.db().insert(
        "INSERT INTO assessment_meeting_plan (meeting_id, version, on_day, from_minute,"
        " until_minute, place, at_home_of, place_note, purpose, others, provisions, because,"
        " planned_by, planned_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,"
        " $14) RETURNING id",
        meeting, plan.version, plan.on, plan.from.minutes, plan.until.minutes, plan.place,
        plan.at_home_of, plan.place_note, plan.purpose, plan.others, joined(plan.provisions),
        plan.because, scope.user(), scope.now());
    for (auto const& one : plan.professionals)
        scope.db().run(
            "INSERT INTO assessment_meeting_participant (plan_id, user_id, roles)"
            " VALUES ($1, $2, $3)",
            id, one.user, written(one.roles));
    for (auto const& one : plan.family)
        scope.db().run(
            "INSERT INTO assessment_meeting_participant (plan_id, person_id) VALUES ($1, $2)", id,
            one.person);
}

}  // namespace

MeetingId plan(access::CaseScope& scope, Meeting const& meeting, Plan const& plan) {
    MeetingId const id{scope.db().insert(
        "INSERT INTO assessment_meeting (case_id, child_id, form, planned_by, planned_at)"
        " VALUES ($1, $2, $3, $4, $5) RETURNING id",
        scope.case_id(), meeting.child, meeting.form, scope.user(), scope.now())};
    insert_plan(scope, id, plan);
    scope.record("assessment_meeting_planned",
                 phrase("{0} er planlagt til {1}.", name_of(meeting), plan.on), folder);
    appointments::changed(scope, identity_of(id));
    return id;
}

void change(access::CaseScope& scope, Meeting const& meeting, Plan const& plan) {
    insert_plan(scope, meeting.id, plan);
    if (is_moved(meeting.plan(), plan))
        scope.record("assessment_meeting_moved",
                     phrase("{0} er flyttet til {1}.", name_of(meeting), plan.on), folder);
    else
        scope.record("assessment_meeting_changed",
                     phrase("{0} {1} er ændret.", name_of(meeting), plan.on), folder);
    appointments::changed(scope, identity_of(meeting.id));
}

void cancel(access::CaseScope& scope, Meeting const& meeting, std::string_view because) {
    scope.db().run(
        "INSERT INTO assessment_meeting_cancellation (meeting_id, because, cancelled_by,"
        " cancelled_at) VALUES ($1, $2, $3, $4)",
        meeting.id, because, scope.user(), scope.now());
    scope.record("assessment_meeting_cancelled",
                 phrase("{0} {1} er aflyst.", name_of(meeting), meeting.plan().on), folder);
    appointments::changed(scope, identity_of(meeting.id));
}

void add_contact(access::CaseScope& scope, Meeting const& meeting, PriorContact const& contact) {
    scope.db().run(
        "INSERT INTO assessment_meeting_contact (meeting_id, person_id, on_day, manner, focus,"
        " made_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        meeting.id, contact.with.person, contact.on, contact.manner, contact.focus, scope.user(),
        scope.now());
    scope.record("assessment_meeting_prepared",
                 phrase("Familien er kontaktet før mødet: {0}.", name_of(meeting)), folder);
}

void write_focus(access::CaseScope& scope, Meeting const& meeting, PersonId person,
                 std::string_view words) {
    scope.db().run(
        "INSERT INTO assessment_meeting_focus (meeting_id, person_id, words, written_at)"
        " VALUES ($1, $2, $3, $4)",
        meeting.id, person, words, scope.now());
    scope.record("assessment_meeting_focus_written",
                 phrase("Familien har skrevet, hvad den vil tale om: {0}.", name_of(meeting)),
                 folder);
}

void add_mandate(access::CaseScope& scope, Meeting const& meeting, Mandate const& mandate) {
    scope.db().run(
        "INSERT INTO assessment_meeting_mandate (meeting_id, gap, given_by, words, noted_by,"
        " noted_at) VALUES ($1, $2, $3, $4, $5, $6)",
        meeting.id, mandate.gap, mandate.given_by, mandate.words, scope.user(), scope.now());
    scope.record("assessment_meeting_mandate_noted",
                 phrase("Et mandat er hentet før mødet: {0}.", name_of(meeting)), folder);
}

void add_account(access::CaseScope& scope, Meeting const& meeting, Account const& account) {
    auto const id = scope.db().insert(
        "INSERT INTO assessment_meeting_account (meeting_id, version, held_on, others,"
        " family_words, agreed, next_step, too_few_because, because, written_by, written_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id",
        meeting.id, account.version, account.held_on, account.others, account.family_words,
        account.agreed, account.next_step, account.too_few_because, account.because, scope.user(),
        scope.now());
    for (auto const& one : account.professionals)
        scope.db().run(
            "INSERT INTO assessment_meeting_present (account_id, user_id) VALUES ($1, $2)", id,
            one.user);
    for (auto const& one : account.family)
        scope.db().run(
            "INSERT INTO assessment_meeting_present (account_id, person_id) VALUES ($1, $2)", id,
            one.person);
    if (account.version > 1) {
        if (meeting.form == Beginning::start_conversation && meeting.child)
            agreements::correct_start_conversation(
                scope, *meeting.child, meeting.accounts.front().held_on, account.held_on);
        return scope.record(
            "assessment_meeting_corrected",
            phrase("Det skrevne fra {0} {1} er rettet.", name_of(meeting), account.held_on),
            folder);
    }
    // One start conversation begins the child's clock (rules.md § 2); a second is a talk like others.
    if (meeting.form == Beginning::start_conversation && meeting.child &&
        !agreements::start_conversation_of(scope, *meeting.child))
        return agreements::save_start_conversation(scope, *meeting.child, meeting.child_name,
                                                   account.held_on);
    scope.record("assessment_meeting_held",
                 phrase("{0} er holdt {1}.", name_of(meeting), account.held_on), folder);
}

std::vector<AtTable> at_table(access::CaseScope& scope, std::vector<Participant> const& who,
                              Day on) {
    std::vector<AtTable> table;
    for (auto const& one : who) {
        AtTable seat{.user = one.user, .name = one.name, .areas = {}};
        scope.db().rows(
            "SELECT d.area, CASE WHEN EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = $1"
            " AND r.role = 'leader' AND r.from_on <= $2"
            " AND (r.until_on IS NULL OR r.until_on > $2)) THEN 1 ELSE 0 END"
            " FROM user_department w JOIN department d ON d.id = w.department_id"
            " WHERE w.user_id = $1 AND w.from_on <= $2 AND (w.until_on IS NULL OR w.until_on > $2)"
            " ORDER BY d.area",
            [&](db::Row const& row) {
                seat.areas.push_back(row.text(0));
                seat.is_leader = row.flag(1);
                return 0;
            },
            one.user, on);
        table.push_back(std::move(seat));
    }
    return table;
}

}  // namespace indgang::assessment_meetings
