// A guide is spoken Danish, to be read aloud to a family; it stays Danish.
#include "interview_guides/default_guides.hpp"

namespace indgang::interview_guides {
namespace {

constexpr char const* of_meeting[] = {
    // Velkommen
    "Tak, fordi I er her. Vi har sat tid af, så I kan blive hørt i ro.\n"
    "Vi er to: jeg spørger, og min kollega skriver på tavlen. Ret os, når vi skriver forkert.\n"
    "Er der noget, I har glædet jer til eller været nervøse for?\n"
    "Det her har I sagt, at I gerne vil tale om. Er det stadig det vigtigste?\n"
    "I bestemmer selv, hvad I svarer på. Vi kan holde pause, når I vil.",
    // Først det, der virker
    "Fortæl om en god dag hos jer. Hvad gjorde den god?\n"
    "Hvad er I stolte af som familie?\n"
    "Hvad har hjulpet før, da det var svært?\n"
    "Hvem griner I sammen med?\n"
    "Hvad skal vi endelig ikke lave om på?",
    // Barnets udvikling
    "Hvad kan jeres barn lide, og hvad er barnet god til?\n"
    "Hvordan er en helt almindelig dag fra morgen til aften?\n"
    "Hvordan går det med søvn, mad og helbred?\n"
    "Hvordan siger jeres barn til, når noget er rart, og når det er for meget?\n"
    "Hvordan går det i skole eller dagtilbud, også i frikvarterne?\n"
    "Hvem er barnets venner, og hvad laver de sammen?\n"
    "Hvad er svært, hvornår, og hvad gør I så?",
    // Barnets eget syn
    "Til barnet: Hvad er det bedste ved din dag? Hvad er det værste?\n"
    "Til barnet: Hvem hjælper dig, når noget er svært?\n"
    "Til barnet: Hvis du måtte bestemme én ting i morgen, hvad skulle det så være?\n"
    "Er barnet her ikke: Hvad ville barnet sige, hvis vi spurgte?\n"
    "Hvordan kan vi bedst få barnets egne ord: en snak, en tegning eller et besøg?",
    // Forældrene
    "Hvad er I gode til som forældre?\n"
    "Hvad giver jer kræfter, og hvornår lader I op?\n"
    "Hvordan deler I dagen og natten mellem jer?\n"
    "Hvordan har I det selv: søvn, helbred, arbejde og økonomi?\n"
    "Hvad er det tungeste at bære lige nu?\n"
    "Hvad tror I, at I kan ændre selv, og hvad skal der hjælp til?",
    // Familien og dem omkring jer
    "Hvem er der omkring jer: familie, venner, naboer, foreninger?\n"
    "Hvem kan I ringe til klokken tre om natten?\n"
    "Hvordan har søskende det, og hvornår har I tid til dem?\n"
    "Hvordan bor I, og passer det til jeres hverdag?\n"
    "Hvor mange steder skal I forklare det samme i dag?\n"
    "Hvem af dem, der hjælper jer, skal vi tale med – og hvem ikke?",
    // Det, I ønsker jer
    "Hvis I som familie kunne pege på ting i tilværelsen, der ville lette jer, hvad skulle det så "
    "være?\n"
    "Hvilket af dem ville gøre den største forskel?\n"
    "Hvad er det første, lille skridt?\n"
    "Hvordan ville I kunne mærke om tre måneder, at det går bedre?\n"
    "Hvor meget kan I selv overkomme lige nu?",
    // Til sidst
    "Har vi glemt noget, eller har vi skrevet noget forkert?\n"
    "Det her har vi aftalt. Hvem gør hvad, og hvornår?\n"
    "Hvad skal vi finde ud af, og hvem gør det?\n"
    "Hvordan var det at være her i dag? Hvad skal vi gøre anderledes næste gang?\n"
    "I kan altid ringe til jeres koordinator.",
};

constexpr char const* of_conversation[] = {
    // Velkommen
    "Jeg vil gerne lære jer at kende, før vi taler om hjælp.\n"
    "Sig til, når du vil holde pause. Du behøver ikke svare på alt.\n"
    "Hvad skal vi tale om, for at det er en god samtale for dig?",
    // Først det, der virker
    "Hvad er du glad for lige nu?\n"
    "Hvad er du god til, som jeg ikke kan se?\n"
    "Fortæl om en dag, hvor det hele gik godt.\n"
    "Hvad har hjulpet jer før?",
    // Barnets udvikling
    "Hvordan er en almindelig dag, fra du vågner, til du sover?\n"
    "Hvordan går det med at sove, spise og være frisk?\n"
    "Hvordan er det i skolen, også i frikvarteret?\n"
    "Hvad er svært, og hvornår er det mindst svært?",
    // Barnets eget syn
    "Hvad er det bedste ved din dag? Hvad er det værste?\n"
    "Hvem hjælper dig, når noget er svært?\n"
    "Hvis du måtte bestemme én ting i morgen, hvad skulle det så være?\n"
    "Er der noget, de voksne har misforstået?",
    // Forældrene
    "Hvad er I gode til som forældre?\n"
    "Hvad giver jer kræfter?\n"
    "Hvad er tungest at bære lige nu?\n"
    "Hvor meget kontakt med mig ville hjælpe, og hvor meget ville være for meget?",
    // Familien og dem omkring jer
    "Hvem betyder noget for jer?\n"
    "Hvordan har søskende det?\n"
    "Hvem hjælper jer i dag, og hvordan går det med dem?",
    // Det, I ønsker jer
    "Hvis noget skulle blive lettere, hvad skulle det så være først?\n"
    "Hvad ønsker du dig om et halvt år? Og om tre år?\n"
    "Hvordan ville du mærke, at det går bedre?\n"
    "Hvad kan I selv gøre, og hvad skal jeg gøre?",
    // Til sidst
    "Har jeg forstået det rigtigt? Det her har jeg hørt.\n"
    "Hvad gør I, hvad gør jeg, og hvornår taler vi sammen igen?\n"
    "Hvordan vil I helst have fat i mig, og hvordan må jeg få fat i jer?",
};

}  // namespace

Guide default_guide(Beginning of) {
    Guide guide{.of = of, .parts = {}};
    for (std::size_t i = 0; i < std::size(guide_parts); ++i)
        guide.parts.emplace_back(of == Beginning::meeting ? of_meeting[i] : of_conversation[i]);
    return guide;
}

}  // namespace indgang::interview_guides
