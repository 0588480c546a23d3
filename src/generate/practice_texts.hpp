// How the invented municipalities do what their models ask (lokal omsætning). Stays Danish: it is what
// a municipality has written.
#pragma once
#include <string_view>

namespace indgang::generate {

struct Practice {
    std::string_view model, element, what, why, how, tools;
};

inline constexpr Practice practices[] = {
    {"sammen_om_familien", "involvement",
     "Familien er med, når der tales om den, og barnet bliver spurgt på sin egen måde.",
     "Familien kender hverdagen. Planer, den selv har lavet, holder længere.",
     "Vi ringer før hvert møde og spørger, hvad familien vil tale om. Det står øverst på "
     "dagsordenen. Vi spørger barnet om én ting, det selv kan bestemme.",
     "Tre huse, ordkort med billeder, dagsorden på én side"},
    {"sammen_om_familien", "frequent_follow_up",
     "Vi følger op med hvert barn hver 6. uge eller hver 3. måned, som modellen siger.",
     "Når vi taler sammen tit, bliver der ikke tid til, at noget vokser sig stort.",
     "Aftal den næste opfølgning, inden I siger farvel. Tal først om, hvordan barnet trives, og "
     "så om ydelserne. Skriv det ned samme dag, og læs det op for familien.",
     "Arbejdslisten, skala fra 0 til 10, opfølgningens felter i Indgang"},
    {"sammen_om_familien", "shared_goals",
     "Familien og alle fagpersoner arbejder efter de samme få mål.",
     "Mange gode mål i hver sin plan trækker familien i hver sin retning.",
     "Begynd med familiens egne ord. Højst tre mål ad gangen. Hvert mål har en dag, hvor vi ser "
     "på, om det går den rigtige vej.",
     "Målskema, skala fra 0 til 10"},
    {"sammen_om_familien", "cross_cutting_cooperation",
     "Vi samler de fagpersoner, familien har brug for, om ét bord.",
     "Familien skal ikke selv bære besked mellem os.",
     "Koordinatoren sætter teamet sammen efter, hvad familien får hjælp til, og ringer selv til "
     "en ny kollega. Er sagen kompleks, finder vi en makker. Vi aftaler, hvem der taler med hvem.",
     "Kerneteamets side i Indgang, netværkskort"},
    {"sammen_om_familien", "core_team",
     "Kerneteamet er de kolleger, der er fælles om familien. I udreder sammen, laver én plan "
     "sammen med familien og følger op på den.",
     "",
     "Du kommer til hvert møde; det er aftalt med din leder. Du har læst op på familien, før I "
     "mødes. Du siger, hvad du kan beslutte selv. Du ringer til koordinatoren, når noget ændrer sig.",
     "Læs familiens side og den seneste opfølgning."},
    {"en_familie_en_indgang", "involvement",
     "Familien sidder med ved bordet, hver gang vi taler om den.",
     "Beslutninger, familien har været med til, bliver til noget.",
     "Den unge åbner mødet, hvis hun eller han vil. Koordinatoren ringer før mødet og hører, hvad "
     "der fylder. Vi slutter med at læse aftalerne op.",
     "Dagsorden i let sprog, billedkort, taletidsur"},
    {"en_familie_en_indgang", "coordinated_casework",
     "Én koordinator, ét kerneteam og én plan for hele familien.",
     "Familien skal kun fortælle sin historie én gang.",
     "Kerneteamet mødes på sin faste dag. Vi tager de familier, hvor noget er ændret siden sidst. "
     "Makkeren holder kontakten til sin egen afdeling. Er koordinatoren væk, har familien altid "
     "navn og nummer på en stedfortræder.",
     "Kerneteamets side i Indgang, fast mødeskabelon"},
    {"en_familie_en_indgang", "shared_systematic_approach",
     "Vi udreder efter ICS og taler om, hvad der virker, før vi taler om, hvad der er svært.",
     "Når alle spørger på samme måde, kan vi se det samme.",
     "Mindst to fra teamet er med til udredningsmødet: en spørger, og en skriver på tavlen. Vi går "
     "trekanten rundt. Familiens ord står i citationstegn.",
     "ICS-trekanten, interviewguide, Signs of Safety"},
    {"en_familie_en_indgang", "shared_financing",
     "Vi taler åbent om, hvem der betaler, og lader det aldrig forsinke hjælpen.",
     "Uenighed om penge er kommunens problem, ikke familiens.",
     "Opfylder familien kriterierne, aftaler teamet en fordeling på mødet. Er I uenige, går "
     "hjælpen i gang, og lederne finder ud af resten inden for ti dage.",
     "Kriterierne for fælles finansiering, lagkagen"},
    {"en_familie_en_indgang", "core_team",
     "Kerneteamet er fælles om familien i den periode, familien har brug for det.", "",
     "Du har mødepligt; det er aftalt med din centerchef. Du byder ind med det, dit område kan, "
     "og træffer de beslutninger på mødet, som du må. Du siger det til koordinatoren, når noget "
     "ændrer sig.",
     "Læs familiens side og referatet af det seneste kerneteammøde."},
};

}  // namespace indgang::generate
