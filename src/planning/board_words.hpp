// The family's own words on the children's ICS boards: a plan begins from what the family has said (PLAN-2).
#pragma once
#include "access/case_scope.hpp"
#include "assessment/assessment.hpp"
#include "cases/cases.hpp"

namespace indgang::planning {

/// Own words that the reader may see, by the number of their card.
std::vector<assessment::Card> board_words(access::CaseScope& scope);
bool has_board_words(access::CaseScope& scope);

}  // namespace indgang::planning
