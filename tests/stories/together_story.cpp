// One family in "Sammen om familien", from the start conversation to the day the investigation is over and the clock
// runs in months again.
#include "stories/journeys/together.hpp"

using namespace indgang;
using namespace indgang::test;

TEST_CASE("one family, from start conversation to the third follow-up and on [FOLLOW-1] [MOD-5]") {
    told_on_both_engines([](Story& story) {
        Journey holm{story};
        holm.family = story.ids.holm;
        holm.child = story.ids.sofie;
        holm.mother = story.ids.anna;
        holm.father = story.ids.peter;
        holm.mother_login = story.ids.anna_login;
        the_start_conversation_begins_the_clock(holm);
        compensation_is_followed_up_every_three_months(holm);
        an_investigation_opens_and_the_date_moves(holm);
        the_network_meets(holm);
        worries_become_goals_with_a_scale(holm);
        the_partner_takes_over_while_the_coordinator_is_away(holm);
        the_investigation_closes_and_the_date_moves_back(holm);
        everything_is_told_in_order(holm);
    });
}
