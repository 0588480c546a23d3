// What was just done, said once on the next page ("Opfølgningen er gemt."): a word in a cookie that
// lives for seconds, and its text in a table of app's. A slice names a word only when the
// usual one of its route does not say enough.
#pragma once
#include <string_view>

#include "web/http.hpp"

namespace indgang::web {

/// Does nothing when something was said already.
void say_next(Request const& request, Response& response, std::string_view word);

/// The word the browser brought, taken away from it; empty where there is none.
std::string_view take_notice(Request const& request, Response& response);

}  // namespace indgang::web
