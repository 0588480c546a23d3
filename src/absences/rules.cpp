#include "absences/rules.hpp"

#include <algorithm>

namespace indgang::absences {

using enum AbsenceObjection;

std::optional<AbsenceObjection> objection_to(Absence const& wanted,
                                             std::vector<Absence> const& around,
                                             StandIn const& stand_in, Day today) {
    auto const overlaps = [&](Absence const& other) {
        bool const is_called_off = other.from_on == other.back_on;
        return !is_called_off && other.id != wanted.id && other.from_on < wanted.back_on &&
               wanted.from_on < other.back_on;
    };
    if (wanted.back_on <= wanted.from_on) return back_before_leaving;
    if (wanted.back_on > wanted.from_on + days{most_days_away}) return too_long;
    if (wanted.back_on <= today) return over_already;
    if (wanted.from_on < today - days{most_days_late}) return began_too_long_ago;
    for (auto const& other : around)
        if (overlaps(other) && other.away == wanted.away) return away_already;
    for (auto const& other : around)
        if (overlaps(other) && other.substitute == wanted.away) return stands_in_for_others;
    if (stand_in.user == wanted.away) return stands_in_for_self;
    if (!stand_in.may_coordinate) return may_not_coordinate;
    if (std::ranges::any_of(stand_in.own, [&](Absence const& other) {
            return other.away == stand_in.user && overlaps(other);
        }))
        return substitute_is_away;
    return std::nullopt;
}

std::optional<Days> days_in_case(Absence const& absence, Day coordinator_since, Day today) {
    Days const found{std::max({absence.from_on, coordinator_since, today}), absence.back_on};
    return found.from_on < found.until_on ? std::optional{found} : std::nullopt;
}

}  // namespace indgang::absences
