#include "cases/protection.hpp"

#include <algorithm>

namespace indgang::cases {

void hide_protected_addresses(std::vector<Member>& members) {
    std::vector<std::string> homes, addresses;
    for (auto const& member : members) {
        if (!member.is_address_protected) continue;
        if (!member.home.empty()) homes.push_back(member.home);
        if (!member.address.empty()) addresses.push_back(member.address);
    }
    for (auto& member : members) {
        member.is_address_hidden = member.is_address_protected ||
                                   std::ranges::count(homes, member.home) > 0 ||
                                   std::ranges::count(addresses, member.address) > 0;
        if (!member.is_address_hidden) continue;
        member.address.clear();
        member.home.clear();
    }
}

}  // namespace indgang::cases
