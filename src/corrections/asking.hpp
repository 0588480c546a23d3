// How a correction is asked for: what the form offers, and what was typed.
#pragma once
#include "corrections/pages.hpp"

namespace indgang::corrections {

std::string base_of(access::CaseScope& scope);

/// "Kontakter, nummer 12"; empty for what names no place.
std::string where_said(std::string_view place, Language language);

AskPage ask_page(access::CaseScope& scope, web::FormState form);
Correction read_asked(web::Form& form, access::CaseScope& scope);

}  // namespace indgang::corrections
