// What comes after the board: conversation boards and scales, the child's own voice, examinations, the
// analysis meeting and the joint report. Pure.
#pragma once
#include "assessment_overview/step_rules.hpp"

namespace indgang::assessment_overview {

std::vector<Step> later_steps_of(Facts const& facts);

}  // namespace indgang::assessment_overview
