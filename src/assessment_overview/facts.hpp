// What the slices know of the assessment, as the reader may see it.
#pragma once
#include "access/case_scope.hpp"
#include "assessment_overview/step_rules.hpp"

namespace indgang::assessment_overview {

Facts facts_of(access::CaseScope& scope);

}  // namespace indgang::assessment_overview
