#include "db/listening.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "support/both_engines.hpp"

using namespace indgang;
using namespace indgang::db;
using namespace std::chrono_literals;

namespace {

/// Hears, and waits for what is to come.
struct Ear {
    explicit Ear(Where const& where)
        : listening{where, [this](auto const& changes) {
                        std::lock_guard const lock{mutex};
                        heard.insert(heard.end(), changes.begin(), changes.end());
                        news.notify_all();
                    }} {}
    bool hears(Change const& change, std::chrono::milliseconds within = 5s) {
        std::unique_lock lock{mutex};
        return news.wait_for(lock, within,
                             [&] { return std::ranges::find(heard, change) != heard.end(); });
    }

    std::mutex mutex;
    std::condition_variable news;
    std::vector<Change> heard;
    Listening listening;
};

void announce(Db& db, std::int64_t number) {
    db.begin_write();
    db.announce("case", number);
    db.commit();
}

}  // namespace

TEST_CASE("what a transaction announces is taken once, by whoever committed it") {
    test::on_both_engines([](Db& db) {
        db.begin_write();
        CHECK(db.take_announced().empty());
        db.announce("case", 42);
        db.announce("user", 7);
        db.announce("case", 42);
        db.commit();
        CHECK(db.take_announced() == std::vector<Change>{{"case", 42}, {"user", 7}});
        CHECK(db.take_announced().empty());
        db.begin_write();
        db.announce("case", 1);
        db.rollback();
        db.begin_write();
        db.commit();
        CHECK(db.take_announced().empty());
    });
}

TEST_CASE("of very many changes it is only said that anything may have changed") {
    test::on_both_engines([](Db& db) {
        db.begin_write();
        for (int number = 1; number <= 1'000; ++number) db.announce("case", number);
        db.commit();
        CHECK(db.take_announced() == std::vector{everything});
    });
}

TEST_CASE("changes are written on one line and read from it, whatever stands there") {
    std::vector<Change> const changes{{"case", 42}, {"user", 7}};
    CHECK(written(changes) == "case 42,user 7");
    CHECK(changes_from("case 42,user 7") == changes);
    CHECK(changes_from("").empty());
    CHECK(changes_from("case") == std::vector<Change>{{"case", 0}});
    CHECK(changes_from(",") == std::vector<Change>{{"", 0}});
}

TEST_CASE("another process hears what was committed on PostgreSQL, and nothing that was not") {
    auto const where = test::fresh_postgres();
    Ear ear{where};
    auto const db = open(where);
    bool is_heard = false;  // it may not listen yet
    for (int i = 0; i < 100 && !is_heard; ++i) {
        announce(*db, 42);
        is_heard = ear.hears({"case", 42}, 50ms);
    }
    CHECK(is_heard);
    db->begin_write();
    db->announce("case", 13);
    db->rollback();
    announce(*db, 14);
    CHECK(ear.hears({"case", 14}));
    CHECK_FALSE(ear.hears({"case", 13}, 0ms));
}

TEST_CASE("a listening connection that is cut is opened again, and anything may have changed") {
    auto const where = test::fresh_postgres();
    Ear ear{where};
    auto const db = open(where);
    for (int i = 0; i < 100 && !ear.hears({"case", 1}, 50ms); ++i) announce(*db, 1);
    db->rows(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE application_name = 'indgang listening' AND datname = current_database()",
        [](Row const&) { return 0; });
    CHECK(ear.hears(everything));
    announce(*db, 2);
    CHECK(ear.hears({"case", 2}));
}
