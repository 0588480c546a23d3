// A closed case is opened again: the partner has access again, or has left the municipality meanwhile and is none any
// more. Is asked by: app, which wires it.
#pragma once
#include "access/case_scope.hpp"

namespace indgang::partners {

void come_back(access::CaseScope& scope, std::string_view because);

}  // namespace indgang::partners
