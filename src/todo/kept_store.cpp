// The row of each case: kept, made old, read.
#include <algorithm>

#include "access/case_scope.hpp"
#include "access/keys.hpp"
#include "foundation/instant.hpp"
#include "todo/todo.hpp"
#include "todo/written.hpp"

namespace indgang::todo {
namespace {

/// The coordinator's own eyes, and nothing of the reader's: what is kept is the same whoever works it out. Its log
/// lines are dropped, since it shows nothing; the page that shows it has a line of its own.
access::Visit as_coordinator(Keeping const& keeping, UserId coordinator) {
    access::Visit visit{keeping.db,    keeping.municipality, keeping.keys,
                        keeping.today, keeping.now,          Language::da};
    access::User user{.id = coordinator, .login = {}, .name = {}, .roles = {}};
    user.roles.add(access::Role::coordinator);
    visit.signed_in_as(std::move(user));
    return visit;
}

std::vector<Thing> things_now(Keeping const& keeping, CaseId case_id, UserId coordinator) {
    auto visit = as_coordinator(keeping, coordinator);
    access::RelationSet const may{access::Relation::coordinator};
    if (!access::may_open(visit, case_id, may)) return {};  // not yet, or no longer
    auto scope = access::open_case(visit, case_id, may);
    return things_of(scope);
}

KeptCase read_case(db::Row const& row) {
    return {
        .case_id = row.id<CaseId>(0), .coordinator = row.id<UserId>(1), .version = row.number(2)};
}

/// With the coordinator of that day: one who takes over today was not there yesterday.
std::vector<KeptCase> waiting(Keeping const& keeping, int most) {
    return keeping.db.rows(
        "SELECT c.id, COALESCE((SELECT k.user_id FROM coordinator_change k WHERE k.case_id = c.id"
        " AND k.from_on <= $1 ORDER BY k.from_on DESC LIMIT 1), t.coordinator_id), c.version"
        " FROM todo_kept t JOIN family_case c ON c.id = t.case_id WHERE t.kept_for < $1"
        " ORDER BY t.kept_for, t.case_id LIMIT $2",
        read_case, keeping.today, most);
}

Keeping keeping_of(access::Visit& visit) {
    return {visit.db(), visit.municipality(), visit.keys(), visit.today(), visit.now()};
}

}  // namespace

Asked<std::vector<CaseThings>> ask_of_coordinator(access::Visit& visit, UserId coordinator) {
    struct Row {
        CaseThings kept;
        bool is_old = false;
    };
    auto rows = visit.db().later(
        "SELECT case_id, kept_for, things FROM todo_kept WHERE coordinator_id = $1",
        [today = iso(visit.today())](db::Row const& row) {
            CaseThings kept{.case_id = row.id<CaseId>(0), .things = {}};
            bool const is_old = row.view(1) != today;
            if (!is_old) kept.things = read_things(row.view(2));
            return Row{std::move(kept), is_old};
        },
        coordinator);
    return [rows = std::move(rows), &visit, coordinator]() mutable {
        std::vector<CaseThings> all;
        for (auto& row : rows.get()) {
            if (row.is_old)
                row.kept.things = things_now(keeping_of(visit), row.kept.case_id, coordinator);
            if (!row.kept.things.empty()) all.push_back(std::move(row.kept));
        }
        return all;
    };
}

void make_old(db::Db& db, CaseId case_id) {
    db.run("UPDATE todo_kept SET kept_for = '' WHERE case_id = $1 AND kept_for <> ''", case_id);
}

void place_anew(access::CaseScope& scope) {
    scope.db().run("DELETE FROM todo_kept WHERE case_id = $1", scope.case_id());
    scope.db().run(
        "INSERT INTO todo_kept (case_id, coordinator_id, kept_for, things)"
        " SELECT c.id, k.user_id, '', '' FROM family_case c JOIN coordinator_change k"
        " ON k.case_id = c.id WHERE c.id = $1 AND (c.closed_on IS NULL OR c.closed_on > $2)"
        " AND k.from_on <= $2 ORDER BY k.from_on DESC LIMIT 1",
        scope.case_id(), scope.today());
}

void place_all(db::Db& db, Day today) {
    db.run(
        "INSERT INTO todo_kept (case_id, coordinator_id, kept_for, things)"
        " SELECT c.id, (SELECT k.user_id FROM coordinator_change k WHERE k.case_id = c.id"
        " AND k.from_on <= $1 ORDER BY k.from_on DESC LIMIT 1), '', '' FROM family_case c"
        " WHERE c.opened_on <= $1 AND (c.closed_on IS NULL OR c.closed_on > $1)"
        " AND EXISTS (SELECT 1 FROM coordinator_change k WHERE k.case_id = c.id AND k.from_on <= $1)"
        " AND NOT EXISTS (SELECT 1 FROM todo_kept t WHERE t.case_id = c.id)",
        today);
}

std::vector<KeptCase> worked_out(Keeping const& keeping, int most) {
    auto cases = waiting(keeping, most);
    for (auto& one : cases) one.things = written(things_now(keeping, one.case_id, one.coordinator));
    return cases;
}

void keep(db::Db& db, std::vector<KeptCase> const& cases, Day today) {
    for (auto const& one : cases)
        db.run(
            "UPDATE todo_kept SET kept_for = $1, things = $2, coordinator_id = $4 WHERE case_id = $3"
            " AND EXISTS (SELECT 1 FROM family_case c WHERE c.id = $3"
            " AND c.version = $5)",
            today, one.things, one.case_id, one.coordinator, one.version);
}

void keep_all(Keeping const& keeping) {
    constexpr int at_once = 500;
    auto& db = keeping.db;
    db.begin_write();
    place_all(db, keeping.today);
    db.commit();
    std::vector<KeptCase> cases;
    do {
        db.begin_write();
        cases = worked_out(keeping, at_once);
        keep(db, cases, keeping.today);
        db.commit();
    } while (!cases.empty());
}

std::vector<CaseId> kept_wrong(Keeping const& keeping) {
    std::vector<CaseId> wrong;
    auto const kept = keeping.db.rows(
        "SELECT t.case_id, t.coordinator_id, c.version, t.things FROM todo_kept t"
        " JOIN family_case c ON c.id = t.case_id WHERE t.kept_for = $1 ORDER BY t.case_id",
        [](db::Row const& row) {
            auto one = read_case(row);
            one.things = row.text(3);
            return one;
        },
        keeping.today);
    for (auto const& one : kept)
        if (one.things != written(things_now(keeping, one.case_id, one.coordinator)))
            wrong.push_back(one.case_id);
    return wrong;
}

}  // namespace indgang::todo
