// Fixed teams and what follows for each of their cases: the members' rows, access and timeline.
#pragma once
#include "access/case_scope.hpp"
#include "core_team/core_team.hpp"
#include "core_team/fixed_rules.hpp"

namespace indgang::core_team {

struct FixedTeamEntry {
    FixedTeam team;
    std::string because;
    std::int64_t version = 1;
    std::int64_t members = 0, cases = 0;  // today
};

/// By name.
std::vector<FixedTeamEntry> fixed_teams(access::Visit& visit);
std::optional<FixedTeamEntry> fixed_team(access::Visit& visit, FixedTeamId team);
bool is_name_taken(access::Visit& visit, std::string_view name, FixedTeamId by_another_than);
FixedTeamId create_team(access::Visit& visit, FixedTeamEntry const& entry);
void change_team(access::Visit& visit, FixedTeamEntry const& entry);

/// All that ever were, the first to join first.
std::vector<FixedMember> members_of(access::Visit& visit, FixedTeamId team);
/// The member is from that day on a member of every open case of the team.
FixedMemberId join_team(access::Visit& visit, FixedTeamId team, FixedMember const& member);
void leave_team(access::Visit& visit, FixedTeamId team, FixedMember const& member, Day left_on,
                std::string_view because);

Arrangement arrangement_of(access::CaseScope& scope);
/// The members of the former fixed team leave the case, those of the next join it.
void arrange(access::CaseScope& scope, std::optional<FixedTeam> const& next, Day from_on,
             std::string_view because);

}  // namespace indgang::core_team
