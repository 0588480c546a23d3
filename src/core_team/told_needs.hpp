#pragma once
#include "core_team/core_team.hpp"

namespace indgang::core_team {

/// Of all slices that told of themselves, asked in one journey.
Asked<std::vector<Need>> ask_told_needs(access::CaseScope& scope);

}  // namespace indgang::core_team
