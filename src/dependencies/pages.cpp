#include "dependencies/pages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "access/drafts.hpp"
#include "dependencies/rules.hpp"
#include "dependencies/store.hpp"

namespace indgang::dependencies {
namespace {

std::string list_address(access::CaseScope& scope) {
    return fmt::format("/forloeb/{}/afhaengigheder", scope.case_id().value);
}

/// As a form sends it: "goal 12", "intervention 3".
std::string word_of(Node const& node) {
    return node.goal ? fmt::format("goal {}", node.goal->value)
                     : fmt::format("intervention {}", node.intervention->value);
}
std::optional<Node> node_from(std::string_view word) {
    auto const space = word.find(' ');
    if (space == word.npos) return std::nullopt;
    std::int64_t number = 0;
    auto const* const end = word.data() + word.size();
    auto const read = std::from_chars(word.data() + space + 1, end, number);
    if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    if (word.substr(0, space) == "goal") return Node{.goal = plan::ElementId{number}};
    if (word.substr(0, space) == "intervention")
        return Node{.intervention = InterventionId{number}};
    return std::nullopt;
}

DependencyView view_of(access::CaseScope& scope, Picture const& picture, Dependency const& one) {
    DependencyView view{.id = one.id,
                        .waits = picture.name_of(one.waits, false),
                        .waits_about = picture.about(one.waits),
                        .waits_at = address_of(scope, one.waits),
                        .on = one.on.is_outside() ? one.on_words : picture.name_of(one.on, false),
                        .on_about = picture.about(one.on),
                        .on_at = address_of(scope, one.on),
                        .by = one.by,
                        .end_at = fmt::format("{}/{}/slut", list_address(scope), one.id.value),
                        .expected_on = one.expected_on,
                        .is_ready = is_ready(one.on, picture, scope.today()),
                        .ended = {},
                        .because = one.because};
    view.is_late = one.expected_on && *one.expected_on < scope.today() && !view.is_ready;
    if (one.outcome)
        view.ended = *one.outcome == Outcome::came ? phrase("Kom") : phrase("Venter ikke på det");
    return view;
}

/// Goals that are worked on, then interventions that are not over.
std::vector<Node> nodes_of(Picture const& picture, Day today) {
    std::vector<Node> nodes;
    for (auto const& element : picture.plan.elements)
        if (element.kind == plan::Kind::goal && element.is_in_plan &&
            element.goal_state == plan::GoalState::active)
            nodes.push_back({.goal = element.id});
    for (auto const& one : picture.interventions)
        if (!one.ended_on || *one.ended_on > today) nodes.push_back({.intervention = one.id});
    return nodes;
}

std::vector<web::Choice> choices_of(access::CaseScope& scope, Picture const& picture) {
    std::vector<web::Choice> choices;
    for (auto const& node : nodes_of(picture, scope.today())) {
        auto const kind = in(scope.language(), node.goal ? Text{"Mål"} : Text{"Indsats"});
        auto const about = picture.about(node);
        choices.push_back({word_of(node),
                           fmt::format("{}: {}{}{}{}", kind, picture.name_of(node, false),
                                       about.empty() ? "" : " (", about, about.empty() ? "" : ")"),
                           {}});
    }
    return choices;
}

DependenciesPage page_of(access::CaseScope& scope, Picture const& picture, web::FormState form) {
    bool const is_open = bool(scope.may_see(access::FolderKind::plan));
    DependenciesPage page{.place = cases::place(scope),
                          .open = {},
                          .ended = {},
                          .may_wait = choices_of(scope, picture),
                          .may_be_waited_for = {},
                          .picture = fmt::format("/forloeb/{}/over-tid", scope.case_id().value),
                          .may_write = is_open && access::professionals.has(scope.relation()),
                          .is_withheld = !is_open,
                          .form = std::move(form)};
    page.may_be_waited_for = page.may_wait;
    for (auto const& one : picture.all)
        (one.is_open() ? page.open : page.ended).push_back(view_of(scope, picture, one));
    return page;
}

Phrase said_of_ring(std::vector<Node> const& way, Picture const& picture, Language language) {
    std::string names;
    auto const add = [&](Node const& node) {
        auto const name = picture.name_of(node, false);
        if (!names.empty()) names += " → ";
        names += name.empty() ? std::string(in(language, Text{"noget, du ikke kan se"}))
                              : "»" + name + "«";
    };
    for (auto const& node : way) add(node);
    add(way.front());
    return phrase("Så venter de på hinanden, og ingen kan komme i gang: {0}.", names);
}

Dependency read_dependency(web::Form& form, DependenciesPage const& page, Picture const& picture,
                           access::CaseScope& scope) {
    Dependency one;
    auto const read = [&](std::string_view field) -> std::optional<Node> {
        auto const typed = form.maybe_text(field);
        if (typed.empty()) return std::nullopt;
        if (std::ranges::find(page.may_wait, typed, &web::Choice::word) != page.may_wait.end())
            return node_from(typed);
        form.mistake(field, Text{"Vælg et mål eller en indsats i planen."});
        return std::nullopt;
    };
    auto const waits = read("waits");
    auto const on = read("on");
    one.on_words = form.maybe_text("on_words");
    one.expected_on = form.maybe_day("expected_on");
    if (!waits && form.state().mistake("waits").empty())
        form.mistake("waits", Text{"Vælg, hvad der venter."});
    if (!on && one.on_words.empty() && form.state().mistake("on").empty())
        form.mistake("on", Text{"Vælg, hvad det venter på, eller skriv det herunder."});
    if (on && !one.on_words.empty())
        form.mistake("on_words", Text{"Vælg ét af de to. Skriv det andet bagefter."});
    if (!form.ok()) return one;
    one.waits = *waits;
    one.on = on.value_or(Node{});
    auto all = picture.all;
    all.insert(all.end(), picture.hidden.begin(), picture.hidden.end());
    auto const field = on ? "on" : "on_words";
    if (auto const objection = objection_to(all, one)) {
        if (*objection == Objection::closes_a_ring)
            form.mistake(field, said_of_ring(ring_closed_by(all, one), picture, scope.language()));
        else
            form.mistake(field, *objection);
    }
    return one;
}

Dependency const& dependency_in(Picture const& picture, web::Request const& request) {
    auto const number = request.path_number("dependency");
    for (auto const& one : picture.all)
        if (number && one.id == DependencyId{*number} && one.is_open()) return one;
    throw access::NotFound{};
}

EndPage end_page(access::CaseScope& scope, Picture const& picture, Dependency const& one,
                 web::FormState form) {
    return {.place = cases::place(scope),
            .back = list_address(scope),
            .dependency = view_of(scope, picture, one),
            .form = std::move(form)};
}

}  // namespace

web::Response show_dependencies(web::Request const& request, access::CaseScope& scope) {
    auto form = access::form_for(scope.visit(), request);
    if (!form.from_draft) form.values = {{"waits", request.query_value("venter")}};
    return web::page(request, page_of(scope, picture_of(scope), std::move(form)));
}

web::Response create_dependency(web::Request const& request, access::CaseScope& scope) {
    auto const picture = picture_of(scope);
    web::Form form{request, dependency_fields};
    auto const page = page_of(scope, picture, form.state());
    if (!page.may_write) throw access::NotFound{};
    auto const one = read_dependency(form, page, picture, scope);
    if (!form.ok()) return web::page(request, page_of(scope, picture, form.state()), 422);
    add(scope, picture, one);
    return web::see_other(list_address(scope));
}

web::Response show_end(web::Request const& request, access::CaseScope& scope) {
    auto const picture = picture_of(scope);
    auto const& one = dependency_in(picture, request);
    return web::page(request,
                     end_page(scope, picture, one, access::form_for(scope.visit(), request)));
}

web::Response end_dependency(web::Request const& request, access::CaseScope& scope) {
    auto const picture = picture_of(scope);
    auto const& one = dependency_in(picture, request);
    if (!scope.may_see(access::FolderKind::plan)) throw access::NotFound{};
    web::Form form{request, end_fields};
    auto const outcome = form.choice("outcome", outcomes, "Vælg, hvordan det gik.");
    auto const because = form.maybe_text("because");
    if (outcome == Outcome::dropped && because.empty())
        form.mistake("because", Text{"Skriv hvorfor."});
    if (!form.ok()) return web::page(request, end_page(scope, picture, one, form.state()), 422);
    end(scope, picture, one, outcome, because);
    return web::see_other(list_address(scope));
}

}  // namespace indgang::dependencies
