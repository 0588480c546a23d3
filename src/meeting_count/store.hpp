#pragma once
#include "access/case_scope.hpp"
#include "meeting_count/rules.hpp"

namespace indgang::meeting_count {

/// None where nothing was said, or the reader may not see it.
std::optional<Before> before_of(access::CaseScope& scope);
void say_before(access::CaseScope& scope, Before const& before);

}  // namespace indgang::meeting_count
