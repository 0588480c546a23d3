// How people write a provision, and how we write it back: "§ 41", "SEL § 52 a, stk. 1, nr. 1",
// "BL 86 stk. 1", "serviceloven § 41".
#pragma once
#include "catalogue/catalogue.hpp"
#include "foundation/result.hpp"

namespace indgang::catalogue {

/// Several provisions that the text may mean; empty when it means none that we know.
struct WhichProvision {
    std::vector<Provision const*> candidates;
};

Result<Provision const*, WhichProvision> provision_from_typed(std::string_view text);

/// "§ 52 a, stk. 1, nr. 1"
std::string paragraph_written_out(Provision const& provision);
/// "serviceloven § 52 a, stk. 1, nr. 1"; the act keeps its Danish name in every language.
std::string written_out(Provision const& provision);

/// For a search field: by number as above, else each word in title or search words; only those that
/// can be granted on that day, where one is given. Those that a cadence counts come first.
std::vector<Provision const*> provisions_found(std::string_view typed, std::optional<Day> on);

}  // namespace indgang::catalogue
