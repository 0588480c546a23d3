#include "portal/store.hpp"

namespace indgang::portal {

std::optional<Reach> reach_of(db::Db& db, UserId family_member, Day today) {
    return db.row(
        "SELECT u.name, u.telephone, u.email, CASE WHEN g.relation = 'substitute' THEN 1 ELSE 0 END"
        " FROM access_grant mine JOIN access_grant g ON g.case_id = mine.case_id"
        " AND g.relation IN ('substitute', 'coordinator') AND g.from_on <= $2"
        " AND (g.until_on IS NULL OR g.until_on > $2) JOIN app_user u ON u.id = g.user_id"
        " JOIN family_case c ON c.id = mine.case_id AND (c.closed_on IS NULL OR c.closed_on > $2)"
        " WHERE mine.user_id = $1 AND mine.relation = 'family_member' AND mine.from_on <= $2"
        " AND (mine.until_on IS NULL OR mine.until_on > $2) ORDER BY mine.id DESC, 4 DESC LIMIT 1",
        [](db::Row const& row) {
            return Reach{row.text(0), row.text(1), row.text(2), row.flag(3)};
        },
        family_member, today);
}

std::vector<Next> next_in(access::CaseScope& scope) {
    auto all = scope.db().rows(
        "SELECT p.name, d.due_on, d.clock, d.child_id FROM follow_up_due d JOIN person p ON p.id = d.child_id"
        " WHERE d.case_id = $1 AND (d.hidden_until IS NULL OR d.hidden_until <= $2)"
        " ORDER BY d.due_on, d.child_id",
        [](db::Row const& row) {
            return std::pair{Next{row.text(0), row.day(1), row.view(2) == "per_family"},
                             row.id<PersonId>(3)};
        },
        scope.case_id(), scope.today());
    std::vector<Next> shown;
    for (auto& [next, child] : all) {
        bool const may_name = scope.may_see(access::FolderKind::family, child).yes;
        if (!may_name) next.child.clear();
        if (may_name || next.is_meeting) shown.push_back(std::move(next));
    }
    return shown;
}

}  // namespace indgang::portal
