#include "access/drafts.hpp"
#include "core_team/fixed_pages.hpp"
#include "core_team/fixed_store.hpp"
#include "web/compared.hpp"

namespace indgang::core_team {
namespace {

constexpr std::string_view own_team = "own";
constexpr Text own_team_said = "Et team, der er sat sammen til familien";

std::string version_of(Arrangement const& now) { return now.from_on ? iso(*now.from_on) : "first"; }

std::string name_of(std::vector<FixedTeamEntry> const& teams, std::optional<FixedTeamId> id) {
    for (auto const& one : teams)
        if (id && one.team.id == *id) return one.team.name;
    return {};
}

ArrangementPage page_of(access::CaseScope& scope, std::vector<FixedTeamEntry> const& teams,
                        Arrangement const& now, web::FormState form) {
    ArrangementPage page{.place = cases::place(scope),
                         .now = name_of(teams, now.team),
                         .choices = {},
                         .today = scope.today(),
                         .form = std::move(form)};
    if (now.team)
        page.choices.push_back(
            {std::string(own_team), std::string(in(scope.language(), own_team_said)), {}});
    for (auto const& one : teams)
        if (one.team.id != now.team)
            page.choices.push_back({web::typed(one.team.id), one.team.name,
                                    std::string(said(one.team.rhythm, scope.language())) +
                                        (one.team.meets.empty() ? "" : ", " + one.team.meets)});
    return page;
}

struct Choosing {
    std::optional<FixedTeam> team;  // none: a team of its own
    Day from_on;
    std::string because;
};

Choosing read_choosing(web::Form& form, access::CaseScope& scope,
                       std::vector<FixedTeamEntry> const& teams, Arrangement const& now) {
    auto const typed = form.text("team", "Vælg, hvordan teamet skal arbejde.");
    Choosing chosen{
        .team = {},
        .from_on = form.day("from_on", "Vælg den dag, det gælder fra."),
        .because = form.text("because", "Skriv, hvorfor."),
    };
    for (auto const& one : teams)
        if (web::typed(one.team.id) == typed) chosen.team = one.team;
    if (!chosen.team && typed != own_team && !typed.empty())
        form.mistake("team", Text{"Vælg, hvordan teamet skal arbejde."});
    if (!form.ok()) return chosen;
    auto const heading = cases::heading(scope);
    auto const objection = objection_to_arrangement(
        now, chosen.team ? std::optional{chosen.team->id} : std::nullopt, chosen.from_on,
        heading.opened_on, heading.closed_on, scope.today());
    if (objection)
        form.mistake(*objection == FixedObjection::same_team ? "team" : "from_on", *objection);
    return chosen;
}

constexpr web::ComparedField compared_fields[] = {
    {"team", "Hvordan skal teamet arbejde?"},
    {"from_on", "Fra hvilken dag?"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, std::vector<FixedTeamEntry> const& teams,
                           Arrangement const& now) {
    web::Pairs const theirs{{"team", now.team ? web::typed(*now.team) : std::string(own_team)},
                            {"from_on", now.from_on ? iso(*now.from_on) : ""}};
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        if (field != "team") return {};
        for (auto const& one : teams)
            if (web::typed(one.team.id) == value) return one.team.name;
        return std::string(in(scope.language(), own_team_said));
    };
    return web::conflict(
        request, typed,
        {.version = version_of(now),
         .address = "/forloeb/" + web::typed(scope.case_id()) + "/kerneteam"},
        web::compared(compared_fields, theirs, typed.values, scope.language(), words));
}

}  // namespace

web::Response show_arrangement(web::Request const& request, access::CaseScope& scope) {
    auto const now = arrangement_of(scope);
    auto form = access::form_for(scope.visit(), request, version_of(now));
    return web::page(request, page_of(scope, fixed_teams(scope.visit()), now, std::move(form)));
}

web::Response change_arrangement(web::Request const& request, access::CaseScope& scope) {
    auto const now = arrangement_of(scope);
    auto const teams = fixed_teams(scope.visit());
    web::Form form{request, arrangement_fields};
    bool const is_stale = form.state().version != version_of(now);
    auto const chosen = read_choosing(form, scope, teams, now);
    if (is_stale) return two_versions(request, scope, form.state(), teams, now);
    if (!form.ok()) return web::page(request, page_of(scope, teams, now, form.state()), 422);
    arrange(scope, chosen.team, chosen.from_on, chosen.because);
    return web::see_other("/forloeb/" + web::typed(scope.case_id()) + "/kerneteam");
}

}  // namespace indgang::core_team
