// What changes a case's core team: the row, the access that goes with it, the line on the timeline.
#pragma once
#include "access/case_scope.hpp"
#include "core_team/core_team.hpp"
#include "core_team/rules.hpp"

namespace indgang::core_team {

MemberId add(access::CaseScope& scope, Member const& member);
struct Leaving {
    Day left_on;
    std::string because;
    std::optional<MemberId> replaced_by = {};
};
void end(access::CaseScope& scope, Member const& member, Leaving const& leaving);

/// The same for who brings a member into many cases at once: no scope of a single case is there.
MemberId add(access::Visit& visit, CaseId case_id, Member const& member);
void end(access::Visit& visit, CaseId case_id, Member const& member, Leaving const& leaving);

/// The member has the purpose and knows what is expected (TEAM-6); of a fixed team in all its cases.
void confirm(access::CaseScope& scope, Member const& member);

}  // namespace indgang::core_team
