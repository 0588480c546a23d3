// What stands around a page for whom: the menu of each role, and where each role lands.
#pragma once
#include "app/guards.hpp"
#include "app/layout.hpp"

namespace indgang::app {

LayoutPage layout_for(web::Request const& request, access::MunicipalityFacts const& municipality,
                      Caller const& caller);
/// For a page that belongs to no municipality.
void put_in_bare_layout(web::Request const& request, web::Response& response);

/// The first page of somebody with these roles.
std::string_view landing_of(access::RoleSet roles);

/// GET /
web::Response show_start(web::Request const& request, access::Visit& visit);

}  // namespace indgang::app
