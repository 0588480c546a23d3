// Stays Danish: spreadsheets as municipalities have them, and what is said of each. The files and the
// expected reports lie in tests/import_trials; INDGANG_WRITE_EXPECTED=1 writes the reports anew.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "importing/importing.hpp"
#include "importing/pages.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::importing {
namespace {

namespace fs = std::filesystem;

std::string content_of(fs::path const& file) {
    std::ifstream in{file, std::ios::binary};
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<fs::path> trials() {
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator(SOURCE_ROOT "/tests/import_trials"))
        if (entry.path().extension() != ".txt") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::string told_of(std::string const& bytes, access::Visit& visit) {
    auto const workbook = spreadsheets::read(bytes);
    if (!workbook)
        return "Række " + std::to_string(workbook.error().row) + ": " +
               std::string(said(workbook.error().why, Language::da)) + "\n";
    auto const plan =
        understood(*workbook, lists_of(visit), {.model = "sammen_om_familien"}, visit.today());
    auto const report = report_from_json(json_of(report_of(plan)));  // as it is kept and read again
    return in_words(report, Language::da) + "\n" + families_in_words(report, Language::da);
}

}  // namespace

TEST_CASE("each ugly trial file is read, or told what would put it right [CASE-9]") {
    auto const db = db::open(test::migrated_sqlite());
    test::FamilyWorld world{*db};
    auto visit = world.visit(world.lars);
    bool const writes = std::getenv("INDGANG_WRITE_EXPECTED") != nullptr;
    REQUIRE(trials().size() >= 12);
    for (auto const& file : trials()) {
        auto expected = file;
        expected.replace_extension(".txt");
        auto const told = told_of(content_of(file), visit);
        if (writes) std::ofstream{expected} << told;
        CHECK_MESSAGE(told == content_of(expected), file.filename().string());
    }
}

TEST_CASE("the template is what the docs show, and comes in as it is [CASE-9]") {
    auto const db = db::open(test::migrated_sqlite());
    test::FamilyWorld world{*db};
    auto visit = world.visit(world.lars);
    fs::path const example{SOURCE_ROOT "/docs/example-families.csv"};
    if (std::getenv("INDGANG_WRITE_EXPECTED")) std::ofstream{example} << template_file();
    CHECK(content_of(example) == template_file());
    auto const workbook = spreadsheets::read(template_file());
    auto const plan = understood(workbook.value(), lists_of(visit), {.model = "sammen_om_familien"},
                                 visit.today());
    auto const report = report_of(plan);
    CHECK(report.wrong_count == 0);
    CHECK(report.look_count == 0);
    CHECK(report.to_save == 1);
}

}  // namespace indgang::importing
