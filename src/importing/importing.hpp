// Import (indlæsning af regneark): existing families come in from the spreadsheets that municipalities
// have (CASE-9). A dry run lists every problem by row and column; then all that is chosen is saved in
// one transaction, through the stores of the slices it belongs to, or nothing is.
//
// Never done: something that stands already is not changed; a cell that differs is told.
// Asks: intake, cases, coordinators, matters, interventions, follow_up, agreements.  Is asked by: app.
#pragma once
#include <string_view>

#include "exchange/spreadsheets/workbook.hpp"
#include "importing/plan.hpp"
#include "importing/report.hpp"
#include "importing/understand.hpp"

namespace indgang::access {
class Visit;
}

namespace indgang::importing {

/// What the visit's municipality has. It may not outlive the visit.
Lists lists_of(access::Visit& visit);

/// Finds what stands already, with the eyes of the visit's user, and marks it in the plan. Where nobody
/// is signed in (a dry run), of known families only that they are there is told.
void compare(access::Visit& visit, Plan& plan, Progress const& progress = {});

/// Saves the good families of a compared plan in the caller's transaction; the others are left out.
Saved save(access::Visit& visit, Plan& plan, Progress const& progress = {});

}  // namespace indgang::importing
