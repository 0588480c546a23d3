#include "exchange/spreadsheets/xlsx.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <mutex>

#include "exchange/child.hpp"
#include "foundation/embedded.hpp"

namespace indgang::spreadsheets {
namespace {

namespace json = boost::json;
using exchange::ChildEnd;

// Debian's own: python3-openpyxl is for it alone, and another may stand before it in the PATH.
constexpr std::string_view debians_python = "/usr/bin/python3";

constexpr exchange::ChildLimits limits{.time = std::chrono::seconds{90}, .output = most_text};

Row row_of(json::array const& line) {
    Row row{.number = int(line.at(0).as_int64()), .cells = {}};
    for (auto const& cell : line.at(1).as_array()) row.cells.emplace_back(cell.as_string());
    return row;
}

/// What the child wrote, line by line; without its last line it did not get to the end.
Result<Workbook, Unreadable> workbook_of(std::string_view output) {
    Workbook workbook;
    while (!output.empty()) {
        auto const line = json::parse(output.substr(0, output.find('\n')));
        output.remove_prefix(std::min(output.find('\n'), output.size() - 1) + 1);
        if (line.is_array()) {
            workbook.sheets.back().rows.push_back(row_of(line.get_array()));
            continue;
        }
        auto const& said = line.as_object();
        if (auto const* why = said.if_contains("why"))
            return Unexpected{
                Unreadable{value_of(whys, std::string_view{why->as_string()}).value()}};
        if (auto const* sheet = said.if_contains("sheet"))
            workbook.sheets.push_back({std::string(sheet->as_string()), {}});
        if (said.contains("end")) {
            bool const is_empty = std::ranges::all_of(
                workbook.sheets, [](Sheet const& one) { return one.rows.empty(); });
            if (is_empty) return Unexpected{Unreadable{Why::empty}};
            return workbook;
        }
    }
    return Unexpected{Unreadable{Why::is_damaged}};
}

Why why_of(ChildEnd end) {
    switch (end) {
        case ChildEnd::not_found: return Why::no_reader;
        case ChildEnd::took_too_long: return Why::took_too_long;
        case ChildEnd::wrote_too_much: return Why::unpacks_too_large;
        case ChildEnd::well:
        case ChildEnd::badly: break;
    }
    return Why::is_damaged;
}

}  // namespace

Result<Workbook, Unreadable> read_xlsx(std::string_view bytes) {
    static std::mutex one_at_a_time;  // each may take all the memory that one is allowed
    std::lock_guard const lock{one_at_a_time};
    auto const script = std::string(embedded_file("src/exchange/spreadsheets/xlsx_rows.py"));
    auto const answer =
        exchange::run_child({std::string(debians_python), "-I", "-c", script}, bytes, limits);
    if (answer.end != ChildEnd::well) return Unexpected{Unreadable{why_of(answer.end)}};
    return workbook_of(answer.output);
}

}  // namespace indgang::spreadsheets
