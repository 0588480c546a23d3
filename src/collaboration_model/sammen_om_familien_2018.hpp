// Sammen om familien, the description of 2018.
// "Opfølgningskadencerne er faste og kan ikke defineres eller tilpasses af den enkelte kommune."
#pragma once
#include "collaboration_model/collaboration_model.hpp"

namespace indgang::sammen_om_familien_2018 {

using enum CadenceGroup;
using enum Basis;

inline constexpr Text only_compensation{
    "Sammen om familien (2018), kerneelement 2: »hver 3. måned i sager med kompensation eller "
    "støtte (udelukkende sager efter § 41, 42 og 44 …«"};
inline constexpr Text with_prevention{
    "Sammen om familien (2018), kerneelement 2: »… eller sager, hvor der er § 41, 42, 44 samt § 11 "
    "eller § 52a.1.1«"};
inline constexpr Text with_investigation{
    "Sammen om familien (2018), kerneelement 2: »hver 6. uge i sager med børnefaglig undersøgelse "
    "(§§ 41, 42, 44 samt § 50- og 52-indsatser eller udelukkende § 50 og 52)«"};
inline constexpr Text strictest{
    "Modellen nævner ikke denne sammensætning; den korteste frist gælder, da "
    "»i sager med foranstaltninger med børnefaglig undersøgelse sker opfølgning hver sjette uge«"};
inline constexpr Text prevention_alone{
    "Modellen nævner kun forebyggende indsats sammen med § 41, 42 og 44; alene "
    "følges den op lige så tit"};

inline constexpr FollowUpRow follow_up[] = {
    {{compensation}, every(months{3}), the_models_words, only_compensation},
    {{compensation, prevention}, every(months{3}), the_models_words, with_prevention},
    {{child_investigation}, every(weeks{6}), the_models_words, with_investigation},
    {{compensation, child_investigation}, every(weeks{6}), the_models_words, with_investigation},
    {{prevention}, every(months{3}), our_extension, prevention_alone},
    {{prevention, child_investigation}, every(weeks{6}), our_extension, strictest},
    {{compensation, prevention, child_investigation}, every(weeks{6}), our_extension, strictest},
};

inline constexpr CoreElement core_elements[] = {
    {"involvement", "Inddragelse af familien"},
    {"frequent_follow_up", "Systematisk og hyppig opfølgning"},
    {"shared_goals", "Et fælles målbillede"},
    {"cross_cutting_cooperation", "Styrket tværgående samarbejde"},
};

inline constexpr PartnerRule partner{
    .said =
        "En kompleks sag kan have en makker, der sætter sig ind i sagen på lige fod med den "
        "ansvarlige rådgiver. I deler opgaverne, arbejder med hver jeres læringsmål og giver "
        "hinanden feedback.",
    .source =
        "Sammen om familien (2018), makkerskaber: »to kolleger i fællesskab er ansvarlige for en "
        "kompleks sag … en makker, der på lige fod med den ansvarlige rådgiver, sætter sig ind i "
        "sagen«",
};

inline constexpr BeginningRule beginning{
    .form = Beginning::start_conversation,
    .fewest_of_team = 1,
    .is_of_a_child = true,
    .said =
        "Forløbet begynder med en opstartssamtale med barnet og familien. Lær dem at kende, hør, hvad de "
        "ønsker, og find det, der virker. Fristen for den første opfølgning regnes fra samtalen.",
    .source =
        "Sammen om familien (2018), spor 1: »starter med en opstartssamtale med barnet og familien … "
        "Fokus er rettet mod at lære familierne at kende, lytte til deres ønsker og identificere "
        "deres ressourcer og styrker«",
};

// The name stays Danish.
inline constexpr CollaborationModel model{
    .word = "sammen_om_familien_2018",
    .slug = "sammen_om_familien",
    .version = 2018,
    .danish = "Sammen om familien (2018)",
    .source = "Sammen om familien, modelbeskrivelse, Socialstyrelsen 2018",
    .clock = Clock::per_child,
    .follow_up = follow_up,
    .partner = partner,
    .beginning = beginning,
    .core_elements = core_elements,
};

}  // namespace indgang::sammen_om_familien_2018
