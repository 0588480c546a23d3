// What is told stays Danish: it is content, not interface.
#include "generate/story.hpp"

#include <fmt/format.h>

namespace indgang::generate {
namespace {

using access::Area;
using cases::FamilyRole;
using contacts::ContactKind;
using follow_up::Manner;

struct Member {
    char const* name;
    bool is_female;
    int age, days_past_birthday;
    FamilyRole role;
    char const *relation, *home, *telephone, *address;
    bool is_protected, has_custody;
};
constexpr Member holm[] = {
    {"Sofie Holm", true, 9, 200, FamilyRole::child, "", "hos mor", "", "Lærkevej 14", false, false},
    {"Emil Holm", false, 6, 75, FamilyRole::sibling, "bror", "hos mor", "", "Lærkevej 14", false,
     false},
    {"Anna Holm", true, 37, 120, FamilyRole::parent, "mor", "hos mor", "20 00 14 37", "Lærkevej 14",
     false, true},
    {"Peter Holm", false, 39, 310, FamilyRole::parent, "far", "hos far", "20 00 52 08",
     "Havnevej 3", true, true},
};
constexpr Member friis[] = {
    {"Jonas Friis", false, 16, 60, FamilyRole::child, "", "", "20 00 61 16", "Birkelunden 27",
     false, false},
    {"Clara Friis", true, 12, 240, FamilyRole::sibling, "søster", "", "", "Birkelunden 27", false,
     false},
    {"Lene Friis", true, 45, 30, FamilyRole::parent, "mor", "", "20 00 45 30", "Birkelunden 27",
     false, true},
    {"Torben Friis", false, 47, 100, FamilyRole::parent, "far", "", "20 00 47 11", "Birkelunden 27",
     false, true},
};

struct Help {
    char const *before, *since;
    int began, ended;  // days ago; 0: runs
    Area area;
    char const* note;
};
constexpr Help holm_help[] = {
    {"SEL 41", "BL 86", 820, 0, Area::child_disability,
     "Medicin, kædedyne og kørsel til sygehuset"},
    {"SEL 42", "BL 87", 690, 0, Area::child_disability, "Anna går hjem kl. 13 to dage om ugen"},
    {"SEL 44", "BL 90.1.2", 410, 0, Area::child_disability, "Aflastning hver anden weekend"},
    {"SEL 50", "BL 20", 80, 0, Area::child_and_family, ""},
};
constexpr Help friis_help[] = {
    {"SEL 41", "BL 86", 900, 0, Area::child_disability, "Medicin og særlige sko"},
    {"SEL 50", "BL 20", 590, 470, Area::child_and_family, ""},
    {"SEL 52.3.6", "BL 32.1.3", 465, 0, Area::child_and_family,
     "Kontaktperson to eftermiddage om ugen"},
    {"SEL 45", "BL 89", 380, 0, Area::child_disability,
     "15 timer om måneden til det, Jonas selv vælger"},
};

struct Beside {
    std::size_t person;
    Area area;
    char const *title, *system, *number;
};
constexpr Beside holm_matters[] = {
    {0, Area::child_disability, "Børnehandicap", "SBSYS", "27.24.00-G01-412-25"},
    {0, Area::educational_psychology, "Vurdering hos PPR", "SBSYS", "17.00.00-G01-98-25"},
    {2, Area::employment, "Sygedagpenge", "KMD Nova", "S2026-20417"},
};
constexpr Beside friis_matters[] = {
    {0, Area::child_disability, "Børnehandicap", "SBSYS", "27.24.00-G01-377-24"},
    {0, Area::school, "Ungdomsuddannelse", "SBSYS", "17.00.00-G01-221-25"},
    {0, Area::adult_social, "Forberedelse af voksenlivet", "KMD Nova", "S2026-11862"},
    {3, Area::employment, "Jobafklaring", "KMD Nova", "S2025-30118"},
};

struct Conversation {
    int days_ago;
    Manner manner;
    char const *took_part, *wellbeing, *goals, *fit, *fit_note, *coming, *new_needs;
};
constexpr Conversation holm_conversations[] = {
    {515, Manner::home_visit, "Sofie, Anna (mor)",
     "Sofie vågner tre til fire gange hver nat. Anna er slidt op. Sofie viste sit værelse frem og fortalte om marsvinet.",
     "Vi aftalte ét mål: en hel nats søvn. I dag 3 af 10.", "needs_adjusting",
     "Kædedynen er for let.", "Ny dyne er på vej.", ""},
    {430, Manner::meeting, "Anna (mor), Peter (far), PPR",
     "Den nye dyne hjælper. Sofie sover til kl. 4 de fleste nætter. Skolen er svær efter spisefrikvarteret.",
     "Søvn fra 3 til 4.", "right", "", "Aflastning begynder om tre uger.",
     "Emil får for lidt tid; Anna siger det selv."},
    {340, Manner::telephone, "Anna (mor)",
     "Aflastningen er en lettelse. Emil og Anna har bagt sammen to weekender i træk.",
     "Søvn 5. Skole 4.", "right", "Hjælpen bliver brugt, og familien kan mærke den.", "", ""},
    {255, Manner::home_visit, "Sofie, Emil, Anna (mor)",
     "Sofie har fået en ven, Alma, som har leget hjemme to gange. Hun er stadig meget træt efter skole.",
     "Søvn 6. Skole 4.", "right", "", "Peter vil gerne have Sofie en eftermiddag om ugen.", ""},
    {170, Manner::video, "Anna (mor), Peter (far)",
     "Skolen ringer oftere. Sofie går fra timen og vil hjem. Begge forældre ser det samme.",
     "Skole 3, ned fra 4.", "needs_adjusting",
     "Der mangler et sted at gå hen, når det bliver for meget.", "Møde med skolen og PPR.", ""},
    {86, Manner::meeting, "Anna (mor), Peter (far), PPR",
     "Sofie har været hjemme elleve dage på to måneder. Hun siger, at det larmer inde i hovedet.",
     "Søvn holder 6. Skole 2.", "more_is_needed", "Vi ved for lidt om, hvad der gør skolen svær.",
     "Børnefaglig undersøgelse begynder i næste uge.", ""},
    {46, Manner::home_visit, "Sofie, Anna (mor)",
     "Undersøgelsen er i gang, og Sofie kan godt lide psykologen. Kortere skoledage i tre uger har givet ro.",
     "Skole 4. Sofie valgte selv: »Jeg vil blive til spisefrikvarteret.«", "right",
     "Korte dage fortsætter, til undersøgelsen er færdig.", "PPR tester Sofie.",
     "Anna er sygemeldt og har brug for, at jobcenteret kender planen."},
};
constexpr Conversation friis_conversations[] = {
    {520, Manner::meeting, "Jonas, Lene (mor), PPR",
     "Jonas vil gerne bestemme dagsordenen. Han savner nogen på sin egen alder.",
     "Mål: én fast aftale om ugen uden for huset. 2 af 10.", "needs_adjusting",
     "Jonas ønsker en kontaktperson.", "Undersøgelsen er næsten færdig.", ""},
    {465, Manner::home_visit, "Jonas, Lene (mor), Torben (far)",
     "Jonas mødte sin nye kontaktperson. De skal se på cykler.", "Fra 2 til 3.", "right", "", "",
     ""},
    {410, Manner::meeting, "Jonas, Lene (mor)",
     "Jonas tager bussen med sin kontaktperson. Næste gang vil han sidde et sæde foran.",
     "Fritid 5.", "right", "", "", ""},
    {355, Manner::meeting, "Jonas, Lene (mor), Jobcenter",
     "Torben er uden arbejde og hjemme om dagen. Det giver både hjælp og spændinger.",
     "Fritid 5, ro derhjemme 3.", "right", "", "",
     "Torben vil gerne vide, hvem der er hans kontakt i jobcenteret."},
    {300, Manner::video, "Jonas, Lene (mor)",
     "Bussen kører nu alene to dage om ugen. Jonas sender en besked, når han er fremme.",
     "Bus 8 af 10.", "right", "Det er den mindste hjælp, der holder hverdagen oppe.", "", ""},
    {245, Manner::meeting, "Jonas, Torben (far)",
     "To ugers praktik på et cykelværksted. Mesteren roste, at Jonas er præcis.", "Praktik nået.",
     "right", "", "Ansøgning til ungdomsuddannelse.", ""},
    {190, Manner::meeting, "Jonas, Lene (mor), Skoleafdelingen",
     "Jonas er i tvivl om uddannelsen. Der er mange at sige farvel til.", "Uddannelse 4.", "right",
     "", "Besøg på to skoler.", ""},
    {135, Manner::home_visit, "Jonas, Lene (mor), Torben (far)",
     "Jonas er fyldt 16 og har fået sin egen kode til medicinskabet.", "Medicin 9 af 10.", "right",
     "", "Voksenafdelingen inviteres med.", ""},
    {80, Manner::meeting, "Jonas, Lene (mor), Voksen og handicap",
     "Første møde med Voksen og handicap. Jonas spurgte, hvad der sker den dag, han fylder 18.",
     "Uddannelse 6.", "right", "", "En plan for overgangen.",
     "Clara vil gerne være med til et møde."},
    {32, Manner::meeting, "Jonas, Clara, Lene (mor), Torben (far)",
     "Clara var med og sagde, at hun er stolt af sin bror. Jonas vil flytte hjemmefra »en dag, men ikke i morgen«.",
     "Uddannelse 6, ro derhjemme 6.", "right", "Familien er tilfreds og ønsker ingen ændring.",
     "Svar fra skolen i næste måned.", ""},
};

struct Story {
    char const* name;
    std::span<Member const> members;
    std::span<Help const> help;
    std::span<Beside const> matters;
    std::span<Conversation const> conversations;
    char const* contact;
};
constexpr Story holm_story{
    "Holm",
    holm,
    holm_help,
    holm_matters,
    holm_conversations,
    "Anna spurgte, om Sofie må have kædedynen med på aflastning. Det må hun."};
constexpr Story friis_story{"Friis",
                            friis,
                            friis_help,
                            friis_matters,
                            friis_conversations,
                            "Jonas skrev selv og flyttede mødet, så det passer med praktikken."};

Story const& story_of(CollaborationModel const& model) {
    return model.clock == Clock::per_family ? friis_story : holm_story;
}

void add_member(Family& family, Member const& one, CprNumbers& numbers, Day today,
                std::string_view place) {
    auto const born_on = today - months{12 * one.age} - days{one.days_past_birthday};
    family.persons.push_back({.name = one.name,
                              .is_female = one.is_female,
                              .born_on = born_on,
                              .cpr = numbers.next(born_on, one.is_female),
                              .role = one.role,
                              .relation = one.relation,
                              .home = one.home,
                              .telephone = one.telephone,
                              .address = fmt::format("{}, {}", one.address, place),
                              .is_address_protected = one.is_protected,
                              .has_custody = one.has_custody});
}

void add_help(Family& family, Help const& one, Staff const& staff, Day today) {
    auto const from = today - days{one.began};
    auto const* granted = catalogue::provision(one.since);
    if (!granted->is_valid_on(from)) granted = catalogue::provision(one.before);
    family.interventions.push_back({.person = 0,
                                    .provision = granted,
                                    .from = from,
                                    .department = staff.departments.at(one.area),
                                    .provider = {},
                                    .note = one.note});
    if (one.ended == 0) return;
    family.interventions.back().until = today - days{one.ended};
    family.interventions.back().ended_because = "Undersøgelsen er færdig.";
}

}  // namespace

void tell_story(Family& family, CollaborationModel const& model, Staff const& staff,
                CprNumbers& numbers, Day today, std::string_view place) {
    auto const& story = story_of(model);
    family.name = story.name;
    family.children = 1;
    family.first_contact = 2;
    for (auto const& one : story.members) add_member(family, one, numbers, today, place);
    for (auto const& one : story.help) add_help(family, one, staff, today);
    for (auto const& one : story.matters) {
        auto const found = staff.core_team.find(one.area);
        family.matters.push_back(
            {one.person, staff.departments.at(one.area), one.title, one.system, one.number,
             found == staff.core_team.end() ? "" : found->second.front().name, family.opened_on});
    }
}

void tell_follow_ups(Family& family, CollaborationModel const& model, Calendar const& calendar) {
    auto const& story = story_of(model);
    auto const day = [&](int days_ago) {
        return calendar.working_days.on_or_before(calendar.today - days{days_ago});
    };
    family.held.clear();
    for (auto const& one : story.conversations)
        family.held.push_back({.child = 0,
                               .on = day(one.days_ago),
                               .manner = one.manner,
                               .took_part = one.took_part,
                               .wellbeing = one.wellbeing,
                               .goals = one.goals,
                               .fit = one.fit,
                               .fit_note = one.fit_note,
                               .coming = one.coming,
                               .new_needs = one.new_needs});
    family.contacts = {{day(21), ContactKind::text_message, story.contact}};
    family.pause.reset();
    if (family.meeting_days) family.meeting_days = 56;
}

}  // namespace indgang::generate
