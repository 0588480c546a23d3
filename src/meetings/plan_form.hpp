// The plan as a form: what was typed, how it is filled, and what is saved beside it.
#pragma once
#include "meetings/plan_pages.hpp"
#include "meetings/views.hpp"

namespace indgang::meetings {

std::vector<web::Choice> people_choices(access::CaseScope& scope, web::FormState const& form,
                                        Plan const* before, std::string_view sought);
/// Notes every mistake at its field. Whoever has a role, or must come, takes part.
Plan read_plan(web::Form& form, access::CaseScope& scope, meeting_kinds::Kind const& kind,
               Plan const* former);
/// The children that were ticked; all of them, or none: the whole family.
std::vector<PersonId> read_about(web::Form& form, access::CaseScope& scope);
/// As the form has it.
web::Pairs values_of(Plan const& plan);

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Meeting const& saved);

}  // namespace indgang::meetings
