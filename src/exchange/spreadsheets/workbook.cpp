#include "exchange/spreadsheets/workbook.hpp"

#include <algorithm>

#include "exchange/spreadsheets/csv.hpp"
#include "exchange/spreadsheets/xlsx.hpp"

namespace indgang::spreadsheets {
namespace {

constexpr std::string_view zip_begins = "PK\x03\x04";
constexpr std::string_view ole_begins = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
// Excel's own stream of a locked workbook, in UTF-16 as the container writes names.
constexpr std::string_view locked{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32};
// Stays Danish: not letters at all, but how pictures, pages and archives begin.
constexpr std::string_view no_text[] = {"%PDF",     "\x89PNG",   "\xFF\xD8\xFF", "GIF8",
                                        "{\\rtf",   "<!DOCTYPE", "<html",        "<?xml",
                                        "\x1F\x8B", "Rar!",      "7z\xBC\xAF"};

bool contains(std::string_view bytes, std::string_view what) {
    return bytes.find(what) != bytes.npos;
}

}  // namespace

bool Row::is_empty() const {
    return std::ranges::all_of(cells, [](std::string const& cell) {
        return cell.find_first_not_of(" \t\n\r") == cell.npos;
    });
}

Result<Workbook, Unreadable> read(std::string_view bytes) {
    auto const refused = [](Why why) { return Unexpected{Unreadable{why}}; };
    if (bytes.empty()) return refused(Why::empty);
    if (bytes.size() > most_bytes) return refused(Why::too_large);
    if (bytes.starts_with(ole_begins))
        return refused(contains(bytes, locked) ? Why::has_password : Why::old_excel);
    if (bytes.starts_with(zip_begins)) {
        bool const is_ods = contains(bytes.substr(0, 200), "mimetypeapplication/vnd.oasis");
        return is_ods ? refused(Why::open_document) : read_xlsx(bytes);
    }
    for (auto const begins : no_text)
        if (bytes.starts_with(begins)) return refused(Why::not_a_spreadsheet);
    return read_csv(bytes);
}

}  // namespace indgang::spreadsheets
