// Answers that are not a slice's page: the layout around one, errors, choosing a municipality, a form
// that was sent before, and the headers that every answer carries.
#pragma once
#include "access/drafts.hpp"
#include "app/guards.hpp"
#include "app/site.hpp"

namespace indgang::app {

bool prefers_json(web::Request const& request);

/// Once; a second call does nothing.
void put_in_layout(web::Request const& request, web::Response& response,
                   Municipality const& municipality, Caller const& caller);

/// In words that say what to do next; JSON for who asked for it.
web::Response error_answer(web::Request const& request, int status, std::string incident = {});

web::Response choose_municipality(web::Request const& request, Site const& site);

/// 409: the same form was sent before with other words; both are kept, and the person chooses.
web::Response already_sent(web::Request const& request, access::Route const& route,
                           access::SentBefore const& before);

std::string sign_in_address(web::Request const& request, bool kept_a_draft);
std::string location_of(web::Response const& response);

/// CSP without inline, no framing, no sniffing, nothing kept by caches on the way.
void protect(web::Response& response);

}  // namespace indgang::app
