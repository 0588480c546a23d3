// Quarters and answers in words.
#pragma once
#include "experience/pages.hpp"
#include "experience/store.hpp"

namespace indgang::experience {

/// "4. kvartal 2026".
Phrase said(std::string_view quarter);
Phrase statement_of(Dimension dimension);
std::vector<SharedView> views_of(std::vector<Shared> const& shared);

}  // namespace indgang::experience
