#include "readiness/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "readiness/rules.hpp"
#include "readiness/store.hpp"

namespace indgang::readiness {
namespace {

bool may_write(access::CaseScope& scope) {
    return access::professionals.has(scope.relation()) &&
           scope.may_see(access::FolderKind::assessment).yes;
}

std::vector<web::Choice> family_choices(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& member : cases::family(scope).members)
        all.push_back(
            {web::typed(member.id), attribution::called(member.name, member.relation), {}});
    return all;
}

ReadinessPage page_of(access::CaseScope& scope, web::FormState form) {
    ReadinessPage page{.place = cases::place(scope),
                       .people = {},
                       .family = family_choices(scope),
                       .today = scope.today(),
                       .withheld = cases::withheld(scope, access::FolderKind::assessment),
                       .may_write = may_write(scope),
                       .form = std::move(form)};
    for (auto const& one : readiness_of(scope)) {
        auto const& said = one.statements;
        page.people.push_back(
            {one.person, one.name, {said.front()}, {said.begin() + 1, said.end()}});
    }
    return page;
}

}  // namespace

web::Response show_readiness(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, page_of(scope, access::form_for(scope.visit(), request)));
}

web::Response create_statement(web::Request const& request, access::CaseScope& scope) {
    if (!may_write(scope)) throw access::NotFound{};
    web::Form form{request, statement_fields};
    auto const family = family_choices(scope);
    auto const person = form.text("person", "Vælg, hvem der taler.");
    if (!person.empty() && std::ranges::count(family, person, &web::Choice::word) == 0)
        form.mistake("person", Text{"Vælg, hvem der taler."});
    Statement statement{
        .person = {},
        .change = form.text("change", "Skriv, hvilken forandring det handler om."),
        .willing = form.number("willing", 0, 10, "Vælg et tal fra 0 til 10 for viljen."),
        .able = form.number("able", 0, 10, "Vælg et tal fra 0 til 10 for muligheden."),
        .words = form.maybe_text("words"),
        .on = form.day("stated_on", "Vælg den dag, det blev sagt.")};
    if (form.state().mistake("stated_on").empty())
        for (auto const objection : objections_to(statement, scope.today()))
            form.mistake("stated_on", objection);
    if (!form.ok()) return web::page(request, page_of(scope, form.state()), 422);
    statement.person = PersonId{std::stoll(person)};
    add(scope, statement);
    return web::see_other("/forloeb/" + web::typed(scope.case_id()) + "/vilje");
}

}  // namespace indgang::readiness
