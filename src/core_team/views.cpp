#include "core_team/views.hpp"

#include <algorithm>

#include "core_team/coverage.hpp"

namespace indgang::core_team {
std::vector<Phrase> covered_by(Member const& member, std::vector<Need> const& needs) {
    std::vector<Phrase> covers;
    Competence const own[] = {{Competence::Kind::department, member.area},
                              {Competence::Kind::discipline, std::string(word(member.discipline))}};
    for (auto const& need : needs)
        if (std::ranges::count(own, need.what)) covers.push_back(need.because);
    return covers;
}

TeamFacts load_team(access::CaseScope& scope) {
    auto const heading = cases::ask_heading(scope);
    auto const family = cases::ask_family(scope);
    auto const interventions = interventions::ask_interventions(scope);
    auto const team = ask_core_team(scope);
    auto first = heading();
    auto second = family();
    auto third = interventions();
    return {std::move(first), std::move(second), std::move(third), team()};
}

std::string version_of(Member const& member) {
    return web::typed(member.id) + (member.left_on ? "-" + iso(*member.left_on) : "");
}

MemberView view_of(Member const& member, access::CaseScope& scope) {
    auto const ends_on = member.ends_on();
    return {.id = member.id,
            .name = member.name,
            .telephone = member.telephone,
            .email = member.email,
            .department = member.department_name,
            .discipline = member.discipline,
            .joined_on = member.joined_on,
            .last_day = ends_on ? std::optional{*ends_on - days{1}} : std::nullopt,
            .is_ad_hoc = member.until_on.has_value(),
            .is_of_fixed_team = member.fixed_member.has_value(),
            .has_confirmed = member.has_confirmed,
            .may_end = access::coordination.has(scope.relation()) && !member.left_on,
            .because = member.because,
            .left_because = member.left_because,
            .replaced_by = member.replaced_by,
            .covers = {},
            .case_id = scope.case_id()};
}

TeamPage page_of(access::CaseScope& scope, TeamFacts const& facts) {
    auto const today = scope.today();
    auto const needs = needs_in(facts.team, facts.interventions, facts.family, today);
    TeamPage page{.place = {scope.case_id(), facts.heading.case_number, facts.heading.family_name},
                  .fixed = {},
                  .coordinator = facts.heading.coordinator.name,
                  .missing = {},
                  .members = {},
                  .coming = {},
                  .former = {},
                  .practice = {}};
    if (auto const& fixed = facts.team.fixed)
        page.fixed = FixedTeamView{fixed->name, fixed->meets, fixed->rhythm};
    for (auto const& gap : missing(needs, represented_on(facts.team, today)))
        page.missing.push_back({gap.name, gap.because});
    for (auto const& member : facts.team.members) {
        bool const is_now = member.is_member_on(today);
        if (is_now && member.user == facts.heading.coordinator.user) continue;
        page.may_confirm =
            page.may_confirm || (is_now && member.user == scope.user() && !member.has_confirmed);
        auto view = view_of(member, scope);
        view.is_current = is_now;
        view.covers = covered_by(member, needs);
        auto& list = is_now ? page.members : member.joined_on > today ? page.coming : page.former;
        list.push_back(std::move(view));
    }
    std::ranges::reverse(page.former);
    page.may_edit = access::coordination.has(scope.relation());
    page.may_change = scope.relation() == access::Relation::coordinator ||
                      scope.relation() == access::Relation::leader;
    return page;
}

}  // namespace indgang::core_team
