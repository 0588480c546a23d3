// What may be said of a contract where it stands, and what is wrong with one as it was typed. Pure. That it is
// looked at again within a year is our choice: the source says "as the family wants" [chosen].
#pragma once
#include "contracts/contracts.hpp"

namespace indgang::contracts {

enum class Objection {
    no_wish_to_answer,
    nothing_to_end,
    agreed_later_than_today,
    look_again_too_soon,
    look_again_too_late
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::no_wish_to_answer, "no_wish_to_answer",
     "Der er ikke noget ønske at svare på. Måske er det taget tilbage."},
    {Objection::nothing_to_end, "nothing_to_end", "Der er ikke aftalt noget, som kan ophøre."},
    {Objection::agreed_later_than_today, "agreed_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår I blev enige."},
    {Objection::look_again_too_soon, "look_again_too_soon", "Vælg en dag, der kommer."},
    {Objection::look_again_too_late, "look_again_too_late",
     "Se på det igen inden for et år. Familiens hverdag ændrer sig."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

/// Whether that may be said now.
std::optional<Objection> objection_to(Act act, Contract const& contract);
/// To the days of what is agreed.
std::vector<Objection> objections_to(Term const& term, Day today);

bool is_to_be_looked_at(Contract const& contract, Day today);
bool is_outside(network_map::Domain domain);

}  // namespace indgang::contracts
