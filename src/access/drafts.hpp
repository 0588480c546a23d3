// What a person typed and has not sent yet, kept per user and form (its address names the case), and
// the one-time keys that make a form sent twice work once. Pain 1 and 16 of other systems.
#pragma once
#include "access/access.hpp"
#include "web/form.hpp"

namespace indgang::access {

/// The form to show on a GET: what was kept of an earlier attempt at this address, else an empty one.
web::FormState form_for(Visit& visit, web::Request const& request, std::string version = {});

/// Secrets, keys, CSRF tokens and CPR numbers among the fields are left out.
void keep_draft(db::Db& db, UserId user, std::string_view address, web::Pairs const& fields,
                Instant at);
void clear_draft(db::Db& db, UserId user, std::string_view address);

struct SentBefore {
    UserId user;
    std::string fingerprint;
    std::string location;
};
std::optional<SentBefore> sent_before(db::Db& db, std::string_view form_key);
void note_sent(db::Db& db, UserId user, std::string_view form_key, std::string_view fingerprint,
               std::string_view location, Instant at);

}  // namespace indgang::access
