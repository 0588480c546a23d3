// Who may be told an address. A home in which anyone's address is protected is protected for all who
// live there: the child's address gives away the mother's.
#pragma once
#include <vector>

#include "cases/family.hpp"

namespace indgang::cases {

/// Takes away the addresses and homes that give a protected one away.
void hide_protected_addresses(std::vector<Member>& members);

}  // namespace indgang::cases
