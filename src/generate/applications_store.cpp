// What a family that a demo is shown with has asked for: answered, waiting, and waiting for the family itself. What
// is told stays Danish: it is content, not interface.
#include "generate/network.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

struct ToldStep {
    std::string_view what, act, state;
    int days_ago = 0;
    std::string_view treated_by = "", next_step = "", lacks = "", outcome = "", answer = "";
    int answer_in = 0;  // days from today; 0: no day is set
    bool by_family = false;
};
constexpr ToldStep told[] = {
    {"Aflastning hver anden weekend", "soeg", "received", 61, "Visitationsudvalget",
     "Udvalget mødes den første tirsdag i måneden.", "", "", "", -20},
    {"Aflastning hver anden weekend", "afgoer", "decided", 26, "Visitationsudvalget", "", "",
     "partly",
     "I får aflastning én weekend om måneden fra den 1. december. Vi ser på det igen til marts, når "
     "I har prøvet det.",
     -20},
    {"Hjælp til ekstra udgifter til bleer og vask", "soeg", "received", 40, "Ydelsesafdelingen"},
    {"Hjælp til ekstra udgifter til bleer og vask", "begynd", "examined", 36, "Ydelsesafdelingen",
     "De regner på, hvad I har haft af udgifter i år.", "", "", "", 9},
    {"Hjælp til ekstra udgifter til bleer og vask", "mangler", "awaiting_family", 3,
     "Ydelsesafdelingen", "",
     "Kvitteringer eller et skøn over, hvad bleer og ekstra vask koster jer om måneden. Et billede "
     "fra telefonen er fint.",
     "", "", 9},
    {"Kørsel til svømning", "soeg", "received", 18, "", "", "", "", "", 0, true},
    {"Kørsel til svømning", "begynd", "examined", 15, "Befordring",
     "De undersøger, om der kan køres sammen med en anden familie.", "", "", "", -2},
};

}  // namespace

void ask_for_help(db::Db& db, CaseId case_id, UserId coordinator, PersonId person, UserId family,
                  Day today) {
    std::int64_t application = 0, number = 0;
    std::string_view before;
    for (auto const& one : told) {
        auto const on = today - days{one.days_ago};
        auto const by = one.by_family ? family : coordinator;
        if (one.what != before) {
            application = db.insert(
                "INSERT INTO application (case_id, what, applied_on, applied_by, registered_by,"
                " registered_at, steps) VALUES ($1, $2, $3, $4, $5, $6, 1) RETURNING id",
                case_id, one.what, on, person, by, moment_on(on, 5));
            number = 0;
        }
        before = one.what;
        bool const lacks = !one.lacks.empty(), is_decided = !one.outcome.empty();
        db.run(
            "INSERT INTO application_step (application_id, number, act, state, handler_id,"
            " treated_by, answer_by, next_step, asked_of, lacks, lacks_by, outcome, decided_on,"
            " answer, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,"
            " $12, $13, $14, $15, $16)",
            application, ++number, one.act, one.state, coordinator, one.treated_by,
            one.answer_in ? std::optional{today + days{one.answer_in}} : std::nullopt,
            one.next_step, lacks ? std::optional{person} : std::nullopt, one.lacks,
            lacks ? std::optional{today + days{6}} : std::nullopt,
            is_decided ? std::optional{one.outcome} : std::nullopt,
            is_decided ? std::optional{on} : std::nullopt, one.answer, by, moment_on(on, 5));
    }
    db.run(
        "UPDATE application SET steps = (SELECT max(number) FROM application_step s WHERE"
        " s.application_id = application.id) WHERE case_id = $1",
        case_id);
}

void ask_and_write(db::Db& db, CaseId case_id, UserId coordinator, PersonId person, UserId family,
                   Day today) {
    ask_for_help(db, case_id, coordinator, person, family, today);
    write_messages(db, case_id, coordinator, family, today);
    ask_what_is_kept(db, case_id, coordinator, person, family, today);
    look_at_news(db, case_id, family, today);
}

}  // namespace indgang::generate
