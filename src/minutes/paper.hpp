// The minutes as a document for paper: what the reader sees of them, and nothing more. In Danish, whatever language
// its reader has chosen for the screen.
#pragma once
#include "exchange/pdf/document.hpp"
#include "minutes/pages.hpp"

namespace indgang::minutes {

pdf::Document paper_of(SheetPart const& sheet, Day today, std::string const& municipality);

}  // namespace indgang::minutes
