// What one family must have before it can be saved, and what its cells mean in this municipality.
#pragma once
#include "importing/grouping.hpp"
#include "importing/plan.hpp"

namespace indgang::importing {

/// The family as its rows tell it, with everything that is wrong with it.
PlannedFamily family_of(RowGroup group, Lists const& lists, Defaults const& defaults, Day today);

/// Who holds custody of whom, from what is written beside children and adults.
void settle_custody(PlannedFamily& family);

}  // namespace indgang::importing
