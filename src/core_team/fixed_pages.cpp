#include "core_team/fixed_pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "core_team/fixed_views.hpp"
#include "web/compared.hpp"

namespace indgang::core_team {
namespace {

/// What stands in the form of a team, read alike for a new one and for one that is changed.
FixedTeamEntry read_team(web::Form& form, access::Visit& visit, FixedTeamId id) {
    FixedTeamEntry entry{
        .team = {.id = id,
                 .name = form.text("name", "Skriv, hvad teamet hedder."),
                 .rhythm = form.choice("rhythm", rhythms, "Vælg, hvor tit teamet mødes."),
                 .meets = form.maybe_text("meets")},
        .because = form.text("because", "Skriv, hvorfor I arbejder med et fast team."),
    };
    if (!entry.team.name.empty() && is_name_taken(visit, entry.team.name, id))
        form.mistake("name", Text{"Der er allerede et team med det navn."});
    return entry;
}

FixedTeamsPage list_of(access::Visit& visit, web::FormState form) {
    FixedTeamsPage page{.teams = {}, .form = std::move(form)};
    for (auto const& one : fixed_teams(visit))
        page.teams.push_back(
            {one.team.id, one.team.name, one.team.meets, one.team.rhythm, one.members, one.cases});
    return page;
}

FixedTeamPage page_of(access::Visit& visit, FixedTeamEntry const& entry, web::FormState form) {
    FixedTeamPage page{.id = entry.team.id,
                       .name = entry.team.name,
                       .meets = entry.team.meets,
                       .because = entry.because,
                       .rhythm = entry.team.rhythm,
                       .cases = entry.cases,
                       .members = {},
                       .former = {},
                       .form = std::move(form)};
    for (auto const& one : members_of(visit, entry.team.id))
        (one.is_member_on(visit.today()) ? page.members : page.former).push_back(view_of(one));
    std::ranges::reverse(page.former);
    return page;
}

constexpr web::ComparedField compared_fields[] = {
    {"name", "Navn"},
    {"rhythm", "Hvor tit mødes teamet?"},
    {"meets", "Hvornår?"},
    {"because", "Hvorfor et fast team?"},
};

web::Response two_versions(web::Request const& request, access::Visit& visit,
                           web::FormState const& typed, FixedTeamEntry const& saved) {
    web::Pairs const theirs{{"name", saved.team.name},
                            {"rhythm", std::string(word(saved.team.rhythm))},
                            {"meets", saved.team.meets},
                            {"because", saved.because}};
    auto const words = [&](std::string_view field, std::string_view value) {
        auto const rhythm = field == "rhythm" ? value_of(rhythms, value) : std::nullopt;
        return rhythm ? std::string(said(*rhythm, visit.language())) : std::string{};
    };
    return web::conflict(
        request, typed, {.version = version_of(saved), .address = address_of(saved.team.id)},
        web::compared(compared_fields, theirs, typed.values, visit.language(), words));
}

}  // namespace

web::Response show_fixed_teams(web::Request const& request, access::Visit& visit) {
    return web::page(request, list_of(visit, access::form_for(visit, request)));
}

web::Response create_fixed_team(web::Request const& request, access::Visit& visit) {
    web::Form form{request, fixed_team_fields};
    auto const entry = read_team(form, visit, FixedTeamId{});
    if (!form.ok()) return web::page(request, list_of(visit, form.state()), 422);
    return web::see_other(address_of(create_team(visit, entry)));
}

web::Response show_fixed_team(web::Request const& request, access::Visit& visit) {
    auto const entry = team_in(visit, request);
    auto form = access::form_for(visit, request, version_of(entry));
    return web::page(request, page_of(visit, entry, std::move(form)));
}

web::Response change_fixed_team(web::Request const& request, access::Visit& visit) {
    auto const saved = team_in(visit, request);
    web::Form form{request, fixed_team_fields};
    auto const entry = read_team(form, visit, saved.team.id);
    if (form.state().version != version_of(saved))
        return two_versions(request, visit, form.state(), saved);
    if (!form.ok()) return web::page(request, page_of(visit, saved, form.state()), 422);
    change_team(visit, entry);
    return web::see_other(address_of(saved.team.id));
}

}  // namespace indgang::core_team
