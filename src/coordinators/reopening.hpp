// A closed case is opened again: whoever coordinated it last goes on, or somebody else begins that day. Is asked by:
// app, which wires it.
#pragma once
#include "access/case_scope.hpp"
#include "coordinators/coordinators.hpp"

namespace indgang::coordinators {

void come_back(access::CaseScope& scope, UserId coordinator, Day from_on, std::string_view because);

}  // namespace indgang::coordinators
