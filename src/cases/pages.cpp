#include "cases/pages.hpp"

#include "access/drafts.hpp"
#include "cases/person_form.hpp"
#include "cases/store.hpp"
#include "web/compared.hpp"
#include "web/notice.hpp"

namespace indgang::cases {
namespace {

std::vector<web::Choice> children_of(Family const& family) {
    std::vector<web::Choice> choices;
    for (auto const& child : family.with_role(FamilyRole::child))
        choices.push_back({std::to_string(child.id.value), child.name, {}});
    return choices;
}

PersonPage page_of(access::CaseScope& scope, Family const& family, web::FormState form) {
    return {.place = place(scope),
            .person = {},
            .heading = phrase("Tilføj en person i familien"),
            .cpr_masked = {},
            .cpr_shown = {},
            .children = children_of(family),
            .form = std::move(form)};
}

PersonPage page_of(access::CaseScope& scope, Family const& family, Member const& member,
                   web::FormState form) {
    auto page = page_of(scope, family, std::move(form));
    page.person = member.id;
    if (member.role == FamilyRole::child) page.children.clear();  // who holds no custody
    page.heading = phrase("Ret oplysningerne om {0}", member.name);
    if (auto const cpr = cpr_of(scope, member.id)) {
        page.cpr_masked = cpr->masked();
        page.is_cpr_worth_a_look = !cpr->is_replacement_number() && !cpr->passes_modulus_11();
    }
    return page;
}

PersonPage page_as_saved(web::Request const& request, access::CaseScope& scope) {
    auto const member = member_in(scope, request);
    auto const all = family(scope);
    auto form = access::form_for(scope.visit(), request, std::to_string(member.version));
    if (!form.from_draft) form.values = values_of(member, all, heading(scope).first_contact);
    return page_of(scope, all, member, std::move(form));
}

constexpr web::ComparedField compared_fields[] = {
    {"name", "Navn"},
    {"role", "Hvem er personen i familien?"},
    {"relation", "Familiens eget ord"},
    {"born_on", "Fødselsdag"},
    {"telephone", "Telefon"},
    {"email", "E-mail"},
    {"is_first_contact", "Hvem ringer vi til?"},
    {"address", "Adresse"},
    {"is_address_protected", "Adressebeskyttelse"},
    {"home", "Bor hos"},
    {"custody_of", "Har forældremyndighed over"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Member const& member,
                           Family const& family) {
    auto const theirs = values_of(member, family, heading(scope).first_contact);
    auto const words = [&](std::string_view field, std::string_view value) -> std::string {
        if (field == "role")
            if (auto const role = value_of(family_roles, value))
                return std::string(said(*role, scope.language()));
        if (field == "custody_of")
            for (auto const& child : family.members)
                if (web::typed(child.id) == value) return child.name;
        return {};
    };
    return web::conflict(
        request, typed,
        {.version = std::to_string(member.version),
         .address =
             "/forloeb/" + web::typed(scope.case_id()) + "/personer/" + web::typed(member.id)},
        web::compared(compared_fields, theirs, typed.values, scope.language(), words));
}

/// A CPR number that is worth a second look is saved, and said on the next page.
web::Response to_case(web::Request const& request, access::CaseScope& scope,
                      web::FormState const& form) {
    auto response = web::see_other("/forloeb/" + web::typed(scope.case_id()));
    if (!form.hints.empty()) web::say_next(request, response, "person_look_at_cpr");
    return response;
}

}  // namespace

web::Response show_new_person(web::Request const& request, access::CaseScope& scope) {
    return web::page(request,
                     page_of(scope, family(scope), access::form_for(scope.visit(), request)));
}

web::Response create_person(web::Request const& request, access::CaseScope& scope) {
    auto const all = family(scope);
    web::Form form{request, person_fields};
    auto const entry = read_person(form, scope, all, std::nullopt);
    if (!form.ok()) return web::page(request, page_of(scope, all, form.state()), 422);
    add_member(scope, entry);
    return to_case(request, scope, form.state());
}

web::Response show_person(web::Request const& request, access::CaseScope& scope) {
    return web::page(request, page_as_saved(request, scope));
}

web::Response update_person(web::Request const& request, access::CaseScope& scope) {
    auto const member = member_in(scope, request);
    auto const all = family(scope);
    web::Form form{request, person_fields};
    auto const entry = read_person(form, scope, all, member.id);
    if (form.state().version != std::to_string(member.version))
        return two_versions(request, scope, form.state(), member, all);
    if (!form.ok()) return web::page(request, page_of(scope, all, member, form.state()), 422);
    update_member(scope, member.id, entry);
    return to_case(request, scope, form.state());
}

web::Response show_cpr(web::Request const& request, access::CaseScope& scope) {
    auto page = page_as_saved(request, scope);
    auto const cpr = cpr_of(scope, *page.person);
    if (!cpr) throw access::NotFound{};
    page.cpr_shown = cpr->reveal().substr(0, 6) + "-" + cpr->reveal().substr(6);
    scope.visit().log(
        "cpr_shown", scope.case_id(),
        std::string(word(scope.relation())) + ", person " + std::to_string(page.person->value));
    return web::page(request, page);
}

}  // namespace indgang::cases
