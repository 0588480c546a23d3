// How far those steps are that have one course each: boards and scales, the analysis meeting, the report.
#pragma once
#include "access/case_scope.hpp"
#include "assessment_overview/step_rules.hpp"

namespace indgang::assessment_overview {

TalkFact talk_fact(access::CaseScope& scope);
/// None where the model has no analysis meeting.
std::optional<CourseFact> analysis_course(access::CaseScope& scope);
CourseFact report_course(access::CaseScope& scope);

}  // namespace indgang::assessment_overview
