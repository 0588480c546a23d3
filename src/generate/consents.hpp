// Invents what a family has said to sharing with its core team: mostly yes, sometimes not yet, now and
// then no. Takes no chance of its own, so that the rest of the family stays as it was.
#pragma once
#include "generate/family.hpp"

namespace indgang::generate {

/// After the grants: a family without a core team was not asked.
void invent_consents(Family& family, std::size_t number);

/// The family written by hand let the team see its money, and one parent took it back.
void tell_consents(Family& family, Day today);

}  // namespace indgang::generate
