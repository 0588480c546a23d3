#include "core_team/reopening.hpp"
#include "core_team/store.hpp"

namespace indgang::core_team {
namespace {

/// Works here still, and in the fixed team that the member came with.
bool is_still_here(access::Visit& visit, Member const& member) {
    return visit.db()
        .row(
            "SELECT u.id FROM app_user u WHERE u.id = $1"
            " AND (u.active_until IS NULL OR u.active_until > $3)"
            " AND NOT EXISTS (SELECT 1 FROM fixed_team_member f WHERE f.id = $2"
            " AND f.left_on IS NOT NULL AND f.left_on <= $3)",
            [](db::Row const& row) { return row.number(0); }, member.user, member.fixed_member,
            visit.today())
        .has_value();
}

}  // namespace

void come_back(access::CaseScope& scope, std::string_view because) {
    auto& visit = scope.visit();
    for (auto const& member : ask_core_team(scope)().on(scope.today()))
        if (is_still_here(visit, member))
            access::grant(visit, scope.case_id(), member.user, access::Relation::core_team_member,
                          scope.today(), because, member.ends_on());
        else
            end(scope, member, {.left_on = scope.today(), .because = std::string(because)});
}

}  // namespace indgang::core_team
