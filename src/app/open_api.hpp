// GET /api/openapi.json: the route table as OpenAPI 3.1.
#pragma once
#include "access/route.hpp"

namespace indgang::app {

web::Response show_open_api(web::Request const& request, access::Visit& visit);
std::string open_api();

}  // namespace indgang::app
