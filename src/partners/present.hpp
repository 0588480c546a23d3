// What the pages of a partner share.
#pragma once
#include "partners/pages.hpp"

namespace indgang::partners {

std::optional<Partnership> present_of(std::vector<Partnership> const& all, Day today);
std::string address_of(access::CaseScope& scope);
/// A form is stale when another partner has begun or ended, or the two have agreed anew.
std::string version_of(std::optional<Partnership> const& present);

}  // namespace indgang::partners
