// The core team on the case page: who is in it today, how to reach them, and what is missing and why.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "core_team/core_team.hpp"
#include "interventions/interventions.hpp"
#include "web/page.hpp"

namespace indgang::overview {

struct TeamMemberView {
    std::string name, department, telephone;
    core_team::Discipline discipline;
};
BOOST_DESCRIBE_STRUCT(TeamMemberView, (), (name, department, telephone, discipline))

struct TeamGapView {
    Phrase name;
    std::vector<Phrase> because;
};
BOOST_DESCRIBE_STRUCT(TeamGapView, (), (name, because))

struct TeamPart {
    CaseId case_id;
    std::string fixed_team;  // empty: composed for the case
    std::vector<TeamMemberView> members;
    std::vector<TeamGapView> missing;
    bool may_edit = false, may_confirm = false;
};
BOOST_DESCRIBE_STRUCT(TeamPart, (), (fixed_team, members, missing))
void render(TeamPart const& page, web::View& view);

TeamPart team_part(access::CaseScope& scope, core_team::CoreTeam const& team,
                   std::vector<interventions::Intervention> const& interventions,
                   cases::Family const& family, UserId coordinator);

}  // namespace indgang::overview
