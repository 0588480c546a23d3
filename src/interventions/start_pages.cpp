#include <algorithm>

#include "access/drafts.hpp"
#include "access/users.hpp"
#include "catalogue/provision_key.hpp"
#include "interventions/before_start.hpp"
#include "interventions/pages.hpp"
#include "interventions/rules.hpp"

namespace indgang::interventions {
namespace {

constexpr std::size_t most_found = 12;  // what can be read at a glance

constexpr std::string_view field_of(StartObjection objection) {
    switch (objection) {
        case StartObjection::provision_not_in_force:
        case StartObjection::runs_already: return "provision";
        case StartObjection::before_birth: return "started_on";
        case StartObjection::examination_ends_before_start:
        case StartObjection::no_examination_here: return "examination_until";
    }
    return "";
}

struct Facts {
    cases::Family family;
    std::vector<Intervention> there;
    std::vector<access::Department> departments;
};
Facts load_facts(access::CaseScope& scope) {
    auto const family = cases::ask_family(scope);
    auto const there = ask_interventions(scope);
    return {family(), there(), access::departments(scope.db())};
}

web::Choice choice_of(catalogue::Provision const& provision, Language language) {
    return {provision.key, std::string(provision.title(language)),
            catalogue::written_out(provision)};
}

/// What the search finds that may be granted that day, and what is chosen already.
void add_provisions(StartPage& page, Day on, Language language) {
    auto const chosen = page.form.value("provision");
    auto const typed = page.form.value("provision_search");
    page.in_force_on = on;
    auto found = typed.empty() ? std::vector<catalogue::Provision const*>{}
                               : catalogue::provisions_found(typed, on);
    if (found.size() > most_found) found.resize(most_found);
    auto const* kept = chosen.empty() ? nullptr : catalogue::provision(chosen);
    if (kept && kept->is_valid_on(on) && std::ranges::count(found, kept) == 0)
        found.insert(found.begin(), kept);
    for (auto const* provision : found) page.provisions.push_back(choice_of(*provision, language));
    page.found_none = !typed.empty() && found.empty();
}

StartPage page_of(access::CaseScope& scope, Facts const& facts, web::FormState form) {
    StartPage page{.place = cases::place(scope),
                   .persons = {},
                   .departments = {},
                   .provisions = {},
                   .in_force_on = {},
                   .before_start = {},
                   .before_address = {},
                   .form = std::move(form)};
    if (auto const first = before_start(scope)) {
        page.before_start = first->said;
        page.before_address = first->address;
    }
    for (auto const& person : facts.family.members)
        page.persons.push_back({web::typed(person.id), person.name, {}});
    for (auto const& department : facts.departments)
        page.departments.push_back({web::typed(department.id), department.name, {}});
    auto const on = day_from_typed(page.form.value("started_on"));
    add_provisions(page, on.value_or(scope.today()), scope.language());
    return page;
}

/// The chosen provision, or the only one that what was typed can mean.
catalogue::Provision const* read_provision(web::Form& form, Day started_on) {
    auto const typed = form.maybe_text("provision");
    auto const* provision = catalogue::provision(typed);
    auto const search = form.maybe_text("provision_search");
    if (!provision && typed.empty() && !search.empty())
        if (auto const found = catalogue::provisions_found(search, started_on); found.size() == 1)
            provision = found.front();
    if (!provision)
        form.mistake(search.empty() && typed.empty() ? "provision_search" : "provision",
                     Text{"Find og vælg den bestemmelse, indsatsen er bevilget efter."});
    return provision;
}

Intervention read_intervention(web::Form& form, Facts const& facts) {
    auto const person = form.maybe_id<PersonTag>("person").value_or(PersonId{});
    auto const* member = facts.family.member(person);
    if (!member) form.mistake("person", Text{"Vælg, hvem indsatsen er til."});
    auto const department = form.maybe_id<DepartmentTag>("department");
    if (department && std::ranges::find(facts.departments, *department, &access::Department::id) ==
                          facts.departments.end())
        form.mistake("department", Text{"Vælg en af afdelingerne."});
    auto const started_on = form.day("started_on", "Vælg den dag, indsatsen starter.");
    auto const* provision = read_provision(form, started_on);
    Intervention intervention{
        .person = person,
        .provision = provision ? provision->key : "",
        .started_on = started_on,
        .examination_until = form.maybe_day("examination_until"),
        .department = department,
        .provider = form.maybe_text("provider"),
        .note = form.maybe_text("note"),
    };
    if (!form.state().mistake("started_on").empty()) return intervention;
    auto there = facts.there;
    std::erase_if(there, [&](Intervention const& one) { return one.person != person; });
    for (auto const objection : objections_to_start(intervention, provision, there,
                                                    member ? member->born_on : std::nullopt))
        form.mistake(field_of(objection), objection);
    return intervention;
}

}  // namespace

web::Response show_start(web::Request const& request, access::CaseScope& scope) {
    auto form = access::form_for(scope.visit(), request);
    if (!form.from_draft) form.values = {{"person", request.query_value("person")}};
    return web::page(request, page_of(scope, load_facts(scope), std::move(form)));
}

web::Response create_intervention(web::Request const& request, access::CaseScope& scope) {
    auto const facts = load_facts(scope);
    web::Form form{request, start_fields};
    if (form.flag("find")) return web::page(request, page_of(scope, facts, form.state()));
    auto const intervention = read_intervention(form, facts);
    if (!form.ok()) return web::page(request, page_of(scope, facts, form.state()), 422);
    add(scope, intervention, facts.family.member(intervention.person)->name);
    return web::see_other("/forloeb/" + web::typed(scope.case_id()));
}

}  // namespace indgang::interventions
