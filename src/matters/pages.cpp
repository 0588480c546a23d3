#include "matters/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "access/users.hpp"
#include "matters/rules.hpp"
#include "matters/store.hpp"
#include "web/compared.hpp"

namespace indgang::matters {
namespace {

constexpr std::string_view field_of(MatterObjection objection) {
    switch (objection) {
        case MatterObjection::is_there_already: return "outside_number";
        case MatterObjection::opened_later_than_today: return "opened_on";
        case MatterObjection::closed_before_opened:
        case MatterObjection::closed_later_than_today: return "closed_on";
    }
    return "";
}

/// What both pages stand on.
struct Facts {
    cases::Family family;
    std::vector<Matter> there;
    std::vector<access::Department> departments;
};
Facts load_facts(access::CaseScope& scope) {
    auto const family = cases::ask_family(scope);
    auto const there = ask_matters(scope);
    return {family(), there(), access::departments(scope.db())};
}

MatterPage page_of(access::CaseScope& scope, Facts const& facts, std::optional<MatterId> matter,
                   web::FormState form) {
    MatterPage page{.place = cases::place(scope),
                    .matter = matter,
                    .persons = {},
                    .departments = {},
                    .form = std::move(form)};
    for (auto const& person : facts.family.members)
        page.persons.push_back({web::typed(person.id), person.name, {}});
    for (auto const& department : facts.departments)
        page.departments.push_back({web::typed(department.id), department.name, {}});
    return page;
}

void read_department(web::Form& form, Facts const& facts, Matter& matter) {
    auto const number = form.maybe_id<DepartmentTag>("department");
    auto const found =
        std::ranges::find_if(facts.departments, [&](auto const& one) { return number == one.id; });
    if (found == facts.departments.end())
        return form.mistake("department", Text{"Vælg den afdeling, der har sagen."});
    matter.department = found->id;
    matter.department_name = found->name;
}

/// The matter as typed, on top of what it was.
Matter read_matter(web::Form& form, Facts const& facts, Matter matter, Day today) {
    auto const person = form.maybe_id<PersonTag>("person").value_or(PersonId{});
    if (!facts.family.member(person)) form.mistake("person", Text{"Vælg, hvis sag det er."});
    matter.person = person;
    read_department(form, facts, matter);
    matter.title = form.text("title", "Skriv med få ord, hvad sagen handler om.");
    matter.record_system = form.maybe_text("record_system");
    matter.outside_number = form.maybe_text("outside_number");
    matter.caseworker = form.maybe_text("caseworker");
    matter.opened_on = form.maybe_day("opened_on");
    matter.closed_on = form.maybe_day("closed_on");
    for (auto const objection : objections_to(matter, facts.there, today))
        form.mistake(field_of(objection), objection);
    return matter;
}

web::Pairs values_of(Matter const& matter) {
    return {
        {"person", web::typed(matter.person)},
        {"department", web::typed(matter.department)},
        {"title", matter.title},
        {"record_system", matter.record_system},
        {"outside_number", matter.outside_number},
        {"caseworker", matter.caseworker},
        {"opened_on", web::typed(matter.opened_on)},
        {"closed_on", web::typed(matter.closed_on)},
    };
}

Matter matter_in(Facts const& facts, web::Request const& request) {
    auto const number = request.path_number("matter");
    for (auto const& one : facts.there)
        if (number && one.id == MatterId{*number}) return one;
    throw access::NotFound{};
}

constexpr web::ComparedField compared_fields[] = {
    {"person", "Hvis sag er det?"},
    {"department", "Hvilken afdeling?"},
    {"title", "Hvad handler sagen om?"},
    {"record_system", "System"},
    {"outside_number", "Sagsnummer i det system"},
    {"caseworker", "Sagsbehandler"},
    {"opened_on", "Åbnet den"},
    {"closed_on", "Lukket fra den"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Facts const& facts, Matter const& before) {
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        for (auto const& person : facts.family.members)
            if (field == "person" && web::typed(person.id) == value) return person.name;
        for (auto const& department : facts.departments)
            if (field == "department" && web::typed(department.id) == value) return department.name;
        return {};
    };
    return web::conflict(
        request, typed,
        {.version = web::typed(before.version),
         .address = "/forloeb/" + web::typed(scope.case_id()) + "/sager/" + web::typed(before.id)},
        web::compared(compared_fields, values_of(before), typed.values, scope.language(), words));
}

web::Response to_case(access::CaseScope& scope) {
    return web::see_other("/forloeb/" + web::typed(scope.case_id()));
}

}  // namespace

web::Response show_new_matter(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, page_of(scope, load_facts(scope), std::nullopt,
                                      access::form_for(scope.visit(), request)));
}

web::Response create_matter(web::Request const& request, access::CaseScope& scope) {
    auto const facts = load_facts(scope);
    web::Form form{request, matter_fields};
    auto const matter = read_matter(form, facts, {}, scope.today());
    if (!form.ok())
        return web::page(request, page_of(scope, facts, std::nullopt, form.state()), 422);
    add(scope, matter, facts.family.member(matter.person)->name);
    return to_case(scope);
}

web::Response show_matter(web::Request const& request, access::CaseScope& scope) {
    auto const facts = load_facts(scope);
    auto const matter = matter_in(facts, request);
    auto form = access::form_for(scope.visit(), request, web::typed(matter.version));
    if (!form.from_draft) form.values = values_of(matter);
    return web::page(request, page_of(scope, facts, matter.id, std::move(form)));
}

web::Response update_matter(web::Request const& request, access::CaseScope& scope) {
    auto const facts = load_facts(scope);
    auto const before = matter_in(facts, request);
    web::Form form{request, matter_fields};
    auto const matter = read_matter(form, facts, before, scope.today());
    if (form.state().version != web::typed(before.version))
        return two_versions(request, scope, form.state(), facts, before);
    if (!form.ok()) return web::page(request, page_of(scope, facts, matter.id, form.state()), 422);
    update(scope, matter, facts.family.member(matter.person)->name);
    return to_case(scope);
}

}  // namespace indgang::matters
