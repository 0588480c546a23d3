#pragma once
#include "access/access.hpp"
#include "appointments/appointments.hpp"

namespace indgang::calendar_feed {

/// The secret of a new address; whatever there was before opens nothing from now on.
std::string make(access::Visit& visit);
void end(access::Visit& visit);
/// When the reader's address that opens was made.
std::optional<Instant> made_at(access::Visit& visit);

struct Owner {
    UserId user;
    std::optional<PersonId> person = {};  // one of a family
    Language language = Language::da;
};
/// Whose address that is; none where it opens nothing, or its owner may not sign in today.
std::optional<Owner> owner_of(access::Visit& visit, std::string_view secret);

}  // namespace indgang::calendar_feed
