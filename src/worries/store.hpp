#pragma once
#include "access/case_scope.hpp"
#include "worries/worries.hpp"

namespace indgang::worries {

/// Together with its scale.
void add(access::CaseScope& scope, Worry const& worry, scales::Scale const& scale);
/// As it was read, with what has changed: raises its version.
void update(access::CaseScope& scope, Worry const& worry);
void settle(access::CaseScope& scope, Worry const& worry);

}  // namespace indgang::worries
