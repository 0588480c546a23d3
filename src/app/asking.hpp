// A page function is called for somebody: through the door of its case, and with the lines that the access
// log gets for it. Once for an answer, and again and again while a page is followed.
#pragma once
#include "access/route.hpp"
#include "app/clock.hpp"
#include "app/municipality.hpp"

namespace indgang::app {

/// Throws NotFound where the door is shut.
web::Response called(access::Route const& route, web::Request const& request, access::Visit& visit);

/// One line at least for every request of somebody signed in; a page's own lines keep their words.
std::vector<access::LogLine> lines_of(access::Route const& route, access::Visit const& visit);

/// What somebody sees, by a fingerprint, and by which rights; nothing where they may not see the page.
struct Glimpse {
    std::string seen;
    std::string rights;
    friend bool operator==(Glimpse const&, Glimpse const&) = default;
};
Glimpse glimpse_of(access::Keys const& keys, web::Response const& response,
                   std::vector<access::LogLine> const& lines);

/// As that same caller would be answered who asked now: session, role, door, folders. Leaves no trace.
Glimpse look_again(Municipality& municipality, access::Route const& route,
                   web::Request const& request, Clock const& clock);

}  // namespace indgang::app
