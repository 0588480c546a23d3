// A closed case is opened again: its team is as it was and has access again; who has left the municipality or the
// fixed team meanwhile is no member any more. Is asked by: app, which wires it.
#pragma once
#include "access/case_scope.hpp"

namespace indgang::core_team {

void come_back(access::CaseScope& scope, std::string_view because);

}  // namespace indgang::core_team
