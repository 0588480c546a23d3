// What stands between a request and a page: who is asking, may they, and did the form come from us.
// Pure but for looking up the session.
#pragma once
#include <optional>

#include "access/route.hpp"
#include "access/sessions.hpp"
#include "portal/pages.hpp"

namespace indgang::app {

struct Caller {
    std::optional<access::User> user;
    std::string cookie;      // the session's token; empty for an API client
    std::string csrf_token;  // of the session
    bool wants_renewal = false;
    std::optional<portal::Reach> reach;        // of a family member: whom to call today
    std::optional<access::User> expired_user;  // whose session has run out
};

Caller caller_of(access::Visit& visit, web::Request const& request);

enum class Verdict { welcome, sign_in_first, not_found, forged };

/// Role and origin; relations to a case are judged by open_case(). Forged: the form did not come from
/// our own page (CSRF token, Origin, Sec-Fetch-Site).
Verdict judge(access::Route const& route, Caller const& caller, web::Request const& request);

/// The value of the one field, without reading the form as a whole.
std::string field_of(web::Request const& request, std::string_view name);

}  // namespace indgang::app
