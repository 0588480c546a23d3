// One person told of in several rows becomes one; where two rows say different things, both are named.
#pragma once
#include "importing/grouping.hpp"
#include "importing/plan.hpp"

namespace indgang::importing {

/// The persons of the group in the order they come, into `family`, with what is wrong about them.
void merge_persons(RowGroup& group, PlannedFamily& family);

}  // namespace indgang::importing
