// What a pasted text holds of goals, and what is wrong with a plan as it was typed. Pure. That a plan has at
// most 60 goals, each of at most 500 characters, is our choice: more is not one plan [chosen].
#pragma once
#include "source_plans/source_plans.hpp"

namespace indgang::source_plans {

inline constexpr std::size_t most_goals = 60, longest_goal = 500;

/// The goals of a pasted text, one each; bullets and numbers are taken off, and lines that were broken by
/// the other system are put together. What looks like a heading, or stands there twice, is left out and
/// shown.
struct Split {
    std::vector<std::string> goals, left_out;
};
Split split(std::string_view pasted);
/// One goal, whatever lines it was typed over.
std::string in_one_line(std::string_view words);

enum class Objection {
    from_later_than_today,
    ends_before_it_begins,
    too_many_goals,
    goal_too_long
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::from_later_than_today, "from_later_than_today",
     "Dagen ligger efter i dag. Skriv, hvornår planen er fra."},
    {Objection::ends_before_it_begins, "ends_before_it_begins",
     "Planen slutter, før den begynder. Ret en af dagene."},
    {Objection::too_many_goals, "too_many_goals",
     "Der kan højst være 60 mål i én plan. Tag nogle linjer ud, eller læg resten ind som en plan "
     "til. Intet af det, du har skrevet, er væk."},
    {Objection::goal_too_long, "goal_too_long",
     "Et mål kan højst fylde 500 tegn. Del den lange linje i to."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

std::vector<Objection> objections_to(SourcePlan const& plan, Day today);
/// `there`: how many the plan has already.
std::optional<Objection> objection_to(std::vector<std::string> const& goals, std::size_t there);

}  // namespace indgang::source_plans
