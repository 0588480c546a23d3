// A spreadsheet (regneark) that somebody else made, as rows of text: what a person sees in Excel, with
// Excel's own row numbers. What the rows mean is not known here. Asks nobody. Is asked by importing.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "foundation/result.hpp"
#include "foundation/wording.hpp"

namespace indgang::spreadsheets {

struct Row {
    int number = 0;  // as the spreadsheet counts, from 1
    std::vector<std::string> cells;

    std::string_view cell(std::size_t column) const {
        return column < cells.size() ? std::string_view{cells[column]} : std::string_view{};
    }
    bool is_empty() const;
};

struct Sheet {
    std::string name;  // empty in CSV
    std::vector<Row> rows;
};

struct Workbook {
    std::vector<Sheet> sheets;
};

/// The most that is read; more is no list of families.
inline constexpr std::size_t most_bytes = 50 * 1024 * 1024;
inline constexpr std::size_t most_rows = 100'000;
inline constexpr std::size_t most_columns = 500;
inline constexpr std::size_t most_text = 200 * 1024 * 1024;  // of all cells together, unpacked

enum class Why {
    empty,
    too_large,
    too_many_rows,
    quote_never_ends,
    not_a_spreadsheet,
    old_excel,
    open_document,
    has_password,
    is_damaged,
    took_too_long,
    unpacks_too_large,
    no_reader,
};
inline constexpr Wording<Why> whys[] = {
    {Why::empty, "empty", "Filen er tom. Vælg filen med familierne."},
    {Why::too_large, "too_large",
     "Filen fylder mere end 50 MB. Del den i flere filer, eller fjern billeder og ark, der ikke er "
     "familier."},
    {Why::too_many_rows, "too_many_rows",
     "Der er for mange rækker eller kolonner: højst 100.000 rækker og 500 kolonner kan læses ad "
     "gangen. Del filen i flere."},
    {Why::quote_never_ends, "quote_never_ends",
     "Et anførselstegn bliver aldrig lukket, så resten af filen ligner én celle. Ret tegnet i den "
     "række, eller gem filen igen fra regnearket."},
    {Why::not_a_spreadsheet, "not_a_spreadsheet",
     "Filen er ikke et regneark, vi kan læse. Gem den som Excel-projektmappe (.xlsx) eller som CSV, "
     "og prøv igen."},
    {Why::old_excel, "old_excel",
     "Filen er i det gamle Excel-format (.xls). Åbn den i Excel, gem den som Excel-projektmappe "
     "(.xlsx), og prøv igen."},
    {Why::open_document, "open_document",
     "Filen er et OpenDocument-regneark (.ods). Gem den som Excel-projektmappe (.xlsx) eller som "
     "CSV, og prøv igen."},
    {Why::has_password, "has_password",
     "Filen er beskyttet med adgangskode. Fjern adgangskoden i Excel (Filer, Oplysninger, Beskyt "
     "projektmappe), gem, og prøv igen."},
    {Why::is_damaged, "is_damaged",
     "Filen er beskadiget og kan ikke læses. Åbn den i Excel, gem den igen, og prøv igen."},
    {Why::took_too_long, "took_too_long",
     "Det tog for lang tid at læse filen. Slet tomme rækker og ark, der ikke er familier, gem, og "
     "prøv igen."},
    {Why::unpacks_too_large, "unpacks_too_large",
     "Filen pakker ud til langt mere, end en liste over familier fylder, og er ikke læst. Kopiér "
     "rækkerne over i et nyt regneark, og prøv igen."},
    {Why::no_reader, "no_reader",
     "Denne server kan ikke læse Excel-filer. Gem filen som CSV, og prøv igen, eller bed driften om "
     "at installere det, der mangler."},
};
constexpr auto const& wording(Why why) { return find(whys, why); }

struct Unreadable {
    Why why;
    int row = 0;  // 0: not of one row
};

/// By what the file holds, whatever it is called.
Result<Workbook, Unreadable> read(std::string_view bytes);

}  // namespace indgang::spreadsheets
