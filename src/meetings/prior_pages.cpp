// What happens before the meeting: the family is spoken with, or it is called off.
#include <algorithm>

#include "access/drafts.hpp"
#include "meetings/store.hpp"
#include "meetings/views.hpp"

namespace indgang::meetings {
namespace {

ContactPage contact_page(access::CaseScope& scope, Meeting const& meeting, web::FormState form) {
    ContactPage page{.place = cases::place(scope),
                     .id = meeting.id,
                     .name = name_of(meeting),
                     .when = said_when(meeting, scope),
                     .to_call = {},
                     .family = family_choices(scope),
                     .today = scope.today(),
                     .form = std::move(form)};
    for (auto const& one : cases::family(scope).members)
        if (meeting.plan().relative(one.id) && !one.telephone.empty())
            page.to_call.push_back({one.name, {}, one.telephone, {}, {}});
    return page;
}

CancelPage cancel_page(access::CaseScope& scope, Meeting const& meeting, web::FormState form) {
    return {.place = cases::place(scope),
            .id = meeting.id,
            .name = name_of(meeting),
            .when = said_when(meeting, scope),
            .form = std::move(form)};
}

}  // namespace

web::Response show_contact(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = coming_meeting_in(request, scope);
    return web::page(request,
                     contact_page(scope, meeting, access::form_for(scope.visit(), request)));
}

web::Response create_contact(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = coming_meeting_in(request, scope);
    web::Form form{request, contact_fields};
    auto const word = form.text("person", "Vælg, hvem du talte med.");
    PriorContact contact{.on = form.day("on_day", "Vælg den dag, I talte sammen."),
                         .manner = form.choice("manner", manners, "Vælg, hvordan I talte sammen."),
                         .focus = form.maybe_text("focus"),
                         .hopes = form.maybe_text("hopes")};
    bool is_known = false;
    for (auto const& one : cases::family(scope).members)
        if (web::typed(one.id) == word) contact.person = one.id, is_known = true;
    if (!is_known && !word.empty()) form.mistake("person", Text{"Vælg, hvem du talte med."});
    if (form.state().mistake("on_day").empty() && contact.on > scope.today())
        form.mistake("on_day", Text{"Dagen ligger efter i dag."});
    if (!form.ok()) return web::page(request, contact_page(scope, meeting, form.state()), 422);
    add_contact(scope, meeting, contact);
    return web::see_other(address_of(scope, meeting.id));
}

web::Response show_cancellation(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = coming_meeting_in(request, scope);
    return web::page(request,
                     cancel_page(scope, meeting, access::form_for(scope.visit(), request)));
}

web::Response cancel_meeting(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = coming_meeting_in(request, scope);
    web::Form form{request, cancel_fields};
    auto const because = form.text("because", "Skriv, hvorfor mødet bliver aflyst.");
    if (!form.ok()) return web::page(request, cancel_page(scope, meeting, form.state()), 422);
    cancel(scope, meeting, because);
    return web::see_other(list_address(scope));
}

}  // namespace indgang::meetings
