// The accessibility statement (tilgængelighedserklæring) at /was, open to all as webtilgængelighedsloven
// § 4 asks: the municipality's own in Digitaliseringsstyrelsens WAS-Tool, or until there is one what we
// know ourselves. Never stored: the text. Asks: access. Is asked by nobody.
#pragma once
#include <boost/describe.hpp>

#include "access/route.hpp"
#include "web/page.hpp"

namespace indgang::accessibility {

struct StatementPage {
    std::string municipality;
    std::string telephone;  // empty: not given
    std::string call;       // its digits
    std::string email;
    Day reviewed_on;
};
BOOST_DESCRIBE_STRUCT(StatementPage, (), (municipality, telephone, email, reviewed_on))

void render(StatementPage const& page, web::View& view);
std::string title(StatementPage const& page, Language language);

/// 302 to the municipality's own address where it has set one.
web::Response show(web::Request const& request, access::Visit& visit);

}  // namespace indgang::accessibility
