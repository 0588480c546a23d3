#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/log.hpp"
#include "app/municipality.hpp"
#include "db/backup.hpp"
#include "follow_up/follow_up.hpp"
#include "generate/generate.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

/// Two hundred invented families, as `indgang generate` makes them.
std::filesystem::path generate_into(db::Where const& where) {
    auto const key_file = fresh_path(".key");
    auto const db = app::open_ready(where, app::Clock{monday_23_november});
    generate::fill(*db, access::Keys::from_file(key_file, true),
                   {.slug = "solbjerg",
                    .name = "Solbjerg",
                    .code = "9901",
                    .model = model_named("sammen_om_familien"),
                    .cases = 200,
                    .years = 3,
                    .seed = 5,
                    .today = monday_23_november,
                    .password = "indgang-demo"});
    return key_file;
}

std::string first_case_on(std::string const& page) {
    auto at = page.find("href=\"/forloeb/");
    while (at != std::string::npos) {
        auto const from = at + 6;
        auto const end = page.find_first_not_of("0123456789", from + 9);
        if (end > from + 9) return page.substr(from, end - from);
        at = page.find("href=\"/forloeb/", end);
    }
    return "no case on the page";
}

std::int64_t contacts_in(db::Db& db) {
    return *db.row("SELECT count(*) FROM contact",
                   [](db::Row const& row) { return row.number(0); });
}

void check_all_holds(db::Db& db, std::filesystem::path const& key_file) {
    auto const log = access::check_log(db, access::Keys::from_file(key_file, false));
    CHECK(log.lines > 0);
    CHECK_FALSE(log.first_broken);
    auto const due = follow_up::check_due(db, monday_23_november);
    CHECK(due.cases == 200);
    CHECK(due.wrong.empty());
}

}  // namespace

TEST_CASE("a generated municipality is worked in, verified, backed up and restored [TRUST-2]") {
    on_both_engines([](db::Where const& where) {
        auto const key_file = generate_into(where);
        Served served{where, key_file};
        auto browser = served.nobody();
        CHECK(browser.sign_in("koordinator1", "forkert").status == 422);
        CHECK(Browser::location(browser.sign_in("koordinator1", "indgang-demo")) == "/");
        auto const list = browser.get("/arbejdsliste");
        CHECK(list.status == 200);
        auto const address = first_case_on(list.body);
        CHECK(browser.get(address).status == 200);

        auto const before = contacts_in(*served.look());
        auto const saved = browser.submit(
            address + "/kontakter",
            {{"kind", "text_message"}, {"on_day", "2026-11-22"}, {"note", "Tak for sidst"}});
        CHECK(Browser::location(saved) == address);
        CHECK(says(browser.get(address + "/kontakter"), "Tak for sidst"));
        check_all_holds(*served.look(), key_file);

        auto const copy = fresh_path(".backup");
        db::backup(where, copy);  // while it is served
        auto const restored =
            where.engine == db::Engine::sqlite ? fresh_sqlite() : fresh_postgres();
        db::restore(copy, restored);
        auto const db = db::open(restored);
        CHECK(contacts_in(*db) == before + 1);
        check_all_holds(*db, key_file);
        CHECK_THROWS(db::restore(copy, restored));
    });
}
