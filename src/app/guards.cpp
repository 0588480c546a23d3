#include "app/guards.hpp"

#include <sodium.h>

#include "web/multipart.hpp"

namespace indgang::app {
namespace {

constexpr std::string_view bearer = "Bearer ";

bool same_secret(std::string_view a, std::string_view b) {
    return !a.empty() && a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

/// Browsers say where a form comes from; a client that says nothing must have the token.
bool comes_from_us(web::Request const& request) {
    auto const site = request.header("sec-fetch-site");
    if (!site.empty() && site != "same-origin" && site != "none") return false;
    auto origin = request.header("origin");
    if (origin.empty()) return true;
    auto const scheme = origin.find("://");
    if (scheme == std::string_view::npos) return false;
    return origin.substr(scheme + 3) == request.header("host");
}

bool holds_the_token(Caller const& caller, web::Request const& request) {
    auto const header = request.header("x-csrf-token");
    if (!header.empty()) return same_secret(header, caller.csrf_token);
    return same_secret(field_of(request, "csrf"), caller.csrf_token);
}

bool is_forged(access::Route const& route, Caller const& caller, web::Request const& request) {
    if (route.method == web::Method::get) return false;
    if (caller.user && caller.cookie.empty()) return false;  // a bearer token is no cookie
    if (!comes_from_us(request)) return true;
    return caller.user && !holds_the_token(caller, request);
}

bool has_role(access::Policy const& who, access::RoleSet roles) {
    if (auto const* with = std::get_if<access::With>(&who)) return roles.has_any_of(with->roles);
    return true;
}

}  // namespace

std::string field_of(web::Request const& request, std::string_view name) {
    if (request.has_json_body()) return {};
    if (web::is_multipart(request)) {
        auto const parts = web::parts_of(request);
        for (auto const& part : parts.value_or(std::vector<web::Part>{}))
            if (part.name == name && !part.file_name) return std::string(part.content);
        return {};
    }
    auto const pairs = web::pairs_of(request.body);
    if (!pairs) return {};
    for (auto const& [field, value] : *pairs)
        if (field == name) return value;
    return {};
}

Caller caller_of(access::Visit& visit, web::Request const& request) {
    Caller caller;
    auto const authorization = request.header("authorization");
    if (authorization.starts_with(bearer)) {
        caller.user =
            access::user_of_token(visit.db(), authorization.substr(bearer.size()), visit.today());
        return caller;
    }
    auto const cookie = request.cookie("indgang");
    if (cookie.empty()) return caller;
    auto session = access::session_of(visit.db(), cookie, visit.today(), visit.now());
    if (!session) return caller;
    if (!session->is_live) {
        caller.expired_user = std::move(session->user);
        return caller;
    }
    caller.cookie = cookie;
    caller.csrf_token = session->csrf_token;
    caller.wants_renewal = access::wants_renewal(*session, visit.now());
    caller.user = std::move(session->user);
    if (caller.user->roles.has(access::Role::family_member))
        caller.reach = portal::whom_to_call(visit.db(), caller.user->id, visit.today());
    return caller;
}

Verdict judge(access::Route const& route, Caller const& caller, web::Request const& request) {
    bool const is_open = std::holds_alternative<access::Anyone>(route.who);
    if (!is_open && !caller.user) return Verdict::sign_in_first;
    if (!is_open && !has_role(route.who, caller.user->roles)) return Verdict::not_found;
    if (is_forged(route, caller, request)) return Verdict::forged;
    return Verdict::welcome;
}

}  // namespace indgang::app
