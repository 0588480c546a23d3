// A line as it was typed at the foot of the room, and what it becomes in the plan.
#pragma once
#include "meeting_room/views.hpp"

namespace indgang::meeting_room {

/// What was typed; what is wrong is noted on the form.
minutes::NewLine read_line(web::Form& form, access::CaseScope& scope, Room const& room,
                           RoomPage const& page);
/// An action under a goal and a proposal stand in the plan too, with the yes of those of the family who are here
/// and were asked; which element it is, is noted in the line.
void put_in_plan(access::CaseScope& scope, Room const& room, minutes::NewLine& written,
                 std::optional<plan::ElementId> under);

}  // namespace indgang::meeting_room
