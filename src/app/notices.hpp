// The words of what was just done, by the route that did it; shown by the layout of the next page.
#pragma once
#include <optional>

#include "access/route.hpp"

namespace indgang::app {

/// After a form was saved: the next page says so.
void announce(access::Route const& route, web::Request const& request, web::Response& response);

/// What the layout says, once; none for words that nobody knows.
std::optional<Phrase> announced(web::Request const& request, web::Response& response);

}  // namespace indgang::app
