// How each engine copies a whole database, for backup.cpp alone.
#pragma once
#include <string>

#include "db/where.hpp"

namespace indgang::db {

/// Of a database in use too; the copy is checked from end to end.
void copy_sqlite(std::string const& from, std::string const& to);

void dump_postgres(Where const& where, std::string const& file);
/// Refuses a database that has tables; all or nothing.
void load_postgres(std::string const& file, Where const& where);

}  // namespace indgang::db
