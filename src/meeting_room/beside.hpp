// What stands beside the point: the family's plan, who may be chosen in the line that is written, and the talk.
#pragma once
#include "meeting_room/views.hpp"

namespace indgang::meeting_room {

void add_beside(RoomPage& page, access::CaseScope& scope, Room const& room);

/// Goals that what is agreed may stand under: active, and nobody's own.
std::vector<plan::Element const*> open_goals(plan::Plan const& plan);

}  // namespace indgang::meeting_room
