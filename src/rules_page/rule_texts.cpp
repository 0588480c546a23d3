#include "rules_page/rule_texts.hpp"

#include "foundation/working_days.hpp"

namespace indgang::rules_page {
namespace {

constexpr RulePoint what_counts[] = {
    {"Hver indsats gives efter en bestemmelse i serviceloven eller barnets lov, og bestemmelsen "
     "afgør, hvad indsatsen tæller som."},
    {"Barnets lov gælder fra 1. januar 2024. En indsats, der er bevilget efter serviceloven, beholder "
     "sin bestemmelse, til der træffes en ny afgørelse."},
    {"Bestemmelser, som modellen ikke nævner, men som kompenserer for en funktionsnedsættelse, "
     "tæller som kompensation eller støtte.",
     true},
    {"Hjemmetræning tæller som børnefaglig undersøgelse, mens dens undersøgelse er i gang, og ellers "
     "som kompensation eller støtte.",
     true},
    {"Anbringelse, planer og sagsgang ligger uden for modellens frister.", true},
};

constexpr RulePoint follow_up_with_the_child[] = {
    {"Hvert barn har sin egen frist. En indsats er i kraft fra sin første dag og til, men ikke med, "
     "sin slutdag."},
    {"Det, der er i kraft, afgør, hvor længe der må gå. Tallene står i tabellen over modellerne, og "
     "ingen kan ændre dem."},
    {"Fristen regnes fra det seneste af tre: den sidste opfølgning, opstartssamtalen og den første "
     "dag i den ubrudte periode, hvor der har været en indsats i kraft.",
     true},
    {"Kun det, der er sket, tæller. En indsats, der begynder senere, ændrer intet endnu. Er ingen "
     "indsats i kraft, er der ingen frist.",
     true},
    {"Bliver reglen strengere undervejs, fx fordi en børnefaglig undersøgelse begynder, rykker "
     "fristen frem: til den korte frist regnet fra samme dag, dog tidligst den dag, det skete.",
     true},
    {"Bliver reglen lempeligere, bliver den frist stående, der allerede er sat. Den længere frist "
     "gælder fra den næste opfølgning.",
     true},
    {"Måneder er kalendermåneder. Har måneden ikke dagen, er det dens sidste dag: tre måneder efter "
     "30. november er sidst i februar."},
    {"En opfølgning er holdt, når der er talt med familien på et møde, et hjemmebesøg, i telefon eller "
     "på video, og indholdet er skrevet ned. En sms, en aflysning eller et udeblevet møde flytter "
     "ingen frist."},
    {"Fristen er over, dagen efter at den faldt. Den, der holdes på selve fristen, er til tiden."},
    {"Ønsker familien en pause, skjules påmindelsen. Fristen tæller stadig, når det gøres op, om "
     "modellen følges.",
     true},
};

constexpr RulePoint core_team_meetings[] = {
    {"Fristen er det sidste møde i kerneteamet plus det, der er aftalt med familien, dog højst "
     "kommunens maksimum."},
    {"Er bekymringen stor, kan der gå kortere tid mellem møderne, aldrig længere end maksimum."},
    {"Før det første møde regnes fra opstartssamtalen. Har der ikke været en, regnes fra den seneste "
     "af de to dage, hvor indsatserne begyndte, og forløbet blev åbnet.",
     true},
    {"Et møde kan opfylde flere pligter på én gang. Hver pligt beholder sin egen frist."},
};

constexpr RulePoint coverage[] = {
    {"Afdelingen bag hver indsats, der er i kraft eller er bevilget og endnu ikke begyndt, skal være "
     "med. Arbejder kommunens rådgivere med paragrafsæt, skal hvert sæt, der er i brug, også være "
     "med."},
    {"Koordinatoren, makkeren og dem, der er medlem den dag, tæller som med. Det, ingen af dem står "
     "for, nævnes med grunden til, at det mangler. Der gives ingen karakter."},
    {"Har I på ICS-tavlen sat en faggruppe ved det, der er svært, skal faggruppen være med. Det ser kun de, "
     "der må se udredningen."},
    {"Koordinatoren tæller som socialrådgiver.", true},
    {"De, der på netværkskortet skal inviteres, er med, når et medlem hedder det samme.", true},
    {"En afdeling er også med, når en anden afdeling på samme område er det.", true},
};

constexpr RulePoint planning[] = {
    {"»Planlæg senest« er fristen selv, når den falder på en arbejdsdag, og ellers den nærmeste "
     "arbejdsdag før: fristen er det længste, der må gå."},
    {"Arbejdsdage er mandag til fredag, undtagen helligdage og kommunens lukkedage. Lukket er 24. og "
     "31. december, medmindre kommunen har valgt noget andet."},
};
static_assert(closed_by_default[0] == std::chrono::December / 24 &&
              closed_by_default[1] == std::chrono::December / 31);

constexpr RulePoint one_coordinator[] = {
    {"Hvert forløb har én familiekoordinator fra den dag, det åbnes, til den dag, det lukkes: ingen "
     "huller og aldrig to."},
    {"Koordinatoren er den dag ansat i børnehandicapområdet."},
    {"Et skift er ét skridt, der slutter den ene periode og begynder den næste."},
};

constexpr RulePoint standing_in[] = {
    {"Er koordinatoren væk, står der hos familien, hvem den skal ringe til i dag. Koordinatoren er "
     "stadig koordinator."},
    {"Stedfortræderen er rådgiver i børnehandicapområdet og er ikke selv væk.", true},
    {"Stedfortræderen ser forløbet fra den første dag til den sidste dag af fraværet, og kun så længe "
     "den, der er væk, er forløbets koordinator."},
};

constexpr RulePoint beginning[] = {
    {"Én familie – én indgang: udredningen begynder med et møde mellem familien og mindst to fra "
     "kerneteamet. Er der færre, tæller mødet kun med en grund, der bliver gemt."},
    {"Sammen om familien: forløbet begynder med en opstartssamtale med hvert barn. Fristen for "
     "opfølgning regnes fra den dag, samtalen er holdt, ikke fra den dag, den er planlagt."},
    {"Mødet er altid sammen med familien. Kommer ingen fra familien, er det ikke holdt."},
    {"Kan det forudses, at nogen, der kan bevilge, mangler ved bordet, står det på mødets side før "
     "mødet. Det regnes efter de indsatser, der kører eller er på vej, og de bestemmelser, I selv har "
     "skrevet, at mødet kan føre til."},
    {"En leder kan bevilge for den afdeling, der er ansvarlig for indsatsen; er der ikke skrevet "
     "nogen afdeling, kan enhver leder.",
     true},
    {"Et mandat, der er hentet før mødet, dækker det, det er skrevet for, og intet andet.", true},
};

constexpr RulePoint partner[] = {
    {"Et forløb har højst én makker ad gangen. Koordinatoren kan ikke være sin egen makker."},
    {"Kommunen siger for hver målgruppe, hvorfra makkeren kommer: fra voksen- eller "
     "beskæftigelsesområdet, fra den afdeling, hvor et andet familiemedlem har en indsats eller en "
     "sag, eller fra en hvilken som helst afdeling."},
    {"Er der ingen afdeling, hvor et andet familiemedlem får hjælp, kan makkeren komme fra alle.",
     true},
    {"Læringsmålene ses kun af koordinatoren, makkeren og deres leder.", true},
};

constexpr RuleSection sections[] = {
    {"indsatser", "Hvad en indsats tæller som", what_counts},
    {"opfoelgning", "Opfølgning med barnet", follow_up_with_the_child},
    {"kerneteam", "Møder i kerneteamet", core_team_meetings},
    {"daekning", "Hvem der skal være med i kerneteamet", coverage},
    {"udredningsmoede", "Hvordan udredningen begynder", beginning},
    {"arbejdsdage", "Hvornår det skal planlægges", planning},
    {"koordinator", "Én koordinator", one_coordinator},
    {"stedfortraeder", "Når koordinatoren er væk", standing_in},
    {"makker", "Makkeren", partner},
};

}  // namespace

std::span<RuleSection const> rule_sections() { return sections; }

}  // namespace indgang::rules_page
