// Requests for insight and corrections of a family that a demo is shown with: one waiting, one answered, one that is not
// corrected. What is told stays Danish: it is content, not interface.
#include "generate/network.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

struct ToldCorrection {
    std::string_view place, what, because, wanted;
    int days_ago;
    std::string_view act = "", answer = "", statement = "", told = "";
    int answered_days_ago = 0;
};
constexpr ToldCorrection told[] = {
    {"", "Der står, at jeg arbejder fuld tid.", "Jeg gik ned i tid efter sommerferien.",
     "Jeg arbejder 25 timer om ugen.", 34, "corrected",
     "Det er rettet på netværkskortet og i planen. Tak, fordi du sagde det.", "",
     "Lone Vang og Ida Kromann har fået det rigtige at vide.", 27},
    {"contacts-1", "Der står, at vi aflyste mødet.",
     "Det var kommunen, der ringede og flyttede det.", "Kommunen flyttede mødet.", 30, "kept",
     "Noten er skrevet af den, der talte i telefonen, og vi kan ikke se, hvem der ringede først.",
     "Det var kommunen, der ringede og flyttede mødet. Vi sagde ja.", "", 12},
    {"", "Der står, at Sofie ikke kan lide at svømme.",
     "Hun elsker det. Det er støjen, der er svær.", "Sofie elsker at svømme, når der er stille.",
     5},
};

void correct(db::Db& db, CaseId case_id, UserId coordinator, PersonId person, UserId family,
             Day today) {
    for (auto const& one : told) {
        auto const on = today - days{one.days_ago};
        bool const is_answered = !one.act.empty();
        auto const id = db.insert(
            "INSERT INTO correction (case_id, about_id, place, what, because, wanted, asked_by, asked_on, registered_by,"
            " registered_at, steps) VALUES ($1, $2, $3, $4, $5, $6, $2, $7, $8, $9, $10) RETURNING id",
            case_id, person, one.place, one.what, one.because, one.wanted, on, family,
            moment_on(on, 6), is_answered ? 1 : 0);
        if (!is_answered) continue;
        db.run(
            "INSERT INTO correction_step (correction_id, number, act, words, statement, told, written_by, written_at)"
            " VALUES ($1, 1, $2, $3, $4, $5, $6, $7)",
            id, one.act, one.answer, one.statement, one.told, coordinator,
            moment_on(today - days{one.answered_days_ago}, 6));
    }
}

std::int64_t ask_for_insight(db::Db& db, CaseId case_id, UserId coordinator, PersonId person,
                             Day on, std::string_view note) {
    return db.insert(
        "INSERT INTO insight_request (case_id, subject_id, asked_by, asked_on, how, note, registered_by, registered_at)"
        " VALUES ($1, $2, $2, $3, 'paper', $4, $5, $6) RETURNING id",
        case_id, person, on, note, coordinator, moment_on(on, 6));
}

}  // namespace

void ask_what_is_kept(db::Db& db, CaseId case_id, UserId coordinator, PersonId person,
                      UserId family, Day today) {
    correct(db, case_id, coordinator, person, family, today);
    ask_for_insight(db, case_id, coordinator, person, today - days{16},
                    "Vil gerne hente det på papir i receptionen.");
    auto const old = ask_for_insight(db, case_id, coordinator, person, today - days{150}, "");
    db.run(
        "INSERT INTO insight_step (request_id, number, act, done_on, because, written_by, written_at)"
        " VALUES ($1, 1, 'deliver', $2, 'Sendt med Digital Post.', $3, $4)",
        old, today - days{141}, coordinator, moment_on(today - days{141}, 6));
    db.run(
        "INSERT INTO insight_download (case_id, subject_id, reader_id, format, fetched_by, fetched_at)"
        " VALUES ($1, $2, $2, 'pdf', $3, $4)",
        case_id, person, family, moment_on(today - days{40}, 7));
}

}  // namespace indgang::generate
