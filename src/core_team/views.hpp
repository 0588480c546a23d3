// A case's team as its pages show it, and what stands open of it to the reader.
#pragma once
#include "core_team/coverage_rules.hpp"
#include "core_team/pages.hpp"
#include "interventions/interventions.hpp"

namespace indgang::core_team {

/// All that a page of the team is made from, asked in one journey.
struct TeamFacts {
    cases::CaseHeading heading;
    cases::Family family;
    std::vector<interventions::Intervention> interventions;
    CoreTeam team;
};
TeamFacts load_team(access::CaseScope& scope);

/// Those of the needs that this member's department answers.
std::vector<Phrase> covered_by(Member const& member, std::vector<Need> const& needs);

MemberView view_of(Member const& member, access::CaseScope& scope);
TeamPage page_of(access::CaseScope& scope, TeamFacts const& facts);

/// What the page of a member was made from: another end or joining makes it stale.
std::string version_of(Member const& member);

}  // namespace indgang::core_team
