#include <algorithm>
#include <set>
#include <tuple>

#include "follow_up/due_store.hpp"
#include "follow_up/follow_up.hpp"

namespace indgang::follow_up {
namespace {

/// A row as it is kept, and as it should be: child, due, plan by, coordinator, why, basis, clock, pause.
using KeptRow = std::tuple<std::int64_t, Day, Day, std::int64_t, std::string, std::string,
                           std::string, std::optional<Day>>;

std::vector<KeptRow> kept(db::Db& db, CaseId case_id) {
    return db.rows(
        "SELECT child_id, due_on, plan_by, coordinator_id, because, basis, clock, hidden_until"
        " FROM follow_up_due WHERE case_id = $1 ORDER BY child_id",
        [](db::Row const& row) {
            return KeptRow{row.number(0), row.day(1),  row.day(2),  row.number(3),
                           row.text(4),   row.text(5), row.text(6), row.maybe_day(7)};
        },
        case_id);
}

std::vector<KeptRow> computed(FamilyFacts const& family, WorkingDays const& working_days,
                              Day today) {
    std::vector<KeptRow> rows;
    for (auto const& row : due_rows(family, working_days, today))
        rows.emplace_back(row.child.value, row.next.due_on, row.next.plan_by,
                          family.coordinator->value, stored(why(row.next)), word(row.next.basis),
                          word(row.next.clock), row.hidden_until);
    std::ranges::sort(rows);
    return rows;
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
        if (kept(db, case_id) != computed(load_family(db, case_id, today), working_days, today))
            check.wrong.push_back(case_id);
    }
    return check;
}

}  // namespace indgang::follow_up
