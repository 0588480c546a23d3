#include "meetings/asked_store.hpp"

#include "catalogue/kind_versions.hpp"

namespace indgang::meetings {
namespace {

/// "Anna (mor)", as the family says it.
std::string called(std::string const& name, std::string const& relation) {
    auto const first = name.substr(0, name.find(' '));
    return relation.empty() ? first : first + " (" + relation + ")";
}

db::Later<Of<PersonId>> ask_about(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT a.meeting_id, a.person_id FROM meeting m JOIN meeting_about a ON a.meeting_id = m.id"
        " JOIN person p ON p.id = a.person_id WHERE m.case_id = $1"
        " ORDER BY a.meeting_id, p.born_on, p.id",
        [](db::Row const& row) {
            return Of<PersonId>{row.number(0), row.id<PersonId>(1)};
        },
        scope.case_id());
}

db::Later<StoredPlan> ask_plans(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT n.meeting_id, n.id, n.version, n.on_day, n.from_minute, n.until_minute, n.place,"
        " n.at_home_of, n.place_note, n.purpose, n.others, n.without_family_because, n.because,"
        " u.name, n.planned_at FROM meeting m JOIN meeting_plan n ON n.meeting_id = m.id"
        " JOIN app_user u ON u.id = n.planned_by WHERE m.case_id = $1"
        " ORDER BY n.meeting_id, n.version DESC",
        [](db::Row const& row) {
            return StoredPlan{row.number(0), row.number(1),
                              Plan{.version = row.number(2),
                                   .on = row.day(3),
                                   .from = {int(row.number(4))},
                                   .until = {int(row.number(5))},
                                   .place = row.worded(6, appointments::places),
                                   .at_home_of = row.maybe_id<PersonId>(7),
                                   .place_note = row.text(8),
                                   .purpose = row.text(9),
                                   .others = row.text(10),
                                   .without_family_because = row.text(11),
                                   .because = row.text(12),
                                   .planned_by = row.text(13),
                                   .planned_at = row.instant(14)}};
        },
        scope.case_id());
}

db::Later<Of<Participant>> ask_participants(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT n.id, t.user_id, t.person_id, t.must_come, t.roles, COALESCE(u.name, p.name),"
        " COALESCE(u.telephone, ''), COALESCE(u.email, ''), COALESCE(f.relation, ''),"
        " COALESCE((SELECT min(d.name) FROM user_department w JOIN department d"
        " ON d.id = w.department_id WHERE w.user_id = t.user_id AND w.from_on <= $2"
        " AND (w.until_on IS NULL OR w.until_on > $2)), '') FROM meeting m"
        " JOIN meeting_plan n ON n.meeting_id = m.id JOIN meeting_participant t ON t.plan_id = n.id"
        " LEFT JOIN app_user u ON u.id = t.user_id LEFT JOIN person p ON p.id = t.person_id"
        " LEFT JOIN case_person f ON f.person_id = t.person_id AND f.case_id = m.case_id"
        " WHERE m.case_id = $1 ORDER BY n.id, u.name, p.born_on, t.id",
        [](db::Row const& row) {
            Participant one{.user = row.maybe_id<UserId>(1),
                            .person = row.maybe_id<PersonId>(2),
                            .name = row.text(5),
                            .department = row.text(9),
                            .telephone = row.text(6),
                            .email = row.text(7),
                            .must_come = row.flag(3)};
            if (one.person) one.name = called(one.name, row.text(8));
            for (auto const& word : catalogue::parted_by(row.view(4), ','))
                if (auto const role = value_of(roles, word)) one.roles.push_back(*role);
            return Of<Participant>{row.number(0), std::move(one)};
        },
        scope.case_id(), scope.today());
}

db::Later<Of<Point>> ask_points(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT n.id, t.position, t.words, t.minutes, t.brought_by, COALESCE(u.name, '')"
        " FROM meeting m JOIN meeting_plan n ON n.meeting_id = m.id"
        " JOIN meeting_point t ON t.plan_id = n.id LEFT JOIN app_user u ON u.id = t.brought_by"
        " WHERE m.case_id = $1 ORDER BY n.id, t.position",
        [](db::Row const& row) {
            return Of<Point>{row.number(0),
                             {.position = row.number(1),
                              .words = row.text(2),
                              .minutes = row.number(3),
                              .brought_by = row.maybe_id<UserId>(4),
                              .brought_by_name = row.text(5)}};
        },
        scope.case_id());
}

db::Later<Of<PriorContact>> ask_contacts(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT c.meeting_id, c.on_day, c.manner, c.focus, c.hopes, u.name, c.person_id, p.name,"
        " COALESCE(f.relation, '') FROM meeting m JOIN meeting_contact c ON c.meeting_id = m.id"
        " JOIN person p ON p.id = c.person_id JOIN app_user u ON u.id = c.made_by"
        " LEFT JOIN case_person f ON f.person_id = c.person_id AND f.case_id = m.case_id"
        " WHERE m.case_id = $1 ORDER BY c.on_day, c.id",
        [](db::Row const& row) {
            return Of<PriorContact>{row.number(0),
                                    {.on = row.day(1),
                                     .manner = row.worded(2, manners),
                                     .person = row.id<PersonId>(6),
                                     .name = called(row.text(7), row.text(8)),
                                     .focus = row.text(3),
                                     .hopes = row.text(4),
                                     .made_by = row.text(5)}};
        },
        scope.case_id());
}

/// The newest of each; what was taken back has its version and no words.
db::Later<Of<FocusPoints>> ask_focus(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT c.meeting_id, c.words, (SELECT count(*) FROM meeting_focus o"
        " WHERE o.meeting_id = c.meeting_id AND o.person_id = c.person_id), c.person_id, p.name,"
        " COALESCE(f.relation, '') FROM meeting m JOIN meeting_focus c ON c.meeting_id = m.id"
        " JOIN person p ON p.id = c.person_id LEFT JOIN case_person f ON f.person_id = c.person_id"
        " AND f.case_id = m.case_id WHERE m.case_id = $1 AND c.id = (SELECT max(n.id) FROM"
        " meeting_focus n WHERE n.meeting_id = c.meeting_id AND n.person_id = c.person_id)"
        " ORDER BY c.id",
        [](db::Row const& row) {
            return Of<FocusPoints>{row.number(0),
                                   {.person = row.id<PersonId>(3),
                                    .name = called(row.text(4), row.text(5)),
                                    .words = row.text(1),
                                    .version = row.number(2)}};
        },
        scope.case_id());
}

db::Later<Of<Attended>> ask_attendance(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT t.meeting_id, t.user_id, t.person_id, t.came, t.must_come, t.because,"
        " COALESCE(u.name, p.name), COALESCE(f.relation, '') FROM meeting m"
        " JOIN meeting_attendance t ON t.meeting_id = m.id LEFT JOIN app_user u ON u.id = t.user_id"
        " LEFT JOIN person p ON p.id = t.person_id LEFT JOIN case_person f"
        " ON f.person_id = t.person_id AND f.case_id = m.case_id WHERE m.case_id = $1"
        " ORDER BY t.meeting_id, u.name, p.born_on, p.id",
        [](db::Row const& row) {
            Attended one{.user = row.maybe_id<UserId>(1),
                         .person = row.maybe_id<PersonId>(2),
                         .name = row.text(6),
                         .came = row.worded(3, attendances),
                         .must_come = row.flag(4),
                         .because = row.text(5)};
            if (one.person) one.name = called(one.name, row.text(7));
            return Of<Attended>{row.number(0), std::move(one)};
        },
        scope.case_id());
}

db::Later<Of<DutyMet>> ask_duties(access::CaseScope& scope) {
    return scope.db().later(
        "SELECT d.meeting_id, d.duty, d.person_id FROM meeting m JOIN meeting_duty d"
        " ON d.meeting_id = m.id WHERE m.case_id = $1 ORDER BY d.id",
        [](db::Row const& row) {
            return Of<DutyMet>{row.number(0),
                               {row.worded(1, meeting_kinds::duties), row.maybe_id<PersonId>(2)}};
        },
        scope.case_id());
}

}  // namespace

Everything everything_of(access::CaseScope& scope) {
    auto about = ask_about(scope);
    auto plans = ask_plans(scope);
    auto participants = ask_participants(scope);
    auto points = ask_points(scope);
    auto contacts = ask_contacts(scope);
    auto focus = ask_focus(scope);
    auto attendance = ask_attendance(scope);
    auto duties = ask_duties(scope);
    return {about.get(),    plans.get(), participants.get(), points.get(),
            contacts.get(), focus.get(), attendance.get(),   duties.get()};
}

}  // namespace indgang::meetings
