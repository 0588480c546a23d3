// Of an observation: what it may not say. Pure.
#pragma once
#include "attribution/attribution.hpp"

namespace indgang::attribution {

enum class SourceObjection { observed_later_than_today };
inline constexpr Wording<SourceObjection> source_objections[] = {
    {SourceObjection::observed_later_than_today, "observed_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår det blev set."},
};
constexpr auto const& wording(SourceObjection objection) {
    return find(source_objections, objection);
}
std::vector<SourceObjection> objections_to(Source const& source, Day today);

}  // namespace indgang::attribution
