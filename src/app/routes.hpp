// Every page of the program: method, address, who may, what runs. The one list of what there is.
#pragma once
#include <span>

#include "access/route.hpp"

namespace indgang::app {

std::span<access::Route const> routes();
/// Those of the conversation boards and scales, which are among them.
std::span<access::Route const> board_routes();

/// Those of the analysis meeting and its brief, which routes() has as well.
std::span<access::Route const> analysis_routes();
/// Those of the joint report and its signatures, which are among them.
std::span<access::Route const> report_routes();

/// Those of the plan, which stand in a file of their own.
std::span<access::Route const> plan_routes();
/// Those of how the plan is going.
std::span<access::Route const> progress_routes();
/// Those of plans from elsewhere, and of who talks with whom.
std::span<access::Route const> source_plan_routes();
std::span<access::Route const> application_routes();
std::span<access::Route const> closing_routes();
std::span<access::Route const> correspondence_routes();
std::span<access::Route const> document_routes();
/// All about a person, and what is wrong in it.
std::span<access::Route const> insight_routes();
/// What interventions are for, and what came of them.
std::span<access::Route const> effect_routes();
/// A family's weeks, and what they can carry.
std::span<access::Route const> burden_routes();
std::span<access::Route const> time_routes();
/// The room where a meeting is held, and its minutes.
std::span<access::Route const> meeting_room_routes();
/// Meetings of teams, and what comes of them.
std::span<access::Route const> team_meeting_routes();
/// A family's meetings, and the types of meeting.
std::span<access::Route const> meeting_routes();

/// Those of invitations, calendars and mail.
std::span<access::Route const> invitation_routes();

}  // namespace indgang::app
