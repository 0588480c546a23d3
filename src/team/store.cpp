#include "team/team.hpp"

namespace indgang::team {
namespace {

Adviser read_adviser(db::Row const& row) {
    return {.user = row.id<UserId>(0),
            .name = row.text(1),
            .department = row.text(2),
            .families = row.number(3),
            .overdue = row.number(4),
            .this_week = row.number(5)};
}

}  // namespace

std::vector<Adviser> led_by(access::Visit& visit) {
    return visit.db().rows(
        "SELECT u.id, u.name, d.name,"
        " (SELECT count(*) FROM access_grant g JOIN family_case c ON c.id = g.case_id"
        "  AND (c.closed_on IS NULL OR c.closed_on > $2) WHERE g.user_id = u.id"
        "  AND g.relation = 'coordinator' AND g.from_on <= $2"
        "  AND (g.until_on IS NULL OR g.until_on > $2)),"
        " (SELECT count(*) FROM follow_up_due f WHERE f.coordinator_id = u.id AND f.due_on < $2),"
        " (SELECT count(*) FROM follow_up_due f WHERE f.coordinator_id = u.id"
        "  AND f.due_on >= $2 AND f.due_on < $3)"
        " FROM user_department mine JOIN user_department theirs"
        " ON theirs.department_id = mine.department_id JOIN app_user u ON u.id = theirs.user_id"
        " JOIN department d ON d.id = mine.department_id"
        " JOIN user_role r ON r.user_id = u.id AND r.role = 'coordinator'"
        " WHERE mine.user_id = $1 AND mine.from_on <= $2"
        " AND (mine.until_on IS NULL OR mine.until_on > $2) AND theirs.from_on <= $2"
        " AND (theirs.until_on IS NULL OR theirs.until_on > $2) AND r.from_on <= $2"
        " AND (r.until_on IS NULL OR r.until_on > $2) ORDER BY 5 DESC, u.name, u.id",
        read_adviser, visit.user().id, visit.today(), visit.today() + days{7});
}

std::vector<Adviser> all_advisers(access::Visit& visit) {
    return visit.db().rows(
        "SELECT u.id, u.name, d.name,"
        " (SELECT count(*) FROM access_grant g JOIN family_case c ON c.id = g.case_id"
        "  AND (c.closed_on IS NULL OR c.closed_on > $1) WHERE g.user_id = u.id"
        "  AND g.relation = 'coordinator' AND g.from_on <= $1"
        "  AND (g.until_on IS NULL OR g.until_on > $1)),"
        " (SELECT count(*) FROM follow_up_due f WHERE f.coordinator_id = u.id AND f.due_on < $1),"
        " (SELECT count(*) FROM follow_up_due f WHERE f.coordinator_id = u.id"
        "  AND f.due_on >= $1 AND f.due_on < $2)"
        " FROM user_role r JOIN app_user u ON u.id = r.user_id"
        " JOIN user_department m ON m.user_id = u.id JOIN department d ON d.id = m.department_id"
        " WHERE r.role = 'coordinator' AND r.from_on <= $1"
        " AND (r.until_on IS NULL OR r.until_on > $1) AND m.from_on <= $1"
        " AND (m.until_on IS NULL OR m.until_on > $1) ORDER BY d.name, u.name, u.id LIMIT 500",
        read_adviser, visit.today(), visit.today() + days{7});
}

std::vector<OverdueChild> overdue_led_by(access::Visit& visit, int most) {
    return visit.db().rows(
        "SELECT f.case_id, f.child_id, p.name, c.family_name, u.name, f.due_on, f.because"
        " FROM user_department mine JOIN user_department theirs"
        " ON theirs.department_id = mine.department_id JOIN app_user u ON u.id = theirs.user_id"
        " JOIN follow_up_due f ON f.coordinator_id = u.id AND f.due_on < $2"
        " JOIN person p ON p.id = f.child_id JOIN family_case c ON c.id = f.case_id"
        " WHERE mine.user_id = $1 AND mine.from_on <= $2"
        " AND (mine.until_on IS NULL OR mine.until_on > $2) AND theirs.from_on <= $2"
        " AND (theirs.until_on IS NULL OR theirs.until_on > $2)"
        " ORDER BY f.due_on, f.case_id, f.child_id LIMIT $3",
        [](db::Row const& row) {
            return OverdueChild{.case_id = row.id<CaseId>(0),
                                .child_id = row.id<PersonId>(1),
                                .child = row.text(2),
                                .family = row.text(3),
                                .adviser = row.text(4),
                                .due_on = row.day(5),
                                .why = phrase_from_stored(row.view(6))};
        },
        visit.user().id, visit.today(), most);
}

}  // namespace indgang::team
