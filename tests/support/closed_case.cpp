#include "support/closed_case.hpp"

namespace indgang::test {

void close_holm(Story& story, std::string_view closed_on) {
    story.served.write_outside([&](db::Db& db) {
        auto const closing = db.insert(
            "INSERT INTO case_closing (case_id, closed_on, reason, because, told_on, told_how,"
            " no_words_because, turn_to, turn_to_reach, recorded_by, recorded_at)"
            " VALUES ($1, $2, 'goals_reached', 'Det går godt nu', $2, 'meeting', 'Ville ikke',"
            " 'Rådgivningen', '70 10 20 30', $3, '2026-11-20T09:00:00.000Z') RETURNING id",
            story.ids.holm, closed_on, story.ids.mette);
        db.run(
            "INSERT INTO retention_mark (closing_id, case_id, keep_until, rule, years,"
            " is_chosen_by_us) VALUES ($1, $2, '2040-05-14', 'after_childhood', 5, 1)",
            closing, story.ids.holm);
        db.run("UPDATE family_case SET closed_on = $2 WHERE id = $1", story.ids.holm, closed_on);
    });
}

void open_holm(Story& story) {
    story.served.write_outside([&](db::Db& db) {
        db.run("UPDATE family_case SET closed_on = NULL WHERE id = $1", story.ids.holm);
        db.run("DELETE FROM case_reopening");
        db.run("DELETE FROM retention_mark");
        db.run("DELETE FROM case_closing");
    });
}

}  // namespace indgang::test
