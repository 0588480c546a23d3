#include "core_team/pages.hpp"

#include <algorithm>

#include "access/colleagues.hpp"
#include "access/drafts.hpp"
#include "core_team/coverage.hpp"
#include "core_team/store.hpp"
#include "core_team/views.hpp"

namespace indgang::core_team {
namespace {

std::string team_address(access::CaseScope& scope) {
    return "/forloeb/" + web::typed(scope.case_id()) + "/kerneteam";
}

/// Colleagues of the departments that are missing, who could close the gap.
std::vector<access::Professional> suggested(std::vector<access::Professional> all,
                                            TeamFacts const& facts, Day today) {
    auto const gaps = what_is_missing(facts.team, facts.interventions, facts.family, today);
    std::erase_if(all, [&](access::Professional const& one) {
        Competence const own{Competence::Kind::department, one.area};
        return std::ranges::find(gaps, own, &Gap::what) == gaps.end();
    });
    if (all.size() > access::most_found) all.resize(access::most_found);
    return all;
}

void add_people(JoinPage& page, access::CaseScope& scope, TeamFacts const& facts) {
    auto all = access::active_professionals(scope.visit());
    std::erase_if(all, [&](access::Professional const& one) {
        return std::ranges::any_of(facts.team.on(scope.today()),
                                   [&](Member const& member) { return member.user == one.user; });
    });
    auto const some = page.sought.empty() ? suggested(std::move(all), facts, scope.today())
                                          : access::found(all, page.sought);
    page.people = access::choices_of(scope.visit(), some, page.form.value("person"));
    page.is_suggested = page.sought.empty() && !some.empty();
    page.found_none = !page.sought.empty() && some.empty();
}

web::Response show_join_form(web::Request const& request, access::CaseScope& scope,
                             TeamFacts const& facts, web::FormState form, int status = 200) {
    JoinPage page{.place = {scope.case_id(), facts.heading.case_number, facts.heading.family_name},
                  .people = {},
                  .sought = request.query_value("soeg"),
                  .today = scope.today(),
                  .form = std::move(form)};
    add_people(page, scope, facts);
    return web::page(request, page, status);
}

constexpr std::string_view field_of(JoinObjection objection) {
    switch (objection) {
        case JoinObjection::case_is_closed:
        case JoinObjection::person_is_inactive:
        case JoinObjection::not_of_the_department:
        case JoinObjection::member_already: return "person";
        case JoinObjection::before_the_case:
        case JoinObjection::too_far_ahead: return "joined_on";
        case JoinObjection::ends_before_it_begins:
        case JoinObjection::period_too_long: return "last_day";
    }
    return "";
}

void judge(web::Form& form, access::CaseScope& scope, TeamFacts const& facts, Member const& member,
           access::OnADay const& able) {
    auto const objection = objection_to_join({.user = member.user,
                                              .department = member.department,
                                              .is_active = able.is_active,
                                              .is_of_the_department = able.is_of_the_department,
                                              .joined_on = member.joined_on,
                                              .until_on = member.until_on},
                                             facts.team.members, facts.heading.opened_on,
                                             facts.heading.closed_on, scope.today());
    if (objection) form.mistake(field_of(*objection), *objection);
}

Member read_member(web::Form& form, access::CaseScope& scope, TeamFacts const& facts) {
    auto const joined_on = form.day("joined_on", "Vælg den dag, medlemmet kommer med.");
    auto const last_day = form.maybe_day("last_day");
    auto const able = access::read_professional(form, scope.visit(), "person", "soeg", joined_on);
    Member member{
        .user = able ? able->professional.user : UserId{},
        .name = able ? able->professional.name : "",
        .department = able ? able->professional.department : DepartmentId{},
        .department_name = able ? able->professional.department_name : "",
        .discipline = form.choice("discipline", disciplines, "Vælg en faggruppe."),
        .joined_on = joined_on,
        .until_on = last_day ? std::optional{*last_day + days{1}} : std::nullopt,
        .because = form.text("because", "Skriv, hvorfor medlemmet kommer med."),
    };
    bool const has_days =
        form.state().mistake("joined_on").empty() && form.state().mistake("last_day").empty();
    if (able && has_days) judge(form, scope, facts, member, *able);
    return member;
}

}  // namespace

web::Response show_team(web::Request const& request, access::CaseScope& scope) {
    auto page = page_of(scope, load_team(scope));
    page.practice =
        practice::ask_hint(scope, {"coordinated_casework", "cross_cutting_cooperation"})();
    return web::page(request, page);
}

web::Response show_join(web::Request const& request, access::CaseScope& scope) {
    return show_join_form(request, scope, load_team(scope),
                          access::form_for(scope.visit(), request));
}

web::Response create_member(web::Request const& request, access::CaseScope& scope) {
    auto const facts = load_team(scope);
    web::Form form{request, join_fields};
    auto const member = read_member(form, scope, facts);
    if (!form.ok()) return show_join_form(request, scope, facts, form.state(), 422);
    add(scope, member);
    return web::see_other(team_address(scope));
}

}  // namespace indgang::core_team
