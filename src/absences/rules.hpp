// When somebody may be away, and who may stand in (CASE-4). Pure.
#pragma once
#include "absences/absences.hpp"

namespace indgang::absences {

inline constexpr int most_days_away = 366, most_days_late = 31;

/// Whether the one who is to stand in can.
struct StandIn {
    UserId user;
    bool may_coordinate = true;     // an active adviser of the children's disability area
    std::vector<Absence> own = {};  // when that one is away
};

enum class AbsenceObjection {
    back_before_leaving,
    too_long,
    over_already,
    began_too_long_ago,
    away_already,
    stands_in_for_self,
    may_not_coordinate,
    substitute_is_away,
    stands_in_for_others,
};
inline constexpr Wording<AbsenceObjection> absence_objections[] = {
    {AbsenceObjection::back_before_leaving, "back_before_leaving",
     "Dagen tilbage skal ligge efter den første dag væk."},
    {AbsenceObjection::too_long, "too_long",
     "Et fravær er højst et år. Ved længere fravær skal familierne have en ny koordinator."},
    {AbsenceObjection::over_already, "over_already", "Fraværet er allerede slut."},
    {AbsenceObjection::began_too_long_ago, "began_too_long_ago",
     "Den første dag ligger mere end en måned tilbage."},
    {AbsenceObjection::away_already, "away_already",
     "Der er allerede skrevet et fravær, som dækker nogle af dagene."},
    {AbsenceObjection::stands_in_for_self, "stands_in_for_self",
     "Vælg en anden end den, der er væk."},
    {AbsenceObjection::may_not_coordinate, "may_not_coordinate",
     "Stedfortræderen skal være rådgiver i børnehandicapområdet og aktiv."},
    {AbsenceObjection::substitute_is_away, "substitute_is_away",
     "Stedfortræderen er selv væk nogle af dagene. Vælg en anden."},
    {AbsenceObjection::stands_in_for_others, "stands_in_for_others",
     "Den, der er væk, er stedfortræder for andre de dage. Skift først stedfortræder dér."},
};
constexpr auto const& wording(AbsenceObjection objection) {
    return find(absence_objections, objection);
}

/// The first reason a person would give. `around` is what is known of the one who will be away.
std::optional<AbsenceObjection> objection_to(Absence const& wanted,
                                             std::vector<Absence> const& around,
                                             StandIn const& stand_in, Day today);

/// Days in one case during which the substitute stands in: none where they have gone by.
struct Days {
    Day from_on, until_on;  // exclusive
};
std::optional<Days> days_in_case(Absence const& absence, Day coordinator_since, Day today);

}  // namespace indgang::absences
