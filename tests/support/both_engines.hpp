// Runs the body of a test on a SQLite file and on a PostgreSQL database, each made for it. The body
// takes the db::Db, or the db::Where to open connections of its own. Use it once in a test case.
#pragma once
#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <type_traits>

#include "db/db.hpp"

namespace indgang::test {

/// A name for a file in this process' own folder, which is removed when the process ends.
std::string fresh_path(std::string const& ending = ".db");

db::Where fresh_sqlite();
db::Where fresh_postgres();
/// With all migrations applied: copies of one that was made once.
db::Where migrated_sqlite();
db::Where migrated_postgres();

template <class Body>
void on(db::Where const& where, Body& body) {
    if constexpr (std::is_invocable_v<Body&, db::Db&>)
        body(*db::open(where));
    else
        body(where);
}

/// The database is empty.
template <class Body>
void on_both_engines(Body body) {
    SUBCASE("SQLite") { on(fresh_sqlite(), body); }
    SUBCASE("PostgreSQL") { on(fresh_postgres(), body); }
}

/// The database has every table, and no rows but those that migrations put there.
template <class Body>
void on_both_migrated(Body body) {
    SUBCASE("SQLite") { on(migrated_sqlite(), body); }
    SUBCASE("PostgreSQL") { on(migrated_postgres(), body); }
}

}  // namespace indgang::test
