#include <set>

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

std::set<CaseId> waiting(db::Db& db, Day today) {
    auto const cases = db.rows(
        "SELECT case_id FROM follow_up_renewal WHERE renew_on <= $1",
        [](db::Row const& row) { return row.id<CaseId>(0); }, today);
    return {cases.begin(), cases.end()};
}

}  // namespace

DueCheck check_due(db::Db& db, Day today) {
    DueCheck check;
    auto const working_days = working_days_of(db);
    auto const renewed_soon = waiting(db, today);
    check.waiting = std::ssize(renewed_soon);
    for (auto const case_id : db.rows("SELECT id FROM family_case ORDER BY id",
                                      [](db::Row const& row) { return row.id<CaseId>(0); })) {
        ++check.cases;
        if (renewed_soon.contains(case_id)) continue;
        auto const family = load_family(db, case_id, today);
        if (read_kept(db, case_id) != kept_rows(family, due_rows(family, working_days, today)))
            check.wrong.push_back(case_id);
    }
    return check;
}

}  // namespace indgang::follow_up
