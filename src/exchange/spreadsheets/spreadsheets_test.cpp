// Stays Danish: spreadsheets as they are.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "exchange/spreadsheets/csv.hpp"
#include "exchange/spreadsheets/encoding.hpp"
#include "exchange/spreadsheets/workbook.hpp"

namespace indgang::spreadsheets {
namespace {

std::string file(std::string const& name) {
    std::ifstream in{SOURCE_ROOT "/tests/import_trials/" + name, std::ios::binary};
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

using Cells = std::vector<std::string>;

Cells row(Result<Workbook, Unreadable> const& read, int number) {
    REQUIRE(read.has_value());
    for (auto const& one : read->sheets.at(0).rows)
        if (one.number == number) return one.cells;
    return {};
}

Why why(std::string_view bytes) {
    auto const read = spreadsheets::read(bytes);
    REQUIRE(!read.has_value());
    return read.error().why;
}

}  // namespace

TEST_CASE("cells are parted by the sign that parts them, quotes and line breaks kept [CASE-9]") {
    CHECK(separator_of("a;b;c\n1,5;2;3\n") == ';');
    CHECK(separator_of("Titel\n\na,b,c\n1,2,3\n4,\"5;6;7;8\",6\n") == ',');
    CHECK(separator_of("a\tb\tc\n1\t2\t3\n") == '\t');
    CHECK(separator_of("sep=|\r\na;b|c\n") == '|');
    auto const read = read_csv("a;\"b;\"\"c\"\"\"\r\n\r\n\"to\r\nlinjer\";d\r\n");
    CHECK(row(read, 1) == Cells{"a", "b;\"c\""});
    CHECK(row(read, 2).empty());
    CHECK(row(read, 3) == Cells{"to\nlinjer", "d"});
    CHECK(row(read_csv("a\tb\t\tc"), 1) == Cells{"a", "b", "", "c"});
    CHECK(row(read_csv("x;y\rz;å\r"), 2) == Cells{"z", "å"});
}

TEST_CASE("Danish letters are read whichever program wrote them [CASE-9]") {
    CHECK(utf8_of("\xEF\xBB\xBFæøå") == "æøå");
    CHECK(utf8_of("æøå ÆØÅ § é") == "æøå ÆØÅ § é");
    CHECK(utf8_of("Bj\xF8rn \xC5se \xE6 \x96 10\x80") == "Bjørn Åse æ – 10€");
    CHECK(utf8_of("Bj\xBFrn \x81se \xBE") == "Bjørn Åse æ");
    CHECK(utf8_of("Bj\x9Brn \x8Fse \x91") == "Bjørn Åse æ");
    CHECK(utf8_of(std::string_view{"\xFF\xFE"
                                   "B\0\xF8\0",
                                   6}) == "Bø");
    CHECK(utf8_of(std::string_view{"N\0a\0v\0n\0;\0\xF8\0\n\0", 14}) == "Navn;ø\n");
    CHECK(utf8_of("") == "");
}

TEST_CASE("a quote that never ends is told with the row in which it began [CASE-9]") {
    auto const read = read_csv("a;b\n1;\"2\n3;4\n");
    REQUIRE(!read.has_value());
    CHECK(read.error().why == Why::quote_never_ends);
    CHECK(read.error().row == 2);
}

TEST_CASE("what is no list of families is told so, each in its own words [CASE-9]") {
    CHECK(why("") == Why::empty);
    CHECK(why("\n;;\n \n") == Why::empty);
    CHECK(why(std::string(most_bytes + 1, 'a')) == Why::too_large);
    CHECK(why("%PDF-1.7 …") == Why::not_a_spreadsheet);
    CHECK(why("<html><table>") == Why::not_a_spreadsheet);
    std::string const ole{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"};
    CHECK(why(ole + "gammelt ark") == Why::old_excel);
    CHECK(why(ole + std::string{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32}) ==
          Why::has_password);
    CHECK(why("PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.spreadsheet") ==
          Why::open_document);
    CHECK(why("PK\x03\x04 og så ikke mere") == Why::is_damaged);
    std::string rows;
    for (std::size_t i = 0; i <= most_rows; ++i) rows += "a;b\n";
    CHECK(why(rows) == Why::too_many_rows);
    CHECK(why("a" + std::string(most_columns, ';')) == Why::too_many_rows);
}

TEST_CASE("a cell of a megabyte is read and does no harm [CASE-9]") {
    auto const read = read_csv("a;b\n1;" + std::string(1'000'000, 'x') + "\n");
    CHECK(row(read, 2).at(1).size() == 1'000'000);
}

TEST_CASE("an Excel workbook is read as a person sees it [CASE-9]") {
    auto const read = spreadsheets::read(file("15_excel.xlsx"));
    REQUIRE(read.has_value());
    CHECK(read->sheets.size() == 2);  // the hidden one is not looked at
    CHECK(read->sheets[0].name == "Familier");
    CHECK(row(read, 4)[3] == "6105184003");  // a number
    CHECK(row(read, 5)[3] == "0101901234");  // shown with its zero by the cell's format
    CHECK(row(read, 4)[5] == "2026-03-03");  // a day, in whatever format
    CHECK(row(read, 4)[7] == "=A4&B4");      // a formula that nobody has worked out
    CHECK(row(read, 6).empty());
}

TEST_CASE("an archive that is no workbook, or unpacks without end, is refused [CASE-9]") {
    CHECK(why(file("16_not_a_workbook.xlsx")) == Why::not_a_spreadsheet);
    CHECK(why(file("17_unpacks_to_gigabytes.xlsx")) == Why::unpacks_too_large);
    auto const whole = file("15_excel.xlsx");
    CHECK(why(whole.substr(0, whole.size() / 2)) == Why::is_damaged);
}

}  // namespace indgang::spreadsheets
