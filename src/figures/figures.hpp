// Figures for a leader (nøgletal, INSIGHT-2) and fidelity (efterlevelse, MOD-5): what the work itself says about how
// it goes, counted from what was done in each case and from no form that was filled in afterwards. One figure is one
// question with a yes or no, or a number, for each case; so a figure and the cases behind it are the same rows.
//
// Never stored: any figure. None on fewer than five families (rules.md § 15); the cases behind one are shown by
// access, not by that rule.  Asks: speaking, experience.  Is asked by: nobody.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class Visit;
}

namespace indgang::figures {

enum class Figure {
    citizens,   // with an intervention in force
    on_time,    // follow-ups that are not overdue
    beginning,  // the assessment began with the family
    presence,   // the family was at the meetings about it
    plan,       // a joint plan is agreed
    team,       // somebody from another department is in the core team
    progress,   // goals that are further than when they were first measured
    speaking,   // the family's part of the talk
    decision,   // days until a decision
};
inline constexpr Wording<Figure> all_figures[] = {
    {Figure::citizens, "borgere", "Borgere med en indsats i gang"},
    {Figure::on_time, "til-tiden", "Opfølgninger, der ikke er over frist"},
    {Figure::beginning, "begyndelse", "Udredningen begyndte sammen med familien"},
    {Figure::presence, "med-til-moedet", "Familien var med til mødet"},
    {Figure::plan, "faelles-plan", "Familien har en aftalt fælles plan"},
    {Figure::team, "kerneteam", "Kerneteamet går på tværs"},
    {Figure::progress, "fremgang", "Mål, der er nået længere"},
    {Figure::speaking, "taletid", "Familiens taletid"},
    {Figure::decision, "svartid", "Dage fra ansøgning til afgørelse"},
};
constexpr auto const& wording(Figure figure) { return find(all_figures, figure); }

/// One case in one figure: so many of so many. Of a number: `done` is the number, and `all` is 1.
struct OfCase {
    CaseId case_id;
    std::int64_t done = 0, all = 0;
};

}  // namespace indgang::figures
