#include "follow_up/due_store.hpp"
#include "follow_up/follow_up.hpp"

namespace indgang::follow_up {
namespace {

constexpr std::int64_t most_at_once = 500;

struct Planned {
    Day due_on, plan_by;
};

std::int64_t families_with_meetings(db::Db& db) {
    return *db.row("SELECT count(*) FROM follow_up_due WHERE clock = 'per_family'",
                   [](db::Row const& row) { return row.number(0); });
}

}  // namespace

void renew_plan_days(db::Db& db) {
    auto const working_days = working_days_of(db);
    auto const all =
        db.rows("SELECT DISTINCT due_on, plan_by FROM follow_up_due", [](db::Row const& row) {
            return Planned{row.day(0), row.day(1)};
        });
    for (auto const& planned : all) {
        auto const plan_by = working_days.on_or_before(planned.due_on);
        if (plan_by != planned.plan_by)
            db.run("UPDATE follow_up_due SET plan_by = $1 WHERE due_on = $2 AND plan_by = $3",
                   plan_by, planned.due_on, planned.plan_by);
    }
}

void renew_meetings(db::Db& db, Day today) {
    db.run(
        "INSERT INTO follow_up_renewal (case_id, renew_on)"
        " SELECT case_id, $1 FROM follow_up_due WHERE clock = 'per_family'"
        " ON CONFLICT (case_id) DO UPDATE SET renew_on = $1",
        today);
    if (families_with_meetings(db) > most_at_once) return;
    while (renew_what_waits(db, today, most_at_once) > 0) {
    }
}

std::int64_t waiting_for_renewal(db::Db& db, Day today) {
    return *db.row(
        "SELECT count(*) FROM follow_up_renewal WHERE renew_on <= $1",
        [](db::Row const& row) { return row.number(0); }, today);
}

std::size_t renew_what_waits(db::Db& db, Day today, int most) {
    auto const cases = db.rows(
        "SELECT case_id FROM follow_up_renewal WHERE renew_on <= $1 ORDER BY renew_on, case_id"
        " LIMIT $2",
        [](db::Row const& row) { return row.id<CaseId>(0); }, today, most);
    if (cases.empty()) return 0;
    auto const working_days = working_days_of(db);
    for (auto const case_id : cases) renew_family(db, case_id, working_days, today);
    return cases.size();
}

}  // namespace indgang::follow_up
