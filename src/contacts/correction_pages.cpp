#include <fmt/format.h>

#include <algorithm>

#include "access/case_scope.hpp"
#include "access/drafts.hpp"
#include "contacts/views.hpp"
#include "web/conflict.hpp"

namespace indgang::contacts {
namespace {

constexpr int most_looked_through = 1000;

WrittenContact contact_in(web::Request const& request, access::CaseScope& scope) {
    auto const word = request.path_value("contact");
    for (auto& one : contacts_of(scope, most_looked_through))
        if (web::typed(one.id) == word) return one;
    throw access::NotFound{};
}

web::Pairs values_of(Contact const& contact) {
    web::Pairs values{{"on_day", iso(contact.on_day)},
                      {"kind", std::string(word(contact.kind))},
                      {"note", contact.note},
                      {"initiative", web::typed(contact.initiative)}};
    for (auto const person : contact.with) values.push_back({"with", web::typed(person)});
    for (auto const person : contact.about) values.push_back({"about", web::typed(person)});
    return values;
}

CorrectionPage page_of(access::CaseScope& scope, WrittenContact const& wrong, web::FormState form) {
    return {.place = cases::place(scope),
            .wrong = lines_of(scope, {wrong}, false).front(),
            .family = family_choices(scope),
            .children = child_choices(scope),
            .form = std::move(form)};
}

/// Somebody else corrected it first: what stands now, beside what was typed.
web::Response corrected_already(web::Request const& request, access::CaseScope& scope,
                                WrittenContact const& wrong, web::FormState const& typed,
                                Contact const& wanted) {
    for (auto const& one : contacts_of(scope, most_looked_through))
        if (one.id == wrong.corrected_by)
            return web::conflict(request, typed,
                                 {.version = web::typed(one.id),
                                  .address = fmt::format("/forloeb/{}/kontakter/{}/ret",
                                                         scope.case_id().value, one.id.value),
                                  .by = one.written_by},
                                 {{std::string(in(scope.language(), Text{"Et par ord om det"})),
                                   one.contact.note, wanted.note}});
    throw access::NotFound{};
}

}  // namespace

web::Response show_correction(web::Request const& request, access::CaseScope& scope) {
    auto const wrong = contact_in(request, scope);
    if (wrong.corrected_by) throw access::NotFound{};
    auto form = access::form_for(scope.visit(), request, web::typed(wrong.id));
    if (!form.from_draft) form.values = values_of(wrong.contact);
    return web::page(request, page_of(scope, wrong, std::move(form)));
}

web::Response save_correction(web::Request const& request, access::CaseScope& scope) {
    auto const wrong = contact_in(request, scope);
    web::Form form{request, correction_form};
    auto const right = read_contact(form, scope);
    auto const because = form.text("because", "Skriv, hvad der var forkert.");
    if (wrong.corrected_by) return corrected_already(request, scope, wrong, form.state(), right);
    if (!form.ok()) return web::page(request, page_of(scope, wrong, form.state()), 422);
    if (!correct(scope, wrong, right, because)) throw access::NotFound{};
    return web::see_other(fmt::format("/forloeb/{}/kontakter", scope.case_id().value));
}

}  // namespace indgang::contacts
