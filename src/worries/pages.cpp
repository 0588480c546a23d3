#include "worries/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "worries/store.hpp"
#include "worries/worry_form.hpp"

namespace indgang::worries {
namespace {

std::string first_name(std::string const& name) { return name.substr(0, name.find(' ')); }

std::string address_of(access::CaseScope const& scope) {
    return fmt::format("/forloeb/{}/bekymringer", scope.case_id().value);
}

bool may_write(access::CaseScope& scope, PersonId child) {
    return access::professionals.has(scope.relation()) &&
           scope.may_see(access::FolderKind::assessment, child).yes;
}

std::vector<web::Choice> children_of(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& child : cases::children(scope))
        if (may_write(scope, child.id))
            all.push_back({web::typed(child.id), first_name(child.name), {}});
    return all;
}

std::optional<scales::ScaleView> scale_of(access::CaseScope& scope,
                                          std::vector<scales::Scale> const& all,
                                          Worry const& worry) {
    auto const found = std::ranges::find(all, worry.scale, &scales::Scale::id);
    if (found == all.end()) return std::nullopt;
    return scales::view_of(
        *found, fmt::format("/forloeb/{}/skalaer/{}", scope.case_id().value, worry.scale.value));
}

WorriesPage worries_page(access::CaseScope& scope, web::FormState form) {
    auto const language = scope.language();
    WorriesPage page{
        .place = cases::place(scope),
        .worries = {},
        .settled = {},
        .children = children_of(scope),
        .family = family_choices(scope),
        .means_0 = std::string(in(language, Text{"Det, vi er bekymrede for, sker"})),
        .means_10 = std::string(in(language, Text{"Det, vi vil se, er blevet hverdag"})),
        .withheld = {},
        .form = std::move(form)};
    auto const all = worries_of(scope);
    auto const every_scale = scales::scales_of(scope);
    for (auto const& one : all)
        (one.settled_on ? page.settled : page.worries)
            .push_back({.id = one.id,
                        .address = !one.settled_on && may_write(scope, one.child)
                                       ? address_of(scope) + "/" + web::typed(one.id)
                                       : std::string{},
                        .child = one.child_name,
                        .goal = one.goal,
                        .statement = statement(one),
                        .settled_on = one.settled_on,
                        .scale = scale_of(scope, every_scale, one)});
    page.are_many = are_many(all);
    page.may_write = !page.children.empty();
    if (page.children.size() == 1) page.children.clear();  // no choice
    if (!page.may_write && all.empty())
        page.withheld = cases::withheld(scope, access::FolderKind::assessment);
    return page;
}

/// One that is not settled, and that the reader may write anew.
Worry worry_in(access::CaseScope& scope, web::Request const& request) {
    auto const number = request.path_number("worry");
    for (auto& one : worries_of(scope))
        if (number && one.id == WorryId{*number} && !one.settled_on && may_write(scope, one.child))
            return std::move(one);
    throw access::NotFound{};
}

WorryPage worry_page(access::CaseScope& scope, Worry const& worry, web::FormState form) {
    return {.place = cases::place(scope),
            .worry = worry.id,
            .child = worry.child_name,
            .family = family_choices(scope),
            .form = std::move(form)};
}

/// One child needs no choosing.
std::optional<web::Choice> read_child(web::Form& form, std::vector<web::Choice> const& children) {
    auto const typed = form.maybe_text("child");
    if (typed.empty() && children.size() == 1) return children.front();
    auto const found = std::ranges::find(children, typed, &web::Choice::word);
    if (found != children.end()) return *found;
    form.mistake("child", Text{"Vælg, hvilket barn det handler om."});
    return std::nullopt;
}

}  // namespace

web::Response show_worries(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, worries_page(scope, access::form_for(scope.visit(), request)));
}

web::Response create_worry(web::Request const& request, access::CaseScope& scope) {
    auto const children = children_of(scope);
    if (children.empty()) throw access::NotFound{};
    web::Form form{request, worry_fields};
    auto const child = read_child(form, children);
    auto worry = read_worry(form, {.child = {}, .what = {}, .if_unchanged = {}, .goal = {}},
                            family_choices(scope));
    scales::Scale scale{.question = {},
                        .means_0 = form.text("means_0", "Skriv, hvad 0 betyder."),
                        .means_10 = form.text("means_10", "Skriv, hvad 10 betyder.")};
    if (!form.ok()) return web::page(request, worries_page(scope, form.state()), 422);
    worry.child = PersonId{std::stoll(child->word)};
    worry.child_name = child->label;
    scale.about = worry.child;
    scale.question = say(phrase("Hvor tæt er vi på, at {0}?", worry.goal), Language::da);
    add(scope, worry, scale);
    return web::see_other(address_of(scope));
}

web::Response show_worry(web::Request const& request, access::CaseScope& scope) {
    auto const worry = worry_in(scope, request);
    auto form = access::form_for(scope.visit(), request, web::typed(worry.version));
    if (!form.from_draft) form.values = values_of(worry);
    return web::page(request, worry_page(scope, worry, std::move(form)));
}

web::Response update_worry(web::Request const& request, access::CaseScope& scope) {
    auto const now = worry_in(scope, request);
    web::Form form{request, worry_fields};
    auto const worry = read_worry(form, now, family_choices(scope));
    if (form.state().version != web::typed(now.version))
        return two_versions(request, scope, form.state(), now);
    if (!form.ok()) return web::page(request, worry_page(scope, now, form.state()), 422);
    update(scope, worry);
    return web::see_other(address_of(scope));
}

web::Response settle_worry(web::Request const& request, access::CaseScope& scope) {
    settle(scope, worry_in(scope, request));
    return web::see_other(address_of(scope));
}

}  // namespace indgang::worries
