// Where an appointment is, and how it stands.
#pragma once
#include "foundation/wording.hpp"

namespace indgang::appointments {

/// Where, as it may stand in a calendar: the address of a home is never part of it.
enum class Place { home, municipality, school, video, telephone, elsewhere };
inline constexpr Wording<Place> places[] = {
    {Place::home, "home", "Hjemme hos familien"},
    {Place::municipality, "municipality", "Hos kommunen"},
    {Place::school, "school", "På skolen eller i dagtilbuddet"},
    {Place::video, "video", "På video"},
    {Place::telephone, "telephone", "I telefonen"},
    {Place::elsewhere, "elsewhere", "Et andet sted"},
};
constexpr auto const& wording(Place place) { return find(places, place); }

enum class Standing { planned, held, cancelled };
inline constexpr Wording<Standing> standings[] = {
    {Standing::planned, "planned", "Planlagt"},
    {Standing::held, "held", "Holdt"},
    {Standing::cancelled, "cancelled", "Aflyst"},
};
constexpr auto const& wording(Standing standing) { return find(standings, standing); }

}  // namespace indgang::appointments
