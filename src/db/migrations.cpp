#include "db/migrations.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace indgang::db {
namespace {

struct Migration {
    std::int64_t version;
    std::string_view name;
    std::string_view text;
    std::string hash;
};

struct Applied {
    std::int64_t version;
    std::string name;
    std::string hash;
};

constexpr char const* table_of_migrations =
    "CREATE TABLE IF NOT EXISTS schema_migration (\n"
    "    version BIGINT PRIMARY KEY,  -- the number its file begins with\n"
    "    name TEXT NOT NULL,          -- of the file\n"
    "    hash TEXT NOT NULL,          -- SHA-256 of the file: a released one is never changed\n"
    "    applied_at TEXT              -- null where nobody said when\n"
    ") {strict};";

std::string hash_of(std::string_view text) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<unsigned char const*>(text.data()),
                       text.size());
    std::string hex;
    for (auto const byte : hash) hex += fmt::format("{:02x}", byte);
    return hex;
}

std::vector<Migration> migrations_in(std::span<EmbeddedFile const> files) {
    std::vector<Migration> found;
    for (auto const& file : files) {
        if (!file.path.starts_with("db/migrations/")) continue;
        auto const name = file.path.substr(file.path.rfind('/') + 1);
        std::int64_t version = 0;
        auto const [end, error] = std::from_chars(name.data(), name.data() + name.size(), version);
        if (error != std::errc{} || version < 1 || end != name.data() + 4)
            throw std::logic_error("a migration is named NNNN_slice_sentence.sql: " +
                                   std::string{name});
        if (!found.empty() && found.back().version >= version)
            throw std::logic_error("two migrations have one number: " + std::string{name});
        found.push_back({version, name, file.content, hash_of(file.content)});
    }
    return found;
}

std::vector<Applied> applied_in(Db& db) {
    return db.rows("SELECT version, name, hash FROM schema_migration ORDER BY version",
                   [](Row const& row) {
                       return Applied{row.number(0), row.text(1), row.text(2)};
                   });
}

/// What the database has must be what this program has, as far as it goes.
void check_history(std::vector<Applied> const& applied, std::vector<Migration> const& ours) {
    for (auto const& old : applied) {
        auto const same = std::ranges::find(ours, old.version, &Migration::version);
        if (same != ours.end() && same->hash != old.hash)
            throw MigrationRefused("migration " + old.name + " was changed after it was applied");
        if (same == ours.end())
            throw MigrationRefused("the database is newer than this program (it has " + old.name +
                                   "): use the newer program, or restore a backup");
    }
}

bool is_applied(std::vector<Applied> const& applied, Migration const& migration) {
    return std::ranges::find(applied, migration.version, &Applied::version) != applied.end();
}

void check_references(Db& db) {
    if (db.engine() != Engine::sqlite) return;
    auto const broken =
        db.row("PRAGMA foreign_key_check", [](Row const& row) { return row.text(0); });
    if (broken) throw DbError{DbErrorKind::foreign_key, "table " + *broken + " refers to nothing"};
}

void apply(Db& db, Migration const& migration, std::optional<Instant> applied_at) {
    db.begin_write();
    try {
        if (is_applied(applied_in(db), migration))
            return db.rollback();  // another process was first
        db.script(in_dialect(migration.text, db.engine()));
        check_references(db);
        db.run(
            "INSERT INTO schema_migration (version, name, hash, applied_at) VALUES ($1, $2, $3, "
            "$4)",
            migration.version, migration.name, migration.hash, applied_at);
        db.commit();
    } catch (DbError const& error) {
        db.rollback();
        throw DbError{error.kind, "migration " + std::string{migration.name} + ": " + error.what()};
    }
}

/// SQLite rebuilds a table by making another, dropping the first and renaming: not while rows refer
/// to it.
class ReferencesUnchecked {
public:
    explicit ReferencesUnchecked(Db& db) : db_{db} { set("PRAGMA foreign_keys = OFF"); }
    ~ReferencesUnchecked() { set("PRAGMA foreign_keys = ON"); }

private:
    void set(char const* pragma) {
        if (db_.engine() == Engine::sqlite) db_.script(pragma);
    }
    Db& db_;
};

void make_table_of_migrations(Db& db) {
    db.begin_write();
    db.script(in_dialect(table_of_migrations, db.engine()));
    db.commit();
}

bool has_table_of_migrations(Db& db) {
    if (db.engine() == Engine::sqlite)
        return db
            .row("SELECT 1 FROM sqlite_schema WHERE name = 'schema_migration'",
                 [](Row const&) { return true; })
            .has_value();
    return db
        .row("SELECT 1 WHERE to_regclass('schema_migration') IS NOT NULL",
             [](Row const&) { return true; })
        .has_value();
}

}  // namespace

void migrate(Db& db, std::span<EmbeddedFile const> files, std::optional<Instant> applied_at) {
    auto const ours = migrations_in(files);
    if (!has_table_of_migrations(db)) make_table_of_migrations(db);
    auto const applied = applied_in(db);
    check_history(applied, ours);
    if (applied.size() == ours.size()) return;
    ReferencesUnchecked const unchecked{db};
    for (auto const& migration : ours)
        if (!is_applied(applied, migration)) apply(db, migration, applied_at);
}

void migrate(Db& db, std::optional<Instant> applied_at) {
    migrate(db, embedded_files(), applied_at);
}

std::int64_t schema_version(Db& db) {
    if (!has_table_of_migrations(db)) return 0;
    return *db.row("SELECT coalesce(max(version), 0) FROM schema_migration",
                   [](Row const& row) { return row.number(0); });
}

}  // namespace indgang::db
