#include "plan_sheet/paper.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "exchange/pdf/writer.hpp"
#include "foundation/readability.hpp"

namespace indgang::plan_sheet {
namespace {

constexpr Day today = "2026-11-23"_day;

Sheet sheet() {
    return {.family_name = "Holm",
            .coordinator = "Mette Kjær",
            .to_call = "Mette Kjær",
            .telephone = "20 30 40 50",
            .email = "mette@havnoe.example",
            .wishes = {{"Vi vil sove en hel nat", "Anna (mor)", {}}},
            .other_goals = {},
            .now = {},
            .number = 2,
            .agreed_on = "2026-09-14"_day,
            .agreed_by = "Anna (mor), Mette Kjær"};
}
SheetGoal goal() {
    return {.words = "Sofie sover i sin egen seng",
            .about = "Sofie",
            .measure = "Vi skriver søvndagbog.",
            .due_on = "2027-02-12"_day,
            .is_sub_goal = true,
            .state = {},
            .actions = {{"Anna (mor)", "Skriver søvndagbog", {}, {}, false}},
            .progress = {phrase("Anna (mor)")}};
}

std::string run(std::string const& command, std::string const& bytes) {
    auto const file = std::filesystem::temp_directory_path() /
                      ("indgang-sheet-" + std::to_string(::getpid()) + ".pdf");
    std::ofstream{file, std::ios::binary} << bytes;
    std::string out;
    auto* pipe = ::popen((command + " '" + file.string() + "'" +
                          (command.starts_with("pdftotext") ? " -" : "") + " 2>&1")
                             .c_str(),
                         "r");
    char part[4096];
    while (auto const size = std::fread(part, 1, sizeof part, pipe)) out.append(part, size);
    ::pclose(pipe);
    std::filesystem::remove(file);
    return out;
}
std::string pdf_of(Sheet const& sheet) {
    return pdf::written(paper_of(sheet, today, "Havnø Kommune"));
}
bool has(std::string const& text, std::string_view part) { return text.find(part) != text.npos; }

/// All that stands on the paper, a sentence in a line.
std::string text_of(pdf::Document const& paper) {
    std::string all;
    auto const add = [&](std::string const& text) { all += text + "\n"; };
    for (auto const& block : paper.blocks) {
        if (auto const* one = std::get_if<pdf::Heading>(&block)) add(one->text);
        if (auto const* one = std::get_if<pdf::Paragraph>(&block)) add(one->text);
        if (auto const* one = std::get_if<pdf::Record>(&block))
            for (auto const& row : one->rows) add(row.name);
        if (auto const* one = std::get_if<pdf::Table>(&block))
            for (auto const& head : one->head) add(head);
    }
    return all;
}

TEST_CASE("the first page has wishes, what is done now and whom to call [PLAN-11]") {
    auto full = sheet();
    for (int i = 0; i < 7; ++i)
        full.wishes.push_back({"Vi vil ud i skoven", "Anna (mor)", {goal()}});
    for (int i = 0; i < 20; ++i)
        full.now.push_back({"Anna (mor)", "Ringer til svømmeklubben om torsdagsholdet",
                            phrase("senest {0}", today), today, false});
    auto const bytes = pdf_of(full);
    auto const first = run("pdftotext -l 1 -layout", bytes);
    for (auto const* said :
         {"Aftalt 14. september 2026 af Anna (mor), Mette Kjær.", "»Vi vil sove en hel nat«",
          "Det gør vi nu", "senest 23. november 2026", "Hvem kan vi ringe til?", "20 30 40 50",
          "Der står 4 til på de næste sider.", "Der står 15 til på de næste sider."})
        CHECK_MESSAGE(has(first, said), said);
    CHECK_FALSE(has(first, "Delmål"));
    CHECK(has(run("pdftotext -f 2 -layout", bytes), "Delmål: Sofie sover i sin egen seng"));
}

TEST_CASE("what is on paper is told to those who hear it [PLAN-11]") {
    auto full = sheet();
    full.wishes[0].goals.push_back(goal());
    full.now = full.wishes[0].goals[0].actions;
    auto const bytes = pdf_of(full);
    auto const structure = run("pdfinfo -struct", bytes);
    for (auto const* tag : {"  H1", "  H2", "  H3", "BlockQuote", "Table", "TH", "TD"})
        CHECK_MESSAGE(has(structure, tag), tag);
    auto const about = run("pdfinfo", bytes);
    CHECK(has(about, "Tagged:          yes"));
    CHECK(has(about, "Title:           Vores plan"));
    CHECK_FALSE(has(bytes, "Anna"));  // nowhere but in the pages, which are packed
    CHECK(pdf_of(full) == bytes);
}

TEST_CASE("a draft says so, an old edition too, and nothing at all is a page [PLAN-11]") {
    auto draft = sheet();
    draft.number = 0;
    draft.agreed_on.reset();
    CHECK(has(run("pdftotext", pdf_of(draft)), "Det er et udkast. Intet er aftalt endnu."));
    CHECK_FALSE(has(run("pdftotext", pdf_of(draft)), "Aftalt"));
    auto old = sheet();
    old.is_old = true;
    CHECK(has(run("pdftotext", pdf_of(old)), "Det er en ældre udgave."));
    CHECK(has(run("pdftotext", pdf_of(old)), "Det aftalte vi at gøre"));
    auto nobody = sheet();
    nobody.agreed_by.clear();
    nobody.telephone.clear();
    nobody.to_call = "Jonas Poulsen";
    auto const text = run("pdftotext", pdf_of(nobody));
    CHECK(has(text, "Aftalt 14. september 2026."));
    CHECK(has(text, "Stedfortræder"));
    auto empty = draft;
    empty.wishes.clear();
    CHECK(has(run("pdfinfo", pdf_of(empty)), "Pages:           1"));
}

TEST_CASE("our own words on the paper are easy to read [PLAN-11]") {
    auto full = sheet();
    full.wishes[0] = {"", "", {}};
    full.is_old = true;
    auto draft = sheet();
    draft.number = 0;
    draft.wishes.clear();
    for (auto const& one : {full, draft, sheet()}) {
        auto const read = readability_of(text_of(paper_of(one, today, "Havnø")));
        CAPTURE(read.lix);
        CHECK(difficulty_of(read.lix) <= Difficulty::easy);
    }
}

}  // namespace
}  // namespace indgang::plan_sheet
