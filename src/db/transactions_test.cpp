// Transactions, savepoints, two connections at once, and connections that are lost.
#include <doctest/doctest.h>

#include "db/db.hpp"
#include "support/both_engines.hpp"
#include "support/postgres_cluster.hpp"

using namespace indgang;
using namespace indgang::db;
using test::on_both_engines;

namespace {

void make_numbers(Db& db) { db.script("CREATE TABLE number (n BIGINT PRIMARY KEY)"); }
void put(Db& db, int n) { db.run("INSERT INTO number VALUES ($1)", n); }
std::vector<std::int64_t> numbers(Db& db) {
    return db.rows("SELECT n FROM number ORDER BY n", [](Row const& row) { return row.number(0); });
}
using Numbers = std::vector<std::int64_t>;

DbErrorKind refusal(auto doing) {
    try {
        doing();
    } catch (DbError const& error) {
        return error.kind;
    }
    FAIL("nothing was refused");
    return DbErrorKind::other;
}

/// As an administrator would, or a server that stops.
void cut_other_connections(Where const& where) {
    open(where)->script(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()");
}

}  // namespace

TEST_CASE("what is rolled back was never there, what is committed stays") {
    on_both_engines([](Where const& where) {
        auto const db = open(where);
        make_numbers(*db);
        db->begin_write();
        put(*db, 1);
        db->rollback();
        db->begin_write();
        put(*db, 2);
        CHECK(db->in_transaction());
        db->commit();
        CHECK(!db->in_transaction());
        CHECK(numbers(*open(where)) == Numbers{2});
        db->rollback();  // outside a transaction: nothing
    });
}

TEST_CASE("one write of a group fails alone, and the others are committed together") {
    on_both_engines([](Db& db) {
        make_numbers(db);
        db.begin_write();
        for (int const n : {1, 2, 2, 3}) {
            db.savepoint();
            try {
                put(db, n);
                put(db, n + 10);
                db.release();
            } catch (DbError const& error) {
                CHECK(error.kind == DbErrorKind::unique);
                db.rollback_to_savepoint();
            }
        }
        db.commit();
        CHECK(numbers(db) == Numbers{1, 2, 3, 11, 12, 13});
    });
}

TEST_CASE(
    "a deferred foreign key that holds nothing fails with its own write, not with the group") {
    on_both_engines([](Db& db) {
        db.script(
            "CREATE TABLE number (n BIGINT PRIMARY KEY, other BIGINT REFERENCES number (n) "
            "DEFERRABLE INITIALLY DEFERRED)");
        auto const put_pair = [&](int n, int other) {
            db.savepoint();
            db.run("INSERT INTO number VALUES ($1, $2)", n, other);
            if (n != 3) db.run("INSERT INTO number VALUES ($1, $2)", other, n);
            db.release();
        };
        db.begin_write();
        put_pair(1, 2);
        CHECK(refusal([&] { put_pair(3, 4); }) == DbErrorKind::foreign_key);
        db.rollback_to_savepoint();
        put_pair(5, 6);
        db.commit();
        CHECK(numbers(db) == Numbers{1, 2, 5, 6});
    });
}

TEST_CASE("an error of a deferred write surfaces at the next answer at the latest") {
    on_both_engines([](Db& db) {
        make_numbers(db);
        db.begin_write();
        auto const kind = refusal([&] {
            put(db, 1);
            put(db, 1);
            put(db, 2);
            numbers(db);
        });
        CHECK(kind == DbErrorKind::unique);
        db.rollback();
        CHECK(numbers(db).empty());
        db.begin_write();
        CHECK(refusal([&] {
                  put(db, 1);
                  put(db, 1);
                  db.commit();
              }) == DbErrorKind::unique);
        db.rollback();
        CHECK(numbers(db).empty());
    });
}

TEST_CASE("a wrong statement fails each time, and the connection goes on") {
    on_both_engines([](Db& db) {
        make_numbers(db);
        for (int i = 0; i < 2; ++i) {
            CHECK(refusal([&] { db.run("INSERT INTO nowhere VALUES (1)"); }) == DbErrorKind::other);
            CHECK(numbers(db).empty());
        }
        db.script("CREATE TABLE nowhere (n BIGINT)");
        CHECK(db.changed("INSERT INTO nowhere VALUES (1)") == 1);
    });
}

TEST_CASE("an exception from a reading function leaves the connection as it was") {
    on_both_engines([](Db& db) {
        make_numbers(db);
        db.run("INSERT INTO number VALUES (1), (2)");
        auto const stop = [](Row const&) -> int { throw std::runtime_error("enough"); };
        CHECK_THROWS_AS(db.rows("SELECT n FROM number", stop), std::runtime_error);
        CHECK(numbers(db).size() == 2);
    });
}

TEST_CASE("a reader sees one picture of the database until it is done") {
    on_both_engines([](Where const& where) {
        auto const writer = open(where), reader = open(where);
        make_numbers(*writer);
        put(*writer, 1);
        reader->begin_read();
        CHECK(numbers(*reader) == Numbers{1});
        put(*writer, 2);
        CHECK(numbers(*reader) == Numbers{1});
        reader->commit();
        CHECK(numbers(*reader) == Numbers{1, 2});
    });
}

TEST_CASE("a second writer waits for the first, and when it loses patience is told busy") {
    on_both_engines([](Where where) {
        CHECK(where.patience == std::chrono::seconds{5});
        where.patience = std::chrono::milliseconds{100};
        auto const first = open(where), second = open(where);
        make_numbers(*first);
        first->begin_write();
        put(*first, 1);
        CHECK(refusal([&] { second->begin_write(); }) == DbErrorKind::busy);
        CHECK(!second->in_transaction());
        first->commit();
        second->begin_write();
        put(*second, 2);
        second->commit();
        CHECK(numbers(*first) == Numbers{1, 2});
    });
}

TEST_CASE("a transaction whose connection is lost fails, and the next begins on a new one") {
    auto const where = test::fresh_postgres();
    auto const db = open(where);
    make_numbers(*db);
    db->begin_write();
    put(*db, 1);
    CHECK(numbers(*db) == Numbers{1});
    cut_other_connections(where);
    CHECK(refusal([&] {
              put(*db, 2);
              db->commit();
          }) == DbErrorKind::lost_connection);
    CHECK(refusal([&] { put(*db, 3); }) == DbErrorKind::lost_connection);
    db->rollback();
    db->begin_write();
    put(*db, 4);
    db->commit();
    CHECK(numbers(*db) == Numbers{4});
}

TEST_CASE("a question of a lost connection fails for whoever reads it") {
    auto const where = test::fresh_postgres();
    auto const db = open(where);
    make_numbers(*db);
    db->begin_read();
    numbers(*db);
    cut_other_connections(where);
    auto later = db->later("SELECT n FROM number", [](Row const& row) { return row.number(0); });
    CHECK(refusal([&] { later.get(); }) == DbErrorKind::lost_connection);
    db->rollback();
    CHECK(numbers(*db).empty());
}

TEST_CASE("a question that fails and is never read harms nobody after it") {
    on_both_engines([](Db& db) {
        make_numbers(db);
        db.begin_read();
        if (db.engine() == Engine::postgres)
            db.later("SELECT n / 0 FROM (SELECT 1 AS n) one", [](Row const&) { return 0; });
        db.commit();
        db.begin_write();
        put(db, 1);
        db.commit();
        CHECK(numbers(db) == Numbers{1});
    });
}

TEST_CASE("a statement goes on after a migration by another process") {
    on_both_engines([](Where const& where) {
        auto const db = open(where);
        auto const first = [&] {
            return *db->row("SELECT * FROM thing", [](Row const& row) { return row.text(0); });
        };
        db->script("CREATE TABLE thing (n BIGINT); INSERT INTO thing VALUES (7)");
        CHECK(first() == "7");
        open(where)->script(
            "DROP TABLE thing; CREATE TABLE thing (n TEXT); INSERT INTO thing VALUES ('x')");
        if (where.engine == Engine::postgres) CHECK_THROWS_AS(first(), DbError);
        CHECK(first() == "x");
    });
}

TEST_CASE("a connection finds its server again after a restart, without an error") {
    test::PostgresCluster cluster;
    auto const db = open(Where::parse(cluster.fresh_database()));
    make_numbers(*db);
    put(*db, 1);
    cluster.restart();
    CHECK(numbers(*db) == Numbers{1});
    cluster.restart();
    db->begin_write();
    put(*db, 2);
    db->commit();
    cluster.restart();
    db->begin_read();
    CHECK(numbers(*db) == Numbers{1, 2});
    db->commit();
}
