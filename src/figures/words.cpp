#include "figures/words.hpp"

namespace indgang::figures {
namespace {

constexpr Wording<Figure> hows[] = {
    {Figure::citizens, "",
     "Hver person tæller én gang, når mindst én indsats er i kraft den sidste dag "
     "i kvartalet, eller i dag, hvis det ikke er slut. Kun forløb, der er åbne i dag."},
    {Figure::on_time, "",
     "Hvert barn, eller familien samlet, der har en dag for næste opfølgning. Over "
     "frist er, når dagen er gået. Dagen er regnet ud efter modellens faste rytme. En "
     "pause efter familiens ønske tæller også som over frist."},
    {Figure::beginning, "",
     "Forløb, der er åbne i dag og begyndte før kvartalets slutning. Tæller, når en "
     "opstartssamtale er holdt, eller et udredningsmøde er skrevet ned."},
    {Figure::presence, "",
     "Møder, der er holdt i kvartalet. Tæller, når mindst én fra familien kom, kom "
     "senere eller var med på video."},
    {Figure::plan, "",
     "Forløb, der er åbne i dag og begyndte før kvartalets slutning. Tæller, når "
     "familie og koordinator har aftalt mindst ét i den fælles plan."},
    {Figure::team, "",
     "Forløb, der er åbne i dag. Tæller, når en makker eller et medlem af kerneteamet "
     "i dag hører til en anden afdeling end koordinatoren."},
    {Figure::progress, "",
     "Mål, som en fra familien har målt på mindst to dage fra 0 til 10. Tæller, når det "
     "seneste tal er højere end det første."},
    {Figure::speaking, "",
     "Holdte møder i kvartalet, hvor taletiden er målt eller skønnet. Tavshed tæller "
     "ikke. Det midterste møde, når de står efter familiens del."},
    {Figure::decision, "",
     "Ansøgninger, der er afgjort i kvartalet: dage fra den dag, familien søgte, til "
     "afgørelsen. Den midterste, når de står efter længde."},
};

}  // namespace

Phrase said_quarter(experience::Quarter quarter) {
    return phrase("{0}. kvartal {1}", std::int64_t{quarter.number}, std::int64_t{quarter.year});
}

std::string value_said(Figure figure, Shown const& shown, Language language) {
    if (!shown.value) return {};
    auto const value = *shown.value;
    if (figure == Figure::decision)
        return say(value == 1 ? phrase("1 dag") : phrase("{0} dage", value), language);
    if (measure_of(figure) == Measure::count) return std::to_string(value);
    return say(phrase("{0} %", value), language);
}

Phrase sentence(Figure figure, Shown const& shown) {
    auto const done = shown.done, all = shown.all, families = shown.families;
    switch (figure) {
        case Figure::citizens:
            return phrase("{0} børn, unge og voksne i {1} familier får en indsats.", done,
                          families);
        case Figure::on_time:
            return phrase("{0} af {1} opfølgninger er ikke over frist.", done, all);
        case Figure::beginning:
            return phrase(
                "I {0} af {1} familier er der holdt en første samtale eller et "
                "udredningsmøde med familien.",
                done, all);
        case Figure::presence:
            return phrase("Familien var med til {0} af {1} møder, i {2} familier.", done, all,
                          families);
        case Figure::plan: return phrase("{0} af {1} familier har en aftalt plan.", done, all);
        case Figure::team:
            return phrase("I {0} af {1} familier er nogen fra en anden afdeling med.", done, all);
        case Figure::progress:
            return phrase("{0} af {1} mål er nået længere, som familien selv ser det.", done, all);
        case Figure::speaking:
            return phrase("Det midterste af {0} møder: så stor en del af tiden talte familien.",
                          all);
        case Figure::decision:
            return phrase("Den midterste af {0} afgørelser, i {1} familier.", all, families);
    }
    return {};
}

Phrase change_said(Figure figure, Shown const& now, Shown const& before) {
    auto const by = change(now, before);
    if (!by) return phrase("Kan ikke sammenlignes med kvartalet før.");
    if (*by == 0) return phrase("Uændret fra kvartalet før.");
    bool const is_percent = measure_of(figure) == Measure::share || figure == Figure::speaking;
    if (is_percent)
        return *by > 0 ? phrase("{0} procentpoint højere end kvartalet før.", *by)
                       : phrase("{0} procentpoint lavere end kvartalet før.", -*by);
    return *by > 0 ? phrase("{0} flere end kvartalet før.", *by)
                   : phrase("{0} færre end kvartalet før.", -*by);
}

Phrase case_said(Figure figure, OfCase const& one) {
    switch (measure_of(figure)) {
        case Measure::count: return phrase("{0}", one.done);
        case Measure::median:
            return figure == Figure::decision ? phrase("{0} dage", one.done)
                                              : phrase("{0} %", one.done);
        case Measure::share:
            if (one.all == 1) return one.done == 1 ? phrase("Ja") : phrase("Nej");
            return phrase("{0} af {1}", one.done, one.all);
    }
    return {};
}

std::string how(Figure figure, Language language) {
    return std::string(in(language, find(hows, figure).danish));
}

}  // namespace indgang::figures
