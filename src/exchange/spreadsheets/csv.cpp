#include "exchange/spreadsheets/csv.hpp"

#include <csv.h>

#include <algorithm>
#include <array>
#include <memory>

#include "exchange/spreadsheets/encoding.hpp"

namespace indgang::spreadsheets {
namespace {

constexpr std::string_view separators = ";,\t|";

/// What libcsv tells, as it goes.
struct Reading {
    Sheet sheet;
    Row row{.number = 1, .cells = {}};
    std::size_t text = 0;
    bool is_too_much = false;

    void cell(std::string_view bytes) {
        text += bytes.size();
        is_too_much = is_too_much || row.cells.size() >= most_columns || text > most_text;
        if (!is_too_much) row.cells.emplace_back(bytes);
    }
    void end_of_row() {
        is_too_much = is_too_much || std::size_t(row.number) > most_rows;
        if (is_too_much) return;
        auto const next = row.number + 1;
        if (!row.cells.empty()) sheet.rows.push_back(std::move(row));
        row = {.number = next, .cells = {}};
    }
};

using Parser = std::unique_ptr<csv_parser, void (*)(csv_parser*)>;

/// How often each sign stands in a row, for the first rows: one number per row that is not empty.
std::vector<int> counts_of(std::string_view text, char separator) {
    std::vector<int> counts(1, 0);
    bool is_quoted = false, is_empty = true;
    for (char const c : text) {
        if (c == '"') is_quoted = !is_quoted;
        if (c == separator && !is_quoted) ++counts.back();
        if (c == '\n' && !is_quoted) {
            if (!is_empty) counts.push_back(0);
            counts.back() = 0;
            is_empty = true;
            if (counts.size() > 50) break;
        } else if (c != '\n') {
            is_empty = false;
        }
    }
    if (is_empty) counts.pop_back();
    return counts;
}

/// Excel's own first line "sep=;".
char said_separator(std::string_view text) {
    bool const is_said = text.starts_with("sep=") && text.size() > 5 &&
                         (text[5] == '\n' || text[5] == '\r') &&
                         separators.find(text[4]) != separators.npos;
    return is_said ? text[4] : '\0';
}

/// Line ends become \n, in cells too; a file of the old Macintosh has only \r.
std::string with_plain_lines(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            plain += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            plain += '\n';
    }
    return plain;
}

Parser parser_for(csv_parser& parser, char separator) {
    csv_init(&parser, CSV_REPALL_NL | CSV_STRICT_FINI);
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    return {&parser, csv_free};
}

/// The row in which the last quote was opened: there the file went wrong.
int row_of_open_quote(std::string_view text) {
    int row = 1, opened_in = 1;
    bool is_quoted = false;
    for (char const c : text) {
        if (c == '"' && !is_quoted) opened_in = row;
        if (c == '"') is_quoted = !is_quoted;
        if (c == '\n' && !is_quoted) ++row;
    }
    return opened_in;
}

}  // namespace

char separator_of(std::string_view text) {
    if (char const said = said_separator(text)) return said;
    std::pair<double, char> best{0, ';'};
    for (char const separator : separators) {
        auto counts = counts_of(text.substr(0, 200'000), separator);
        if (counts.empty()) continue;
        std::ranges::sort(counts);
        // Half of the rows have at least so many; a title above the headings has none.
        double const points = counts[counts.size() / 2] + 0.1 * (counts.back() > 0);
        if (points > best.first) best = {points, separator};
    }
    return best.second;
}

Result<Workbook, Unreadable> read_csv(std::string_view bytes) {
    auto const text = with_plain_lines(utf8_of(bytes));
    csv_parser storage;
    auto const parser = parser_for(storage, separator_of(text));
    Reading reading;
    auto const cell = [](void* bytes, std::size_t size, void* to) {
        static_cast<Reading*>(to)->cell({static_cast<char const*>(bytes), size});
    };
    auto const end_of_row = [](int, void* to) { static_cast<Reading*>(to)->end_of_row(); };
    auto const read = csv_parse(parser.get(), text.data(), text.size(), cell, end_of_row, &reading);
    // Strict at the end alone: a quote inside a word ("5\" rør") is a letter, one never closed is not.
    csv_set_opts(parser.get(), csv_get_opts(parser.get()) | CSV_STRICT);
    bool const is_whole = csv_fini(parser.get(), cell, end_of_row, &reading) == 0;
    if (reading.is_too_much) return Unexpected{Unreadable{Why::too_many_rows}};
    if (!is_whole || read != text.size())
        return Unexpected{Unreadable{Why::quote_never_ends, row_of_open_quote(text)}};
    auto& rows = reading.sheet.rows;
    if (said_separator(text)) {  // Excel does not count that line
        if (!rows.empty() && rows.front().number == 1) rows.erase(rows.begin());
        for (auto& row : rows) --row.number;
    }
    if (std::ranges::all_of(rows, &Row::is_empty)) return Unexpected{Unreadable{Why::empty}};
    return Workbook{{std::move(reading.sheet)}};
}

}  // namespace indgang::spreadsheets
