#include "open_items/across.hpp"

namespace indgang::open_items {

std::vector<CaseAcross> cases_of(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT DISTINCT c.id, c.family_name, c.search_name FROM access_grant g"
        " JOIN family_case c ON c.id = g.case_id WHERE g.user_id = $1"
        " AND g.relation IN ('coordinator', 'partner', 'substitute', 'core_team_member')"
        " AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)"
        " AND (c.closed_on IS NULL OR c.closed_on > $2) ORDER BY c.search_name, c.id",
        [](db::Row const& row) {
            return CaseAcross{row.id<CaseId>(0), row.text(1)};
        },
        user, visit.today());
}

std::vector<CoordinatorAcross> coordinators_led(access::Visit& visit) {
    return visit.db().rows(
        "SELECT DISTINCT u.id, u.name FROM user_department mine JOIN user_department theirs"
        " ON theirs.department_id = mine.department_id JOIN app_user u ON u.id = theirs.user_id"
        " JOIN user_role r ON r.user_id = u.id AND r.role = 'coordinator' WHERE mine.user_id = $1"
        " AND u.id <> $1 AND (u.active_until IS NULL OR u.active_until > $2)"
        " AND r.from_on <= $2 AND (r.until_on IS NULL OR r.until_on > $2)"
        " AND theirs.from_on <= $2 AND (theirs.until_on IS NULL OR theirs.until_on > $2)"
        " AND mine.from_on <= $2 AND (mine.until_on IS NULL OR mine.until_on > $2)"
        " ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return CoordinatorAcross{row.id<UserId>(0), row.text(1)};
        },
        visit.user().id, visit.today());
}

}  // namespace indgang::open_items
