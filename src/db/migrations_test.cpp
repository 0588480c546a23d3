#include "db/migrations.hpp"

#include <doctest/doctest.h>

#include "support/both_engines.hpp"

using namespace indgang;
using namespace indgang::db;
using test::on_both_engines;
using Files = std::vector<EmbeddedFile>;

namespace {

constexpr std::string_view families =
    "-- Families come first.\n"
    "CREATE TABLE family (\n"
    "    id {id},           -- ours\n"
    "    name TEXT NOT NULL -- as they write it\n"
    ") {strict};\n"
    "CREATE TABLE child (\n"
    "    id {id},\n"
    "    family_id BIGINT NOT NULL REFERENCES family (id),\n"
    "    file {bytes}\n"
    ") {strict};\n"
    "INSERT INTO family (name) VALUES ('first of SQLite'); -- sqlite\n"
    "INSERT INTO family (name) VALUES ('first of PostgreSQL'); -- postgres\n";
constexpr std::string_view streets = "ALTER TABLE family ADD COLUMN street TEXT;";

Files const one{{"db/migrations/0001_cases_families.sql", families}};
Files const two{one[0], {"db/migrations/0002_cases_streets.sql", streets}};
Instant const then{std::chrono::sys_days{std::chrono::year{2026} / 4 / 14}};

std::string first_family(Db& db) {
    return *db.row("SELECT name FROM family", [](Row const& row) { return row.text(0); });
}

}  // namespace

TEST_CASE("migrations are applied once, in order, each engine in its own dialect") {
    on_both_engines([](Db& db) {
        CHECK(schema_version(db) == 0);
        migrate(db, one, then);
        migrate(db, one, then);
        CHECK(first_family(db) ==
              (db.engine() == Engine::sqlite ? "first of SQLite" : "first of PostgreSQL"));
        CHECK(schema_version(db) == 1);
        migrate(db, two, std::nullopt);
        CHECK(schema_version(db) == 2);
        auto const moments = db.rows("SELECT applied_at FROM schema_migration ORDER BY version",
                                     [](Row const& row) { return row.maybe_instant(0); });
        CHECK(moments == std::vector<std::optional<Instant>>{then, std::nullopt});
    });
}

TEST_CASE("both engines get the same tables and columns") {
    on_both_engines([](Db& db) {
        migrate(db, two, then);
        CHECK(schema_of(db) ==
              "child.family_id not null\nchild.file null\nchild.id not null\n"
              "family.id not null\nfamily.name not null\nfamily.street null\n"
              "schema_migration.applied_at null\nschema_migration.hash not null\n"
              "schema_migration.name not null\nschema_migration.version not null\n");
    });
}

TEST_CASE("the embedded migrations make the same tables on both engines") {
    CHECK(schema_of(*open(test::migrated_sqlite())) == schema_of(*open(test::migrated_postgres())));
}

TEST_CASE("a migration that was changed after it was applied is refused") {
    on_both_engines([](Db& db) {
        migrate(db, one, then);
        Files changed{{one[0].path, "SELECT 1;"}};
        CHECK_THROWS_AS(migrate(db, changed, then), MigrationRefused);
    });
}

TEST_CASE("a database newer than the program is refused and left as it is") {
    on_both_engines([](Db& db) {
        migrate(db, two, then);
        CHECK_THROWS_WITH_AS(migrate(db, one, then),
                             doctest::Contains("newer than this program (it has 0002_"),
                             MigrationRefused);
        CHECK(schema_version(db) == 2);
    });
}

TEST_CASE("a migration that fails leaves nothing of itself and is named") {
    on_both_engines([](Db& db) {
        Files const files{one[0],
                          {"db/migrations/0002_cases_broken.sql",
                           "CREATE TABLE half (n BIGINT);\nINSERT INTO nowhere VALUES (1);"}};
        CHECK_THROWS_WITH_AS(migrate(db, files, then), doctest::Contains("0002_cases_broken"),
                             DbError);
        CHECK(schema_version(db) == 1);
        CHECK(schema_of(db).find("half") == std::string::npos);
    });
}

TEST_CASE("a migration that leaves a row without what it refers to is refused") {
    on_both_engines([](Db& db) {
        Files const files{
            one[0],
            {"db/migrations/0002_cases_orphan.sql", "INSERT INTO child (family_id) VALUES (99);"}};
        CHECK_THROWS_AS(migrate(db, files, then), DbError);
        CHECK(schema_version(db) == 1);
        CHECK_THROWS_AS(db.run("INSERT INTO child (family_id) VALUES (99)"), DbError);
    });
}

TEST_CASE("files that are no migrations are passed, badly named ones are a programming error") {
    on_both_engines([](Db& db) {
        migrate(db, Files{{"catalogue/holidays.csv", "a,b"}, one[0]}, then);
        CHECK(schema_version(db) == 1);
        Files const unnumbered{{"db/migrations/families.sql", ""}};
        CHECK_THROWS_AS(migrate(db, unnumbered, then), std::logic_error);
        Files const twice{one[0], {"db/migrations/0001_cases_other.sql", ""}};
        CHECK_THROWS_AS(migrate(db, twice, then), std::logic_error);
    });
}
