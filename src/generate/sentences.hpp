// What invented coordinators write: short, warm and exact. {0} is the child's first name, {1} the
// parent's. Combined by chance after the child's age. Stays Danish: it is content, not interface.
#pragma once
#include <string_view>

namespace indgang::generate {

inline constexpr std::string_view wellbeing_small[] = {
    "{0} sover bedre om natten og vågner mest kun én gang.",
    "{0} er begyndt at sige små sætninger, og hele familien hører efter.",
    "{0} spiser nu sammen med de andre i børnehaven.",
    "{1} fortæller, at morgenerne er det sværeste; {0} bliver ked af det, når der skiftes.",
    "{0} leger ved siden af de andre børn og søger dem selv nogle gange.",
    "Der har været tre uger med sygdom, og {0} er mere træt end sidst.",
    "{0} tager nu selv skoene på, når der er god tid.",
    "{1} har fået sovet og mærker det på overskuddet.",
    "{0} reagerer på høje lyde; et stille hjørne i børnehaven hjælper.",
    "{0} viser med billeder, hvad han eller hun vil, og bliver sjældnere vred.",
};

inline constexpr std::string_view wellbeing_school[] = {
    "{0} går glad i skole fire af fem dage.",
    "{0} har fået en ven i klassen, og de har leget hjemme to gange.",
    "{1} fortæller, at lektierne er lagt væk, og at der er mere ro om aftenen.",
    "{0} bruger pausekortet selv, når der bliver for meget larm.",
    "Overgangen fra skole til klub er svær; {0} bryder sammen om eftermiddagen.",
    "{0} sover fra kl. 21 og er udhvilet de fleste morgener.",
    "{0} siger selv, at det hjælper at vide, hvad der skal ske.",
    "Søskende får mere tid med {1}, efter at aflastningen er kommet i gang.",
    "{0} har haft færre anfald siden sidst; familien tør tage på ture igen.",
    "Skoleugen er for lang. {0} har været hjemme seks dage på en måned.",
};

inline constexpr std::string_view wellbeing_youth[] = {
    "{0} står selv op og når bussen tre dage om ugen.",
    "{0} vil gerne tale selv og havde skrevet tre ting ned til samtalen.",
    "{0} har været i praktik i to uger og fik ros for at være præcis.",
    "{1} øver sig i at slippe; {0} ordner nu selv medicinen med en alarm.",
    "{0} er mest på værelset og savner nogen på sin egen alder.",
    "{0} sover om dagen i weekenderne, og mandagen bliver svær.",
    "{0} har været til fodbold hver uge og er med til holdets fælles mad.",
    "{0} tænker meget over, hvad der sker efter det fyldte 18. år.",
    "{0} har lavet aftensmad en gang om ugen, og familien spiser sammen.",
    "{0} siger fra, når det bliver for meget, og bliver hørt i skolen.",
};

inline constexpr std::string_view goals[] = {
    "Målet om en hel nats søvn er gået fra 3 til 5 på skalaen.",
    "Skolegang: uændret 4. Vi holder fast lidt endnu.",
    "{1} giver målet om tid til søskende 6 af 10, sidst 4.",
    "Målet om at klare morgenen er nået fire dage om ugen.",
    "Vi har gjort målet mindre: én ting ad gangen.",
    "{0} har selv valgt det næste mål.",
    "Målet om fritid er ikke begyndt; familien har ikke haft kræfter.",
    "Begge forældre vurderer fremgang, skolen ser det samme.",
    "Målet er nået, og familien vil gerne holde fast i rutinen.",
};

inline constexpr std::string_view fit_notes[] = {
    "Hjælpen bliver brugt, og familien kan mærke den.",
    "Timerne ligger godt nu, hvor de er flyttet til eftermiddagen.",
    "Familien er tilfreds og ønsker ingen ændring.",
    "Det er den mindste hjælp, der holder hverdagen oppe.",
    "Vi ser på det igen efter sommerferien.",
};

inline constexpr std::string_view adjusting_notes[] = {
    "Timerne passer ikke længere med skoledagen og flyttes.",
    "{1} har brug for mere tid om morgenen og mindre om aftenen.",
    "Aflastningen skal ligge fast hver anden weekend.",
    "Der er brug for en anden form for støtte i klubben.",
};

inline constexpr std::string_view coming[] = {
    "Skoleskift til sommer; vi holder overgangsmøde i god tid.",
    "Møde med PPR om seks uger.",
    "Ny klasselærer efter ferien.",
    "Storebror flytter hjemmefra.",
    "Familien venter svar fra sygehuset.",
    "{1} begynder på deltid.",
    "Hjælpemidlet bliver leveret i næste måned.",
    "Ferie i juli; telefonen er åben.",
};

inline constexpr std::string_view new_needs[] = {
    "Søskende har brug for nogen at tale med.", "Transport til træning.",
    "{1} spørger til netværk for forældre.",    "Hjælp til at skrive til skolen.",
    "Et fast sted at være i vinterferien.",
};

inline constexpr std::string_view missed_notes[] = {
    "{0} er syg; vi finder en ny tid.",
    "{1} ringede og var ked af det; ny tid er aftalt.",
    "Ingen hjemme. Sendte en sms og ringer i morgen.",
};

inline constexpr std::string_view contact_notes[] = {
    "Bekræftede tiden for næste møde.",
    "{1} spurgte til kørsel. Svar sendt samme dag.",
    "Sendte skemaet, vi talte om.",
    "{1} ville høre, om der var nyt fra PPR.",
    "God nyhed: {0} har fået plads i klubben.",
    "Kort snak om ferien og aflastning.",
    "Skolen har skrevet om en svær uge.",
};

inline constexpr std::string_view change_reasons[] = {
    "Den tidligere koordinator er gået på barsel.",
    "Den tidligere koordinator har fået nyt arbejde.",
    "Familien har ønsket et skift.",
    "Familierne er fordelt på ny, så alle har tid nok.",
};

inline constexpr std::string_view end_reasons[] = {
    "Barnet klarer sig uden.",
    "Familien har ikke længere brug for hjælpen.",
    "Målet er nået.",
    "Afløst af en anden indsats.",
};

inline constexpr std::string_view criterion_notes[] = {
    "Nedsat funktionsevne er beskrevet af PPR og sygehuset.",
    "Flere i familien får hjælp fra forskellige afdelinger.",
    "Familien har selv bedt om én indgang.",
    "Skole, aflastning og behandling skal hænge sammen.",
};

inline constexpr std::string_view pause_reasons[] = {
    "Familien er på ferie og vil kontaktes bagefter.",
    "Der er sygdom i familien; de ringer, når de er klar.",
};

}  // namespace indgang::generate
