// What may not be asked, answered, narrowed or opened. Pure.
#pragma once
#include "catalogue/legal_bases.hpp"
#include "consent/consent.hpp"

namespace indgang::consent {

enum class Objection {
    no_folder,
    unknown_folder,
    nobody_may_consent,
    ends_before_it_begins,
    not_asked,
    nothing_to_withdraw,
    said_already,
    not_narrower,
    too_short_reason,
    too_many_times,
    not_on_one_day,
    name_is_taken
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::no_folder, "no_folder", "Vælg mindst én mappe."},
    {Objection::unknown_folder, "unknown_folder", "Vælg mapper, der findes i forløbet."},
    {Objection::nobody_may_consent, "nobody_may_consent",
     "Der står ikke, hvem der har forældremyndigheden over børnene, så ingen kan give samtykke. "
     "Skriv det på familiens side først."},
    {Objection::ends_before_it_begins, "ends_before_it_begins",
     "Samtykket skal slutte efter den dag, det begynder."},
    {Objection::not_asked, "not_asked", "Vælg en af dem, der er spurgt."},
    {Objection::nothing_to_withdraw, "nothing_to_withdraw",
     "Der er ikke sagt ja, så der er ikke noget at trække tilbage."},
    {Objection::said_already, "said_already", "Det svar står her allerede."},
    {Objection::not_narrower, "not_narrower",
     "Behold færre mapper, eller vælg en tidligere slutdag. Vil familien dele mere, så bed om et "
     "nyt samtykke."},
    {Objection::too_short_reason, "too_short_reason",
     "Skriv grunden med mindst 20 tegn, så lederen og familien kan forstå den."},
    {Objection::too_many_times, "too_many_times",
     "Loven giver højst adgang til ét møde og undtagelsesvis ét mere. De er brugt."},
    {Objection::not_on_one_day, "not_on_one_day",
     "Adgangen gælder mødets dag. Vælg i dag eller senere."},
    {Objection::name_is_taken, "name_is_taken", "Der er allerede en mappe med det navn."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

inline constexpr std::size_t shortest_reason = 20;  // characters (rules.md § 12)
inline constexpr std::chrono::minutes emergency_lasts{60};

/// What somebody wants to ask for.
struct Wish {
    access::Recipient to;
    std::vector<access::Folder> folders;
    std::string purpose;
    Day from_on;
    std::optional<Day> until_on = {};
};

/// Everybody whose yes one of the folders needs.
std::vector<PersonId> givers_for(std::vector<access::Folder> const& folders,
                                 access::CaseFacts const& facts, Day today);
std::vector<Objection> objections_to(Wish const& wish, std::vector<NamedFolder> const& known,
                                     access::CaseFacts const& facts, Day today);
std::optional<Objection> objection_to_answer(Request const& request, PersonId giver,
                                             access::Answer answer);
std::optional<Objection> objection_to_narrowing(Request const& request, PersonId giver,
                                                std::vector<access::Folder> const& kept,
                                                std::optional<Day> until_on);
/// Characters, not bytes: "æ" is one.
std::optional<Objection> objection_to_reason(std::string_view reason);
/// Of a basis that is written down for a case: how often it was used for the same recipient before.
std::optional<Objection> objection_to_basis(catalogue::LegalBasis const& basis, int times_before,
                                            Day on, Day today);

}  // namespace indgang::consent
