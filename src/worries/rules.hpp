// Who may read a worry at home, and how many there should be. Pure.
#pragma once
#include "worries/worries.hpp"

namespace indgang::worries {

/// About three at most (law-and-methods.md § 3.2): a hint, and no more than that.
inline constexpr std::size_t enough = 3;
bool are_many(std::vector<Worry> const& worries);

/// At home one reads what one is worried about oneself, and what no other adult of the family is.
bool may_read_at_home(Worry const& worry, PersonId reader);

enum class WorryObjection { nobody_is_worried };
inline constexpr Wording<WorryObjection> worry_objections[] = {
    {WorryObjection::nobody_is_worried, "nobody_is_worried",
     "Vælg eller skriv, hvem der er bekymret."},
};
constexpr auto const& wording(WorryObjection objection) {
    return find(worry_objections, objection);
}
std::vector<WorryObjection> objections_to(Worry const& worry);

/// As a clause: without the full stop.
std::string clause(std::string text);

}  // namespace indgang::worries
