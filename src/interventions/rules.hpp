// What may not be written down about an intervention. Pure. Whether the provision was in force on
// the day it starts is the law's own question: barnets lov came on 1 January 2024 and left what was
// running under serviceloven as it was until a new decision (BL § 213).
#pragma once
#include "interventions/interventions.hpp"

namespace indgang::interventions {

enum class StartObjection {
    provision_not_in_force,
    runs_already,
    before_birth,
    examination_ends_before_start,
    no_examination_here
};
inline constexpr Wording<StartObjection> start_objections[] = {
    {StartObjection::provision_not_in_force, "provision_not_in_force",
     "Bestemmelsen gælder ikke den dag, indsatsen starter. Vælg en, der gjorde."},
    {StartObjection::runs_already, "runs_already",
     "Indsatsen efter den bestemmelse er der allerede i den tid. Afslut den først, eller ret dagen."},
    {StartObjection::before_birth, "before_birth",
     "Indsatsen kan ikke starte, før personen er født. Se årstallet efter."},
    {StartObjection::examination_ends_before_start, "examination_ends_before_start",
     "Undersøgelsen kan ikke slutte, før indsatsen starter."},
    {StartObjection::no_examination_here, "no_examination_here",
     "Kun hjemmetræning har en undersøgelse. Lad dagen stå tom."},
};
constexpr auto const& wording(StartObjection objection) {
    return find(start_objections, objection);
}

/// The provision is the one the intervention names; none: it was not chosen yet.
std::vector<StartObjection> objections_to_start(Intervention const& intervention,
                                                catalogue::Provision const* provision,
                                                std::vector<Intervention> const& of_the_same_person,
                                                std::optional<Day> born_on);

enum class EndObjection { has_ended_already, before_start };
inline constexpr Wording<EndObjection> end_objections[] = {
    {EndObjection::has_ended_already, "has_ended_already",
     "Indsatsen er afsluttet allerede. Det, der er skrevet, bliver stående."},
    {EndObjection::before_start, "before_start", "Indsatsen kan ikke slutte, før den startede."},
};
constexpr auto const& wording(EndObjection objection) { return find(end_objections, objection); }

std::optional<EndObjection> objection_to_end(Intervention const& intervention, Day ended_on);

}  // namespace indgang::interventions
