#pragma once
#include "portal/pages.hpp"

namespace indgang::portal {

/// The case that this login is part of today.
std::optional<CaseId> case_of(access::Visit& visit);
/// The earliest dates first; paused ones are left out.
std::vector<Next> next_in(access::CaseScope& scope);

}  // namespace indgang::portal
