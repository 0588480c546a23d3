// Which answers count, and what an answer may not say. Pure.
#pragma once
#include "scales/scales.hpp"

namespace indgang::scales {

inline constexpr std::int64_t lowest = 0, highest = 10;

/// Those with a later one about the same day by the same rater are marked.
std::vector<Rating> with_corrections_marked(std::vector<Rating> ratings);
/// The answer that counts of that rater about that day; also one that was taken back.
Rating const* counting(std::vector<Rating> const& ratings, Rater const& rater, Day on);

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

/// "AH" of "Anna Holm", "L" of "Lise".
std::string initials(std::string_view name);

}  // namespace indgang::scales
