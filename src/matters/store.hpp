// How a matter is corrected, with its line on the timeline.
#pragma once
#include "access/case_scope.hpp"
#include "matters/matters.hpp"

namespace indgang::matters {

/// The writer is alone: who calls has seen that the version is still the matter's.
void update(access::CaseScope& scope, Matter const& matter, std::string_view person_name);

}  // namespace indgang::matters
