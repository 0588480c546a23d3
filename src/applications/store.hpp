#pragma once
#include "access/case_scope.hpp"
#include "applications/rules.hpp"

namespace indgang::applications {

bool may_see(access::CaseScope& scope, Application const& application);

/// A new one, or the next step of one that was read.
ApplicationId keep(access::CaseScope& scope, Act act, Application const& after);

}  // namespace indgang::applications
