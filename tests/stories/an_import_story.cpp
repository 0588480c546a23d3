// Stays Danish: a leader brings in existing families from a spreadsheet.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <chrono>
#include <fstream>
#include <sstream>

#include "follow_up/follow_up.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

FormFields const sammen{{"model", "sammen_om_familien_2018"}};

std::string trial(std::string const& name) {
    std::ifstream in{SOURCE_ROOT "/tests/import_trials/" + name, std::ios::binary};
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

bool shows(RawAnswer const& answer, std::string_view text) {
    return answer.body.find(text) != std::string::npos;
}

/// The page when the work in the background is done: it refreshes itself until then.
RawAnswer when_done(Browser& browser, std::string const& address) {
    for (int i = 0; i < 300; ++i) {
        auto answer = browser.get(address);
        if (answer.header("Refresh").empty()) return answer;
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }
    FAIL("the work is not done after 30 s");
    return {};
}

std::string uploaded(Browser& browser, std::string const& file) {
    auto const answer = browser.upload("/indlaesninger", sammen, file, trial(file));
    CHECK(answer.status == 303);
    return Browser::location(answer);
}

std::int64_t count(Story& story, db::SqlWith<0> sql) {
    return *story.look()->row(sql, [](db::Row const& row) { return row.number(0); });
}

}  // namespace

TEST_CASE("a leader chooses a file, sees what it holds, and saves it [CASE-9]") {
    Story story;
    auto lars = story.as(story.ids.lars);
    auto const address = uploaded(lars, "01_title_totals_latin1.csv");
    auto const checked = when_done(lars, address);
    CHECK(shows(checked, "Gem 2 familier"));
    CHECK(shows(checked, "Familien Lund"));
    CHECK(shows(checked, "610518-****"));
    CHECK(!shows(checked, "4003"));
    CHECK(count(story, "SELECT count(*) FROM family_case") == 1);  // nothing is saved yet
    CHECK(Browser::location(lars.post(address + "/familier", lars.kept)) == address);
    auto const saved = when_done(lars, address);
    CHECK(shows(saved, "Familier oprettet: 2."));
    CHECK(count(story, "SELECT count(*) FROM family_case") == 3);
    CHECK(count(story, "SELECT count(*) FROM import_upload WHERE content IS NOT NULL") == 0);
    CHECK(follow_up::check_due(*story.look(), monday_23_november).wrong.empty());
}

TEST_CASE("families with mistakes are saved by nobody, and left out only by choice [CASE-9]") {
    Story story;
    auto admin = story.as(story.ids.admin);
    auto const address = uploaded(admin, "07_cpr_in_every_shape.csv");
    auto const checked = when_done(admin, address);
    CHECK(shows(checked, "Skal rettes"));
    CHECK(shows(checked, "Der mangler cifre"));
    auto const refused = admin.post(address + "/familier", admin.kept);
    CHECK(refused.status == 422);
    CHECK(shows(refused, "Sæt kryds ved alle familier med fejl"));
    CHECK(count(story, "SELECT count(*) FROM family_case") == 1);
}

TEST_CASE("an upload is its owner's alone, and leaves nothing readable on the disk [CASE-9]") {
    Story story;
    auto lars = story.as(story.ids.lars);
    auto admin = story.as(story.ids.admin);
    auto const address = uploaded(lars, "01_title_totals_latin1.csv");
    when_done(lars, address);
    CHECK(admin.get(address).status == 404);
    CHECK(story.as(story.ids.karin).get(address).status == 404);
    CHECK(story.as(story.ids.mette).get("/indlaesninger").status == 404);
    std::ifstream in{story.served.where().place, std::ios::binary};
    std::stringstream bytes;
    bytes << in.rdbuf();
    std::ifstream wal{story.served.where().place + "-wal", std::ios::binary};
    bytes << wal.rdbuf();
    for (auto const* text : {"610518-4003", "6105184003", "Noah Lund", "01_title_totals"})
        CHECK_MESSAGE(bytes.str().find(text) == std::string::npos, text);
    lars.get(address);
    CHECK(Browser::location(lars.post(address + "/fortrydelse", lars.kept)) == "/indlaesninger");
    CHECK(count(story, "SELECT count(*) FROM import_upload") == 0);
}

TEST_CASE("hostile and unreadable files are told of in plain words [CASE-9]") {
    Story story;
    auto lars = story.as(story.ids.lars);
    auto const hostile = when_done(lars, uploaded(lars, "09_hostile.csv"));
    CHECK(hostile.status == 200);
    CHECK(!shows(hostile, "<script>alert"));
    CHECK(shows(hostile, "Cellen er en formel uden resultat"));
    CHECK(shows(when_done(lars, uploaded(lars, "18_password.xlsx")), "beskyttet med adgangskode"));
    CHECK(shows(when_done(lars, uploaded(lars, "20_cut_off.xlsx")), "beskadiget"));
    CHECK(shows(when_done(lars, uploaded(lars, "12_quote_never_ends.csv")), "Række 3"));
    auto const none = lars.upload("/indlaesninger", {}, "", "");
    CHECK(none.status == 422);
    CHECK(shows(none, "Vælg den fil, familierne står i."));
}

TEST_CASE("what was asked for goes on after the server has been stopped [CASE-9]") {
    Story story;
    auto lars = story.as(story.ids.lars);
    auto const address = uploaded(lars, "01_title_totals_latin1.csv");
    story.served.restart();
    auto again = story.as(story.ids.lars);
    CHECK(shows(when_done(again, address), "Gem 2 familier"));
}

TEST_CASE("an upload is gone after a day [CASE-9]") {
    Story story;
    auto lars = story.as(story.ids.lars);
    uploaded(lars, "01_title_totals_latin1.csv");
    story.served.write_outside([](db::Db& db) {
        db.run(
            "UPDATE import_upload SET uploaded_at = '2026-11-20T08:00:00.000Z', claimed_at = NULL");
    });
    story.served.restart();
    for (int i = 0; i < 50 && count(story, "SELECT count(*) FROM import_upload") > 0; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
    CHECK(count(story, "SELECT count(*) FROM import_upload") == 0);
}
