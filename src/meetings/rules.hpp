// When a meeting may be planned, moved and held, and what its type wants and lacks. Pure. That a decision about
// the family is not taken without it is the models' own (MEET-7).
#pragma once
#include "meetings/meetings.hpp"

namespace indgang::meetings {

/// Not planned further ahead than a year: our own choice.
inline constexpr months furthest{12};

enum class PlanObjection {
    before_the_case,
    too_far_ahead,
    ends_before_it_begins,
    nobody_of_the_family,
    without_family_without_reason,
    family_is_shut_out,
    nobody_of_the_municipality,
    home_of_nobody,
    agenda_is_longer,
    names_a_protected_address,
    moved_without_reason
};
inline constexpr Wording<PlanObjection> plan_objections[] = {
    {PlanObjection::before_the_case, "before_the_case",
     "Dagen ligger før den dag, forløbet blev åbnet."},
    {PlanObjection::too_far_ahead, "too_far_ahead", "Dagen ligger mere end et år frem."},
    {PlanObjection::ends_before_it_begins, "ends_before_it_begins",
     "Mødet skal slutte senere, end det begynder."},
    {PlanObjection::nobody_of_the_family, "nobody_of_the_family",
     "Vælg, hvem i familien der er med. Den slags møde er altid sammen med familien."},
    {PlanObjection::without_family_without_reason, "without_family_without_reason",
     "Skriv, hvorfor familien ikke er med. Det kommer til at stå i referatet."},
    {PlanObjection::family_is_shut_out, "family_is_shut_out",
     "Den slags møde holdes uden familien. Vælg en anden mødetype, hvis familien skal med."},
    {PlanObjection::nobody_of_the_municipality, "nobody_of_the_municipality",
     "Vælg mindst én fra kommunen."},
    {PlanObjection::home_of_nobody, "home_of_nobody", "Vælg, hos hvem I mødes."},
    {PlanObjection::agenda_is_longer, "agenda_is_longer",
     "Punkterne tager længere tid, end mødet varer."},
    {PlanObjection::names_a_protected_address, "names_a_protected_address",
     "Her står en adresse, som er beskyttet. Skriv ikke adressen: ikke alle må kende den."},
    {PlanObjection::moved_without_reason, "moved_without_reason",
     "Skriv, hvorfor mødet bliver flyttet."},
};
constexpr auto const& wording(PlanObjection objection) { return find(plan_objections, objection); }

struct PlanLimits {
    Day today, case_opened_on;
    Plan const* former = nullptr;                       // none: it is new
    std::vector<std::string> protected_addresses = {};  // of the family's homes
};
std::vector<PlanObjection> objections_to(Plan const& plan, meeting_kinds::Kind const& kind,
                                         PlanLimits const& limits);

/// Day, time or place.
bool is_moved(Plan const& before, Plan const& after);
/// In any of the plan's own words, whatever the case and the spaces.
bool names_address(Plan const& plan, std::string_view address);
std::int64_t minutes_of(std::vector<Point> const& points);

/// It should have been held, and nobody has said how it went: the day after, not the day itself.
bool is_overdue(Meeting const& meeting, Day today);
bool may_change(Meeting const& meeting);

/// From a week before a meeting with the family it is to have been spoken with (MEET-5).
inline constexpr days prepared_before{7};
bool asks_for_contact(Meeting const& meeting, Day today);
/// Who of the family comes and has neither been spoken with nor written anything.
std::vector<Participant const*> not_heard(Meeting const& meeting);

}  // namespace indgang::meetings
