#include "follow_up/kept_store.hpp"

#include "follow_up/due_store.hpp"
#include "follow_up/follow_up.hpp"

namespace indgang::follow_up {
namespace {

void read_due(db::Db& db, Kept& kept) {
    db.rows(
        "SELECT child_id, due_on, plan_by, because, basis, clock, hidden_until, child_name,"
        " child_born_on, coordinator_id, family_name, case_number, contact_name,"
        " contact_telephone FROM follow_up_due WHERE case_id = $1 ORDER BY child_id",
        [&](db::Row const& row) {
            kept.rows.push_back({row.number(0), row.day(1), row.day(2), row.text(3),
                                 row.worded(4, bases), row.worded(5, clocks), row.maybe_day(6),
                                 row.text(7), row.maybe_day(8)});
            kept.coordinator = row.id<UserId>(9);
            kept.words = {row.text(10), "", row.text(11), row.text(12), row.text(13)};
            return 0;
        },
        kept.case_id);
}

Kept read_kept(db::Db& db, CaseId case_id) {
    Kept kept{case_id, {}};
    read_due(db, kept);
    db.rows(
        "SELECT coordinator_id, family_name, search_name, case_number FROM follow_up_not_due"
        " WHERE case_id = $1",
        [&](db::Row const& row) {
            kept.coordinator = row.id<UserId>(0);
            kept.words = {row.text(1), row.text(2), row.text(3), "", ""};
            return 0;
        },
        case_id);
    return kept;
}

}  // namespace

void keep_rows(db::Db& db, Kept const& kept) {
    db.run("DELETE FROM follow_up_due WHERE case_id = $1", kept.case_id);
    db.run("DELETE FROM follow_up_not_due WHERE case_id = $1", kept.case_id);
    if (!kept.coordinator) return;
    auto const& words = kept.words;
    for (auto const& row : kept.rows)
        db.run(
            "INSERT INTO follow_up_due (case_id, child_id, coordinator_id, due_on, plan_by,"
            " because, basis, clock, hidden_until, child_name, child_born_on, family_name,"
            " case_number, contact_name, contact_telephone)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
            kept.case_id, row.child, kept.coordinator, row.due_on, row.plan_by, row.because,
            row.basis, row.clock, row.hidden_until, row.child_name, row.born_on, words.family,
            words.case_number, words.contact, words.telephone);
    if (kept.rows.empty())
        db.run(
            "INSERT INTO follow_up_not_due (coordinator_id, search_name, case_id, family_name,"
            " case_number) VALUES ($1, $2, $3, $4, $5)",
            kept.coordinator, words.search_name, kept.case_id, words.family, words.case_number);
}

DueCheck check_due(db::Db& db, Day today) {
    DueCheck check;
    auto const working_days = working_days_of(db);
    for (auto const case_id : db.rows("SELECT id FROM family_case ORDER BY id",
                                      [](db::Row const& row) { return row.id<CaseId>(0); })) {
        auto const family = load_family(db, case_id, today);
        ++check.cases;
        if (read_kept(db, case_id) != kept_rows(family, due_rows(family, working_days, today)))
            check.wrong.push_back(case_id);
    }
    return check;
}

}  // namespace indgang::follow_up
