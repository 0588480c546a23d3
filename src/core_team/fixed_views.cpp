#include "core_team/fixed_views.hpp"

namespace indgang::core_team {

FixedTeamEntry team_in(access::Visit& visit, web::Request const& request) {
    auto const number = request.path_number("team");
    auto const entry = number ? fixed_team(visit, FixedTeamId{*number}) : std::nullopt;
    return entry ? *entry : throw access::NotFound{};
}

std::string version_of(FixedTeamEntry const& entry) { return std::to_string(entry.version); }

std::string address_of(FixedTeamId team) { return "/kerneteams/" + web::typed(team); }

FixedMemberView view_of(FixedMember const& member) {
    return {.id = member.id,
            .name = member.name,
            .department = member.department_name,
            .discipline = member.discipline,
            .joined_on = member.joined_on,
            .left_on = member.left_on,
            .because = member.because,
            .left_because = member.left_because};
}

}  // namespace indgang::core_team
