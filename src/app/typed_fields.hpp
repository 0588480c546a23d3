// What a person wrote in a form and would miss, as it is read: texts, days and numbers, in the order of
// the form. The words and numbers of its choices say nothing to a reader and are left out.
#pragma once
#include <vector>

#include "access/route.hpp"
#include "app/pages.hpp"

namespace indgang::app {

std::vector<TypedField> typed_in(web::Pairs const& sent, access::Route const& route,
                                 Language language);

/// All that was sent but the form's own keys, to be sent again.
web::Pairs to_send_again(web::Pairs sent);

}  // namespace indgang::app
