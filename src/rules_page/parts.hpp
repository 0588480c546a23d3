// The tables of the models and the catalogue, as the page shows them.
#pragma once
#include "rules_page/pages.hpp"

namespace indgang::rules_page {

std::vector<ModelPart> model_parts();
std::vector<RulePart> rule_parts();
/// Those that the search finds; without one, those that a cadence counts, or all.
std::vector<ProvisionLine> provision_lines(std::string_view searched, bool shows_all,
                                           Language language);
/// Rows of "Prøv selv" with what was typed and what was wrong in each.
std::vector<TryLine> try_lines(web::FormState const& form, std::int64_t first, std::int64_t count);
bool is_used(TryLine const& line);
std::vector<HeldLine> held_lines(web::FormState const& form);

/// "kompensation eller støtte + forebyggende indsats"
Phrase said(CadenceGroups groups);

}  // namespace indgang::rules_page
