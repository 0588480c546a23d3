// What may begin at the table (DECIDE-6). Pure. What a committee grants is never among it; who grants the rest by
// default stands in the catalogue, and that a right which somebody gave is named is ours [chosen].
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "catalogue/provision_kind.hpp"
#include "minutes/minutes.hpp"

namespace indgang::meeting_room {

/// A provision that nobody is said to grant is asked about where it can be answered.
bool needs_no_visitation(std::optional<catalogue::GrantedBy> granted_by);

enum class StartingObjection {
    needs_visitation,
    needs_the_leader,
    without_who_gave_it,
    not_confirmed
};
inline constexpr Wording<StartingObjection> starting_objections[] = {
    {StartingObjection::needs_visitation, "needs_visitation",
     "Det skal visiteres og kan ikke sættes i gang ved bordet. Skriv det som en handling: hvem "
     "sender det videre?"},
    {StartingObjection::needs_the_leader, "needs_the_leader",
     "Det er lederen, der bevilger det. Vælg, at lederen er med, eller at kompetencen er givet "
     "videre."},
    {StartingObjection::without_who_gave_it, "without_who_gave_it",
     "Skriv, hvem der har sagt ja eller givet kompetencen videre."},
    {StartingObjection::not_confirmed, "not_confirmed",
     "Sæt kryds ved, at I selv må beslutte det, eller lad det vente."},
};
constexpr auto const& wording(StartingObjection objection) {
    return find(starting_objections, objection);
}
constexpr std::string_view field_of(StartingObjection objection) {
    switch (objection) {
        case StartingObjection::needs_visitation: return "provision_search";
        case StartingObjection::needs_the_leader: return "competence";
        case StartingObjection::without_who_gave_it: return "competence_words";
        case StartingObjection::not_confirmed: return "is_confirmed";
    }
    return "";
}

struct Starting {
    std::optional<catalogue::GrantedBy> granted_by = {};
    bool has_provision = true;
    minutes::Competence competence = minutes::Competence::team;
    std::string competence_words = {};
    bool is_confirmed = false;
};
std::vector<StartingObjection> objections_to_starting(Starting const& starting);

}  // namespace indgang::meeting_room
