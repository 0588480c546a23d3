// What may not wait for what, and whether what is waited for is there. Pure.
#pragma once
#include "dependencies/dependencies.hpp"

namespace indgang::dependencies {

enum class Objection { on_itself, is_there_already, closes_a_ring };
inline constexpr Wording<Objection> objections[] = {
    {Objection::on_itself, "on_itself", "Noget kan ikke vente på sig selv. Vælg noget andet."},
    {Objection::is_there_already, "is_there_already", "Det er skrevet allerede."},
    {Objection::closes_a_ring, "closes_a_ring",
     "Så venter de på hinanden, og ingen kan komme i gang."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

std::optional<Objection> objection_to(std::vector<Dependency> const& all, Dependency const& one);
/// From what would be waited for back to what waits, where that is how things wait already; else empty.
std::vector<Node> ring_closed_by(std::vector<Dependency> const& all, Dependency const& one);

/// The goal is reached, or the intervention runs.
bool is_ready(Node const& on, Picture const& picture, Day today);

}  // namespace indgang::dependencies
