// A family that has its case already: what of the sheet stands there, what differs, what is new.
#pragma once
#include "access/case_scope.hpp"
#include "importing/plan.hpp"

namespace indgang::importing {

/// Marks what is there; what differs is told and left as it is.
void compare_with_known(access::CaseScope& scope, PlannedFamily& family);

}  // namespace indgang::importing
