#include "core_team/welcome_pages.hpp"

#include "access/drafts.hpp"
#include "core_team/coverage.hpp"
#include "core_team/store.hpp"
#include "core_team/views.hpp"

namespace indgang::core_team {
namespace {

std::optional<Member> reader_in(CoreTeam const& team, access::CaseScope& scope) {
    for (auto const& one : team.on(scope.today()))
        if (one.user == scope.user()) return one;
    return std::nullopt;
}

}  // namespace

web::Response show_welcome(web::Request const& request, access::CaseScope& scope) {
    auto const facts = load_team(scope);
    auto welcome = practice::welcome(scope);
    WelcomePage page{
        .place = {scope.case_id(), facts.heading.case_number, facts.heading.family_name},
        .coordinator = facts.heading.coordinator.name,
        .purpose = std::move(welcome.purpose),
        .expected = std::move(welcome.expected),
        .to_read = std::move(welcome.to_read),
        .because = {},
        .covers = {},
        .unread = {},
        .form = access::form_for(scope.visit(), request)};
    for (auto& one : practice::unread_of(scope))
        page.unread.push_back({std::move(one.name), one.subject.model, one.subject.element});
    if (auto const me = reader_in(facts.team, scope)) {
        page.is_member = true;
        page.has_confirmed = me->has_confirmed;
        page.because = me->because;
        page.covers =
            covered_by(*me, needs_in(facts.team, facts.interventions, facts.family, scope.today()));
    }
    return web::page(request, page);
}

web::Response confirm_welcome(web::Request const&, access::CaseScope& scope) {
    auto const me = reader_in(ask_core_team(scope)(), scope);
    if (!me) throw access::NotFound{};
    confirm(scope, *me);
    return web::see_other("/forloeb/" + web::typed(scope.case_id()));
}

}  // namespace indgang::core_team
