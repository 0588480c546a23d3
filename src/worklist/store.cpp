#include "access/access.hpp"
#include "worklist/worklist.hpp"

namespace indgang::worklist {
namespace {

Due read_due(db::Row const& row) {
    return {.case_id = row.id<CaseId>(0),
            .child_id = row.id<PersonId>(1),
            .due_on = row.day(2),
            .plan_by = row.day(3),
            .why = phrase_from_stored(row.view(4)),
            .clock_is_familys = row.view(7) == "per_family",
            .is_extended = row.view(5) == "extended",
            .hidden_until = row.maybe_day(6),
            .child = row.text(8),
            .born_on = row.maybe_day(9),
            .family = row.text(10),
            .case_number = row.text(11),
            .contact = row.is_null(12) ? "" : row.text(12),
            .telephone = row.is_null(13) ? "" : row.text(13)};
}

}  // namespace

std::vector<Due> due_for_coordinator(access::Visit& visit, UserId coordinator) {
    return visit.db().rows(
        "SELECT d.case_id, d.child_id, d.due_on, d.plan_by, d.because, d.basis, d.hidden_until,"
        " d.clock, p.name, p.born_on, c.family_name, c.case_number, f.name, f.telephone"
        " FROM follow_up_due d JOIN person p ON p.id = d.child_id"
        " JOIN family_case c ON c.id = d.case_id LEFT JOIN person f ON f.id = c.first_contact_id"
        " WHERE d.coordinator_id = $1 ORDER BY d.due_on, d.case_id, d.child_id",
        read_due, coordinator);
}

std::vector<Due> due_for_member(access::Visit& visit, UserId member) {
    return visit.db().rows(
        "SELECT d.case_id, d.child_id, d.due_on, d.plan_by, d.because, d.basis, d.hidden_until,"
        " d.clock, p.name, p.born_on, c.family_name, c.case_number, f.name, f.telephone"
        " FROM access_grant g JOIN follow_up_due d ON d.case_id = g.case_id"
        " JOIN person p ON p.id = d.child_id JOIN family_case c ON c.id = d.case_id"
        " LEFT JOIN person f ON f.id = c.first_contact_id"
        " WHERE g.user_id = $1 AND g.relation IN ('core_team_member', 'partner')"
        " AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)"
        " ORDER BY d.due_on, d.case_id, d.child_id",
        read_due, member, visit.today());
}

std::vector<FamilyWithoutDate> without_date(access::Visit& visit, UserId coordinator) {
    return visit.db().rows(
        "SELECT c.id, c.family_name, c.case_number FROM access_grant g"
        " JOIN family_case c ON c.id = g.case_id WHERE g.user_id = $1"
        " AND g.relation = 'coordinator' AND g.from_on <= $2"
        " AND (g.until_on IS NULL OR g.until_on > $2)"
        " AND (c.closed_on IS NULL OR c.closed_on > $2)"
        " AND NOT EXISTS (SELECT 1 FROM follow_up_due d WHERE d.case_id = c.id)"
        " ORDER BY c.search_name, c.id",
        [](db::Row const& row) {
            return FamilyWithoutDate{row.id<CaseId>(0), row.text(1), row.text(2)};
        },
        coordinator, visit.today());
}

std::optional<std::string> coordinator_led_by(access::Visit& visit, UserId coordinator) {
    return visit.db().row(
        "SELECT u.name FROM app_user u JOIN user_department theirs ON theirs.user_id = u.id"
        " JOIN user_department mine ON mine.department_id = theirs.department_id"
        " WHERE u.id = $1 AND mine.user_id = $2"
        " AND theirs.from_on <= $3 AND (theirs.until_on IS NULL OR theirs.until_on > $3)"
        " AND mine.from_on <= $3 AND (mine.until_on IS NULL OR mine.until_on > $3)",
        [](db::Row const& row) { return row.text(0); }, coordinator, visit.user().id,
        visit.today());
}

}  // namespace indgang::worklist
