#include <algorithm>

#include "access/colleagues.hpp"
#include "access/drafts.hpp"
#include "access/holdings.hpp"
#include "core_team/pages.hpp"
#include "core_team/store.hpp"
#include "core_team/views.hpp"
#include "web/compared.hpp"

namespace indgang::core_team {
namespace {

std::string team_address(access::CaseScope& scope) {
    return "/forloeb/" + web::typed(scope.case_id()) + "/kerneteam";
}

Member member_in(web::Request const& request, CoreTeam const& team) {
    auto const number = request.path_number("member");
    for (auto const& one : team.members)
        if (number && one.id == MemberId{*number}) return one;
    throw access::NotFound{};
}

/// Colleagues of the same area who are not in the team.
std::vector<web::Choice> successors_of(Member const& member, CoreTeam const& team,
                                       access::CaseScope& scope) {
    std::vector<web::Choice> choices;
    auto const now = team.on(scope.today());
    for (auto const& one : access::active_professionals(scope.visit()))
        if (one.area == member.area && std::ranges::find(now, one.user, &Member::user) == now.end())
            choices.push_back(access::one_line_of(one));
    return choices;
}

/// Who works with the family and stays.
std::vector<web::Choice> takers_from(access::CaseScope& scope, UserId leaver) {
    std::vector<web::Choice> choices;
    for (auto const& one : access::professionals_in(scope.visit(), scope.case_id()))
        if (one.user != leaver) choices.push_back({web::typed(one.user), one.name, {}});
    return choices;
}

std::int64_t balls_of(access::CaseScope& scope, Member const& member) {
    return std::int64_t(access::balls_in_case(scope.visit(), member.user, scope.case_id()));
}

MemberPage page_of(access::CaseScope& scope, Member const& member, CoreTeam const& team,
                   web::FormState form) {
    return {.place = cases::place(scope),
            .member = view_of(member, scope),
            .successors = successors_of(member, team, scope),
            .balls = balls_of(scope, member),
            .takers = takers_from(scope, member.user),
            .form = std::move(form)};
}

struct Succession {
    Leaving leaving;
    std::optional<access::OnADay> successor;
};

constexpr std::string_view field_of(JoinObjection objection) {
    return objection == JoinObjection::too_far_ahead ? "left_on" : "successor";
}

void judge(web::Form& form, access::CaseScope& scope, CoreTeam const& team, Member const& member,
           Succession const& said) {
    if (auto const objection = objection_to_leave(member, said.leaving.left_on, scope.today()))
        return form.mistake("left_on", *objection);
    if (!said.successor) return;
    auto const heading = cases::heading(scope);
    auto const objection =
        objection_to_join({.user = said.successor->professional.user,
                           .department = said.successor->professional.department,
                           .is_active = said.successor->is_active,
                           .is_of_the_department = said.successor->is_of_the_department,
                           .joined_on = said.leaving.left_on},
                          team.members, heading.opened_on, heading.closed_on, scope.today());
    if (objection) form.mistake(field_of(*objection), *objection);
}

Succession read_succession(web::Form& form, access::CaseScope& scope, CoreTeam const& team,
                           Member const& member) {
    auto const left_on =
        form.day("left_on", "Vælg den første dag, hvor medlemmet ikke længere er med.");
    Succession said{
        .leaving = {.left_on = left_on,
                    .because = form.text("because", "Skriv, hvorfor medlemmet slutter.")},
        .successor = {}};
    if (!form.maybe_text("successor").empty())
        said.successor =
            access::read_professional(form, scope.visit(), "successor", "successor", left_on);
    if (form.state().mistake("left_on").empty()) judge(form, scope, team, member, said);
    return said;
}

/// Nothing falls between: each ball has another holder in the same step (rules.md § 6). Who is with the family from
/// today can have them; so can the one who takes over.
std::string read_taker(web::Form& form, access::CaseScope& scope, Member const& member,
                       Succession const& said) {
    if (balls_of(scope, member) == 0) return {};
    auto const chosen = form.maybe_text("balls_to");
    bool const takes_over = said.successor && said.leaving.left_on <= scope.today();
    if (chosen.empty() && takes_over) return web::typed(said.successor->professional.user);
    if (std::ranges::count(takers_from(scope, member.user), chosen, &web::Choice::word) == 0)
        form.mistake("balls_to", Text{"Vælg, hvem der får boldene."});
    return chosen;
}

constexpr web::ComparedField compared_fields[] = {
    {"left_on", "Er ikke længere med fra"},
    {"because", "Hvorfor slutter medlemmet?"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Member const& member) {
    web::Pairs const theirs{{"left_on", member.left_on ? iso(*member.left_on) : ""},
                            {"because", member.left_because}};
    return web::conflict(request, typed,
                         {.version = version_of(member), .address = team_address(scope)},
                         web::compared(compared_fields, theirs, typed.values, scope.language()));
}

void save(access::CaseScope& scope, Member const& member, Succession said) {
    if (auto const& successor = said.successor)
        said.leaving.replaced_by =
            add(scope, {.user = successor->professional.user,
                        .name = successor->professional.name,
                        .department = successor->professional.department,
                        .department_name = successor->professional.department_name,
                        .discipline = member.discipline,
                        .joined_on = said.leaving.left_on,
                        .because = said.leaving.because});
    end(scope, member, said.leaving);
}

}  // namespace

web::Response show_member(web::Request const& request, access::CaseScope& scope) {
    auto const team = ask_core_team(scope)();
    auto const member = member_in(request, team);
    auto form = access::form_for(scope.visit(), request, version_of(member));
    return web::page(request, page_of(scope, member, team, std::move(form)));
}

web::Response end_member(web::Request const& request, access::CaseScope& scope) {
    auto const team = ask_core_team(scope)();
    auto const member = member_in(request, team);
    web::Form form{request, leave_fields};
    bool const is_stale = form.state().version != version_of(member);
    auto const said = read_succession(form, scope, team, member);
    auto const taker = read_taker(form, scope, member, said);
    if (is_stale || member.left_on) return two_versions(request, scope, form.state(), member);
    if (!form.ok()) return web::page(request, page_of(scope, member, team, form.state()), 422);
    access::hand_on_balls(scope.visit(), member.user, scope.case_id(),
                          {.on = scope.today(), .to = taker, .because = said.leaving.because});
    save(scope, member, said);
    return web::see_other(team_address(scope));
}

}  // namespace indgang::core_team
