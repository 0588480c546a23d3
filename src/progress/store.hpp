#pragma once
#include "access/case_scope.hpp"
#include "progress/progress.hpp"

namespace indgang::progress {

/// A new row, whatever was measured before.
void add_measurement(access::CaseScope& scope, plan::Element const& goal, Measurement const& one);
/// From now on it is measured so; the steps are read on that way alone.
void choose(access::CaseScope& scope, plan::Element const& goal, Way way, Ladder const& ladder);

}  // namespace indgang::progress
