// When a correction waits for an answer, by when, and what may be done with it. Pure.
#pragma once
#include "corrections/corrections.hpp"

namespace indgang::corrections {

/// Asked, or said to be still wrong, and not answered since.
bool is_open(Correction const& correction);
/// From when the answer is waited for: it was asked, or objected to.
Day waits_since(Correction const& correction);
Day due_on(Correction const& correction);

/// The family's own login may object to an answer, and take an open one back; the coordination answers.
std::vector<Act> possible_acts(Correction const& correction, bool is_family, bool is_askers);

/// It is between the coordination and the two persons it concerns.
bool may_read(Correction const& correction, bool coordinates, std::optional<PersonId> reader);

enum class Objection { not_later, too_late };
inline constexpr Wording<Objection> objections[] = {
    {Objection::not_later, "not_later", "Vælg en dag efter den frist, der gælder nu."},
    {Objection::too_late, "too_late",
     "Fristen kan højst forlænges med to måneder. Vælg en tidligere dag."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }
std::optional<Objection> objection_to_extension(Correction const& correction, Day to);

}  // namespace indgang::corrections
