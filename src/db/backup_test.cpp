#include "db/backup.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "db/db.hpp"
#include "support/both_engines.hpp"

using namespace indgang;
using namespace indgang::db;
using test::on_both_engines;

namespace {

Where fresh(Engine engine) {
    return engine == Engine::sqlite ? test::fresh_sqlite() : test::fresh_postgres();
}

void make_pairs(Db& db) {
    db.script("CREATE TABLE one (n BIGINT PRIMARY KEY, file TEXT); CREATE TABLE two (n BIGINT)");
}

void put_pair(Db& db, int n) {
    db.begin_write();
    db.run("INSERT INTO one VALUES ($1, $2)", n, std::string(2000, 'x'));
    db.run("INSERT INTO two VALUES ($1)", n);
    db.commit();
}

std::int64_t count_one(Db& db) {
    return *db.row("SELECT count(*) FROM one", [](Row const& row) { return row.number(0); });
}

}  // namespace

TEST_CASE("a backup taken while it is written to holds whole transactions") {
    on_both_engines([](Where const& where) {
        make_pairs(*open(where));
        for (int n = 0; n < 200; ++n) put_pair(*open(where), -1 - n);
        std::jthread const writing{[&](std::stop_token stop) {
            auto const db = open(where);
            for (int n = 0; !stop.stop_requested(); ++n) put_pair(*db, n);
        }};
        auto const file = test::fresh_path(".backup");
        backup(where, file);
        auto const copy = fresh(where.engine);
        restore(file, copy);
        auto const db = open(copy);
        auto const twos =
            *db->row("SELECT count(*) FROM two", [](Row const& row) { return row.number(0); });
        CHECK(count_one(*db) >= 200);
        CHECK(count_one(*db) == twos);
        put_pair(*db, 1'000'000);
    });
}

TEST_CASE("neither a backup nor a restore overwrites anything") {
    on_both_engines([](Where const& where) {
        make_pairs(*open(where));
        auto const file = test::fresh_path(".backup");
        backup(where, file);
        CHECK_THROWS_WITH_AS(backup(where, file), doctest::Contains("is there already"),
                             BackupRefused);
        put_pair(*open(where), 1);
        CHECK_THROWS_WITH_AS(restore(file, where), doctest::Contains("already"), BackupRefused);
        CHECK(count_one(*open(where)) == 1);
    });
}

TEST_CASE("what is no backup, or one of the other engine, is refused") {
    on_both_engines([](Where const& where) {
        make_pairs(*open(where));
        auto const file = test::fresh_path(".backup");
        CHECK_THROWS_AS(restore(file, fresh(where.engine)), BackupRefused);
        std::ofstream{file} << "a letter";
        CHECK_THROWS_AS(restore(file, fresh(where.engine)), BackupRefused);
        std::filesystem::remove(file);
        backup(where, file);
        auto const other = where.engine == Engine::sqlite ? Engine::postgres : Engine::sqlite;
        CHECK_THROWS_AS(restore(file, fresh(other)), BackupRefused);
    });
}

TEST_CASE("a damaged backup restores nothing") {
    on_both_engines([](Where const& where) {
        make_pairs(*open(where));
        for (int n = 0; n < 50; ++n) put_pair(*open(where), n);
        auto const file = test::fresh_path(".backup");
        backup(where, file);
        std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
        auto const copy = fresh(where.engine);
        CHECK_THROWS_AS(restore(file, copy), BackupRefused);
        if (where.engine == Engine::sqlite) CHECK(!std::filesystem::exists(copy.place));
        if (where.engine == Engine::postgres) CHECK_THROWS_AS(count_one(*open(copy)), DbError);
    });
}

TEST_CASE("a backup of a database that is not there makes no file") {
    auto const file = test::fresh_path(".backup");
    CHECK_THROWS_AS(backup(test::fresh_sqlite(), file), BackupRefused);
    CHECK_THROWS_AS(backup(Where::parse("postgres://indgang@127.0.0.1:1/x"), file), BackupRefused);
    CHECK(!std::filesystem::exists(file));
    CHECK(!std::filesystem::exists(file + ".unfinished"));
}

TEST_CASE("nobody but the owner reads a database or its backup [TRUST-1]") {
    on_both_engines([](Where const& where) {
        constexpr auto owner_alone =
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
        make_pairs(*open(where));
        auto const file = test::fresh_path(".backup");
        backup(where, file);
        CHECK(std::filesystem::status(file).permissions() == owner_alone);
        if (where.engine == Engine::postgres) return;
        CHECK(std::filesystem::status(where.place).permissions() == owner_alone);
        auto const copy = fresh(where.engine);
        restore(file, copy);
        CHECK(std::filesystem::status(copy.place).permissions() == owner_alone);
    });
}
