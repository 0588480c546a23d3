// When a meeting may be planned, moved, called off and counted as held, and what is worth a second
// look. Pure. That nobody holds it without the family is the models' own: "altid et møde mellem
// kerneteamet og familien".
#pragma once
#include "assessment_meetings/assessment_meetings.hpp"

namespace indgang::assessment_meetings {

/// Not planned further ahead than a year: our own choice.
inline constexpr months furthest{12};

enum class PlanObjection {
    before_the_case,
    too_far_ahead,
    ends_before_it_begins,
    nobody_of_the_family,
    nobody_of_the_team,
    home_of_nobody,
    moved_without_reason
};
inline constexpr Wording<PlanObjection> plan_objections[] = {
    {PlanObjection::before_the_case, "before_the_case",
     "Dagen ligger før den dag, forløbet blev åbnet."},
    {PlanObjection::too_far_ahead, "too_far_ahead", "Dagen ligger mere end et år frem."},
    {PlanObjection::ends_before_it_begins, "ends_before_it_begins",
     "Mødet skal slutte senere, end det begynder."},
    {PlanObjection::nobody_of_the_family, "nobody_of_the_family",
     "Vælg, hvem i familien der er med. Mødet er altid sammen med familien."},
    {PlanObjection::nobody_of_the_team, "nobody_of_the_team", "Vælg mindst én fra kerneteamet."},
    {PlanObjection::home_of_nobody, "home_of_nobody", "Vælg, hos hvem I mødes."},
    {PlanObjection::moved_without_reason, "moved_without_reason",
     "Skriv, hvorfor mødet bliver flyttet."},
};
constexpr auto const& wording(PlanObjection objection) { return find(plan_objections, objection); }

struct PlanLimits {
    Day today, case_opened_on;
    int of_team = 0;               // of those chosen
    Plan const* former = nullptr;  // none: it is new
};
std::vector<PlanObjection> objections_to(Plan const& plan, PlanLimits const& limits);

/// Day, time or place.
bool is_moved(Plan const& before, Plan const& after);

/// Worth a second look; stops nothing.
enum class Hint {
    too_few_of_the_team,
    no_interviewer,
    no_board_writer,
    one_has_both,
    family_not_spoken_with
};
inline constexpr Wording<Hint> hints[] = {
    {Hint::too_few_of_the_team, "too_few_of_the_team",
     "Der er kun én fra kerneteamet. Modellen beder om mindst to."},
    {Hint::no_interviewer, "no_interviewer", "Ingen er valgt som interviewer."},
    {Hint::no_board_writer, "no_board_writer", "Ingen er valgt som tavlefører."},
    {Hint::one_has_both, "one_has_both",
     "Den samme spørger og skriver på tavlen. Det er lettere at lytte, når I er to om det."},
    {Hint::family_not_spoken_with, "family_not_spoken_with",
     "Ingen har talt med familien før mødet om, hvad de vil have talt om."},
};
constexpr auto const& wording(Hint hint) { return find(hints, hint); }
std::vector<Hint> hints_about(Meeting const& meeting, BeginningRule const& rule, int of_team);

enum class AccountObjection {
    held_later_than_today,
    held_before_the_case,
    nobody_of_the_family,
    nobody_of_the_team,
    too_few_without_reason,
    corrected_without_reason
};
inline constexpr Wording<AccountObjection> account_objections[] = {
    {AccountObjection::held_later_than_today, "held_later_than_today", "Dagen ligger efter i dag."},
    {AccountObjection::held_before_the_case, "held_before_the_case",
     "Dagen ligger før den dag, forløbet blev åbnet."},
    {AccountObjection::nobody_of_the_family, "nobody_of_the_family",
     "Vælg, hvem fra familien der kom. Kom ingen, er mødet ikke holdt: flyt eller aflys det."},
    {AccountObjection::nobody_of_the_team, "nobody_of_the_team",
     "Vælg, hvem fra kerneteamet der var med."},
    {AccountObjection::too_few_without_reason, "too_few_without_reason",
     "Færre fra kerneteamet end modellen beder om. Skriv, hvorfor mødet alligevel tæller."},
    {AccountObjection::corrected_without_reason, "corrected_without_reason",
     "Skriv, hvad du retter og hvorfor."},
};
constexpr auto const& wording(AccountObjection objection) {
    return find(account_objections, objection);
}

struct AccountLimits {
    Day today, case_opened_on;
    int of_team = 0;  // of those who were there
};
std::vector<AccountObjection> objections_to(Account const& account, BeginningRule const& rule,
                                            AccountLimits const& limits);

/// It should have been held, and nobody has said how it went: the day after, not the day itself.
bool is_overdue(Meeting const& meeting, Day today);
bool may_change(Meeting const& meeting);

}  // namespace indgang::assessment_meetings
