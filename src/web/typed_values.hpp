// What is wrong with a typed day or CPR number (CPR-nummer), said so that the person can put it right.
// Only asked when the value could not be read.
#pragma once
#include <string>
#include <string_view>

#include "foundation/text.hpp"
#include "web/typed_text.hpp"

namespace indgang::web {

Phrase trouble_with_day(std::string_view typed);
Phrase trouble_with_cpr(std::string_view typed);

/// Word processors turn a hyphen into a dash when a number is pasted; both are meant alike.
std::string with_plain_hyphens(std::string_view typed);

bool is_like_email(std::string_view text);
bool is_like_telephone(std::string_view text);

}  // namespace indgang::web
