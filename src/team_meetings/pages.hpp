// The pages of a team's meetings: which are planned and held.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "team_meetings/rules.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::team_meetings {

struct TeamLine {
    FixedTeamId id;
    std::string name;
    core_team::Rhythm rhythm;
    std::string next;
    bool is_mine = false, is_late = false;
};
BOOST_DESCRIBE_STRUCT(TeamLine, (), (id, name, rhythm, next, is_mine, is_late))

struct TeamsPage {
    std::vector<TeamLine> teams;
    bool may_make = false;
};
BOOST_DESCRIBE_STRUCT(TeamsPage, (), (teams))
void render(TeamsPage const& page, web::View& view);
std::string title(TeamsPage const& page, Language language);

struct MeetingLine {
    TeamMeetingId id;
    std::string when, place_note, said;  // said: why it was moved or called off, who wrote
    State state;
    bool is_late = false;
};
BOOST_DESCRIBE_STRUCT(MeetingLine, (), (id, when, place_note, said, state, is_late))

struct TeamMeetingsPage {
    FixedTeamId id;
    std::string name, meets, due;
    core_team::Rhythm rhythm;
    Phrase why_due;
    std::vector<MeetingLine> coming, held, older, cancelled;
    std::vector<std::string> must_come, may_come;
    std::string agreed_with;
    std::optional<Day> agreed_on;
    bool is_late = false, is_planned = false;
};
BOOST_DESCRIBE_STRUCT(TeamMeetingsPage, (),
                      (id, name, meets, due, rhythm, why_due, coming, held, older, cancelled,
                       must_come, may_come, agreed_with, agreed_on, is_late, is_planned))
void render(TeamMeetingsPage const& page, web::View& view);
std::string title(TeamMeetingsPage const& page, Language language);

web::Response show_teams(web::Request const& request, access::Visit& visit);
web::Response show_team(web::Request const& request, access::Visit& visit);

}  // namespace indgang::team_meetings
