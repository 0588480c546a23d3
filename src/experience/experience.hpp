// How the family experiences the help (familiens oplevelse, INSIGHT-3): six short statements in our own words, one
// for each dimension of the models' own evaluation (Rambøll 2021, ch. 3), once a quarter. Anonymous unless the
// family wants its coordinator to see it; then, and only then, in its own words too.
//
// Never stored: who answered what, where anonymity was promised. No figure on fewer than five (rules.md § 15).
// Asks: cases, plan.  Is asked by: nobody.
#pragma once
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::experience {

enum class Dimension { coherence, involvement, flexibility, trust, entrance, everyday };
inline constexpr Wording<Dimension> dimensions[] = {
    {Dimension::coherence, "coherence", "Sammenhæng"},
    {Dimension::involvement, "involvement", "Inddragelse"},
    {Dimension::flexibility, "flexibility", "Fleksibilitet"},
    {Dimension::trust, "trust", "Tillid"},
    {Dimension::entrance, "entrance", "Indgang til kommunen"},
    {Dimension::everyday, "everyday", "Betydning for hverdagen"},
};
constexpr auto const& wording(Dimension dimension) { return find(dimensions, dimension); }
inline constexpr std::size_t dimension_count = std::size(dimensions);

/// What the family says yes or no to; one to five, and one may not know.
inline constexpr Wording<Dimension> statements[] = {
    {Dimension::coherence, "coherence", "De, der hjælper os, ved, hvad de andre gør"},
    {Dimension::involvement, "involvement", "Vi er med til at bestemme, hvad der skal ske"},
    {Dimension::flexibility, "flexibility", "Hjælpen bliver lavet om, når vores hverdag gør"},
    {Dimension::trust, "trust", "Jeg stoler på dem, der hjælper os"},
    {Dimension::entrance, "entrance", "Jeg ved, hvem jeg skal ringe til, og får svar"},
    {Dimension::everyday, "everyday", "Hjælpen gør vores hverdag lettere"},
};

/// One to five for each dimension, in their order.
using Answers = std::array<std::optional<std::int64_t>, dimension_count>;

/// A quarter of a year.
struct Quarter {
    int year = 0, number = 1;  // 1 … 4
    friend auto operator<=>(Quarter, Quarter) = default;
};
Quarter quarter_of(Day day);
Quarter before(Quarter quarter);
Day first_day_after(Quarter quarter);
std::string written(Quarter quarter);  // "2026-4"

}  // namespace indgang::experience
