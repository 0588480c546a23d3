// Which answers count, and what an answer may not say. Pure.
#pragma once
#include "scales/scales.hpp"

namespace indgang::scales {

enum class RatingObjection { later_than_today, value_missing, nothing_to_take_back };
inline constexpr Wording<RatingObjection> rating_objections[] = {
    {RatingObjection::later_than_today, "later_than_today",
     "Dagen ligger efter i dag. Vælg den dag, svaret handler om."},
    {RatingObjection::value_missing, "value_missing", "Vælg et tal fra 0 til 10."},
    {RatingObjection::nothing_to_take_back, "nothing_to_take_back",
     "Der er intet svar den dag, som kan tages tilbage."},
};
constexpr auto const& wording(RatingObjection objection) {
    return find(rating_objections, objection);
}
std::vector<RatingObjection> objections_to(Rating const& rating, std::vector<Rating> const& there,
                                           bool is_taken_back, Day today);

}  // namespace indgang::scales
