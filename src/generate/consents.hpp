// Invents what a family has said to sharing with its core team: mostly yes, sometimes not yet, now and
// then no. Takes no chance of its own, so that the rest of the family stays as it was.
#pragma once
#include "generate/family.hpp"

namespace indgang::generate {

/// After the grants: a family without a core team was not asked.
void invent_consents(Family& family, std::size_t number);

}  // namespace indgang::generate
