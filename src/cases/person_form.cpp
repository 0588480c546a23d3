#include "cases/person_form.hpp"

#include "cases/rules.hpp"
#include "cases/store.hpp"

namespace indgang::cases {
namespace {

constexpr std::string_view field_of(PersonObjection objection) {
    switch (objection) {
        case PersonObjection::born_later_than_today:
        case PersonObjection::born_on_another_day_than_the_cpr:
        case PersonObjection::child_without_a_birthday: return "born_on";
        case PersonObjection::custody_by_a_child: return "custody_of";
    }
    return "";
}

std::vector<PersonId> read_custody(web::Form& form, Family const& family) {
    std::vector<PersonId> children;
    for (auto const& typed : form.list("custody_of"))
        for (auto const& child : family.with_role(FamilyRole::child))
            if (typed == std::to_string(child.id.value)) children.push_back(child.id);
    if (children.size() != form.list("custody_of").size())
        form.mistake("custody_of", "Vælg blandt børnene i forløbet.");
    return children;
}

void refuse_known_cpr(web::Form& form, access::CaseScope& scope, Cpr const& cpr,
                      std::optional<PersonId> self) {
    auto const known =
        self ? other_with(scope.visit(), cpr, *self) : open_case_of(scope.visit(), cpr);
    if (known) form.mistake("cpr", said(*known));
}

}  // namespace

PersonEntry read_person(web::Form& form, access::CaseScope& scope, Family const& family,
                        std::optional<PersonId> self) {
    PersonEntry entry{
        .name = form.text("name", "Skriv navnet."),
        .role = form.choice("role", family_roles, "Vælg, hvem personen er i familien."),
        .relation = form.maybe_text("relation"),
        .cpr = form.maybe_cpr("cpr"),
        .born_on = form.maybe_day("born_on"),
        .telephone = form.maybe_text("telephone"),
        .email = form.maybe_text("email"),
        .address = form.maybe_text("address"),
        .home = form.maybe_text("home"),
        .is_address_protected = form.flag("is_address_protected"),
        .is_first_contact = form.flag("is_first_contact"),
        .custody_of = read_custody(form, family),
    };
    // Another field's mistake may be why the birthday is missing; then it is not said twice.
    bool const birthday_was_typed = !form.state().value("cpr").empty();
    for (auto const objection : objections_to(entry, scope.today())) {
        bool const is_missing = objection == PersonObjection::child_without_a_birthday;
        if (!(is_missing && birthday_was_typed)) form.mistake(field_of(objection), objection);
    }
    if (entry.cpr) refuse_known_cpr(form, scope, *entry.cpr, self);
    return entry;
}

web::Pairs values_of(Member const& member, Family const& family,
                     std::optional<PersonId> first_contact) {
    web::Pairs values{
        {"name", member.name},           {"role", std::string(word(member.role))},
        {"relation", member.relation},   {"born_on", member.born_on ? iso(*member.born_on) : ""},
        {"telephone", member.telephone}, {"email", member.email},
        {"address", member.address},     {"home", member.home},
    };
    if (member.is_address_protected) values.emplace_back("is_address_protected", "true");
    if (first_contact == member.id) values.emplace_back("is_first_contact", "true");
    for (auto const& child : family.with_role(FamilyRole::child))
        if (family.has_custody(member.id, child.id))
            values.emplace_back("custody_of", std::to_string(child.id.value));
    return values;
}

}  // namespace indgang::cases
