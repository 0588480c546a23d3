// What may not be written down about a matter. Pure.
#pragma once
#include "matters/matters.hpp"

namespace indgang::matters {

enum class MatterObjection {
    is_there_already,
    opened_later_than_today,
    closed_before_opened,
    closed_later_than_today
};
inline constexpr Wording<MatterObjection> matter_objections[] = {
    {MatterObjection::is_there_already, "is_there_already",
     "Sagen med det nummer står her allerede for den afdeling."},
    {MatterObjection::opened_later_than_today, "opened_later_than_today",
     "Sagen kan ikke være åbnet efter i dag."},
    {MatterObjection::closed_before_opened, "closed_before_opened",
     "Sagen kan ikke være lukket, før den blev åbnet."},
    {MatterObjection::closed_later_than_today, "closed_later_than_today",
     "Sagen kan ikke være lukket efter i dag."},
};
constexpr auto const& wording(MatterObjection objection) {
    return find(matter_objections, objection);
}

/// The matter as typed (id 0 where it is a new one) against those that are there.
std::vector<MatterObjection> objections_to(Matter const& matter, std::vector<Matter> const& there,
                                           Day today);

}  // namespace indgang::matters
