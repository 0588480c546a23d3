// The form of a worry: reading it, filling it, and two versions of it side by side.
#pragma once
#include "worries/pages.hpp"

namespace indgang::worries {

/// Each of the family.
std::vector<web::Choice> family_choices(access::CaseScope& scope);
/// As typed, on top of what it was; what is wrong is noted on the form.
Worry read_worry(web::Form& form, Worry worry, std::vector<web::Choice> const& family);
web::Pairs values_of(Worry const& worry);
/// 409: somebody has written it anew meanwhile.
web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Worry const& now);

}  // namespace indgang::worries
