// Stays Danish: what stands in cells.
#include "importing/values.hpp"

#include <doctest/doctest.h>

#include "importing/findings.hpp"
#include "importing/headings.hpp"

namespace indgang::importing {
namespace {

std::string meant(std::string_view heading) {
    auto const known = meaning_of_heading(heading);
    if (!known) return "?";
    auto const& meaning = known->meaning;
    return std::string(word(meaning.field)) + " " + std::to_string(int(meaning.slot)) + " " +
           std::to_string(meaning.who) + " " + std::to_string(meaning.set) +
           (known->is_guess ? " ?" : "");
}

std::vector<std::string> keys(std::string_view cell, std::optional<Day> on) {
    std::vector<std::string> found;
    auto const read = provisions_of(cell, on);
    if (read)
        for (auto const* one : *read) found.push_back(one->key);
    return found;
}

}  // namespace

TEST_CASE("a day is read in every way that people and Excel write it [CASE-9]") {
    for (auto const* typed :
         {"14-04-2026", "14.04.26", "14/4 2026", "14/4-2026", "2026-04-14", "14. april 2026",
          "den 14. april 2026", "14-apr-26", "2026-04-14 00:00:00", "2026-04-14T10:30:00",
          "14-04-2026 kl. 10.30", "46126", "46126.0", "14–04–2026", "140426", "14042026"})
        CHECK_MESSAGE((day_of(typed) && *day_of(typed) == "2026-04-14"_day), typed);
    for (auto const* typed : {"31-02-2026", "i går", "uge 14", "14-04", "4612", "461260"})
        CHECK_MESSAGE(!day_of(typed), typed);
}

TEST_CASE("a CPR number that lost its leading zero is known again [CASE-9]") {
    auto const lost = cpr_of("710119123");
    REQUIRE(lost);
    CHECK(lost->lost_its_zero);
    CHECK(lost->cpr.masked() == "071011-****");
    CHECK(!cpr_of("6105184003")->lost_its_zero);
    CHECK(!cpr_of("61051-8403"));  // nine digits that were typed with a hyphen lack one
    CHECK(!cpr_of("991319123"));
}

TEST_CASE(
    "a provision is read as it is written, the start date decides between two acts [CASE-9]") {
    using Keys = std::vector<std::string>;
    for (auto const* typed : {"§41", "SEL § 41", "41", "SEL 41", "serviceloven § 41"})
        CHECK_MESSAGE(keys(typed, "2023-05-01"_day) == Keys{"SEL 41"}, typed);
    CHECK(keys("BL 86 stk. 1", "2026-01-01"_day) == Keys{"BL 86"});
    CHECK(keys("BL 86, BL 87", "2026-01-01"_day) == Keys{"BL 86", "BL 87"});
    CHECK(keys("§ 86 og § 87", "2026-01-01"_day) == Keys{"BL 86", "BL 87"});
    CHECK(keys("86/87", "2026-01-01"_day) == Keys{"BL 86", "BL 87"});
    CHECK(keys("86\n87", "2026-01-01"_day) == Keys{"BL 86", "BL 87"});
    CHECK(keys("SEL § 52, stk. 3, nr. 3", "2020-01-01"_day) == Keys{"SEL 52.3.3"});
    CHECK(keys("SEL 41", "2026-01-01"_day).empty());  // no longer in force
    CHECK(keys("§ 999", std::nullopt).empty());
}

TEST_CASE("names are turned round at one comma [CASE-9]") {
    CHECK(name_of("Holm, Sofie Marie") == "Sofie Marie Holm");
    CHECK(name_of("Sofie Holm") == "Sofie Holm");
    CHECK(name_of("Holm,") == "Holm");
    CHECK(name_of(" Sofie\nHolm ") == "Sofie Holm");
}

TEST_CASE("a heading is known in every order, spelling and language [CASE-9]") {
    CHECK(meant("CPR-nummer") == "cpr 0 1 1");
    CHECK(meant("Cpr nr.") == "cpr 0 1 1");
    CHECK(meant("MORS CPR-NR") == "cpr 3 1 1");
    CHECK(meant("Navn (mor)") == "name 3 1 1");
    CHECK(meant("far") == "name 4 1 1");
    CHECK(meant("Barn 2 fødselsdato") == "born_on 1 2 1");
    CHECK(meant("Paragraf 2") == "provision 0 1 2");
    CHECK(meant("Startdato forløb") == "opened_on 0 1 1");
    CHECK(meant("Forløbets startdato") == "opened_on 0 1 1");
    CHECK(meant("Startdato (dd-mm-åååå)") == "started_on 0 1 1");
    CHECK(meant("Foedselsdato") == "born_on 0 1 1");
    CHECK(meant("Date of birth") == "born_on 0 1 1");
    CHECK(meant("Koordinater") == "coordinator 0 1 1 ?");
    CHECK(meant("Skole") == "?");
    CHECK(meant("") == "?");
}

TEST_CASE("what a spreadsheet would run, and what cannot be kept, is refused [CASE-9]") {
    for (auto const* cell : {"=HYPERLINK(\"x\")", "@SUM(A1)", "+cmd|' /C calc'!A0",
                             "-2+3+cmd|' /C calc'!A0", "#REF!", " =1+1"})
        CHECK_MESSAGE(refused(cell, 200), cell);
    CHECK(refused(std::string_view{"Nul\0l", 5}, 200));
    CHECK(refused(std::string(201, 'a'), 200));
    for (auto const* cell : {"+45 20 30 40 50", "- se notat", "Å’s <b>barn</b>", "👶🏽 Lund"})
        CHECK_MESSAGE(!refused(cell, 200), cell);
}

TEST_CASE("a CPR number is masked wherever it stands [CASE-8]") {
    CHECK(shown("610518-4003") == "610518-****");
    CHECK(shown("6105184003") == "610518****");
    CHECK(shown("710119123") == "71011****");
    CHECK(shown("Noah 610518-4003 (ny)") == "Noah 610518-**** (ny)");
    CHECK(shown("30 40 50 60") == "30 40 50 60");
    CHECK(shown(std::string(2'000'000, 'x')).size() < 300);
}

}  // namespace indgang::importing
