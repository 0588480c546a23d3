#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "exchange/pdf/readable_text.hpp"
#include "exchange/pdf/writer.hpp"

namespace indgang::pdf {
namespace {

namespace fs = std::filesystem;

/// What poppler, which did not write it, reads in it.
class Read {
public:
    explicit Read(std::string const& bytes)
        : file_{fs::temp_directory_path() /
                ("indgang-pdf-" + std::to_string(::getpid()) + ".pdf")} {
        std::ofstream{file_, std::ios::binary} << bytes;
    }
    ~Read() { fs::remove(file_); }
    Read(Read const&) = delete;
    Read& operator=(Read const&) = delete;

    std::string info() const { return said("pdfinfo '" + file_.string() + "' 2>&1"); }
    std::string structure() const { return said("pdfinfo -struct '" + file_.string() + "' 2>&1"); }
    std::string text() const { return said("pdftotext -layout '" + file_.string() + "' - 2>&1"); }
    int pages() const {
        auto const all = info();
        return std::stoi(all.substr(all.find("Pages:") + 6));
    }

private:
    static std::string said(std::string const& command) {
        std::string out;
        auto* pipe = ::popen(command.c_str(), "r");
        char part[4096];
        while (auto const size = std::fread(part, 1, sizeof part, pipe)) out.append(part, size);
        CHECK(::pclose(pipe) == 0);
        return out;
    }
    fs::path file_;
};

bool has(std::string const& text, std::string_view part) { return text.find(part) != text.npos; }
std::size_t count(std::string const& text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

Document document(std::vector<Block> blocks) {
    return {.title = "Samlet afrapportering",
            .made_on = "2026-11-23"_day,
            .running_head = "Afrapportering, version 1",
            .running_foot = "Havnø Kommune",
            .blocks = std::move(blocks)};
}

Document one_of_each() {
    return document(
        {Heading{1, "Om Sofie"}, Paragraph{"Det ved vi nu.", Voice::lead}, Heading{2, "Helbred"},
         Quote{"»Jeg sover godt«", "Sofie"}, Bullets{{"Dynen", "Døren"}}, Heading{3, "Hvem"},
         Table{.head = {"Hvem", "Hvad"}, .rows = {{"Lise Toft", "Prøver"}}, .widths = {1, 2}},
         Record{{{"Koordinator", "Mette Kjær"}}}, Link{"Læs mere", "https://borger.dk/æ'b"},
         Drawing{100,
                 40,
                 {Line{{0, 30}, {90, 10}}, Dot{{90, 10}}, Label{{80, 0}, "7"}},
                 "Skalaen gik fra 3 til 7"}});
}

TEST_CASE("what each piece is, is told to those who hear it [LINK-3]") {
    Read const read{written(one_of_each())};
    auto const structure = read.structure();
    for (auto const* tag : {"Document\n", "  H1", "  H2", "  H3", "BlockQuote", "  L ", "LBody",
                            "Table", "TH", "TD", "/Scope /Column", "/Scope /Row", "Link", "Figure"})
        CHECK_MESSAGE(has(structure, tag), tag);
    for (auto const* wrong : {"NonStruct", "rror", "arning", "unknown"})
        CHECK_FALSE_MESSAGE(has(structure, wrong), wrong);
    CHECK(count(structure, "Document") == 1);
    CHECK(has(read.info(), "Tagged:          yes"));
}

TEST_CASE("a PDF says its title and language, and nothing of anybody [LINK-3]") {
    auto const bytes = written(one_of_each());
    Read const read{bytes};
    CHECK(has(read.info(), "Title:           Samlet afrapportering"));
    CHECK_FALSE(has(read.info(), "Author"));
    CHECK_FALSE(has(bytes, "Sofie"));  // nowhere but in the pages, which are packed
    for (auto const* said : {"rdf:li>da-DK<", "Samlet afrapportering</rdf:li>"})
        CHECK(has(bytes, said));
}

TEST_CASE("the same document gives the same bytes [LINK-3]") {
    CHECK(written(one_of_each()) == written(one_of_each()));
}

TEST_CASE("a document without anything is one page [LINK-3]") {
    CHECK(Read{written(document({}))}.pages() == 1);
    Read const read{written({.title = "", .made_on = "2026-11-23"_day})};
    CHECK(read.pages() == 1);
    for (auto const& block : std::vector<Block>{Table{}, Record{}, Bullets{}, Drawing{0, 0, {}, ""},
                                                Picture{}, Paragraph{}, Heading{9, ""}, PageEnd{}})
        CHECK(Read{written(document({block}))}.pages() == 1);
}

TEST_CASE("a long table goes on over pages, its head with it, and nothing is lost [LINK-3]") {
    Table table{.head = {"Nummer", "Hvad"}, .rows = {}};
    for (int i = 100; i < 250; ++i) table.rows.push_back({"nr" + std::to_string(i), "Prøve"});
    Read const read{written(document({table}))};
    auto const text = read.text();
    CHECK(read.pages() > 3);
    CHECK(count(text, "Nummer") == std::size_t(read.pages()));
    for (int i = 100; i < 250; ++i) CHECK(count(text, "nr" + std::to_string(i)) == 1);
    CHECK(has(text, "Side 2 af " + std::to_string(read.pages())));
    CHECK(count(read.structure(), "/Scope /Column") == 2);  // heard once
}

TEST_CASE("a row that is longer than half a page is told after the table [LINK-3]") {
    std::string longest;
    for (int i = 0; i < 900; ++i) longest += "ord" + std::to_string(i) + " ";
    Read const read{written(document({Table{.head = {"A", "B"}, .rows = {{"Kort", longest}}}}))};
    CHECK(has(read.text(), "ord899"));
    CHECK(has(read.text(), "A: Kort"));
}

TEST_CASE("a heading stands with the lines it is the heading of [LINK-3]") {
    for (int lines = 20; lines < 60; ++lines) {
        std::vector<Block> blocks(std::size_t(lines), Paragraph{"linje", Voice::soft});
        blocks.push_back(Heading{2, "Overskriften"});
        blocks.push_back(Paragraph{"Det næste"});
        auto const text = Read{written(document(blocks))}.text();
        CHECK(text.find('\f', text.find("Overskriften")) ==
              text.find('\f', text.find("Det næste")));
    }
}

TEST_CASE("no line of a paragraph stands alone on a page [LINK-3]") {
    std::string lines;
    for (int i = 0; i < 4; ++i) lines += "stykke" + std::to_string(i) + "\n";
    lines.pop_back();
    for (int above = 20; above < 50; ++above) {
        std::vector<Block> blocks(std::size_t(above), Paragraph{"linje", Voice::soft});
        blocks.push_back(Paragraph{lines});
        auto const text = Read{written(document(blocks))}.text();
        auto const cut = text.find('\f', text.find("stykke0"));
        auto const before = count(text.substr(0, cut), "stykke");
        CHECK(before != 1);
        CHECK(before != 3);
    }
}

TEST_CASE("whatever stands in a text, there comes a PDF [LINK-3]") {
    std::string const texts[] = {std::string(30'000, 'W'),
                                 std::string("a\0b\x01\x1b[31m", 9),
                                 "\xff\xfe\x80 \xc3 \xed\xa0\x80 \xf4\x90\x80\x80",
                                 "שלום \u202E gnp.exe \u2066 مرحبا 123",
                                 std::string(2000, '\n'),
                                 "</x:xmpmeta>'\"&<>(\\)/NonStruct BDC EMC ET Q",
                                 "👩‍👩‍👧‍👦🏳️‍🌈 e\u0301\u0301\u0301"};
    for (auto const& text : texts) {
        auto made =
            document({Heading{1, text.substr(0, 2000)}, Paragraph{text}, Quote{text, text},
                      Bullets{{text}}, Table{.head = {text.substr(0, 40)}, .rows = {{text}}},
                      Link{text, "https://x.dk/" + text.substr(0, 500)},
                      Picture{text, text.substr(0, 50)}, Picture{"\xFF\xD8" + text, "x"},
                      Drawing{10, 10, {Label{{0, 0}, text.substr(0, 50)}}, text}});
        made.title = made.running_head = made.running_foot = text;
        Read const read{written(made)};
        CHECK(read.pages() >= 1);
        CHECK_FALSE(has(read.structure(), "rror"));
    }
}

TEST_CASE("what nobody sees is taken out of a text, and a word without end is parted [LINK-3]") {
    CHECK(readable("") == "");
    CHECK(readable("Sofie »sover«\tgodt\r\nher") == "Sofie »sover« godt\nher");
    CHECK(readable("a\u202Eb\u2066c\u0085d\x7F") == "abcd");
    CHECK(readable(std::string(60, 'x')) == std::string(60, 'x'));
    CHECK(readable(std::string(61, 'x')) == std::string(60, 'x') + "\u200B" + "x");
    CHECK(readable(std::string(60, 'x') + " y") == std::string(60, 'x') + " y");
}

}  // namespace
}  // namespace indgang::pdf
