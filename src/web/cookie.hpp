// The one way a cookie is given out: read by no script, sent to no other site, and behind TLS by TLS
// alone (the proxy in front says so).
#pragma once
#include <string_view>

#include "web/http.hpp"

namespace indgang::web {

/// 0 seconds takes it away.
Header set_cookie(Request const& request, std::string_view name, std::string_view value,
                  int seconds);

}  // namespace indgang::web
