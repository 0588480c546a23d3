#include "minutes/own_pages.hpp"

#include "access/drafts.hpp"
#include "minutes/views.hpp"

namespace indgang::minutes {
namespace {

OwnMinutesPage page_of(access::CaseScope& scope, Opened const& opened, web::FormState form) {
    auto const heading = cases::heading(scope);
    OwnMinutesPage page{.id = opened.meeting.id,
                        .name = meetings::name_for_family(opened.meeting),
                        .sheet = {.on = opened.meeting.on()},
                        .call_name = heading.to_call().name,
                        .call_telephone = heading.to_call().telephone,
                        .is_shared = opened.state == State::approved,
                        .is_being_written = opened.state == State::in_progress,
                        .may_comment = opened.state == State::approved,
                        .form = std::move(form)};
    if (page.is_shared || page.is_being_written) page.sheet = sheet_of(opened, scope);
    return page;
}

}  // namespace

web::Response show_own_minutes(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    auto const all = opened(request, scope);
    return web::page(request, page_of(scope, all, access::form_for(visit, request)));
}

web::Response comment_on_minutes(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    auto const all = opened(request, scope);
    auto const person = scope.person();
    if (all.state != State::approved || !person) throw access::NotFound{};
    web::Form form{request, comment_fields};
    auto const words = form.text("words", "Skriv, hvad du vil sige, før du gemmer.");
    if (!form.ok()) return web::page(request, page_of(scope, all, form.state()), 422);
    comment(scope, all.meeting.id, *person, words);
    return web::see_other(address_of(scope, all.meeting.id) + "/referat");
}

web::Response show_own_pdf(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return show_pdf(request, scope);
}

web::Response finish_own_line(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return finish_line(request, scope);
}

}  // namespace indgang::minutes
