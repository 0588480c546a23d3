#include "follow_up/kept_store.hpp"

namespace indgang::follow_up {

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

}  // namespace indgang::follow_up
