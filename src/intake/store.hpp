// Which criteria may be chosen, and how a case is opened.
#pragma once
#include "access/access.hpp"
#include "intake/intake.hpp"

namespace indgang::intake {

/// Case, coordinator, model, child and contact; all or nothing.
CaseId open(access::Visit& visit, Opening const& opening);

}  // namespace indgang::intake
