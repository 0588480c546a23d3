// Whose plan it is, and what may be decided of a goal from another plan. Pure. That a goal which was looked at
// anew may become a new one only when the first is out of the plan is our choice [chosen].
#pragma once
#include <span>

#include "source_plans/source_plans.hpp"

namespace indgang::merging {

using source_plans::Outcome;

/// The words that stand in the address.
inline constexpr Wording<Outcome> ways[] = {
    {Outcome::goal, "maal", "Et mål"},
    {Outcome::action, "handling", "En handling"},
    {Outcome::merged, "saml", "Saml med et mål"},
    {Outcome::reached, "naaet", "Allerede nået"},
    {Outcome::declined, "udelad", "Tages ikke med"},
    {Outcome::reopened, "igen", "Se på det igen"},
};

enum class Objection { decided_already, not_decided_yet, in_plan_already };
inline constexpr Wording<Objection> objections[] = {
    {Objection::decided_already, "decided_already",
     "Der er taget stilling til det. Vælg »Se på det igen« først."},
    {Objection::not_decided_yet, "not_decided_yet", "Der er ikke taget stilling til det endnu."},
    {Objection::in_plan_already, "in_plan_already",
     "Det står allerede i den fælles plan. Saml det med det mål, eller tag målet ud af planen "
     "først."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

/// What the plan and the goal have come to.
struct GoalFacts {
    std::optional<Outcome> decided;  // none: no stand is taken
    bool stands_in_plan = false;     // something that it became, before it was looked at anew
};
/// None where it may be so decided. A goal that others went together with is never in the way of a new one.
std::optional<Objection> objection_to(Outcome outcome, GoalFacts const& facts);

/// Somebody of the family who receives help, and by what.
struct Helped {
    std::string called;
    bool is_adult = false;
    std::vector<Phrase> by = {};
    std::int64_t goals = 0;  // in the plan
};
enum class Whose { nobodys_yet, childs, childrens, familys };
Whose whose(std::span<Helped const> helped);

/// `knows_all`: the reader sees what every adult receives, so "only" can be said.
Phrase said_whose(std::span<Helped const> helped, bool knows_all);
/// One for each adult.
std::vector<Phrase> said_because(std::span<Helped const> helped);

}  // namespace indgang::merging
