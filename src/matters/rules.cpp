#include "matters/rules.hpp"

#include <algorithm>

namespace indgang::matters {

std::vector<MatterObjection> objections_to(Matter const& matter, std::vector<Matter> const& there,
                                           Day today) {
    std::vector<MatterObjection> found;
    auto const is_the_same = [&](Matter const& other) {
        return other.id != matter.id && other.is_open_on(today) &&
               other.department == matter.department && !matter.outside_number.empty() &&
               other.outside_number == matter.outside_number;
    };
    if (std::ranges::any_of(there, is_the_same)) found.push_back(MatterObjection::is_there_already);
    if (matter.opened_on && *matter.opened_on > today)
        found.push_back(MatterObjection::opened_later_than_today);
    if (matter.closed_on && matter.opened_on && *matter.closed_on < *matter.opened_on)
        found.push_back(MatterObjection::closed_before_opened);
    if (matter.closed_on && *matter.closed_on > today)
        found.push_back(MatterObjection::closed_later_than_today);
    return found;
}

}  // namespace indgang::matters
