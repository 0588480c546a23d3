#include "correspondence/give_on_page.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "consent/consent.hpp"
#include "correspondence/views.hpp"

namespace indgang::correspondence {
namespace {

/// Those who may read the family's messages and work with it, but not the one who gives it away.
std::vector<web::Choice> successors(access::CaseScope& scope) {
    std::vector<web::Choice> all;
    for (auto const& one : consent::readers_of(scope, {access::FolderKind::correspondence}))
        if (!one.is_of_family && one.user != scope.user() &&
            one.relation != access::Relation::leader)
            all.push_back(
                {web::typed(one.user), one.name,
                 std::string(in(scope.language(), find(consent::functions, one.relation).danish))});
    return all;
}

web::Response page_of(web::Request const& request, access::CaseScope& scope, Thread const& thread,
                      web::FormState form, int status = 200) {
    GiveOnPage const page{.place = cases::place(scope),
                          .subject = thread.subject,
                          .back = address_of(scope, thread),
                          .to = successors(scope),
                          .form = std::move(form)};
    return web::page(request, page, status);
}

/// Whoever answers gives it on, nobody else; also before a holiday, when nothing waits.
Thread own_thread_in(access::CaseScope& scope, web::Request const& request) {
    auto thread = thread_in(scope, request);
    if (!may_give_on(scope, thread)) throw access::NotFound{};
    return thread;
}

}  // namespace

web::Response show_give_on(web::Request const& request, access::CaseScope& scope) {
    auto const thread = own_thread_in(scope, request);
    return page_of(request, scope, thread, access::form_for(scope.visit(), request));
}

web::Response give_thread_on(web::Request const& request, access::CaseScope& scope) {
    auto const thread = own_thread_in(scope, request);
    web::Form form{request, give_on_fields};
    auto const to = form.text("to", "Vælg, hvem der skal svare.");
    auto const because = form.text("because", "Skriv, hvorfor en anden svarer.");
    auto const offered = successors(scope);
    if (!to.empty() && std::ranges::find(offered, to, &web::Choice::word) == offered.end())
        form.mistake("to", Text{"Vælg blandt dem, der står på listen."});
    if (!form.ok()) return page_of(request, scope, thread, form.state(), 422);
    give_on(scope, thread, scope.user(), UserId{std::stoll(to)}, because);
    return web::see_other(address_of(scope, thread));
}

}  // namespace indgang::correspondence
