// On which days a case may begin. Pure.
#pragma once
#include <optional>

#include "foundation/day.hpp"
#include "foundation/wording.hpp"

namespace indgang::intake {

/// The models are of 2018 (F18, S18): no family can have been worked with by them before.
inline constexpr Day earliest_opening = "2018-01-01"_day;

enum class OpeningObjection { later_than_today, before_the_models };
inline constexpr Wording<OpeningObjection> opening_objections[] = {
    {OpeningObjection::later_than_today, "later_than_today",
     "Forløbet kan ikke begynde efter i dag."},
    {OpeningObjection::before_the_models, "before_the_models",
     "Modellerne er fra 2018, så forløbet kan tidligst begynde 1. januar 2018."},
};
constexpr auto const& wording(OpeningObjection objection) {
    return find(opening_objections, objection);
}

constexpr std::optional<OpeningObjection> objection_to(Day opened_on, Day today) {
    if (opened_on > today) return OpeningObjection::later_than_today;
    if (opened_on < earliest_opening) return OpeningObjection::before_the_models;
    return std::nullopt;
}

}  // namespace indgang::intake
