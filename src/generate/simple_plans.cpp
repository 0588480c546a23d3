// Simple plans, for families of a demo that are not told by hand: all alike in shape, a goal in second place.
// What is told stays Danish: it is content, not interface.
#include "generate/plans.hpp"

namespace indgang::generate {
namespace {

constexpr ToldPart leisure[] = {
    {.kind = "wish", .words = "Vi vil gerne have noget at glæde os til om ugen"},
    {.kind = "goal",
     .words = "Der er én ting uden for hjemmet hver uge, som barnet vælger",
     .under = 0,
     .term = "long",
     .measure = "Barnet vælger selv et billede om søndagen.",
     .baseline = 3,
     .target = 7,
     .due_in = 90,
     .judged_in = 80},
    {.kind = "action",
     .words = "Undersøger, hvilke hold der har plads",
     .under = 1,
     .due_in = 6,
     .involvement = "for"},
};

constexpr ToldPart morning[] = {
    {.kind = "wish", .words = "Vi vil have rolige morgener"},
    {.kind = "goal",
     .words = "Alle er ude af døren klokken otte uden at skynde på hinanden",
     .under = 0,
     .term = "short",
     .baseline = 4,
     .target = 7,
     .due_in = 50,
     .judged_in = 40},
    {.kind = "action",
     .words = "Laver en morgentavle med billeder",
     .under = 1,
     .due_in = 10,
     .involvement = "with"},
    {.kind = "action",
     .words = "Lægger tøjet frem aftenen før",
     .under = 1,
     .due_in = -3,
     .involvement = "by",
     .event = "finish"},
};

constexpr ToldPart meals[] = {
    {.kind = "wish", .words = "Vi vil kunne spise sammen uden skænderier"},
    {.kind = "goal",
     .words = "Vi spiser aftensmad sammen fire dage om ugen",
     .under = 0,
     .term = "short",
     .measure = "Familien sætter et kryds på køleskabet.",
     .baseline = 4,
     .target = 7,
     .due_in = 70,
     .judged_in = 60},
    {.kind = "action",
     .words = "Spørger diætisten om tre nemme retter",
     .under = 1,
     .due_in = 9,
     .involvement = "for"},
    {.kind = "action",
     .words = "Lader barnet vælge en ret om ugen",
     .under = 1,
     .due_in = 4,
     .involvement = "by"},
};

constexpr ToldPart friends[] = {
    {.kind = "wish", .words = "Vi vil gerne have besøg uden at være bange for, hvordan det går"},
    {.kind = "goal",
     .words = "En kammerat er på besøg hver anden uge",
     .under = 0,
     .term = "short",
     .measure = "Barnet siger bagefter, hvordan det var, fra 0 til 10.",
     .baseline = 3,
     .target = 7,
     .due_in = 60,
     .judged_in = 50},
    {.kind = "action",
     .words = "Taler med klasselæreren om, hvem der passer sammen",
     .under = 1,
     .due_in = 12,
     .involvement = "with"},
};

constexpr ToldPart rest[] = {
    {.kind = "wish", .words = "Vi vil have en aften om ugen, hvor vi ikke skal noget"},
    {.kind = "goal",
     .words = "Forældrene har en fri aften hver uge",
     .under = 0,
     .term = "long",
     .baseline = 4,
     .target = 7,
     .due_in = 100,
     .judged_in = 90},
    {.kind = "action",
     .words = "Finder en aflaster, som barnet kender i forvejen",
     .under = 1,
     .due_in = 14,
     .involvement = "for"},
    {.kind = "action",
     .words = "Skriver ned, hvad aflasteren skal vide",
     .under = 1,
     .due_in = 2,
     .involvement = "by"},
};

constexpr ToldPart homework[] = {
    {.kind = "wish", .words = "Vi vil ikke bruge hele søndagen på lektier"},
    {.kind = "goal",
     .words = "Lektierne er færdige på en halv time om dagen",
     .under = 0,
     .term = "short",
     .measure = "Skolen skriver, hvor længe det tog.",
     .baseline = 4,
     .target = 7,
     .due_in = 40,
     .judged_in = 30},
    {.kind = "action",
     .words = "Aftaler med skolen, hvilke lektier der er vigtigst",
     .under = 1,
     .due_in = 8,
     .involvement = "with"},
    {.kind = "action",
     .words = "Læser højt ti minutter hver aften",
     .under = 1,
     .due_in = -6,
     .involvement = "by",
     .event = "finish"},
};

constexpr std::span<ToldPart const> plans[] = {leisure, morning, meals, friends, rest, homework};

}  // namespace

ToldPlan simple_plan(std::size_t number, ToldProgress const& progress) {
    // Before the first of what was measured.
    int const agreed_ago = (number % 2 ? 45 : 90) + int(number * 7 % 30);
    return {plans[number % std::size(plans)], {}, agreed_ago, progress};
}

}  // namespace indgang::generate
