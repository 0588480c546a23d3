#include "network_map/pages.hpp"

#include "access/drafts.hpp"
#include "network_map/rules.hpp"
#include "network_map/store.hpp"
#include "web/compared.hpp"
#include "web/conflict.hpp"
#include "web/form_parts.hpp"

namespace indgang::network_map {
namespace {

constexpr std::int64_t half_width = 128, half_height = 82;

bool may_draw(access::CaseScope& scope) {
    return scope.relation() != access::Relation::leader &&
           scope.may_see(access::FolderKind::family).yes;
}

std::string callable(std::string_view telephone) {
    std::string digits;
    for (char const c : telephone)
        if ((c >= '0' && c <= '9') || (c == '+' && digits.empty())) digits += c;
    return digits;
}

ShownNode shown(Node const& node) {
    return {node.id,
            node.version,
            node.name,
            short_name(node.name),
            node.what,
            node.telephone,
            callable(node.telephone),
            node.domain,
            node.standing,
            node.at.x,
            node.at.y,
            spoken_name(node.name)};
}

NetworkMapPage map_of(access::CaseScope& scope, web::FormState form) {
    NetworkMapPage page{.place = cases::place(scope),
                        .clouds = {},
                        .to_invite = {},
                        .withheld = cases::withheld(scope, access::FolderKind::family),
                        .may_draw = may_draw(scope),
                        .csrf_token = web::page_context().csrf_token,
                        .form = std::move(form)};
    auto const nodes = nodes_of(scope);
    page.count = std::ssize(nodes);
    for (auto const& row : domains) {
        auto const at = middle_of(row.value);
        page.clouds.push_back({row.value,
                               at.x,
                               at.y,
                               at.x - half_width,
                               at.y - half_height,
                               at.y - half_height + 24,
                               {}});
        for (auto const& node : nodes)
            if (node.domain == row.value) page.clouds.back().nodes.push_back(shown(node));
    }
    for (auto const& node : nodes)
        if (node.standing == Standing::to_be_invited) page.to_invite.push_back(shown(node));
    return page;
}

std::string address_of(access::CaseScope const& scope) {
    return "/forloeb/" + web::typed(scope.case_id()) + "/netvaerk";
}

Node node_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("node");
    for (auto const& node : nodes_of(scope))
        if (number && node.id == NodeId{*number}) return node;
    throw access::NotFound{};
}

/// The node as typed, on top of what it was; in another cloud it gets a place there.
Node read_node(web::Form& form, Node node, std::vector<Node> const& there) {
    node.name = form.text("name", "Skriv, hvem eller hvad det er.");
    auto const domain = form.choice("domain", domains, "Vælg, hvilken sky det hører til.");
    node.standing = form.choice("standing", standings, "Vælg, hvad I har talt om.");
    node.what = form.maybe_text("what");
    node.telephone = form.maybe_text("telephone");
    if (domain != node.domain || node.version == 0) node.at = place_in(domain, there);
    node.domain = domain;
    return node;
}

web::Pairs values_of(Node const& node) {
    return {{"name", node.name},
            {"domain", std::string(word(node.domain))},
            {"standing", std::string(word(node.standing))},
            {"what", node.what},
            {"telephone", node.telephone}};
}

constexpr web::ComparedField compared_fields[] = {
    {"name", "Navn"},
    {"domain", "Sky"},
    {"standing", "Hvad har I talt om?"},
    {"what", "Hvad er de for familien?"},
    {"telephone", "Telefon"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Node const& now) {
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        if (auto const domain = value_of(domains, value); domain && field == "domain")
            return std::string(said(*domain, scope.language()));
        if (auto const standing = value_of(standings, value); standing && field == "standing")
            return std::string(said(*standing, scope.language()));
        return {};
    };
    return web::conflict(
        request, typed,
        {.version = web::typed(now.version),
         .address = address_of(scope) + "/" + web::typed(now.id)},
        web::compared(compared_fields, values_of(now), typed.values, scope.language(), words));
}

NodePage node_page(access::CaseScope& scope, Node const& node, web::FormState form) {
    return {
        .place = cases::place(scope), .node = node.id, .name = node.name, .form = std::move(form)};
}

}  // namespace

web::Response show_map(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, map_of(scope, access::form_for(scope.visit(), request)));
}

web::Response create_node(web::Request const& request, access::CaseScope& scope) {
    if (!may_draw(scope)) throw access::NotFound{};
    auto const there = nodes_of(scope);
    web::Form form{request, node_fields};
    auto const node = read_node(form, {}, there);
    if (there.size() >= most_nodes)
        form.mistake("name", Text{"Kortet er fuldt. Tag noget af det, før I tegner mere."});
    if (!form.ok()) return web::page(request, map_of(scope, form.state()), 422);
    add(scope, node);
    return web::see_other(address_of(scope));
}

web::Response show_node(web::Request const& request, access::CaseScope& scope) {
    auto const node = node_in(scope, request);
    auto form = access::form_for(scope.visit(), request, web::typed(node.version));
    if (!form.from_draft) form.values = values_of(node);
    return web::page(request, node_page(scope, node, std::move(form)));
}

web::Response update_node(web::Request const& request, access::CaseScope& scope) {
    auto const before = node_in(scope, request);
    web::Form form{request, node_fields};
    auto const node = read_node(form, before, nodes_of(scope));
    if (form.state().version != web::typed(before.version))
        return two_versions(request, scope, form.state(), before);
    if (!form.ok()) return web::page(request, node_page(scope, before, form.state()), 422);
    update(scope, node);
    return web::see_other(address_of(scope));
}

/// Saved as one draws. A stale version answers with what is there now, and moves nothing.
web::Response move_node(web::Request const& request, access::CaseScope& scope) {
    auto const node = node_in(scope, request);
    web::Form form{request, move_fields};
    auto const x = form.number("x", -10'000, 10'000, "Stedet ligger uden for kortet.");
    auto const y = form.number("y", -10'000, 10'000, "Stedet ligger uden for kortet.");
    if (!form.ok()) return web::page(request, node_page(scope, node, form.state()), 422);
    auto const to = on_sheet(x, y);
    auto const version = web::typed(node.version) == form.state().version ? node.version : 0;
    if (!move(scope, node.id, version, to, domain_at(to)))
        return web::page(request, map_of(scope, web::fresh_form()), 409);
    return web::see_other(address_of(scope));
}

web::Response remove_node(web::Request const& request, access::CaseScope& scope) {
    remove(scope, node_in(scope, request));
    return web::see_other(address_of(scope));
}

}  // namespace indgang::network_map
