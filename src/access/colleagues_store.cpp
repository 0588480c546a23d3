#include "access/colleagues.hpp"

namespace indgang::access {
namespace {

constexpr auto read_professional_row = [](db::Row const& row) {
    return Professional{row.id<UserId>(0), row.text(1), row.id<DepartmentId>(2), row.text(3),
                        row.text(4)};
};

}  // namespace

std::vector<Professional> active_professionals(Visit& visit) {
    return visit.db().rows(
        "SELECT u.id, u.name, d.id, d.name, d.area FROM app_user u"
        " JOIN user_department m ON m.user_id = u.id AND m.from_on <= $1"
        " AND (m.until_on IS NULL OR m.until_on > $1) JOIN department d ON d.id = m.department_id"
        " WHERE u.active_from <= $1 AND (u.active_until IS NULL OR u.active_until > $1)"
        " AND EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id"
        " AND r.role IN ('core_team_member', 'coordinator') AND r.from_on <= $1"
        " AND (r.until_on IS NULL OR r.until_on > $1)) ORDER BY u.name, u.id, d.name",
        read_professional_row, visit.today());
}

std::vector<AtWork> professionals_in(Visit& visit, CaseId case_id) {
    return visit.db().rows(
        "SELECT DISTINCT u.id, u.name FROM access_grant g JOIN app_user u ON u.id = g.user_id"
        " WHERE g.case_id = $1 AND g.relation IN ('coordinator', 'partner', 'substitute',"
        " 'core_team_member') AND g.from_on <= $2 AND (g.until_on IS NULL OR g.until_on > $2)"
        " AND u.active_from <= $2 AND (u.active_until IS NULL OR u.active_until > $2)"
        " ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return AtWork{row.id<UserId>(0), row.text(1)};
        },
        case_id, visit.today());
}

std::optional<OnADay> professional_on(Visit& visit, UserId user, DepartmentId department, Day day) {
    return visit.db().row(
        "SELECT u.id, u.name, d.id, d.name, d.area, CASE WHEN u.active_from <= $4"
        " AND (u.active_until IS NULL OR u.active_until > $4) AND EXISTS (SELECT 1 FROM user_role r"
        " WHERE r.user_id = u.id AND r.role IN ('core_team_member', 'coordinator')"
        " AND r.from_on <= $4 AND (r.until_on IS NULL OR r.until_on > $4)) THEN 1 ELSE 0 END,"
        " CASE WHEN EXISTS (SELECT 1 FROM user_department m WHERE m.user_id = u.id"
        " AND m.department_id = d.id AND m.from_on <= $3"
        " AND (m.until_on IS NULL OR m.until_on > $3)) THEN 1 ELSE 0 END"
        " FROM app_user u JOIN department d ON d.id = $2 WHERE u.id = $1",
        [](db::Row const& row) {
            return OnADay{read_professional_row(row), row.flag(5), row.flag(6)};
        },
        user, department, day, visit.today());
}

}  // namespace indgang::access
