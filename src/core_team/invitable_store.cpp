#include "access/case_scope.hpp"
#include "access/colleagues.hpp"
#include "core_team/core_team.hpp"

namespace indgang::core_team {
namespace {

Invitable read_invitable(db::Row const& row) {
    return {row.id<UserId>(0), row.text(1), row.text(2), row.flag(3), row.flag(4)};
}

}  // namespace

std::vector<Invitable> invitable(access::CaseScope& scope) {
    return scope.db().rows(
        "WITH team AS (SELECT g.user_id FROM access_grant g WHERE g.case_id = $1 AND g.relation IN"
        " ('coordinator', 'partner', 'substitute', 'core_team_member') AND g.from_on <= $2"
        " AND (g.until_on IS NULL OR g.until_on > $2)), concerned AS (SELECT w.department_id"
        " FROM access_grant g JOIN user_department w ON w.user_id = g.user_id AND w.from_on <= $2"
        " AND (w.until_on IS NULL OR w.until_on > $2) WHERE g.case_id = $1"
        " AND g.relation = 'coordinator' AND g.from_on <= $2"
        " AND (g.until_on IS NULL OR g.until_on > $2) UNION SELECT i.department_id"
        " FROM intervention i LEFT JOIN intervention_end e ON e.intervention_id = i.id"
        " WHERE i.case_id = $1 AND i.department_id IS NOT NULL"
        " AND (e.ended_on IS NULL OR e.ended_on > $2))"
        " SELECT u.id, u.name, COALESCE(min(d.name), ''),"
        " CASE WHEN u.id IN (SELECT user_id FROM team) THEN 1 ELSE 0 END,"
        " max(CASE WHEN r.role = 'leader' THEN 1 ELSE 0 END) FROM app_user u"
        " JOIN user_role r ON r.user_id = u.id AND r.from_on <= $2"
        " AND (r.until_on IS NULL OR r.until_on > $2)"
        " LEFT JOIN user_department w ON w.user_id = u.id AND w.from_on <= $2"
        " AND (w.until_on IS NULL OR w.until_on > $2) LEFT JOIN department d"
        " ON d.id = w.department_id WHERE u.active_from <= $2"
        " AND (u.active_until IS NULL OR u.active_until > $2) AND (u.id IN (SELECT user_id FROM team)"
        " OR (r.role = 'leader' AND w.department_id IN (SELECT department_id FROM concerned)))"
        " GROUP BY u.id, u.name ORDER BY 4 DESC, u.name, u.id",
        read_invitable, scope.case_id(), scope.today());
}

std::vector<access::Professional> colleagues(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT u.id, u.name, d.id, d.name, d.area FROM app_user u"
        " JOIN user_department m ON m.user_id = u.id AND m.from_on <= $1"
        " AND (m.until_on IS NULL OR m.until_on > $1) JOIN department d ON d.id = m.department_id"
        " WHERE u.active_from <= $1 AND (u.active_until IS NULL OR u.active_until > $1)"
        " AND EXISTS (SELECT 1 FROM user_role r WHERE r.user_id = u.id"
        " AND r.role IN ('core_team_member', 'coordinator', 'leader') AND r.from_on <= $1"
        " AND (r.until_on IS NULL OR r.until_on > $1)) ORDER BY u.name, u.id, d.name",
        [](db::Row const& row) {
            return access::Professional{row.id<UserId>(0), row.text(1), row.id<DepartmentId>(2),
                                        row.text(3), row.text(4)};
        },
        scope.today());
}

std::vector<Invitable> named(access::CaseScope& scope, std::vector<UserId> const& users) {
    std::vector<Invitable> all;
    for (auto const user : users)
        for (auto& one : scope.db().rows(
                 "SELECT u.id, u.name, COALESCE(min(d.name), ''), max(CASE WHEN g.id IS NULL THEN 0"
                 " ELSE 1 END), max(CASE WHEN r.role = 'leader' THEN 1 ELSE 0 END) FROM app_user u"
                 " LEFT JOIN user_role r ON r.user_id = u.id AND r.from_on <= $2"
                 " AND (r.until_on IS NULL OR r.until_on > $2)"
                 " LEFT JOIN user_department w ON w.user_id = u.id AND w.from_on <= $2"
                 " AND (w.until_on IS NULL OR w.until_on > $2) LEFT JOIN department d"
                 " ON d.id = w.department_id LEFT JOIN access_grant g ON g.user_id = u.id"
                 " AND g.case_id = $1 AND g.relation IN ('coordinator', 'partner', 'substitute',"
                 " 'core_team_member') AND g.from_on <= $2"
                 " AND (g.until_on IS NULL OR g.until_on > $2) WHERE u.id = $3"
                 " GROUP BY u.id, u.name",
                 read_invitable, scope.case_id(), scope.today(), user))
            all.push_back(std::move(one));
    return all;
}

}  // namespace indgang::core_team
