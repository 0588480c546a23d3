#include "core_team/coverage.hpp"

#include "cases/cases.hpp"
#include "catalogue/catalogue.hpp"
#include "interventions/interventions.hpp"

namespace indgang::core_team {
namespace {

NeededSupport support_of(interventions::Intervention const& one, cases::Family const& family) {
    auto const* person = family.member(one.person);
    auto const* provision = catalogue::provision(one.provision);
    return {.person = person ? person->name : "",
            .what = provision ? interventions::described(*provision) : Phrase{},
            .provision = one.provision,
            .area = one.department_area,
            .department_name = one.department_name,
            .started_on = one.started_on,
            .ended_on = one.ended_on};
}

}  // namespace

std::vector<Need> needs_in(CoreTeam const& team,
                           std::vector<interventions::Intervention> const& interventions,
                           cases::Family const& family, Day today) {
    std::vector<NeededSupport> support;
    for (auto const& one : interventions) support.push_back(support_of(one, family));
    auto needs = needs_of(support, team.sets, today);
    needs.insert(needs.end(), team.told.begin(), team.told.end());
    for (auto& need : needs_of_invited(team.invited)) needs.push_back(std::move(need));
    return needs;
}

std::vector<Gap> what_is_missing(CoreTeam const& team,
                                 std::vector<interventions::Intervention> const& interventions,
                                 cases::Family const& family, Day today) {
    return missing(needs_in(team, interventions, family, today), represented_on(team, today));
}

}  // namespace indgang::core_team
