#include "db/db.hpp"
#include "db/postgres_db.hpp"
#include "db/sqlite_db.hpp"

namespace indgang::db {

std::unique_ptr<Db> open(Where const& where) {
    if (where.engine == Engine::sqlite) return std::make_unique<SqliteDb>(where);
    return std::make_unique<PostgresDb>(where);
}

}  // namespace indgang::db
