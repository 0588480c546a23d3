#include "app/navigation.hpp"

#include <algorithm>

#include "app/version.hpp"
#include "foundation/languages.hpp"
#include "web/page.hpp"

namespace indgang::app {
namespace {

using access::Role;
using access::RoleSet;

struct Place {
    Text label;
    std::string_view address;
    RoleSet for_whom;
};
constexpr Place menu[] = {
    {"Arbejdsliste", "/arbejdsliste", {Role::coordinator, Role::core_team_member}},
    {"Min familie", "/min-familie", {Role::family_member}},
    {"Indkaldelser", "/indkaldelser", {Role::family_member}},
    {"Team", "/team", {Role::leader}},
    {"Nøgletal", "/noegletal", {Role::leader, Role::administrator, Role::controller}},
    {"Bolden", "/bolden", {Role::coordinator, Role::core_team_member}},
    {"Sagstal", "/sagstal", {Role::administrator, Role::controller}},
    {"Fravær", "/fravaer", {Role::coordinator, Role::leader}},
    {"Praksis",
     "/praksis",
     {Role::coordinator, Role::core_team_member, Role::leader, Role::administrator}},
    {"Medarbejdere", "/medarbejdere", {Role::administrator}},
    {"Indstillinger", "/indstillinger", {Role::administrator, Role::leader}},
    {"Indlæs", "/indlaesninger", {Role::administrator, Role::leader}},
    {"Post", "/udgaaende-post", {Role::administrator, Role::system_administrator}},
    {"Drift", "/drift", {Role::system_administrator}},
    {"Regler",
     "/regler",
     {Role::coordinator, Role::core_team_member, Role::leader, Role::administrator,
      Role::controller, Role::system_administrator}},
};

constexpr RoleSet asked_to_meetings{Role::coordinator, Role::core_team_member, Role::leader,
                                    Role::family_member};
constexpr RoleSet searchers{Role::coordinator, Role::core_team_member, Role::leader};

Menu menu_for(RoleSet roles, std::string_view path) {
    Menu shown;
    for (auto const& place : menu)
        if (place.for_whom.has_any_of(roles))
            shown.items.push_back(
                {place.label, std::string(place.address), path.starts_with(place.address)});
    return shown;
}

LayoutUser user_of(access::User const& user, Language language) {
    LayoutUser shown{user.name, {}, user.roles.has_any_of(asked_to_meetings)};
    for (auto const& role : access::roles)
        if (user.roles.has(role.value)) {
            if (!shown.roles.empty()) shown.roles += ", ";
            shown.roles += said(role.value, language);
        }
    return shown;
}

std::vector<LanguageChoice> language_choices(Language current) {
    std::vector<LanguageChoice> choices;
    for (auto const& row : languages()) {
        std::string short_name{row.code};
        std::ranges::transform(short_name, short_name.begin(), [](char c) { return char(c - 32); });
        choices.push_back({std::string(row.code), std::string(row.own_name), short_name,
                           row.code == code_of(current)});
    }
    return choices;
}

LayoutPage bare(web::Request const& request) {
    auto const back = request.method == web::Method::get ? request.path : "/";
    return {.title = {},
            .lang = std::string(code_of(request.language)),
            .municipality = {},
            .user = {},
            .menu = {},
            .languages = {language_choices(request.language), back},
            .version = std::string(version),
            .content = web::ready_markup({})};
}

}  // namespace

LayoutPage layout_for(web::Request const& request, access::MunicipalityFacts const& municipality,
                      Caller const& caller) {
    auto layout = bare(request);
    layout.municipality = municipality.name;
    layout.is_demo = municipality.is_fictive;
    if (!caller.user) return layout;
    auto const& user = *caller.user;
    layout.user = user_of(user, request.language);
    layout.menu = menu_for(user.roles, request.path);
    if (caller.reach)
        layout.reach = ReachLine{caller.reach->name, caller.reach->call, caller.reach->email,
                                 caller.reach->stands_in};
    if (user.roles.has_any_of(searchers)) {
        layout.search = SearchBox{"find-familie"};
        layout.search_on_phone = SearchBox{"find-familie-telefon"};
    }
    return layout;
}

void put_in_bare_layout(web::Request const& request, web::Response& response) {
    auto layout = bare(request);
    layout.title = response.title;
    layout.content = web::ready_markup(std::move(response.body));
    std::string out;
    web::View view{out, request.language, {}};
    render(layout, view);
    response.body = std::move(out);
    response.in_layout = false;
}

std::string_view landing_of(RoleSet roles) {
    for (auto const& place : menu)
        if (place.for_whom.has_any_of(roles)) return place.address;
    return "/log-ind";
}

web::Response show_start(web::Request const&, access::Visit& visit) {
    if (!visit.is_signed_in()) return web::see_other("/log-ind");
    return web::see_other(std::string(landing_of(visit.user().roles)));
}

}  // namespace indgang::app
