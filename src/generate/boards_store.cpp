// What is told stays Danish: it is content, not interface.
#include <optional>
#include <span>
#include <string_view>

#include "generate/boards.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

constexpr int child = 0, mother = 2, father = 3, observed = -1;

struct Said {
    int position;  // of the column
    int by;        // of the family, or observed
    std::string_view words, observer = {};
};
struct Hung {
    std::string_view kind;
    bool is_of_family;
    int days_ago;
    std::span<Said const> cards;
};

constexpr Said sofies_columns[] = {
    {2, mother, "Vi er gode til at gøre det samme hver aften."},
    {2, child, "Jeg kan sige stop nu."},
    {2, father, "Emil og Sofie griner sammen i bilen."},
    {2, observed, "Sofie beder selv om en pause, når der er uro i klassen.", "Lone Vang, PPR"},
    {1, mother, "Jeg er bange for, at hun holder helt op med at komme i skole."},
    {1, child, "Der er for mange børn i frikvarteret."},
    {1, observed, "Har haft 31 dage med sygdom eller delvist fravær siden sommerferien.",
     "Klasselæreren"},
    {3, child, "Jeg vil have et sted, hvor jeg kan være alene med Alma."},
    {3, mother, "Skolen ringer først til Peter om torsdagen, så jeg kan sove."},
};
constexpr Said sofies_houses[] = {
    {1, child, "Marsvinet Pelle"},       {1, child, "Når far laver pandekager"},
    {2, child, "Larm inde i hovedet"},   {2, child, "Når mor græder i køkkenet"},
    {3, child, "Alle sover. Også mor."}, {3, child, "Jeg har et skab med alle mine tegninger"},
};
constexpr Said holm_loeft[] = {
    {1, father, "Da vi tog én aften ad gangen, gik det bedre."},
    {2, mother, "Så vågner jeg og har lyst til kaffe."},
    {3, father, "Jeg tager natten mellem fredag og lørdag."},
};
constexpr Hung holm[] = {{"three_columns", false, 58, sofies_columns},
                         {"three_houses", false, 51, sofies_houses},
                         {"loeft", true, 30, holm_loeft}};

constexpr Said jonas_columns[] = {
    {2, child, "Jeg tager bussen selv nu."},
    {2, father, "Jonas husker sin medicin uden os."},
    {1, mother, "Hvem ringer han til, når han er atten?"},
    {1, child, "Der er mange at sige farvel til."},
    {3, child, "Jeg vil møde min nye sagsbehandler, før jeg fylder atten."},
};
constexpr Hung friis[] = {{"three_columns", false, 58, jonas_columns}};

struct Answer {
    int days_ago;
    int by;  // of the family, or observed
    std::int64_t value;
    std::string_view reason, rater = {};
};
struct Asked {
    std::string_view question, means_0, means_10;
    std::span<Answer const> answers;
};
constexpr Answer sleep[] = {
    {196, mother, 2, "Jeg har sovet tre timer i nat."},
    {196, father, 5, "Hos mig sover hun fra ni til fire."},
    {189, child, 3, "Dynen er for let."},
    {189, observed, 3, "Søvndagbogen viser fire timers sammenhængende søvn.",
     "Ida Kromann, sundhedsplejen"},
    {119, mother, 3, "Lidt bedre, når der er aflastning."},
    {119, father, 5, ""},
    {70, mother, 4, ""},
    {70, mother, 5, "Kædedynen virker de fleste nætter."},
    {70, child, 6, "Dynen er tung nu."},
    {28, father, 6, "Hun falder selv i søvn igen."},
    {28, observed, 6, "Sover til klokken fem de fleste nætter.", "Ida Kromann, sundhedsplejen"},
    {7, mother, 6, "Fire hele nætter i sidste uge."},
    {7, child, 7, "Jeg vågner, men jeg kan sove igen."},
};
constexpr Answer school[] = {
    {112, child, 3, "Frikvarteret er dumt."},
    {112, mother, 2, "Skolen ringer næsten hver dag."},
    {112, observed, 5, "Hun er med i timerne om formiddagen.", "Klasselæreren"},
    {28, child, 5, "Alma og jeg må være i biblioteket."},
    {28, mother, 4, "To hele dage i sidste uge."},
    {28, observed, 5, "", "Klasselæreren"},
};
constexpr Asked holm_scales[] = {
    {"Hvor godt sover vi?", "Ingen sover, og vi kan ikke mere", "Alle sover de fleste nætter",
     sleep},
    {"Hvordan er skoledagen for Sofie?", "Hun kan ikke være der",
     "Hun er der hele dagen og har det godt", school},
};
constexpr Answer ready[] = {
    {140, child, 3, "Jeg ved ikke, hvem jeg skal tale med."},
    {140, mother, 2, "Alt er nyt på samme tid."},
    {140, father, 4, ""},
    {28, child, 6, "Jeg har mødt hende fra jobcentret."},
    {28, mother, 4, "Der er en plan for medicinen."},
};
constexpr Asked friis_scales[] = {{"Hvor klar er Jonas til at blive atten?",
                                   "Ingen ved, hvad der sker",
                                   "Jonas ved, hvem han taler med om alt", ready}};

std::optional<PersonId> person(Talking const& talking, int by) {
    if (by == observed) return std::nullopt;
    return PersonId{talking.child.value + by};
}

void hang(db::Db& db, Talking const& talking, Hung const& hung) {
    auto const day = talking.today - days{hung.days_ago};
    auto const at = moment_on(day, 3);
    auto const about = hung.is_of_family ? std::nullopt : std::optional{talking.child};
    auto const board = db.insert(
        "INSERT INTO talk_board (case_id, about, kind, kind_version, began_by, began_at)"
        " VALUES ($1, $2, $3, 1, $4, $5) RETURNING id",
        talking.case_id, about, hung.kind, talking.by, at);
    for (auto const& one : hung.cards) {
        bool const is_seen = one.by == observed;
        db.run(
            "INSERT INTO talk_board_card (board_id, position, words, said_by, observer,"
            " observed_on, known_by, added_by, added_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            board, one.position, one.words, person(talking, one.by), one.observer,
            is_seen ? std::optional{day} : std::nullopt,
            is_seen ? std::optional<std::string_view>{"seen"} : std::nullopt, talking.by, at);
    }
}

}  // namespace

void hang_boards(db::Db& db, Talking const& talking) {
    auto const boards =
        talking.is_youth ? std::span<Hung const>{friis} : std::span<Hung const>{holm};
    for (auto const& one : boards) hang(db, talking, one);
}

void answer_on_scales(db::Db& db, Talking const& talking) {
    auto const asked = talking.is_youth ? std::span<Asked const>{friis_scales}
                                        : std::span<Asked const>{holm_scales};
    for (auto const& one : asked) {
        auto const first = talking.today - days{one.answers.front().days_ago};
        auto const scale = db.insert(
            "INSERT INTO scale (case_id, about, question, means_0, means_10, asked_by, asked_at)"
            " VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
            talking.case_id, talking.child, one.question, one.means_0, one.means_10, talking.by,
            moment_on(first, 3));
        for (auto const& answer : one.answers) {
            auto const day = talking.today - days{answer.days_ago};
            db.run(
                "INSERT INTO scale_rating (scale_id, said_by, rater, rated_on, value, reason,"
                " recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                scale, person(talking, answer.by), answer.rater, day, answer.value, answer.reason,
                talking.by, moment_on(day, 3));
        }
    }
}

}  // namespace indgang::generate
