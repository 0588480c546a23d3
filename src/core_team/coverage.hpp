// What the interventions of a case ask of its core team: the facts in front of coverage_rules.
#pragma once
#include "core_team/coverage_rules.hpp"

namespace indgang::core_team {

std::vector<Need> needs_in(CoreTeam const& team,
                           std::vector<interventions::Intervention> const& interventions,
                           cases::Family const& family, Day today);

}  // namespace indgang::core_team
