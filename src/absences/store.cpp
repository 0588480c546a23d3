#include "absences/store.hpp"

#include <algorithm>

namespace indgang::absences {
namespace {

constexpr std::string_view because = "standing in";

Absence read_absence(db::Row const& row) {
    return {.id = row.id<AbsenceId>(0),
            .away = row.id<UserId>(1),
            .substitute = row.id<UserId>(2),
            .away_name = row.text(3),
            .substitute_name = row.text(4),
            .from_on = row.day(5),
            .back_on = row.day(6),
            .version = row.number(7)};
}

struct Coordinated {
    CaseId case_id;
    Day since;
};
/// The open cases whose coordinator that is today.
std::vector<Coordinated> cases_of(access::Visit& visit, UserId coordinator) {
    return visit.db().rows(
        "SELECT g.case_id, max(g.from_on) FROM access_grant g JOIN family_case c"
        " ON c.id = g.case_id AND (c.closed_on IS NULL OR c.closed_on > $2)"
        " WHERE g.user_id = $1 AND g.relation = 'coordinator' AND g.from_on <= $2"
        " AND (g.until_on IS NULL OR g.until_on > $2) GROUP BY g.case_id ORDER BY g.case_id",
        [](db::Row const& row) {
            return Coordinated{row.id<CaseId>(0), row.day(1)};
        },
        coordinator, visit.today());
}

void stand_in(access::Visit& visit, CaseId case_id, Absence const& absence, Days const& when) {
    visit.db().run(
        "INSERT INTO substitution (absence_id, case_id, user_id, from_on, until_on)"
        " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (absence_id, case_id)"
        " DO UPDATE SET user_id = $3, from_on = $4, until_on = $5",
        absence.id, case_id, absence.substitute, when.from_on, when.until_on);
    access::grant(visit, case_id, absence.substitute, access::Relation::substitute, when.from_on,
                  because, when.until_on);
    access::record_for_all(
        visit, case_id, "substitute_named",
        phrase("{0} er stedfortræder for {1} fra {2} til og med {3}.", absence.substitute_name,
               absence.away_name, when.from_on, when.until_on - days{1}));
}

/// Ends today, or never begins.
void step_back(access::Visit& visit, CaseId case_id, AbsenceId absence, UserId substitute,
               Day from_on) {
    auto const until = std::max(from_on, visit.today());
    visit.db().run(
        "UPDATE substitution SET until_on = $3 WHERE absence_id = $1 AND case_id = $2"
        " AND until_on > $3",
        absence, case_id, until);
    access::end_grant(visit, case_id, substitute, access::Relation::substitute, until);
}

struct Standing {
    CaseId case_id;
    UserId substitute;
    Day from_on;
};
std::vector<Standing> standing_in(access::Visit& visit, AbsenceId absence) {
    return visit.db().rows(
        "SELECT case_id, user_id, from_on FROM substitution WHERE absence_id = $1"
        " AND until_on > $2 ORDER BY case_id",
        [](db::Row const& row) {
            return Standing{row.id<CaseId>(0), row.id<UserId>(1), row.day(2)};
        },
        absence, visit.today());
}

void stand_in_everywhere(access::Visit& visit, Absence const& absence) {
    for (auto const& one : cases_of(visit, absence.away))
        if (auto const when = days_in_case(absence, one.since, visit.today()))
            stand_in(visit, one.case_id, absence, *when);
}

}  // namespace

std::optional<Absence> absence(access::Visit& visit, AbsenceId id) {
    return visit.db().row(
        "SELECT a.id, a.user_id, a.substitute_id, u.name, s.name, a.from_on, a.until_on, a.version"
        " FROM absence a JOIN app_user u ON u.id = a.user_id"
        " JOIN app_user s ON s.id = a.substitute_id WHERE a.id = $1",
        read_absence, id);
}

std::vector<Absence> absences_around(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT a.id, a.user_id, a.substitute_id, u.name, s.name, a.from_on, a.until_on, a.version"
        " FROM absence a JOIN app_user u ON u.id = a.user_id"
        " JOIN app_user s ON s.id = a.substitute_id"
        " WHERE (a.user_id = $1 OR a.substitute_id = $1) AND a.until_on > $2"
        " ORDER BY a.from_on, a.id",
        read_absence, user, visit.today());
}

std::vector<Absence> own_absences(access::Visit& visit) {
    return absences_around(visit, visit.user().id);
}

std::vector<Absence> absences_led(access::Visit& visit) {
    return visit.db().rows(
        "SELECT DISTINCT a.id, a.user_id, a.substitute_id, u.name, s.name, a.from_on, a.until_on,"
        " a.version FROM user_department mine JOIN user_department theirs"
        " ON theirs.department_id = mine.department_id AND theirs.from_on <= $2"
        " AND (theirs.until_on IS NULL OR theirs.until_on > $2)"
        " JOIN absence a ON a.user_id = theirs.user_id AND a.until_on > $2"
        " JOIN app_user u ON u.id = a.user_id JOIN app_user s ON s.id = a.substitute_id"
        " WHERE mine.user_id = $1 AND mine.from_on <= $2"
        " AND (mine.until_on IS NULL OR mine.until_on > $2) ORDER BY a.from_on, a.id",
        read_absence, visit.user().id, visit.today());
}

std::vector<Person> advisers_beside(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT DISTINCT u.id, u.name FROM user_department mine JOIN user_department theirs"
        " ON theirs.department_id = mine.department_id AND theirs.from_on <= $2"
        " AND (theirs.until_on IS NULL OR theirs.until_on > $2)"
        " JOIN app_user u ON u.id = theirs.user_id AND u.active_from <= $2"
        " AND (u.active_until IS NULL OR u.active_until > $2)"
        " JOIN department d ON d.id = theirs.department_id AND d.area = 'child_disability'"
        " JOIN user_role r ON r.user_id = u.id AND r.role = 'coordinator' AND r.from_on <= $2"
        " AND (r.until_on IS NULL OR r.until_on > $2) WHERE mine.user_id = $1"
        " AND mine.from_on <= $2 AND (mine.until_on IS NULL OR mine.until_on > $2)"
        " ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return Person{row.id<UserId>(0), row.text(1)};
        },
        user, visit.today());
}

AbsenceId create(access::Visit& visit, Absence const& absence) {
    auto made = absence;
    made.id = AbsenceId{visit.db().insert(
        "INSERT INTO absence (user_id, substitute_id, from_on, until_on, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
        absence.away, absence.substitute, absence.from_on, absence.back_on, visit.user().id,
        visit.now())};
    stand_in_everywhere(visit, made);
    return made.id;
}

void change(access::Visit& visit, Absence const& saved, Absence const& wanted) {
    visit.db().run(
        "UPDATE absence SET substitute_id = $2, until_on = $3, version = version + 1 WHERE id = $1",
        saved.id, wanted.substitute, wanted.back_on);
    for (auto const& one : standing_in(visit, saved.id))
        step_back(visit, one.case_id, saved.id, one.substitute, one.from_on);
    stand_in_everywhere(visit, wanted);
}

void follow_the_coordinator(access::CaseScope& scope) {
    auto& visit = scope.visit();
    auto const coordinator = visit.db().row(
        "SELECT k.user_id, k.from_on FROM coordinator_change k JOIN family_case c ON c.id = k.case_id"
        " AND (c.closed_on IS NULL OR c.closed_on > $2) WHERE k.case_id = $1 AND k.from_on <= $2"
        " ORDER BY k.from_on DESC LIMIT 1",
        [](db::Row const& row) {
            return std::pair{row.id<UserId>(0), row.day(1)};
        },
        scope.case_id(), scope.today());
    auto const standing = visit.db().rows(
        "SELECT s.absence_id, s.user_id, s.from_on, a.user_id FROM substitution s"
        " JOIN absence a ON a.id = s.absence_id WHERE s.case_id = $1 AND s.until_on > $2",
        [](db::Row const& row) {
            return std::tuple{row.id<AbsenceId>(0), row.id<UserId>(1), row.day(2),
                              row.id<UserId>(3)};
        },
        scope.case_id(), scope.today());
    for (auto const& [absence, substitute, from_on, away] : standing)
        if (!coordinator || away != coordinator->first)
            step_back(visit, scope.case_id(), absence, substitute, from_on);
    if (!coordinator) return;
    for (auto const& one : absences_around(visit, coordinator->first)) {
        bool const stands = std::ranges::any_of(
            standing, [&](auto const& row) { return std::get<0>(row) == one.id; });
        if (one.away != coordinator->first || stands) continue;
        if (auto const when = days_in_case(one, coordinator->second, scope.today()))
            stand_in(visit, scope.case_id(), one, *when);
    }
}

}  // namespace indgang::absences
