// Brings a database to the shape that this program knows. Migrations are db/migrations/NNNN_….sql,
// one text for both engines: a line ending in "-- sqlite" or "-- postgres" is for that engine
// alone, {id} is a self-numbering key, {strict} ends a table, {bytes} is a column of raw bytes,
// BIGINT is INTEGER on SQLite. Each runs in a transaction of its own; a released one is never
// changed.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "db/db.hpp"
#include "foundation/embedded.hpp"
#include "foundation/instant.hpp"

namespace indgang::db {

/// A released migration was changed, or the database is newer than the program.
struct MigrationRefused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// As migrate(db), with these files instead of the embedded ones.
void migrate(Db& db, std::span<EmbeddedFile const> files, std::optional<Instant> applied_at);

/// The number of the newest migration applied; 0 in an empty database.
std::int64_t schema_version(Db& db);

/// The text as that engine takes it.
std::string in_dialect(std::string_view migration, Engine engine);

/// "table.column null|not null" in order: the same on both engines.
std::string schema_of(Db& db);

}  // namespace indgang::db
