#pragma once
#include "access/case_scope.hpp"
#include "readiness/readiness.hpp"

namespace indgang::readiness {

void add(access::CaseScope& scope, Statement const& statement);

}  // namespace indgang::readiness
