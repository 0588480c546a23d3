#include "core_team/set_pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "core_team/set_rules.hpp"
#include "web/compared.hpp"

namespace indgang::core_team {
namespace {

std::string joined(std::vector<std::string> const& texts) {
    std::string all;
    for (auto const& text : texts) all += (all.empty() ? "" : ", ") + text;
    return all;
}

ProvisionSet set_in(access::Visit& visit, web::Request const& request) {
    auto const number = request.path_number("set");
    for (auto const& one : provision_sets(visit))
        if (number && one.id == ProvisionSetId{*number}) return one;
    throw access::NotFound{};
}

std::string version_of(ProvisionSet const& set) { return std::to_string(set.version); }

SetsPage list_of(access::Visit& visit, web::FormState form) {
    SetsPage page{.sets = {}, .form = std::move(form)};
    for (auto const& one : provision_sets(visit)) {
        page.sets.push_back({one.id, one.name, joined(one.provisions), {}});
        for (auto const& holder : one.holders) page.sets.back().holders.push_back(holder.name);
    }
    return page;
}

SetPage page_of(access::Visit& visit, ProvisionSet const& set, web::FormState form) {
    SetPage page{.id = set.id,
                 .name = set.name,
                 .provisions = joined(set.provisions),
                 .advisers = {},
                 .holders = {},
                 .form = std::move(form)};
    for (auto const& one : advisers(visit))
        page.advisers.push_back({web::typed(one.user), one.name, {}});
    for (auto const& one : set.holders) page.holders.push_back(one.name);
    return page;
}

/// A form that nobody has typed into shows what is saved.
web::FormState with_saved(web::FormState form, ProvisionSet const& set) {
    if (form.from_draft) return form;
    form.values = {{"name", set.name}, {"provisions", joined(set.provisions)}};
    for (auto const& one : set.holders) form.values.emplace_back("holders", web::typed(one.user));
    return form;
}

ProvisionSet read_set(web::Form& form, access::Visit& visit, ProvisionSetId id) {
    ProvisionSet set{.id = id,
                     .name = form.text("name", "Skriv, hvad paragrafsættet hedder."),
                     .provisions = {}};
    auto const typed = form.text("provisions", "Skriv de bestemmelser, der hører til sættet.");
    auto const meant = typed_set(typed);
    if (!meant.unknown.empty())
        form.mistake("provisions",
                     phrase("Kender ikke: {0}. Skriv fx BL 86.", joined(meant.unknown)));
    set.provisions = meant.provisions;
    if (!set.name.empty() && is_set_name_taken(visit, set.name, id))
        form.mistake("name", Text{"Der er allerede et paragrafsæt med det navn."});
    auto const able = advisers(visit);
    for (auto const& word : form.list("holders")) {
        auto const found = std::ranges::find_if(
            able, [&](Adviser const& one) { return web::typed(one.user) == word; });
        if (found == able.end())
            form.mistake("holders", Text{"Vælg blandt rådgiverne."});
        else
            set.holders.push_back({found->user, found->name, visit.today()});
    }
    return set;
}

void save_holders(access::Visit& visit, ProvisionSet const& saved, ProvisionSet const& wanted) {
    auto const has = [](ProvisionSet const& set, UserId user) {
        return std::ranges::find(set.holders, user, &Holder::user) != set.holders.end();
    };
    for (auto const& one : wanted.holders)
        if (!has(saved, one.user)) give_set(visit, wanted.id, one.user);
    for (auto const& one : saved.holders)
        if (!has(wanted, one.user)) take_set(visit, wanted.id, one.user);
}

constexpr web::ComparedField compared_fields[] = {
    {"name", "Navn"},
    {"provisions", "Bestemmelser"},
    {"holders", "Hvem arbejder med det?"},
};

web::Response two_versions(web::Request const& request, access::Visit& visit,
                           web::FormState const& typed, ProvisionSet const& saved) {
    auto const able = advisers(visit);
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        if (field != "holders") return {};
        for (auto const& one : able)
            if (web::typed(one.user) == value) return one.name;
        return {};
    };
    return web::conflict(
        request, typed,
        {.version = version_of(saved), .address = "/paragrafsaet/" + web::typed(saved.id)},
        web::compared(compared_fields, with_saved({}, saved).values, typed.values, visit.language(),
                      words));
}

}  // namespace

web::Response show_sets(web::Request const& request, access::Visit& visit) {
    return web::page(request, list_of(visit, access::form_for(visit, request)));
}

web::Response create_provision_set(web::Request const& request, access::Visit& visit) {
    web::Form form{request, set_fields};
    auto const set = read_set(form, visit, ProvisionSetId{});
    if (!form.ok()) return web::page(request, list_of(visit, form.state()), 422);
    return web::see_other("/paragrafsaet/" + web::typed(create_set(visit, set)));
}

web::Response show_set(web::Request const& request, access::Visit& visit) {
    auto const set = set_in(visit, request);
    auto form = with_saved(access::form_for(visit, request, version_of(set)), set);
    return web::page(request, page_of(visit, set, std::move(form)));
}

web::Response change_provision_set(web::Request const& request, access::Visit& visit) {
    auto const saved = set_in(visit, request);
    web::Form form{request, set_fields};
    auto const wanted = read_set(form, visit, saved.id);
    if (form.state().version != version_of(saved))
        return two_versions(request, visit, form.state(), saved);
    if (!form.ok()) return web::page(request, page_of(visit, saved, form.state()), 422);
    change_set(visit, wanted);
    save_holders(visit, saved, wanted);
    return web::see_other("/paragrafsaet");
}

}  // namespace indgang::core_team
