#include "generate/store.hpp"

#include <fmt/format.h>

namespace indgang::generate {
namespace {

/// Foreign keys are right by construction. Who may not leave them out has them checked row by row.
void ask_for(db::Db& db, std::string const& statement) {
    try {
        db.script(statement);
    } catch (db::DbError const&) {
    }
}

}  // namespace

std::int64_t add_target_group(db::Db& db, std::string_view name, Day from_on,
                              std::string_view criterion) {
    auto const group = db.insert(
        "INSERT INTO target_group (name, valid_from) VALUES ($1, $2) RETURNING id", name, from_on);
    return db.insert(
        "INSERT INTO target_criterion (target_group_id, wording) VALUES ($1, $2) RETURNING id",
        group, criterion);
}

std::int64_t count_families(db::Db& db) {
    return *db.row("SELECT count(*) FROM family_case",
                   [](db::Row const& row) { return row.number(0); });
}

void add_family_login(db::Db& db, UserId user, CaseId case_id, PersonId person, Day from_on) {
    db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", user, person);
    db.run(
        "INSERT INTO access_grant (user_id, case_id, relation, from_on, because)"
        " VALUES ($1, $2, 'family_member', $3, 'login')",
        user, case_id, from_on);
}

void hurry(db::Db& db) {
    if (db.engine() == db::Engine::sqlite)
        return db.script(
            "PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536;"
            "PRAGMA wal_autocheckpoint = 8000");
    db.script("SET synchronous_commit = off");
    ask_for(db, "SET session_replication_role = replica");
}

void make_durable(db::Db& db) {
    if (db.engine() == db::Engine::sqlite)
        return db.script(
            "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000;"
            "PRAGMA wal_autocheckpoint = 1000; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
    ask_for(db, "RESET session_replication_role");
    db.script("SET synchronous_commit = on; ANALYZE");
}

}  // namespace indgang::generate
