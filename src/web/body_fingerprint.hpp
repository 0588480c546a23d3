// What a POST asks for, as a short text: the same work sent twice under one form key is a double
// click; other work under the same key is a mistake.
#pragma once
#include <string>

#include "web/http.hpp"

namespace indgang::web {

/// 32 bytes in hex, of the address and all fields but csrf and form_key.
std::string body_fingerprint(Request const& request);

}  // namespace indgang::web
