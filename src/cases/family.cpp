#include "cases/family.hpp"

#include <algorithm>

namespace indgang::cases {

Member const* Family::member(PersonId person) const {
    auto const found = std::ranges::find(members, person, &Member::id);
    return found == members.end() ? nullptr : &*found;
}

std::vector<Member> Family::with_role(FamilyRole role) const {
    std::vector<Member> found;
    std::ranges::copy_if(members, std::back_inserter(found),
                         [&](Member const& member) { return member.role == role; });
    return found;
}

bool Family::has_custody(PersonId holder, PersonId child) const {
    return std::ranges::any_of(
        custody, [&](Custody const& one) { return one.holder == holder && one.child == child; });
}

}  // namespace indgang::cases
