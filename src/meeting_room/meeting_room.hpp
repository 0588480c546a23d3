// The meeting room (mødelokale): one screen for those who sit together. The agenda with the family's own points
// first, the point that is on the table, who has been heard at it (MEET-6), the family's plan beside it, who speaks
// (MEET-9), and at the foot what is agreed, written as it is said and at once what it is (MEET-8). What small things
// can begin right away, begin (DECIDE-6).
//
// Never stored: how long a point has taken, and who has not been heard.
// Asks: cases, plan, actions, interventions, effects, meetings, minutes, speaking.  Is asked by: nobody yet.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "meeting_room/rules.hpp"
#include "meetings/meetings.hpp"

namespace indgang::meeting_room {

using meetings::MeetingId;

/// Where the table has been, in order.
std::vector<Turn> turns_of(access::CaseScope& scope, MeetingId meeting);
void turn_to(access::CaseScope& scope, MeetingId meeting, std::string_view point);

/// Who has been heard at which point, the newest of each.
std::vector<Heard> heard_at(access::CaseScope& scope, MeetingId meeting);
void hear(access::CaseScope& scope, MeetingId meeting, Heard const& heard);

}  // namespace indgang::meeting_room
