#include "correspondence/pages.hpp"

#include <algorithm>

#include "access/drafts.hpp"
#include "correspondence/views.hpp"

namespace indgang::correspondence {
namespace {

/// Only the writer's own, and no correction of a correction.
Message own_message_in(access::CaseScope& scope, Thread const& thread,
                       web::Request const& request) {
    auto const number = request.path_number(plan::is_family(scope) ? "min_besked" : "besked");
    for (auto const& one : thread.messages)
        if (number && one.id == MessageId{*number} && one.by == scope.user() && !one.corrects)
            return one;
    throw access::NotFound{};
}

/// Whom there is to write to is told to those who may see the messages, and to the family itself.
bool may_write(access::CaseScope& scope) {
    return plan::is_family(scope) || scope.may_see(access::FolderKind::correspondence).yes;
}

Audience read_audience(web::Form& form, access::CaseScope& scope) {
    Audience to;
    auto const offered = recipients(scope);
    for (auto const& word : form.list("to")) {
        if (std::ranges::find(offered, word, &web::Choice::word) == offered.end())
            form.mistake("to", Text{"Vælg blandt dem, der står på listen."});
        else if (word == to_all)
            to.is_to_all = true;
        else
            to.users.emplace_back(std::stoll(word));
    }
    std::ranges::sort(to.users);
    auto const again = std::ranges::unique(to.users);
    to.users.erase(again.begin(), again.end());
    if (!to.is_to_all && to.users.empty() && form.state().mistake("to").empty())
        form.mistake("to", Text{"Vælg, hvem der skal have beskeden."});
    return to;
}

web::Response correction(web::Request const& request, access::CaseScope& scope,
                         Thread const& thread, web::FormState form, int status = 200) {
    CorrectPage const page{.place = cases::place(scope),
                           .subject = thread.subject,
                           .back = address_of(scope, thread),
                           .is_for_family = plan::is_family(scope),
                           .form = std::move(form)};
    return web::page(request, page, status);
}

}  // namespace

web::Response show_threads(web::Request const& request, access::CaseScope& scope) {
    ThreadsPage page{.place = cases::place(scope),
                     .threads = {},
                     .withheld = {},
                     .new_at = base_of(scope) + "/opret",
                     .is_for_family = plan::is_family(scope)};
    for (auto const& one : threads_of(scope)) page.threads.push_back(line_of(scope, one));
    page.may_write = may_write(scope);
    if (!page.is_for_family)
        page.withheld = cases::withheld(scope, access::FolderKind::correspondence);
    return web::page(request, page);
}

web::Response show_new(web::Request const& request, access::CaseScope& scope) {
    if (!may_write(scope)) throw access::NotFound{};
    auto form = access::form_for(scope.visit(), request);
    if (!form.from_draft && plan::is_family(scope)) form.values = {{"to", std::string(to_all)}};
    return web::page(request, new_page(scope, std::move(form)));
}

web::Response create(web::Request const& request, access::CaseScope& scope) {
    if (!may_write(scope)) throw access::NotFound{};
    web::Form form{request, new_fields};
    auto const to = read_audience(form, scope);
    auto const subject = form.text("subject", "Skriv, hvad det handler om.");
    Written written{.words = form.text("words", "Skriv din besked.")};
    written.files = files_in_form(request, scope, form);
    if (!form.ok()) return web::page(request, new_page(scope, form.state()), 422);
    return sealed_files::written_once(
        request, scope, form.state().key, "saved", [&](access::CaseScope& inside) {
            return base_of(inside) + "/" + web::typed(begin(inside, subject, to, written));
        });
}

web::Response show_thread(web::Request const& request, access::CaseScope& scope) {
    auto const thread = thread_in(scope, request);
    auto page = thread_page(scope, thread, access::form_for(scope.visit(), request));
    mark_read(scope, thread);
    return web::page(request, page);
}

web::Response answer(web::Request const& request, access::CaseScope& scope) {
    auto const thread = thread_in(scope, request);
    web::Form form{request, answer_fields};
    Written written{.words = form.text("words", "Skriv dit svar.")};
    written.files = files_in_form(request, scope, form);
    if (!form.ok()) return web::page(request, thread_page(scope, thread, form.state()), 422);
    return sealed_files::written_once(request, scope, form.state().key, "saved",
                                      [&](access::CaseScope& inside) {
                                          auto const same = thread_of(inside, thread.id);
                                          if (!same) throw access::NotFound{};
                                          write(inside, *same, written, std::nullopt);
                                          return address_of(inside, thread);
                                      });
}

web::Response show_correction(web::Request const& request, access::CaseScope& scope) {
    auto const thread = thread_in(scope, request);
    auto const message = own_message_in(scope, thread, request);
    auto form = access::form_for(scope.visit(), request);
    if (!form.from_draft) form.values = {{"words", std::string(standing_words(thread, message))}};
    return correction(request, scope, thread, std::move(form));
}

web::Response correct(web::Request const& request, access::CaseScope& scope) {
    auto const thread = thread_in(scope, request);
    auto const message = own_message_in(scope, thread, request);
    web::Form form{request, answer_fields};
    auto const words = form.text("words", "Skriv, hvad der skulle have stået.");
    if (form.ok() && words == standing_words(thread, message))
        form.mistake("words", Text{"Det er det samme, som der står. Ret det, eller gå tilbage."});
    if (!form.ok()) return correction(request, scope, thread, form.state(), 422);
    write(scope, thread, {.words = words}, message.id);
    return web::see_other(address_of(scope, thread));
}

web::Response settle_thread(web::Request const& request, access::CaseScope& scope) {
    auto const thread = thread_in(scope, request);
    web::Form form{request, settle_fields};
    auto const because = form.text("settle_because", "Skriv, hvor der er svaret.");
    if (!form.ok()) return web::page(request, thread_page(scope, thread, form.state()), 422);
    if (unanswered(thread)) {
        auto const last = std::ranges::find_if(
            thread.messages.rbegin(), thread.messages.rend(),
            [](Message const& one) { return one.is_of_family && !one.corrects; });
        settle(scope, *last, because);
    }
    return web::see_other(address_of(scope, thread));
}

}  // namespace indgang::correspondence
