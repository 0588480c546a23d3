#include "contacts/pages.hpp"

#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "access/drafts.hpp"
#include "contacts/views.hpp"
#include "plan/plan.hpp"

namespace indgang::contacts {
namespace {

/// Of a busy family the picture's twelve weeks are within these.
constexpr int most_read = 200;
constexpr std::size_t most_shown = 50;

web::Response show_page(web::Request const& request, access::CaseScope& scope, web::FormState form,
                        int status) {
    auto const all = contacts_of(scope, most_read);
    ContactsPage page{.place = cases::place(scope),
                      .today = scope.today(),
                      .contacts = lines_of(scope, all, true),
                      .withheld = cases::withheld(scope, access::FolderKind::correspondence),
                      .wishes = contact_wishes::views_of(scope),
                      .say_wish = contact_wishes::address_of_saying(scope),
                      .amount = amount_of(scope, all),
                      .family = family_choices(scope),
                      .children = child_choices(scope),
                      .has_mistakes = !form.mistakes.empty(),
                      .form = std::move(form)};
    if (page.contacts.size() > most_shown)
        page.contacts.erase(page.contacts.begin() + most_shown, page.contacts.end());
    return web::page(request, page, status);
}

}  // namespace

web::Response show(web::Request const& request, access::CaseScope& scope) {
    return show_page(request, scope, access::form_for(scope.visit(), request), 200);
}

web::Response create(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, contact_form};
    auto const contact = read_contact(form, scope);
    if (!form.ok()) return show_page(request, scope, form.state(), 422);
    save(scope, contact);
    return web::see_other(fmt::format("/forloeb/{}", scope.case_id().value));
}

web::Response show_own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    auto all = contacts_of(scope, most_read);
    std::erase_if(all, [](WrittenContact const& one) { return one.corrected_by.has_value(); });
    OwnContactsPage page{.wishes = contact_wishes::views_of(scope),
                         .amount = amount_of(scope, all),
                         .contacts = lines_of(scope, all, false)};
    for (auto& one : page.contacts) one.because.clear();
    return web::page(request, page);
}

}  // namespace indgang::contacts
