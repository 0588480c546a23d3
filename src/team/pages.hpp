#pragma once
#include <boost/describe.hpp>

#include "team/team.hpp"
#include "web/page.hpp"

namespace indgang::team {

struct AdviserLine {
    UserId user;
    std::string name;
    std::string department;
    std::int64_t families = 0;
    std::int64_t overdue = 0;
    std::int64_t this_week = 0;
    std::int64_t most = 0;   // what the bar ends at
    std::int64_t limit = 0;  // the municipality's number; 0: none set
    Phrase load_said;        // "26 af 24 – 2 for mange"
    bool is_over = false;
};
BOOST_DESCRIBE_STRUCT(AdviserLine, (),
                      (user, name, department, families, overdue, this_week, limit, load_said,
                       is_over))

struct OverdueLine {
    CaseId case_id;
    PersonId child_id;
    std::string child, family, adviser;
    Day due_on;
    std::string due_said;  // "torsdag 19. november"
    Phrase late;
    Phrase why;
};
BOOST_DESCRIBE_STRUCT(OverdueLine, (),
                      (case_id, child_id, child, family, adviser, due_on, late, why))

struct TeamPage {
    std::int64_t families = 0, overdue = 0, this_week = 0;
    std::int64_t emergencies = 0;  // not seen yet
    std::string limit_reason;
    std::vector<AdviserLine> advisers;
    std::vector<OverdueLine> overdue_children;
};
BOOST_DESCRIBE_STRUCT(TeamPage, (),
                      (families, overdue, this_week, emergencies, limit_reason, advisers,
                       overdue_children))

struct CaseloadPage {
    std::int64_t families = 0;
    std::int64_t limit = 0;
    std::string limit_reason;
    std::vector<AdviserLine> advisers;
};
BOOST_DESCRIBE_STRUCT(CaseloadPage, (), (families, limit, limit_reason, advisers))

void render(TeamPage const& page, web::View& view);
std::string title(TeamPage const& page, Language language);
void render(CaseloadPage const& page, web::View& view);
std::string title(CaseloadPage const& page, Language language);

web::Response show(web::Request const& request, access::Visit& visit);
web::Response show_caseload(web::Request const& request, access::Visit& visit);

}  // namespace indgang::team
