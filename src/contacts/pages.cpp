#include "contacts/pages.hpp"

#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "access/drafts.hpp"

namespace indgang::contacts {
namespace {

constexpr int most_shown = 50;

web::Response show_page(web::Request const& request, access::CaseScope& scope, web::FormState form,
                        int status) {
    ContactsPage page{.place = cases::place(scope),
                      .today = scope.today(),
                      .contacts = {},
                      .withheld = cases::withheld(scope, access::FolderKind::correspondence),
                      .form = std::move(form)};
    for (auto const& written : contacts_of(scope, most_shown))
        page.contacts.push_back({written.contact.on_day, written.contact.kind, written.contact.note,
                                 written.written_by});
    return web::page(request, page, status);
}

}  // namespace

web::Response show(web::Request const& request, access::CaseScope& scope) {
    return show_page(request, scope, access::form_for(scope.visit(), request), 200);
}

web::Response create(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, contact_form};
    Contact const contact{
        .on_day = form.day("on_day", "Vælg den dag, I var i kontakt."),
        .kind = form.choice("kind", contact_kinds, "Vælg, hvad det var."),
        .note = form.maybe_text("note"),
    };
    if (form.ok() && contact.on_day > scope.today())
        form.mistake("on_day", Text{"Dagen ligger efter i dag."});
    if (form.ok() && contact.on_day < opened_on(scope))
        form.mistake("on_day", Text{"Dagen ligger før den dag, forløbet blev åbnet."});
    if (!form.ok()) return show_page(request, scope, form.state(), 422);
    save(scope, contact);
    return web::see_other(fmt::format("/forloeb/{}", scope.case_id().value));
}

}  // namespace indgang::contacts
