// Legal bases (hjemler) for seeing what a family has not said yes to, and the law on consent itself:
// rows of data with the law they cite and where that was read. What we chose ourselves says so, and
// what a lawyer must still confirm says that. Asked by access and consent.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "foundation/languages.hpp"
#include "foundation/wording.hpp"

namespace indgang::catalogue {

enum class BasisKind { consent, standing, recorded, never_blocked, emergency, insight };
inline constexpr Wording<BasisKind> basis_kinds[] = {
    {BasisKind::consent, "consent", "Samtykke"},
    {BasisKind::standing, "standing", "Følger af rollen"},
    {BasisKind::recorded, "recorded", "Skrives ned i forløbet"},
    {BasisKind::never_blocked, "never_blocked", "Kan altid gøres"},
    {BasisKind::emergency, "emergency", "I en nødsituation"},
    {BasisKind::insight, "insight", "Familiens ret til indsigt"},
};
constexpr auto const& wording(BasisKind kind) { return find(basis_kinds, kind); }

struct LegalBasis {
    std::string key, title_da, title_en;
    std::string law;  // empty: no paragraph, a choice of ours
    BasisKind kind;
    std::optional<int> most_days, most_times;  // of one that is written down in a case
    bool is_chosen = false, needs_check = false;
    std::string explanation_da, explanation_en, source;

    std::string_view title(Language language) const { return in(language, title_da, title_en); }
    std::string_view explanation(Language language) const {
        return in(language, explanation_da, explanation_en);
    }
};

std::span<LegalBasis const> legal_bases();
/// By its key; null where there is none.
LegalBasis const* legal_basis(std::string_view key);

}  // namespace indgang::catalogue
