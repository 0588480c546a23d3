// The plan as a form: who may be chosen, what was typed, and what is saved beside it.
#pragma once
#include "assessment_meetings/views.hpp"

namespace indgang::assessment_meetings {

/// Those of the team and the leaders concerned, whoever was found or chosen before.
std::vector<web::Choice> people_choices(access::CaseScope& scope, web::FormState const& form,
                                        std::vector<Participant> const& before,
                                        std::string_view sought);
/// Notes every mistake at its field. Whoever has a role takes part.
Plan read_plan(web::Form& form, access::CaseScope& scope, Plan const* former);
/// As the form has it.
web::Pairs values_of(Plan const& plan);

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Meeting const& saved);

}  // namespace indgang::assessment_meetings
