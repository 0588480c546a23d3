// From the rows of a sheet to families: rows that belong together, persons that are told of in several
// rows, and the first checks. Pure: what is saved already is compared later.
#pragma once
#include "importing/plan.hpp"

namespace indgang::importing {

/// What is being done, and how far it is.
enum class Phase { reading, checking, saving };
inline constexpr Wording<Phase> phases[] = {
    {Phase::reading, "reading", "rækker læst"},
    {Phase::checking, "checking", "familier set efter"},
    {Phase::saving, "saving", "familier gemt"},
};
constexpr auto const& wording(Phase phase) { return find(phases, phase); }
using Progress = std::function<void(Phase phase, std::size_t done, std::size_t all)>;

/// Of the sheet that has most headings we know.
Plan understood(spreadsheets::Workbook const& workbook, Lists const& lists,
                Defaults const& defaults, Day today, Progress const& progress = {});

}  // namespace indgang::importing
