// What is told stays Danish: it is content, not interface.
#include "generate/hearing.hpp"

#include "collaboration_model/collaboration_model.hpp"

namespace indgang::generate {
namespace {

constexpr std::size_t child = 0, mother = 2;

/// Who works with the family on that day: a member of its team, else the coordinator.
UserId somebody(Family const& family, Day on) {
    for (auto const& one : family.team)
        if (one.from <= on && !one.left) return one.user;
    return family.coordinator_on(on);
}
std::string coordinator_name(Family const& family, Day on) {
    std::string name;
    for (auto const& period : family.coordinators)
        if (period.from <= on) name = period.name;
    return name;
}

void tell_holm(Family& family, Calendar const& calendar) {
    auto const ago = [&](int n) {
        return calendar.working_days.on_or_before(calendar.today - days{n});
    };
    family.voices = {
        {.child = child,
         .state = "held",
         .way = "conversation",
         .on = ago(33),
         .held_by = coordinator_name(family, ago(33)),
         .where = "I skolens dyrerum, på gulvet ved marsvinene",
         .present = "Farmor var med som bisidder",
         .own_words =
             "Jeg kan godt lide skolen, når der er stille. I frikvarteret larmer det inde i mit "
             "hoved. Jeg vil gerne have, at Alma må komme med ind i dyrerummet.",
         .seen =
             "Sofie holdt marsvinet det meste af tiden og talte mest, når hun ikke blev set på. Hun "
             "tegnede huset, mens vi talte.",
         .sharing = "yes",
         .shown_to = {mother}},
        {.child = child,
         .state = "held",
         .way = "observation",
         .on = ago(20),
         .held_by = "Lone Vang, PPR",
         .where = "3. klasse, to lektioner og spisefrikvarteret",
         .seen =
             "Arbejder koncentreret de første tyve minutter. Går ud, da der kommer gæster i klassen, og "
             "kommer selv tilbage, da hun får lov at sidde ved vinduet.",
         .sharing = "not_asked"},
        {.child = child,
         .state = "planned",
         .way = "home_visit",
         .on = calendar.working_days.on_or_before(calendar.today + days{9}),
         .sharing = "yes",
         .shown_to = {mother},
         .holder = somebody(family, calendar.today)},
    };
    family.examinations = {
        {.about = child,
         .kind = "child_investigation",
         .state = "underway",
         .holder = family.coordinator_on(calendar.today),
         .question =
             "Hvad skal der til, for at Sofie kan være i skole hele dagen, og for at familien kan sove "
             "om natten?",
         .asked_on = ago(80),
         .due_on = calendar.today + days{24},
         .aware_on = ago(92)},
        {.about = child,
         .kind = "occupational_therapy",
         .state = "asked",
         .holder = somebody(family, calendar.today),
         .outside = "Mona Lyng, børneterapien",
         .question = "Hvilke lyde og hvilken uro er svære for Sofie, og hvad hjælper hende?",
         .asked_on = ago(30),
         .due_on = calendar.today - days{4}},
        {.about = child,
         .kind = "educational_psychology",
         .state = "reported",
         .holder = somebody(family, calendar.today),
         .outside = "Lone Vang, PPR",
         .question = "Lærer Sofie det, hun kan, og hvad forstyrrer hende?",
         .asked_on = ago(75),
         .due_on = ago(20),
         .reported_on = ago(24),
         .result =
             "Læser og regner på alderstrin (SL 60: 48 rigtige). Arbejdshukommelsen er under middel, og "
             "præstationen falder tydeligt ved baggrundsstøj. Anbefaling: fast plads ved vinduet, "
             "høreværn efter eget valg og pause i dyrerummet.",
         .family_words =
             "Sofie er dygtig til at læse og regne. Når der er larm, bruger hun alle kræfter på at "
             "holde den ude. En fast plads, høreværn og en pause i dyrerummet hjælper."},
    };
}

void tell_friis(Family& family, Calendar const& calendar) {
    auto const ago = [&](int n) {
        return calendar.working_days.on_or_before(calendar.today - days{n});
    };
    family.voices = {
        {.child = child,
         .state = "held",
         .way = "conversation",
         .on = ago(26),
         .held_by = coordinator_name(family, ago(26)),
         .where = "På en gåtur langs havnen",
         .own_words =
             "Jeg vil gerne bo selv, når jeg er 18. Ikke langt væk. Og jeg vil ikke have, at alle "
             "spørger mig om det samme.",
         .sharing = "parts",
         .for_home = "Jeg vil gerne bo selv, når jeg er 18. Ikke langt væk.",
         .shown_to = {mother, 3}},
        {.child = child,
         .state = "planned",
         .way = "conversation",
         .on = calendar.working_days.on_or_before(calendar.today - days{3}),
         .sharing = "not_asked",
         .holder = somebody(family, calendar.today)},
    };
    family.examinations = {
        {.about = child,
         .kind = "child_investigation",
         .state = "underway",
         .holder = family.coordinator_on(calendar.today),
         .question = "Hvilken støtte skal Jonas have for at kunne bo selv?",
         .asked_on = ago(120),
         .due_on = calendar.today + days{10},
         .aware_on = ago(128)},
        {.about = child,
         .kind = "medical",
         .state = "asked",
         .holder = somebody(family, calendar.today),
         .outside = "Karen Riis, børneambulatoriet",
         .question = "Hvem følger Jonas' medicin, når han er 18?",
         .asked_on = ago(14),
         .due_on = calendar.today + days{40}},
    };
}

struct Said {
    char const *words, *seen, *where;
};
constexpr Said said[] = {
    {"Jeg vil gerne have, at det er den samme voksne hver gang.", "", "På skolen"},
    {"Jeg kan godt selv, hvis I venter lidt.", "Brugte lang tid og blev færdig.",
     "Hjemme i køkkenet"},
    {"", "Smilte og lænede sig frem ved musik. Vendte hovedet væk, da stolen blev flyttet.",
     "I børnehaven"},
    {"Det er værst om morgenen.", "", "I bilen på vej hjem"},
    {"Jeg vil bare være sammen med min bror.", "Holdt ham i hånden hele tiden.", "På værelset"},
};
struct AskedFor {
    char const *kind, *question, *outside;
};
constexpr AskedFor asked_for[] = {
    {"language", "Hvor meget forstår barnet uden tegn og billeder?", "Tale-hørekonsulenten"},
    {"medical", "Hvad er grunden til de dårlige nætter?", "Børneafdelingen"},
    {"occupational_therapy", "Hvordan kan barnet selv spise og klæde sig på?", "Børneterapien"},
    {"mapping", "Hvilken hjælp er der brug for nu?", ""},
    {"educational_psychology", "Hvordan skal undervisningen være, for at barnet kan følge med?",
     "PPR"},
};

}  // namespace

void tell_hearing(Family& family, CollaborationModel const& model, Calendar const& calendar) {
    model.clock == Clock::per_family ? tell_friis(family, calendar) : tell_holm(family, calendar);
}

void invent_hearing(Family& family, std::size_t number, Calendar const& calendar) {
    if (number % 5 != 1) return;
    auto const turn = number / 5;
    auto const on = calendar.working_days.on_or_before(calendar.today - days{10 + int(turn % 60)});
    if (on <= family.opened_on) return;
    auto const& words = said[turn % std::size(said)];
    auto const& asked = asked_for[turn % std::size(asked_for)];
    family.voices.push_back({.child = child,
                             .state = "held",
                             .way = words.words[0] ? "conversation" : "observation",
                             .on = on,
                             .held_by = coordinator_name(family, on),
                             .where = words.where,
                             .own_words = words.words,
                             .seen = words.seen,
                             .sharing = "not_asked"});
    family.examinations.push_back(
        {.about = child,
         .kind = asked.kind,
         .state = "asked",
         .holder = somebody(family, calendar.today),
         .outside = asked.outside,
         .question = asked.question,
         .asked_on = on,
         .due_on = calendar.working_days.on_or_before(on + days{35 + int(turn % 30)})});
}

}  // namespace indgang::generate
