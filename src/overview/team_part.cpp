#include "overview/team_part.hpp"

namespace indgang::overview {

TeamPart team_part(access::CaseScope& scope, core_team::CoreTeam const& team,
                   std::vector<interventions::Intervention> const& interventions,
                   cases::Family const& family, UserId coordinator) {
    TeamPart part{.case_id = scope.case_id(),
                  .fixed_team = team.fixed ? team.fixed->name : "",
                  .members = {},
                  .missing = {},
                  .may_edit = access::coordination.has(scope.relation())};
    for (auto const& one : team.on(scope.today())) {
        if (one.user == coordinator) continue;
        part.members.push_back({one.name, one.department_name, one.telephone, one.discipline});
        if (one.user == scope.user() && !one.has_confirmed) part.may_confirm = true;
    }
    for (auto& gap : core_team::what_is_missing(team, interventions, family, scope.today()))
        part.missing.push_back({std::move(gap.name), std::move(gap.because)});
    return part;
}

}  // namespace indgang::overview
