#include "cases/withheld.hpp"

#include "access/case_scope.hpp"

namespace indgang::cases {

std::optional<Withheld> withheld(access::CaseScope& scope, access::FolderKind folder) {
    auto const decision = scope.may_see(folder);
    if (decision.yes) return std::nullopt;
    bool const is_family = scope.relation() == access::Relation::family_member;
    return Withheld{
        .case_id = scope.case_id(),
        .folder = folder,
        .why = is_family ? access::said_to_family(decision) : access::said_to_staff(decision),
        .how_to_ask = is_family
                          ? phrase("Spørg jeres koordinator, hvis I vil vide mere.")
                          : phrase("Har du brug for det i dit arbejde, så bed koordinatoren om at "
                                   "spørge familien.")};
}

}  // namespace indgang::cases
