// What may not be written down about a person of the family. Pure.
#pragma once
#include <vector>

#include "cases/family.hpp"

namespace indgang::cases {

enum class PersonObjection {
    born_later_than_today,
    born_on_another_day_than_the_cpr,
    child_without_a_birthday,
    custody_by_a_child
};
inline constexpr Wording<PersonObjection> person_objections[] = {
    {PersonObjection::born_later_than_today, "born_later_than_today",
     "Fødselsdagen ligger efter i dag. Se årstallet efter."},
    {PersonObjection::born_on_another_day_than_the_cpr, "born_on_another_day_than_the_cpr",
     "Fødselsdagen passer ikke med CPR-nummeret. Ret den ene, eller lad fødselsdagen stå tom."},
    {PersonObjection::child_without_a_birthday, "child_without_a_birthday",
     "Skriv barnets fødselsdag eller CPR-nummer. Alderen bestemmer, hvilke regler der gælder."},
    {PersonObjection::custody_by_a_child, "custody_by_a_child",
     "Et barn kan ikke have forældremyndighed. Vælg en anden rolle, eller fjern krydset."},
};
constexpr auto const& wording(PersonObjection objection) {
    return find(person_objections, objection);
}

/// Each at most once, in the order of the form.
std::vector<PersonObjection> objections_to(PersonEntry const& entry, Day today);

}  // namespace indgang::cases
