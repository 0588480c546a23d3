// Sikkerhedskopi: one file that holds a municipality's whole database as it was at one moment, taken
// while it is in use. A SQLite copy is a database itself; of PostgreSQL it is pg_dump's custom format.
#pragma once
#include <stdexcept>
#include <string>

#include "db/where.hpp"

namespace indgang::db {

/// Why it was not done, in one line.
struct BackupRefused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Refuses to overwrite a file; leaves none that is not complete.
void backup(Where const& where, std::string const& file);

/// Into a SQLite file that is not there, or a PostgreSQL database without tables; refuses all else.
void restore(std::string const& file, Where const& where);

}  // namespace indgang::db
