// From examinations to what their pages show.
#pragma once
#include "examinations/pages.hpp"
#include "examinations/store.hpp"

namespace indgang::examinations {

std::string address_of(CaseId case_id);
bool may_write(access::CaseScope& scope);

LineView line_of(access::CaseScope& scope, Examination const& one);
/// An answer that stands no more is shown where it was given.
StepView step_of(Step const& step, bool stands);
/// What can be done now, what is most likely first.
std::vector<ActLink> acts_of(std::string const& address, Examination const& one, Day today);

}  // namespace indgang::examinations
