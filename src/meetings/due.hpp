// The clocks of a family's meetings, from those who keep them.
#pragma once
#include "access/case_scope.hpp"
#include "meetings/due_rules.hpp"

namespace indgang::meetings {

std::vector<DutyClock> clocks_of(access::CaseScope& scope);
std::vector<DueMeeting> due_in(access::CaseScope& scope);

}  // namespace indgang::meetings
