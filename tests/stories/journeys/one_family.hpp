// The family Lund in the model "Én familie – én indgang": Noah is 8, Ida and Åge have joint custody and live apart.
// The chapters of its journey, in the order they happen; each goes on where the one before ended.
#pragma once
#include "stories/journeys/journey.hpp"

namespace indgang::test {

void the_family_comes_in_with_a_spreadsheet(Journey& lund);
void the_team_lacks_somebody_and_gets_her(Journey& lund);
void one_parent_says_yes_and_then_the_other(Journey& lund);
void the_everyday_is_talked_through(Journey& lund);
void outsiders_think_along(Journey& lund);
void wishes_become_a_plan_that_both_parents_agree(Journey& lund);
void the_core_team_meets_three_times(Journey& lund);
void what_has_no_effect_is_changed(Journey& lund);
void the_mother_takes_a_yes_back(Journey& lund);
void a_member_leaves_and_hands_the_balls_on(Journey& lund);
void the_timeline_tells_it_in_order(Journey& lund);

}  // namespace indgang::test
