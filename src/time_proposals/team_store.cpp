#include "time_proposals/team_question.hpp"

namespace indgang::time_proposals {

using core_team::FixedTeam;
using core_team::FixedTeamId;

std::optional<FixedTeam> fixed_team_of(access::Visit& visit, FixedTeamId team) {
    return visit.db().row(
        "SELECT id, name, rhythm, meets FROM fixed_team WHERE id = $1",
        [](db::Row const& row) {
            return FixedTeam{row.id<FixedTeamId>(0), row.text(1), row.worded(2, core_team::rhythms),
                             row.text(3)};
        },
        team);
}

std::vector<CaseId> open_cases_of(access::Visit& visit, FixedTeamId team) {
    return visit.db().rows(
        "SELECT c.case_id FROM case_team c JOIN family_case f ON f.id = c.case_id"
        " AND (f.closed_on IS NULL OR f.closed_on > $2) WHERE c.team_id = $1 AND c.from_on <= $2"
        " AND NOT EXISTS (SELECT 1 FROM case_team n WHERE n.case_id = c.case_id"
        " AND n.from_on > c.from_on AND n.from_on <= $2) ORDER BY c.case_id",
        [](db::Row const& row) { return row.id<CaseId>(0); }, team, visit.today());
}

}  // namespace indgang::time_proposals
