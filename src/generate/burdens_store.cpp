// What is told stays Danish: it is content, not interface.
#include "generate/burdens.hpp"
#include "generate/timeline.hpp"
#include "generate/told_times.hpp"

namespace indgang::generate {
namespace {

constexpr std::size_t mother = 2, father = 3;

struct ToldBurden {
    int hours, tasks, people, travel_minutes;
    std::string_view words;
    int days_ago;
    std::optional<std::size_t> of = {};  // place in the family's list; none: the family together
};

constexpr ToldBurden holm[] = {
    {5, 4, 5, 0, "Vi klarer det, når bare vi får hjælp med søvnen.", 150},
    {2, 1, 3, 40,
     "Højst to aftaler om ugen, og ikke om torsdagen. Der svømmer Sofie, og det er ugens bedste dag.",
     35},
    {2, 1, 3, 40, "Når Peter har aftenvagt, er jeg alene om det hele. Så én ting ad gangen.", 12,
     mother},
};
constexpr ToldBurden friis[] = {
    {4, 3, 6, 0, "Vi tager det, som det kommer.", 150},
    {2, 1, 3, 50, "Ét møde om ugen, og ikke om tirsdagen. Der cykler Jonas.", 35},
    {2, 1, 2, 50, "Jeg er på arbejde til klokken fire. Møder skal ligge bagefter eller på video.",
     12, father},
};
constexpr ToldBurden others[] = {
    {2, 1, 3, 30, "Vi kan ikke tage mere fri fra arbejde i år.", 40},
    {3, 3, 4, 20, "Onsdag er fri for aftaler. Der er vi bare hjemme.", 25},
    {1, 2, 2, 60, "Hellere ét langt møde end tre korte. Det er turen derhen, der tager kræfterne.",
     18},
    {4, 4, 6, 0, "", 30},
};

void say(db::Db& db, ToldBurden const& told, Family const& family, PlanOwner const& of) {
    auto const on = std::max(of.today - days{told.days_ago}, family.opened_on);
    auto const person =
        told.of ? std::optional{PersonId{of.first_person.value + std::int64_t(*told.of)}}
                : std::nullopt;
    db.run(
        "INSERT INTO burden_capacity (case_id, person_id, hours, tasks, people, travel_minutes,"
        " words, written_by, written_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        of.case_id, person, told.hours, told.tasks, told.people, told.travel_minutes, told.words,
        family.coordinators.back().user, moment_on(on, 5));
}

}  // namespace

void say_burden(db::Db& db, Family const& family, PlanOwner const& of, bool is_story,
                bool is_per_family, std::size_t number) {
    say_times(db, family, of, number);
    if (!is_story) {
        // Some have not been asked yet.
        if (number % 3 != 1) say(db, others[number % std::size(others)], family, of);
        return;
    }
    auto const told = is_per_family ? std::span<ToldBurden const>{friis} : std::span{holm};
    for (auto const& one : told) say(db, one, family, of);
}

}  // namespace indgang::generate
