#include "portal/store.hpp"

namespace indgang::portal {

std::optional<CaseId> case_of(access::Visit& visit) {
    return visit.db().row(
        "SELECT g.case_id FROM access_grant g WHERE g.user_id = $1"
        " AND g.relation = 'family_member' AND g.from_on <= $2"
        " AND (g.until_on IS NULL OR g.until_on > $2) ORDER BY g.id DESC LIMIT 1",
        [](db::Row const& row) { return row.id<CaseId>(0); }, visit.user().id, visit.today());
}

std::vector<Next> next_in(access::CaseScope& scope) {
    return scope.db().rows(
        "SELECT p.name, d.due_on, d.clock FROM follow_up_due d JOIN person p ON p.id = d.child_id"
        " WHERE d.case_id = $1 AND (d.hidden_until IS NULL OR d.hidden_until <= $2)"
        " ORDER BY d.due_on, d.child_id",
        [](db::Row const& row) {
            return Next{row.text(0), row.day(1), row.view(2) == "per_family"};
        },
        scope.case_id(), scope.today());
}

}  // namespace indgang::portal
