// Text files of cells (CSV): which sign stands between the cells is found out, quotes and line breaks
// in cells are read as Excel writes them. Read by libcsv.
#pragma once
#include <string>
#include <string_view>

#include "exchange/spreadsheets/workbook.hpp"

namespace indgang::spreadsheets {

/// The sign between the cells of that UTF-8 text: semicolon, comma, tab or bar.
char separator_of(std::string_view text);

Result<Workbook, Unreadable> read_csv(std::string_view bytes);

}  // namespace indgang::spreadsheets
