// What a database refuses or breaks on. The message names the statement, never the values in it:
// messages are logged, and values may be about people.
#pragma once
#include <stdexcept>
#include <string>

namespace indgang::db {

enum class DbErrorKind { unique, foreign_key, check_refused, busy, lost_connection, full, other };

struct DbError : std::runtime_error {
    DbError(DbErrorKind kind_, std::string const& message)
        : std::runtime_error{message}, kind{kind_} {}
    DbErrorKind kind;
};

}  // namespace indgang::db
