#include "generate/store.hpp"

#include <fmt/format.h>

#include "generate/timeline.hpp"

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

std::int64_t add_target_group(db::Db& db, std::string_view name, std::string_view partner_from,
                              Day from_on, std::string_view criterion) {
    auto const group = db.insert(
        "INSERT INTO target_group (name, valid_from, partner_from) VALUES ($1, $2, $3)"
        " RETURNING id",
        name, from_on, partner_from);
    return db.insert(
        "INSERT INTO target_criterion (target_group_id, wording) VALUES ($1, $2) RETURNING id",
        group, criterion);
}

// Stays Danish: the reason is what somebody wrote.
std::int64_t add_fixed_team(db::Db& db, std::string_view name, std::string_view meets, UserId by,
                            Day from_on) {
    return db.insert(
        "INSERT INTO fixed_team (name, rhythm, meets, because, recorded_by, recorded_at)"
        " VALUES ($1, 'weekly', $2, 'De samme kolleger mødes om mange familier og kender hinanden',"
        " $3, $4) RETURNING id",
        name, meets, by, moment_on(from_on, 0));
}

std::int64_t add_fixed_member(db::Db& db, std::int64_t team, Professional const& who,
                              std::string_view discipline, Day from_on) {
    return db.insert(
        "INSERT INTO fixed_team_member (team_id, user_id, department_id, discipline, joined_on,"
        " because, confirmed_at, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5, 'Fast medlem af teamet', $6, $2, $6) RETURNING id",
        team, who.user, who.department, discipline, from_on, moment_on(from_on, 1));
}

void add_practice_text(db::Db& db, Practice const& practice, UserId by, Day written_on) {
    db.run(
        "INSERT INTO practice_text (model, element, version, what, why, how, tools, written_by,"
        " written_at) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8)",
        practice.model, practice.element, practice.what, practice.why, practice.how, practice.tools,
        by, moment_on(written_on, 0));
    add_practice_read(db, practice, by, written_on);
}

void add_practice_read(db::Db& db, Practice const& practice, UserId by, Day read_on) {
    db.run(
        "INSERT INTO practice_read (user_id, model, element, version, read_at)"
        " VALUES ($1, $2, $3, 1, $4)",
        by, practice.model, practice.element, moment_on(read_on, 1));
}

void add_absence(db::Db& db, Professional const& away, Professional const& substitute, Day from_on,
                 Day back_on) {
    auto const absence = db.insert(
        "INSERT INTO absence (user_id, substitute_id, from_on, until_on, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $1, $5) RETURNING id",
        away.user, substitute.user, from_on, back_on, moment_on(from_on, 0));
    db.run(
        "INSERT INTO substitution (absence_id, case_id, user_id, from_on, until_on)"
        " SELECT CAST($1 AS BIGINT), case_id, CAST($2 AS BIGINT), $3, $4 FROM access_grant"
        " WHERE user_id = $5 AND relation = 'coordinator' AND until_on IS NULL",
        absence, substitute.user, from_on, back_on, away.user);
    db.run(
        "INSERT INTO access_grant (user_id, case_id, relation, from_on, until_on, because)"
        " SELECT user_id, case_id, 'substitute', from_on, until_on, 'standing in'"
        " FROM substitution WHERE absence_id = $1",
        absence);
}

std::int64_t count_families(db::Db& db) {
    return *db.row("SELECT count(*) FROM family_case",
                   [](db::Row const& row) { return row.number(0); });
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
