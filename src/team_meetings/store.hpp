// Facts of the meetings of teams, in and out.
#pragma once
#include "access/access.hpp"
#include "team_meetings/rules.hpp"

namespace indgang::team_meetings {

void plan_series(access::Visit& visit, FixedTeamId team, std::vector<Plan> const& plans);
void move(access::Visit& visit, TeamMeeting const& meeting, Plan const& plan);
void cancel(access::Visit& visit, TeamMeetingId meeting, std::string_view because);
void agree_duty(access::Visit& visit, FixedTeamId team, std::string_view with, Day on,
                std::vector<UserId> const& members);

/// Whether that user may arrange the meetings of every team.
bool arranges(access::Visit& visit);
std::optional<TeamMeeting> meeting(access::Visit& visit, TeamMeetingId id);

/// One person's attendance in one team.
struct PersonsTurnout {
    std::string name, department;
    Turnout turnout;
    std::vector<std::string> reasons;  // of the times that the person was absent
};
struct TeamsTurnout {
    std::string team;
    std::int64_t meetings = 0;
    Turnout turnout;
    std::vector<PersonsTurnout> people;  // those whom the reader leads, by name
    std::int64_t others = 0;             // of other departments: in the team's figures alone
};
/// Since that day, of the teams in which somebody is whom the visitor leads.
std::vector<TeamsTurnout> turnout_since(access::Visit& visit, Day since);

}  // namespace indgang::team_meetings
