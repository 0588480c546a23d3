#include "access/decision.hpp"
#include "catalogue/legal_bases.hpp"

namespace indgang::access {
namespace {

struct Reason {
    Because because;
    Text to_staff, to_family;
};
constexpr Reason reasons[] = {
    {Because::case_work, "Arbejder i forløbet som koordinator, stedfortræder eller makker.",
     "Er jeres koordinator, stedfortræder eller makker og arbejder med jeres forløb."},
    {Because::supervision, "Er leder for forløbets koordinator.",
     "Er leder for jeres koordinator og har ansvaret for arbejdet."},
    {Because::money_control, "Er controller og ser kun økonomien.",
     "Arbejder med kommunens økonomi og ser kun den."},
    {Because::consent, "Der er givet samtykke.", "I har sagt ja til det."},
    {Because::legal_basis, "Loven giver adgang uden samtykke.",
     "Loven giver adgang, uden at I skal sige ja."},
    {Because::emergency, "Har nødadgang lige nu.",
     "Har nødadgang lige nu. Det er skrevet ned, og lederen har fået besked."},
    {Because::own_folder, "Det er personens egen mappe.", "Det er din egen mappe."},
    {Because::custody, "Har forældremyndigheden.", "Du har forældremyndigheden."},
    {Because::own_case, "Er fyldt 15 år, og det handler om personen selv.",
     "Du er fyldt 15 år, og det handler om dig selv."},
    {Because::no_relation, "Har ingen rolle i forløbet i dag.", "Er ikke en del af jeres forløb."},
    {Because::no_consent, "Familien er ikke blevet spurgt om samtykke.",
     "I er ikke blevet spurgt."},
    {Because::asked, "Familien er spurgt om samtykke og har ikke svaret endnu.",
     "I er blevet spurgt og har ikke svaret endnu."},
    {Because::partly_given, "Der mangler et ja fra en af dem, der har forældremyndigheden.",
     "Én har sagt ja. Der mangler et ja til, før mappen kan deles."},
    {Because::declined, "Familien har sagt nej til at dele mappen.", "I har sagt nej."},
    {Because::withdrawn, "Samtykket er trukket tilbage.", "I har trukket jeres ja tilbage."},
    {Because::conflict, "Den ene har sagt ja og den anden nej. Tal med dem begge.",
     "I er ikke enige: én har sagt ja og en anden nej. Så længe vises mappen ikke."},
    {Because::not_in_force, "Samtykket gælder ikke i dag.", "Jeres ja gælder ikke i dag."},
    {Because::custody_unknown,
     "Der står ikke, hvem der har forældremyndigheden, så ingen kan give samtykke.",
     "Kommunen har ikke skrevet ned, hvem der har forældremyndigheden."},
    {Because::not_chosen, "Koordinatoren har valgt, at mappen ikke deles i dette forløb.",
     "Mappen er valgt fra og deles ikke."},
    {Because::money_only, "En controller ser kun økonomien.",
     "Arbejder med kommunens økonomi og ser kun den."},
    {Because::other_adult, "En voksens egen mappe vises ikke for resten af familien.",
     "Det er en anden voksens egen mappe."},
    {Because::youths_own, "Mappen er den unges egen. Kun den unge kan dele den.",
     "Mappen er den unges egen. Kun den unge kan dele den."},
    {Because::protected_address, "En beskyttet adresse vises kun for koordinator, makker og leder.",
     "Adressen er beskyttet. Den vises kun for koordinator, makker og leder."},
    {Because::no_custody, "Har ikke forældremyndigheden over barnet.",
     "Det kræver forældremyndighed over barnet at se mappen."},
    {Because::too_young, "Er under 15 år.", "Du får selv adgang, når du fylder 15 år."},
    {Because::municipal, "Fordelingen af udgifter er afdelingernes egen.",
     "Her står, hvordan afdelingerne deler udgifterne. I kan bede om aktindsigt."},
};

Reason const& reason_of(Because because) {
    for (auto const& reason : reasons)
        if (reason.because == because) return reason;
    throw std::logic_error("a decision without a reason in words");
}

}  // namespace

Phrase said_to_staff(Decision const& decision) {
    auto const* basis = catalogue::legal_basis(decision.basis);
    if (decision.because == Because::legal_basis && basis)
        return phrase("{0} giver adgang uden samtykke.", basis->law);
    return {std::string(reason_of(decision.because).to_staff.danish), {}};
}

Phrase said_to_family(Decision const& decision) {
    return {std::string(reason_of(decision.because).to_family.danish), {}};
}

}  // namespace indgang::access
