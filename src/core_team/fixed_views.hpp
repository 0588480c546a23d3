// What the pages of fixed teams share: which team the address names, and how its rows are shown.
#pragma once
#include "core_team/fixed_pages.hpp"
#include "core_team/fixed_store.hpp"

namespace indgang::core_team {

/// The team whose number is {team} in the address; throws access::NotFound for all others.
FixedTeamEntry team_in(access::Visit& visit, web::Request const& request);
std::string version_of(FixedTeamEntry const& entry);
std::string address_of(FixedTeamId team);
FixedMemberView view_of(FixedMember const& member);

}  // namespace indgang::core_team
