// A report as a document for paper. The report itself is in Danish, whatever language its reader has
// chosen for the screen.
#pragma once
#include "exchange/pdf/document.hpp"
#include "reports/reports.hpp"

namespace indgang::reports {

struct Printed {
    std::string case_number, family_name, municipality;
    Day today;
    std::vector<Phrase> signatures;
};
pdf::Document staff_paper(Report const& report, Printed const& printed);
pdf::Document family_paper(FamilyEdition const& edition, WhomToCall const& call, Day today,
                           std::string const& municipality);

/// What the family has of it.
FamilyEdition edition_of(Report const& report);

}  // namespace indgang::reports
