// What an hour that never suits must say to be of use.
#pragma once
#include "family_times/family_times.hpp"

namespace indgang::family_times {

enum class Objection {
    no_day,
    two_days,
    is_past,
    until_before_from,
    last_before_today,
    last_of_one
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::no_day, "no_day", "Vælg en ugedag, eller skriv en bestemt dag."},
    {Objection::two_days, "two_days", "Vælg enten en ugedag eller en bestemt dag, ikke begge."},
    {Objection::is_past, "is_past", "Dagen er gået."},
    {Objection::until_before_from, "until_before_from", "Skriv et klokkeslæt efter det første."},
    {Objection::last_before_today, "last_before_today", "Den sidste dag er gået."},
    {Objection::last_of_one, "last_of_one",
     "En bestemt dag har ingen sidste dag. Lad feltet stå tomt."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

std::vector<Objection> objections_to(Not const& one, Day today);
/// The field each stands at.
std::string_view field_of(Objection objection);

}  // namespace indgang::family_times
