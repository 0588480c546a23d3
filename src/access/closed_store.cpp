#include "access/closed_cases.hpp"

namespace indgang::access {
namespace {

thread_local bool refuses_closed_cases = false;

std::optional<Day> closed_by_today(Visit& visit, CaseId case_id) {
    return visit.db().row(
        "SELECT closed_on FROM family_case WHERE id = $1 AND closed_on <= $2",
        [](db::Row const& row) { return row.day(0); }, case_id, visit.today());
}

}  // namespace

RefusingClosedCases::RefusingClosedCases(bool refuses) : before_{refuses_closed_cases} {
    refuses_closed_cases = refuses;
}

RefusingClosedCases::~RefusingClosedCases() { refuses_closed_cases = before_; }

void refuse_if_closed(Visit& visit, CaseId case_id, Relation relation) {
    if (!refuses_closed_cases) return;
    if (auto const closed_on = closed_by_today(visit, case_id))
        throw CaseIsClosed{case_id, *closed_on, relation == Relation::family_member,
                           relation == Relation::coordinator || relation == Relation::leader};
}

void raise_version(Visit& visit, CaseId case_id) {
    visit.db().run("UPDATE family_case SET version = version + 1 WHERE id = $1", case_id);
    bool const is_of_family = visit.user().roles.has(Role::family_member);
    refuse_if_closed(visit, case_id,
                     is_of_family ? Relation::family_member : Relation::core_team_member);
}

std::optional<Day> closed_on(CaseScope& scope) {
    return closed_by_today(scope.visit(), scope.case_id());
}

void end_grants(Visit& visit, CaseId case_id, RelationSet which) {
    for (auto const& relation : relations)
        if (which.has(relation.value))
            visit.db().run(
                "UPDATE access_grant SET until_on = CASE WHEN from_on > $1 THEN from_on ELSE $1 END"
                " WHERE case_id = $2 AND relation = $3 AND (until_on IS NULL OR until_on > $1)",
                visit.today(), case_id, relation.value);
}

}  // namespace indgang::access
