// Whether readers are told that there is an agreed plan. Pure.
#pragma once
#include "plan/plan.hpp"

namespace indgang::planning {

/// Whether more is agreed than wishes, which each says for itself. Until then it is a draft to its readers: a goal that
/// one parent has not answered is not agreed, though the other's wish is.
bool is_agreed(plan::Plan const& plan);

}  // namespace indgang::planning
