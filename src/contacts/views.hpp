// How contacts are shown, and read from a form.
#pragma once
#include "contacts/pages.hpp"

namespace indgang::contacts {

std::vector<ContactLine> lines_of(access::CaseScope& scope, std::vector<WrittenContact> const& all,
                                  bool may_correct);
AmountPart amount_of(access::CaseScope& scope, std::vector<WrittenContact> const& all);
std::vector<web::Choice> family_choices(access::CaseScope& scope);
std::vector<web::Choice> child_choices(access::CaseScope& scope);
Contact read_contact(web::Form& form, access::CaseScope& scope);

}  // namespace indgang::contacts
