#include "app/owed_lines.hpp"

#include <doctest/doctest.h>

#include "access/keys.hpp"
#include "access/log.hpp"
#include "support/both_engines.hpp"

using namespace indgang;
using namespace indgang::app;

namespace {

constexpr Instant at_nine{std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} +
                          std::chrono::hours{9}};

access::LogLine line(std::string act) {
    return {std::nullopt, std::nullopt, std::move(act), "coordinator"};
}

}  // namespace

TEST_CASE("lines that are owed are chained with the moment they are of [SHARE-6]") {
    test::on_both_migrated([](db::Db& db) {
        auto const keys = access::Keys::from_master({7});
        OwedLines owed;
        CHECK(owed.keep({line("case"), line("timeline")}, at_nine));
        CHECK_FALSE(owed.empty());
        owed.settle(db, keys);
        CHECK(owed.empty());
        auto const written =
            db.rows("SELECT act, at FROM access_log ORDER BY sequence",
                    [](db::Row const& row) { return row.text(0) + " " + row.text(1); });
        CHECK(written == std::vector<std::string>{"case 2026-11-23T09:00:00.000Z",
                                                  "timeline 2026-11-23T09:00:00.000Z"});
        CHECK_FALSE(access::check_log(db, keys).first_broken);
    });
}

TEST_CASE("what finds no room again is still owed, and nothing of it is written twice [SHARE-6]") {
    auto const db = db::open(test::migrated_sqlite());
    auto const keys = access::Keys::from_master({7});
    OwedLines owed;
    owed.keep({line("case")}, at_nine);
    db->script("PRAGMA max_page_count = 1");  // SQLite takes it as: not one page more than now
    std::vector<access::LogLine> const many(2'000, line("worklist"));
    owed.keep(many, at_nine);
    owed.settle(*db, keys);
    CHECK_FALSE(owed.empty());
    CHECK(access::check_log(*db, keys).lines == 0);
    db->script("PRAGMA max_page_count = 1000000");
    for (int i = 0; i < 3; ++i) owed.settle(*db, keys);
    CHECK(owed.empty());
    CHECK(access::check_log(*db, keys).lines == 2'001);
}

TEST_CASE("when too many lines are owed, nothing more may be shown [SHARE-6]") {
    OwedLines owed;
    std::vector<access::LogLine> const many(99'999, line("case"));
    CHECK(owed.keep(many, at_nine));
    CHECK(owed.keep({line("case")}, at_nine));
    CHECK_FALSE(owed.keep({line("case")}, at_nine));
}
