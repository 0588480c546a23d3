// The plan as a document for paper. In Danish, whatever language its reader has chosen for the screen.
#pragma once
#include "exchange/pdf/document.hpp"
#include "plan_sheet/plan_sheet.hpp"

namespace indgang::plan_sheet {

pdf::Document paper_of(Sheet const& sheet, Day today, std::string const& municipality);

}  // namespace indgang::plan_sheet
