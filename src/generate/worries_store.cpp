// What is told stays Danish: it is content, not interface.
#include <string>
#include <string_view>

#include "generate/boards.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

constexpr int child = 0, mother = 2, father = 3;

struct Worried {
    int by;
    std::string_view others, what, if_unchanged, goal, means_0, means_10;
};
constexpr Worried holm[] = {
    {mother, "Lone Vang, PPR", "Sofie holder helt op med at komme i skole",
     "der stadig er for mange børn omkring hende i frikvartererne",
     "Sofie er i skole fire dage om ugen og har det godt, når hun kommer hjem",
     "Sofie er slet ikke i skole", "Sofie er i skole alle dage, hun selv vil"},
    {child, "", "mor bliver syg igen", "hun aldrig får sovet",
     "mor sover hele natten mindst fem nætter om ugen", "Ingen sover", "Alle sover"},
};
constexpr Worried friis[] = {
    {mother, "Karen Riis, børneambulatoriet",
     "Jonas mister den hjælp, han har, når han fylder atten", "ingen siger, hvem der tager over",
     "Jonas ved, hvem han skal tale med om hver ting", "Ingen ved noget",
     "Alt er aftalt og skrevet ned"},
};

struct Wanted {
    int by, days_ago;
    std::int64_t willing, able;
    std::string_view change, words;
};
constexpr Wanted both[] = {
    {mother, 58, 9, 2, "Vi skiftes til at have natten",
     "Jeg vil gerne, men jeg er ved at falde om."},
    {mother, 14, 9, 5, "Vi skiftes til at have natten", "Det går, når jeg har sovet to nætter."},
    {father, 58, 7, 6, "Vi skiftes til at have natten", "Jeg kan tage fredag og lørdag."},
    {child, 14, 8, 7, "Jeg siger til, når det larmer", "Jeg har øvet det."},
};

PersonId person(Talking const& talking, int by) { return PersonId{talking.child.value + by}; }

void worry(db::Db& db, Talking const& talking, Worried const& one) {
    auto const at = moment_on(talking.today - days{51}, 4);
    auto const scale = db.insert(
        "INSERT INTO scale (case_id, about, question, means_0, means_10, asked_by, asked_at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
        talking.case_id, talking.child, "Hvor tæt er vi på, at " + std::string(one.goal) + "?",
        one.means_0, one.means_10, talking.by, at);
    db.run(
        "INSERT INTO worry (case_id, child_id, worried, others, what, if_unchanged, goal,"
        " scale_id, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        talking.case_id, talking.child, std::to_string(person(talking, one.by).value), one.others,
        one.what, one.if_unchanged, one.goal, scale, talking.by, at);
    db.run(
        "INSERT INTO scale_rating (scale_id, said_by, rated_on, value, reason, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, 3, 'Det begynder at ligne noget.', $4, $5)",
        scale, person(talking, one.by), talking.today - days{51}, talking.by, at);
}

}  // namespace

void worry_and_want(db::Db& db, Talking const& talking) {
    if (talking.is_youth)
        for (auto const& one : friis) worry(db, talking, one);
    else
        for (auto const& one : holm) worry(db, talking, one);
    if (talking.is_youth) return;
    for (auto const& one : both) {
        auto const day = talking.today - days{one.days_ago};
        db.run(
            "INSERT INTO readiness (case_id, person_id, stated_on, change, willing, able, words,"
            " recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            talking.case_id, person(talking, one.by), day, one.change, one.willing, one.able,
            one.words, talking.by, moment_on(day, 4));
    }
}

}  // namespace indgang::generate
