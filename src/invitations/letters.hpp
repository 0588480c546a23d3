// The letter that carries an invitation: what a stranger may read over somebody's shoulder.
#pragma once
#include "foundation/text.hpp"
#include "invitations/rules.hpp"
#include "outbox/outbox.hpp"

namespace indgang::invitations {

struct Receiver {
    std::string address;
    Language language = Language::da;
};

/// What all letters about one appointment share.
struct Occasion {
    appointments::Identity identity;
    appointments::Span when;
    appointments::Place place = appointments::Place::municipality;
    std::string municipality, slug;  // "Solbjerg Kommune", "solbjerg"
    std::string sender;
    Instant now;
};

outbox::Letter letter(Act act, Occasion const& about, Receiver const& to, std::int64_t sequence,
                      std::string const& link);

/// "torsdag 3. december 2026 kl. 10.00–11.30"
std::string said(appointments::Span const& when, Language language);

}  // namespace indgang::invitations
