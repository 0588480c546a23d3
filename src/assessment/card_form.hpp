// The form of one card: reading it, filling it, and two versions of it side by side.
#pragma once
#include "assessment/pages.hpp"

namespace indgang::assessment {

/// The card as typed, on top of what it was; what is wrong is noted on the form.
Card read_card(web::Form& form, Card card, std::vector<attribution::Voice> const& voices,
               Day today);
web::Pairs values_of(Card const& card);
/// 409: somebody corrected the card meanwhile.
web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Card const& now,
                           std::string const& address);

}  // namespace indgang::assessment
