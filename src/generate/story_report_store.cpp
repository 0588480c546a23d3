// What is told stays Danish: it is content, not interface.
#include <fmt/format.h>

#include "catalogue/ics.hpp"
#include "db/db.hpp"
#include "foundation/text.hpp"
#include "generate/story.hpp"

namespace indgang::generate {
namespace {

struct ToldText {
    char const *key, *heading, *words, *family_words;
};
constexpr ToldText holm[] = {
    {"summary", "Sammenfatning",
     "Sofies søvn er blevet markant bedre med den tunge dyne, og hun kan selv sige stop. Det svære er lyd og mange børn på én gang, især i spisefrikvarteret. Forældrene ser det samme i begge hjem. Anna er sygemeldt efter tre år med afbrudt søvn.",
     "Sofie sover godt nu. Den tunge dyne hjælper. Hun kan selv sige stop, når det er nok. Skolen er svær, når der er meget larm. Det har I set begge to. Anna er træt, og det er ikke så mærkeligt."},
    {"assessment", "Faglig vurdering",
     "Vanskelighederne er situationsbestemte og hænger sammen med sanseindtryk, ikke med manglende vilje eller evne. Ressourcerne er mange: faste aftener i begge hjem, en ven, og et barn, der kan sætte ord på. Indsatsen bør ligge i skolens spisefrikvarter og i aflastning af Anna.",
     "Sofie vil gerne, og hun kan meget. Det er larm og mange børn på én gang, der er svært. Derfor skal vi hjælpe i spisefrikvarteret, og Anna skal have mere ro."},
    {"meaning", "Hvad det betyder",
     "Sofie har brug for et roligt sted at spise og en voksen, der ser det, før det bliver for meget. Familien har brug for, at skole, PPR og jobcenter arbejder ud fra samme plan.",
     "Sofie skal have et roligt sted at spise, sammen med en voksen, hun kender. Vi, der hjælper jer, skal sige det samme til jer."},
    {"next", "Hvad der sker nu",
     "Skolen indretter et roligt rum fra uge 49. PPR følger op efter seks uger. Koordinatoren inviterer jobcenteret til næste møde.",
     "Skolen finder et roligt rum fra 30. november. Lone fra PPR ser til Sofie i januar. Jobcenteret kommer med til næste møde. Jeres koordinator ringer til jer i denne uge."},
};
constexpr ToldText friis[] = {
    {"summary", "Sammenfatning",
     "Jonas klarer bussen og sin medicin selv. Han savner jævnaldrende og er i tvivl om uddannelse. Torben vil gerne vide, hvem han skal tale med i jobcenteret.",
     "Du tager selv bussen, Jonas, og du husker din medicin. Du mangler nogen på din egen alder. I ved endnu ikke, hvilken skole det bliver."},
    {"assessment", "Faglig vurdering",
     "Jonas er på vej mod et selvstændigt ungdomsliv. Kontaktpersonen er den mindst indgribende indsats, der holder udviklingen i gang. Overgangen til voksenområdet bør planlægges nu.",
     "Jonas er godt på vej. Kontaktpersonen hjælper lige tilpas. Nu skal vi tale om, hvad der sker, når Jonas fylder 18."},
    {"meaning", "Hvad det betyder",
     "Jonas skal møde andre unge omkring noget, han kan lide. Uddannelsesvalget skal have den tid, det tager, men inden ansøgningsfristen.",
     "Jonas skal være sammen med andre unge om noget, han kan lide. Der er tid til at vælge skole, men ikke uendelig tid."},
    {"next", "Hvad der sker nu",
     "Besøg på to skoler i december. Første møde om overgangen til voksenområdet i januar.",
     "I december besøger I to skoler. I januar mødes vi om tiden efter de 18 år. I vælger selv, hvem der skal med."},
};

std::string moment(Day day, std::string_view at) { return iso(day) + "T" + std::string(at); }

/// The story's family, its child, and who coordinates it.
struct Whose {
    CaseId case_id;
    PersonId child;
    UserId coordinator;
};

class Telling {
public:
    Telling(db::Db& db, Whose whose, Day today) : db_{db}, whose_{whose}, today_{today} {}

    void tell(std::span<ToldText const> texts) {
        auto const first = report(1, today_ - days{40}, {});
        add_all(first, texts, today_ - days{40});
        sign(first);
        auto const second = report(2, today_ - days{3}, first);
        add_all(second, texts, today_ - days{3});
        correct(second);
    }

private:
    std::int64_t report(std::int64_t number, Day on, std::optional<std::int64_t> corrects) {
        return db_.insert(
            "INSERT INTO report (case_id, series, number, corrects, because, begun_by, begun_at)"
            " VALUES ($1, 1, $2, $3, $4, $5, $6) RETURNING id",
            whose_.case_id, number, corrects,
            corrects ? "Der stod, at det var i uge 48. Det er i uge 49." : "", whose_.coordinator,
            moment(on, "09:00:00.000Z"));
    }

    std::int64_t section(std::int64_t report, std::string const& key, std::string const& heading) {
        return db_.insert(
            "INSERT INTO report_section (report_id, place, key, heading, child_id) VALUES ($1, $2,"
            " $3, $4, $5) RETURNING id",
            report, ++place_, key, heading, whose_.child);
    }

    void add_text(std::int64_t report, ToldText const& text, Day on) {
        auto const into = section(report, text.key, text.heading);
        db_.run(
            "INSERT INTO report_part (section_id, place, thread, manner, folder, about_id, words,"
            " family_words, changed_by, changed_at)"
            " VALUES ($1, 1, $2, 'text', 'assessment', $3, $4, $5, $6, $7)",
            into, -place_, whose_.child, text.words, text.family_words, whose_.coordinator,
            moment(on, "09:30:00.000Z"));
    }

    /// The cards of one dimension, what works before what is hard; a part's thread is its card.
    void add_cards(std::int64_t report, catalogue::IcsDimension const& dimension, Day on) {
        auto const key = fmt::format("ics {} {}", whose_.child.value, dimension.word);
        auto const into = section(report, key, dimension.name_da);
        db_.run(
            "INSERT INTO report_part (section_id, place, thread, source, manner, side, folder,"
            " about_id, said_by, credit, original, words, changed_by, changed_at)"
            " SELECT $1, CASE WHEN c.side = 'works' THEN c.id ELSE c.id + 100000 END, c.id,"
            " 'assessment_card ' || c.id, CASE WHEN c.said_by IS NULL THEN 'observation'"
            " ELSE 'own_words' END, c.side, 'assessment', b.child_id, c.said_by, '', c.words, c.words,"
            " $2, $3 FROM assessment_card c JOIN assessment_board b ON b.id = c.board_id"
            " WHERE b.child_id = $4 AND c.dimension = $5 ORDER BY c.id",
            into, whose_.coordinator, moment(on, "09:15:00.000Z"), whose_.child, dimension.word);
    }

    void add_all(std::int64_t report, std::span<ToldText const> texts, Day on) {
        place_ = 0;
        add_text(report, texts[0], on);
        for (auto const& dimension : catalogue::ics_dimensions(catalogue::ics_set_on(today_)))
            add_cards(report, dimension, on);
        for (auto const& text : texts.subspan(1)) add_text(report, text, on);
        credit(report);
        db_.run(
            "DELETE FROM report_section WHERE report_id = $1 AND NOT EXISTS (SELECT 1 FROM"
            " report_part p WHERE p.section_id = report_section.id)",
            report);
    }

    /// Who says it, as the board does: a phrase that is kept.
    void credit(std::int64_t report) {
        auto const said = db_.rows(
            "SELECT p.id, COALESCE(n.name, ''), COALESCE(m.relation, ''), c.observer FROM report_part p"
            " JOIN report_section s ON s.id = p.section_id"
            " JOIN assessment_card c ON c.id = p.thread LEFT JOIN person n ON n.id = c.said_by"
            " LEFT JOIN case_person m ON m.person_id = c.said_by AND m.case_id = $2"
            " WHERE s.report_id = $1 AND p.source <> ''",
            [](db::Row const& row) {
                auto const name = row.text(1), relation = row.text(2);
                auto who = name.empty() ? row.text(3) : name.substr(0, name.find(' '));
                if (!relation.empty()) who += " (" + relation + ")";
                return std::pair{row.number(0), stored({"{0}", {who}})};
            },
            report, whose_.case_id);
        for (auto const& [part, credit] : said)
            db_.run("UPDATE report_part SET credit = $1 WHERE id = $2", credit, part);
    }

    /// Everybody has approved; the family has it and has opened it.
    void sign(std::int64_t report) {
        auto const asked = moment(today_ - days{36}, "10:00:00.000Z");
        auto const signed_at = moment(today_ - days{31}, "12:00:00.000Z");
        db_.run(
            "INSERT INTO report_answer (report_id, round, user_id, answer, seen, in_all,"
            " recorded_by, recorded_at) SELECT $1, 1, t.user_id, 'approved', 1, 1, t.user_id, $2"
            " FROM (SELECT DISTINCT m.user_id FROM core_team_member m WHERE m.case_id = $3"
            " AND m.joined_on <= $4 AND m.user_id <> $5) t",
            report, asked, whose_.case_id, today_ - days{36}, whose_.coordinator);
        db_.run(
            "UPDATE report SET round = 1, asked_by = $1, asked_at = $2, fixed_by = $1, fixed_at = $3,"
            " released_by = $1, released_at = $3 WHERE id = $4",
            whose_.coordinator, asked, signed_at, report);
        db_.run(
            "INSERT INTO report_opening (report_id, user_id, opened_at) SELECT $1, min(user_id), $2"
            " FROM access_grant WHERE case_id = $3 AND relation = 'family_member'"
            " HAVING min(user_id) IS NOT NULL",
            report, moment(today_ - days{30}, "18:40:00.000Z"), whose_.case_id);
    }

    void correct(std::int64_t report) {
        db_.run(
            "UPDATE report_part SET words = words || ' Alle tre aftaler står også i planen.' WHERE id ="
            " (SELECT max(p.id) FROM report_part p JOIN report_section s ON s.id = p.section_id"
            " WHERE s.report_id = $1)",
            report);
    }

    db::Db& db_;
    Whose whose_;
    Day today_;
    std::int64_t place_ = 0;
};

}  // namespace

void tell_report(db::Db& db, CollaborationModel const& model, Day today) {
    auto const whose = db.row(
        "SELECT b.case_id, b.child_id, (SELECT c.user_id FROM coordinator_change c WHERE c.case_id ="
        " b.case_id ORDER BY c.from_on DESC LIMIT 1) FROM assessment_board b"
        " ORDER BY b.case_id, b.id LIMIT 1",
        [](db::Row const& row) {
            return Whose{row.id<CaseId>(0), row.id<PersonId>(1), row.id<UserId>(2)};
        });
    if (!whose) return;
    auto const texts = model.clock == Clock::per_family ? std::span<ToldText const>{friis}
                                                        : std::span<ToldText const>{holm};
    Telling{db, *whose, today}.tell(texts);
}

}  // namespace indgang::generate
