// What is answered when something is broken or out of reach. A form that could not be saved comes back
// with all that was typed and its own key, so that it can be sent again and is saved once.
#pragma once
#include <exception>

#include "access/route.hpp"
#include "web/http.hpp"

namespace indgang::app {

/// NotFound → 404; a case that is closed → 409; a database that is gone, busy or full → 503; all else → 500. The incident number
/// stands in the log, too, with what went wrong; the page never says it in technical words.
web::Response answer_to_failure(web::Request const& request, access::Route const* route,
                                std::exception_ptr why);

}  // namespace indgang::app
