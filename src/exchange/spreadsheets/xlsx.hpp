// Excel workbooks (.xlsx), read by openpyxl in a process of its own with limits of time and memory:
// docs/adr/0005-spreadsheets-are-read-beside-us.md.
#pragma once
#include <string_view>

#include "exchange/spreadsheets/workbook.hpp"

namespace indgang::spreadsheets {

Result<Workbook, Unreadable> read_xlsx(std::string_view bytes);

}  // namespace indgang::spreadsheets
