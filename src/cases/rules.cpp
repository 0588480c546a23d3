#include "cases/rules.hpp"

namespace indgang::cases {

std::vector<PersonObjection> objections_to(PersonEntry const& entry, Day today) {
    std::vector<PersonObjection> found;
    bool const is_child = entry.role == FamilyRole::child || entry.role == FamilyRole::sibling;
    if (entry.born_on && *entry.born_on > today)
        found.push_back(PersonObjection::born_later_than_today);
    if (entry.born_on && entry.cpr && *entry.born_on != entry.cpr->born_on())
        found.push_back(PersonObjection::born_on_another_day_than_the_cpr);
    if (entry.role == FamilyRole::child && !entry.born_on && !entry.cpr)
        found.push_back(PersonObjection::child_without_a_birthday);
    if (is_child && !entry.custody_of.empty()) found.push_back(PersonObjection::custody_by_a_child);
    return found;
}

}  // namespace indgang::cases
