// What is told stays Danish: it is content, not interface.
#include "generate/hearing.hpp"

#include "collaboration_model/collaboration_model.hpp"

namespace indgang::generate {
namespace {

constexpr std::size_t child = 0, mother = 2, father = 3;

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

/// As it is told: days before today, below 0 after it; nobody named holds it: the coordinator does.
struct VoiceTold {
    char const *state, *way;
    int ago;
    char const *held_by, *where, *present, *own_words, *seen, *sharing, *for_home;
    std::vector<std::size_t> shown_to;
};
struct ExaminationTold {
    char const *kind, *state;
    int asked, due;
    std::optional<int> aware, reported;
    char const *outside, *question, *result, *family_words;
};

std::vector<VoiceTold> const holm_voices = {
    {"held",
     "conversation",
     33,
     "",
     "I skolens dyrerum, på gulvet ved marsvinene",
     "Farmor var med som bisidder",
     "Jeg kan godt lide skolen, når der er stille. I frikvarteret larmer det inde i mit hoved. Jeg "
     "vil gerne have, at Alma må komme med ind i dyrerummet.",
     "Sofie holdt marsvinet det meste af tiden og talte mest, når hun ikke blev set på. Hun tegnede "
     "huset, mens vi talte.",
     "yes",
     "",
     {mother}},
    {"held",
     "observation",
     20,
     "Lone Vang, PPR",
     "3. klasse, to lektioner og spisefrikvarteret",
     "",
     "",
     "Arbejder koncentreret de første tyve minutter. Går ud, da der kommer gæster i klassen, og "
     "kommer selv tilbage, da hun får lov at sidde ved vinduet.",
     "not_asked",
     "",
     {}},
    {"planned", "home_visit", -9, "", "", "", "", "", "yes", "", {mother}},
};
std::vector<VoiceTold> const friis_voices = {
    {"held",
     "conversation",
     26,
     "",
     "På en gåtur langs havnen",
     "",
     "Jeg vil gerne bo selv, når jeg er 18. Ikke langt væk. Og jeg vil ikke have, at alle spørger "
     "mig om det samme.",
     "",
     "parts",
     "Jeg vil gerne bo selv, når jeg er 18. Ikke langt væk.",
     {mother, father}},
    {"planned", "conversation", 3, "", "", "", "", "", "not_asked", "", {}},
};
constexpr ExaminationTold holm_examinations[] = {
    {"child_investigation",
     "underway",
     80,
     -24,
     92,
     {},
     "",
     "Hvad skal der til, for at Sofie kan være i skole hele dagen, og for at familien kan sove om "
     "natten?",
     "",
     ""},
    {"occupational_therapy",
     "asked",
     30,
     4,
     {},
     {},
     "Mona Lyng, børneterapien",
     "Hvilke lyde og hvilken uro er svære for Sofie, og hvad hjælper hende?",
     "",
     ""},
    {"educational_psychology",
     "reported",
     75,
     20,
     {},
     24,
     "Lone Vang, PPR",
     "Lærer Sofie det, hun kan, og hvad forstyrrer hende?",
     "Læser og regner på alderstrin (SL 60: 48 rigtige). Arbejdshukommelsen er under middel, og "
     "præstationen falder tydeligt ved baggrundsstøj. Anbefaling: fast plads ved vinduet, høreværn "
     "efter eget valg og pause i dyrerummet.",
     "Sofie er dygtig til at læse og regne. Når der er larm, bruger hun alle kræfter på at holde den "
     "ude. En fast plads, høreværn og en pause i dyrerummet hjælper."},
};
constexpr ExaminationTold friis_examinations[] = {
    {"child_investigation",
     "underway",
     120,
     -10,
     128,
     {},
     "",
     "Hvilken støtte skal Jonas have for at kunne bo selv?",
     "",
     ""},
    {"medical",
     "asked",
     14,
     -40,
     {},
     {},
     "Karen Riis, børneambulatoriet",
     "Hvem følger Jonas' medicin, når han er 18?",
     "",
     ""},
};

ToldVoice as_told(VoiceTold const& one, Family const& family, Calendar const& calendar) {
    auto const on = calendar.working_days.on_or_before(calendar.today - days{one.ago});
    bool const is_held = one.state == std::string_view{"held"};
    std::string const held_by = one.held_by;
    return {.child = child,
            .state = one.state,
            .way = one.way,
            .on = on,
            .held_by = is_held && held_by.empty() ? coordinator_name(family, on) : held_by,
            .where = one.where,
            .present = one.present,
            .own_words = one.own_words,
            .seen = one.seen,
            .sharing = one.sharing,
            .for_home = one.for_home,
            .shown_to = one.shown_to,
            .holder = is_held ? std::nullopt : std::optional{somebody(family, calendar.today)}};
}

ToldExamination as_told(ExaminationTold const& one, Family const& family,
                        Calendar const& calendar) {
    auto const ago = [&](int n) {
        return calendar.working_days.on_or_before(calendar.today - days{n});
    };
    auto const maybe_ago = [&](std::optional<int> n) {
        return n ? std::optional{ago(*n)} : std::nullopt;
    };
    bool const is_ours = one.outside[0] == '\0';
    return {.about = child,
            .kind = one.kind,
            .state = one.state,
            .holder =
                is_ours ? family.coordinator_on(calendar.today) : somebody(family, calendar.today),
            .outside = one.outside,
            .question = one.question,
            .asked_on = ago(one.asked),
            .due_on = ago(one.due),
            .aware_on = maybe_ago(one.aware),
            .reported_on = maybe_ago(one.reported),
            .result = one.result,
            .family_words = one.family_words};
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
    bool const is_friis = model.clock == Clock::per_family;
    for (auto const& one : is_friis ? friis_voices : holm_voices)
        family.voices.push_back(as_told(one, family, calendar));
    std::span<ExaminationTold const> const asked =
        is_friis ? std::span<ExaminationTold const>{friis_examinations}
                 : std::span<ExaminationTold const>{holm_examinations};
    for (auto const& one : asked) family.examinations.push_back(as_told(one, family, calendar));
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
