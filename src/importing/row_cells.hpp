// Takes values out of one row by what its columns mean, and notes what is wrong with each cell.
#pragma once
#include "importing/row_facts.hpp"

namespace indgang::importing {

class RowCells {
public:
    RowCells(Headings const& headings, spreadsheets::Row const& row, Findings& findings)
        : headings_{headings}, row_{row}, findings_{findings} {}

    int number() const { return row_.number; }
    bool has(ColumnMeaning const& meaning) const { return headings_.column(meaning).has_value(); }
    bool rows_are_children() const { return headings_.rows_are_children; }
    bool is_about(Slot slot, int who) const { return headings_.has(slot, who); }

    /// Cleaned; empty where there is no such column, or "-" stands in it, or nothing may be taken.
    std::string text(ColumnMeaning const& meaning, std::size_t longest = 200);
    TypedCell cell(ColumnMeaning const& meaning);
    std::optional<Day> day(ColumnMeaning const& meaning);
    std::optional<Cpr> cpr(ColumnMeaning const& meaning);
    std::optional<bool> yes_or_no(ColumnMeaning const& meaning);

    void find(Weight weight, ColumnMeaning const& meaning, Phrase said);
    /// How many things must be put right so far.
    std::size_t wrong_count() const;
    std::string column_name(ColumnMeaning const& meaning) const;

private:
    Headings const& headings_;
    spreadsheets::Row const& row_;
    Findings& findings_;
};

}  // namespace indgang::importing
