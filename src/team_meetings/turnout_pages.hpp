// Who came to the meetings of fixed teams, for a leader (TEAM-5). Names are those the leader leads; nobody is ranked.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "web/page.hpp"

namespace indgang::team_meetings {

struct TurnoutLine {
    std::string name, department, said;
    std::vector<std::string> reasons;
    std::int64_t due = 0, came = 0;
};
BOOST_DESCRIBE_STRUCT(TurnoutLine, (), (name, department, said, reasons, due, came))
struct TurnoutOfTeam {
    std::string name, said;
    std::int64_t meetings = 0, others = 0;
    std::vector<TurnoutLine> people;
};
BOOST_DESCRIBE_STRUCT(TurnoutOfTeam, (), (name, said, meetings, others, people))
struct TurnoutPage {
    Day since;
    std::vector<TurnoutOfTeam> teams;
};
BOOST_DESCRIBE_STRUCT(TurnoutPage, (), (since, teams))
void render(TurnoutPage const& page, web::View& view);
std::string title(TurnoutPage const& page, Language language);

web::Response show_turnout(web::Request const& request, access::Visit& visit);

}  // namespace indgang::team_meetings
