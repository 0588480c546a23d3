// Which criteria may be chosen, and how a case is opened.
#pragma once
#include "access/access.hpp"
#include "intake/intake.hpp"

namespace indgang::intake {

/// Of the target groups that are in use on that day, in the municipality's order.
std::vector<Criterion> criteria(access::Visit& visit, Day on);

/// Case, coordinator, model, child and contact; all or nothing.
CaseId open(access::Visit& visit, Opening const& opening);

}  // namespace indgang::intake
