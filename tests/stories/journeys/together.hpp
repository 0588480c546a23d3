// The family Holm in the model "Sammen om familien": Sofie is 9, lives with Anna, who has custody; Peter's address is
// protected. The chapters of its journey, in the order they happen; each goes on where the one before ended.
#pragma once
#include "stories/journeys/journey.hpp"

namespace indgang::test {

void the_start_conversation_begins_the_clock(Journey& holm);
void compensation_is_followed_up_every_three_months(Journey& holm);
void an_investigation_opens_and_the_date_moves(Journey& holm);
void the_network_meets(Journey& holm);
void worries_become_goals_with_a_scale(Journey& holm);
void the_partner_takes_over_while_the_coordinator_is_away(Journey& holm);
void the_investigation_closes_and_the_date_moves_back(Journey& holm);
void everything_is_told_in_order(Journey& holm);

}  // namespace indgang::test
