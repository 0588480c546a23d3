// One family in "Én familie – én indgang", from a row in a spreadsheet to the day a member of its team leaves.
#include "stories/journeys/one_family.hpp"

using namespace indgang;
using namespace indgang::test;

TEST_CASE("one family, from spreadsheet to the third core-team meeting and on [MOD-1] [MOD-5]") {
    told_on_both_engines([](Story& story) {
        Journey lund{story};
        the_family_comes_in_with_a_spreadsheet(lund);
        the_team_lacks_somebody_and_gets_her(lund);
        one_parent_says_yes_and_then_the_other(lund);
        the_everyday_is_talked_through(lund);
        outsiders_think_along(lund);
        wishes_become_a_plan_that_both_parents_agree(lund);
        the_core_team_meets_three_times(lund);
        what_has_no_effect_is_changed(lund);
        the_mother_takes_a_yes_back(lund);
        a_member_leaves_and_hands_the_balls_on(lund);
        the_timeline_tells_it_in_order(lund);
    });
}
