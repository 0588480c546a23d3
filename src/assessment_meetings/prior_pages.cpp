// What happens before the meeting: the family is spoken with, a mandate is fetched, it is called off.
#include <algorithm>

#include "access/drafts.hpp"
#include "assessment_meetings/store.hpp"
#include "assessment_meetings/views.hpp"

namespace indgang::assessment_meetings {
namespace {

Meeting coming_meeting_in(web::Request const& request, access::CaseScope& scope) {
    auto meeting = open_meeting_in(request, scope);
    if (!may_change(meeting)) throw access::NotFound{};
    return meeting;
}

std::string said_when(Meeting const& meeting, access::CaseScope& scope) {
    return when_of(meeting.plan(), scope.today(), scope.language()).said;
}

ContactPage contact_page(access::CaseScope& scope, Meeting const& meeting, web::FormState form) {
    ContactPage page{.place = cases::place(scope),
                     .id = meeting.id,
                     .name = name_of(meeting),
                     .when = said_when(meeting, scope),
                     .to_call = {},
                     .family = {},
                     .today = scope.today(),
                     .form = std::move(form)};
    for (auto const& one : cases::family(scope).members) {
        page.family.push_back({web::typed(one.id), one.name, one.relation});
        bool const comes = std::ranges::count(meeting.plan().family, one.id, &Relative::person) > 0;
        if (comes && !one.telephone.empty()) page.to_call.push_back({one.name, one.telephone});
    }
    return page;
}

CancelPage cancel_page(access::CaseScope& scope, Meeting const& meeting, web::FormState form) {
    return {.place = cases::place(scope),
            .id = meeting.id,
            .name = name_of(meeting),
            .when = said_when(meeting, scope),
            .form = std::move(form)};
}

MandatePage mandate_page(web::Request const& request, access::CaseScope& scope,
                         Meeting const& meeting, web::FormState form) {
    MandatePage page{.place = cases::place(scope),
                     .id = meeting.id,
                     .name = name_of(meeting),
                     .gaps = {},
                     .chosen = request.query_value("for"),
                     .form = std::move(form)};
    for (auto const& gap : gaps_of(scope, meeting))
        page.gaps.push_back({gap.key, say(gap.name, scope.language()), {}});
    return page;
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
                         .focus = form.maybe_text("focus")};
    for (auto const& one : cases::family(scope).members)
        if (web::typed(one.id) == word) contact.with = {one.id, one.name};
    if (contact.with.name.empty() && !word.empty())
        form.mistake("person", Text{"Vælg, hvem du talte med."});
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

web::Response show_mandate(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = coming_meeting_in(request, scope);
    auto form = access::form_for(scope.visit(), request);
    if (!form.from_draft) form.values.push_back({"gap", request.query_value("for")});
    return web::page(request, mandate_page(request, scope, meeting, std::move(form)));
}

web::Response create_mandate(web::Request const& request, access::CaseScope& scope) {
    auto const meeting = coming_meeting_in(request, scope);
    web::Form form{request, mandate_fields};
    Mandate const mandate{.gap = form.text("gap", "Vælg, hvad mandatet dækker."),
                          .given_by = form.text("given_by", "Skriv, hvem der gav det."),
                          .words = form.text("words", "Skriv, hvad I må beslutte på mødet.")};
    auto const gaps = gaps_of(scope, meeting);
    if (!mandate.gap.empty() && std::ranges::count(gaps, mandate.gap, &CompetenceGap::key) == 0)
        form.mistake("gap", Text{"Vælg, hvad mandatet dækker."});
    if (!form.ok())
        return web::page(request, mandate_page(request, scope, meeting, form.state()), 422);
    add_mandate(scope, meeting, mandate);
    return web::see_other(address_of(scope, meeting.id));
}

}  // namespace indgang::assessment_meetings
