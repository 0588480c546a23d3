// Finds the row of headings in a sheet, under titles and group headings, and what each column holds.
#pragma once
#include <map>
#include <optional>
#include <vector>

#include "exchange/spreadsheets/workbook.hpp"
#include "importing/fields.hpp"
#include "importing/findings.hpp"

namespace indgang::importing {

struct Headings {
    std::size_t at = 0;                            // index of the row in Sheet::rows
    std::map<ColumnMeaning, std::size_t> columns;  // by what they hold
    std::vector<std::string> names;                // of all columns, as they stand
    Findings remarks;                              // columns not used, or guessed
    bool rows_are_children = false;                // no column says who in the family it is

    std::optional<std::size_t> column(ColumnMeaning const& meaning) const;
    bool has(Slot slot, int who = 1) const;
};

/// What a heading means, "mors CPR-nr." or "Barn 2 navn"; none for one we do not know.
struct KnownHeading {
    ColumnMeaning meaning;
    bool is_guess = false;
};
std::optional<KnownHeading> meaning_of_heading(std::string_view heading);

/// None where no row has a name or a CPR number and one more heading that we know.
std::optional<Headings> headings_of(spreadsheets::Sheet const& sheet);

}  // namespace indgang::importing
