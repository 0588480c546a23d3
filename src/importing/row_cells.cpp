#include "importing/row_cells.hpp"

#include <algorithm>

#include "importing/words.hpp"

namespace indgang::importing {
namespace {

/// "-", "?", "ingen": what people write where there is nothing.
bool stands_for_nothing(std::string_view text) {
    if (text == "-" || text == "–" || text == "—" || text == "?") return true;
    constexpr std::size_t longest = 8;  // "ukendt"
    if (text.size() > longest) return false;
    auto const plain = folded(text);
    return !plain.empty() && meaning_of("empty", plain) != nullptr;
}

}  // namespace

void RowCells::find(Weight weight, ColumnMeaning const& meaning, Phrase said) {
    auto const column = headings_.column(meaning);
    auto const name = column_name(meaning);
    for (auto const& finding : findings_)
        if (finding.column == name && finding.said.danish == said.danish) return;
    findings_.push_back(
        {weight, row_.number, name, column ? shown(row_.cell(*column)) : "", std::move(said)});
}

std::size_t RowCells::wrong_count() const {
    return std::size_t(std::ranges::count(findings_, Weight::wrong, &Finding::weight));
}

std::string RowCells::column_name(ColumnMeaning const& meaning) const {
    auto const column = headings_.column(meaning);
    return column ? headings_.names[*column] : "";
}

std::string RowCells::text(ColumnMeaning const& meaning, std::size_t longest) {
    auto const column = headings_.column(meaning);
    if (!column) return {};
    auto const raw = row_.cell(*column);
    auto text = cleaned(raw);
    if (text.empty() && raw.find('\0') == raw.npos) return {};
    if (stands_for_nothing(text)) return {};
    if (auto why = refused(raw, longest)) {
        find(Weight::wrong, meaning, *std::move(why));
        return {};
    }
    return text;
}

TypedCell RowCells::cell(ColumnMeaning const& meaning) {
    return {text(meaning), column_name(meaning), row_.number};
}

std::optional<Day> RowCells::day(ColumnMeaning const& meaning) {
    auto const typed = text(meaning);
    if (typed.empty()) return std::nullopt;
    auto const day = day_of(typed);
    if (day) return *day;
    find(Weight::wrong, meaning, day.error());
    return std::nullopt;
}

std::optional<Cpr> RowCells::cpr(ColumnMeaning const& meaning) {
    auto const typed = text(meaning);
    if (typed.empty()) return std::nullopt;
    auto const read = cpr_of(typed);
    if (!read) {
        find(Weight::wrong, meaning, read.error());
        return std::nullopt;
    }
    if (read->lost_its_zero)
        find(Weight::look, meaning,
             phrase("Excel har fjernet det første 0. Nummeret er læst som {0}.",
                    read->cpr.masked()));
    return read->cpr;
}

std::optional<bool> RowCells::yes_or_no(ColumnMeaning const& meaning) {
    auto const typed = text(meaning);
    if (typed.empty()) return std::nullopt;
    auto const answer = importing::yes_or_no(typed);
    if (answer) return *answer;
    find(Weight::wrong, meaning, answer.error());
    return std::nullopt;
}

}  // namespace indgang::importing
