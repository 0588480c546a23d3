#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "corrections/corrections.hpp"
#include "insight/fetching.hpp"
#include "insight/pages.hpp"
#include "insight/rules.hpp"
#include "open_items/open_items.hpp"
#include "web/compared.hpp"

namespace indgang::insight {
namespace {

std::string base_of(access::CaseScope& scope, PersonId person) {
    return fmt::format("/forloeb/{}/personer/{}/indsigt", scope.case_id().value, person.value);
}

/// Who may ask about that person: themself, and whoever holds custody.
std::vector<web::Choice> askers_of(access::CaseScope& scope, cases::Member const& subject) {
    std::vector<web::Choice> askers;
    for (auto const& one : cases::family(scope).members) {
        auto const theirs = may_ask_about(scope, one.id);
        if (std::ranges::count(theirs, subject.id) > 0)
            askers.push_back({web::typed(one.id), one.name, {}});
    }
    return askers;
}

template <class T, std::size_t N>
std::vector<web::Choice> choices_of(Wording<T> const (&table)[N], Language language) {
    std::vector<web::Choice> choices;
    for (auto const& row : table)
        choices.push_back({std::string(row.word), std::string(in(language, row.danish)), {}});
    return choices;
}

Phrase said_step(RequestStep const& step) {
    Phrase const act{std::string(wording(step.act).danish), {}};
    if (step.due_on) return phrase("{0} til {1}: {2}", act, *step.due_on, step.because);
    return step.because.empty()
               ? phrase("{0} {1} af {2}", act, step.done_on, step.by)
               : phrase("{0} {1} af {2}: {3}", act, step.done_on, step.by, step.because);
}

RequestView view_of(access::CaseScope& scope, Request const& one) {
    bool const is_late = one.is_open() && one.due() < scope.today();
    RequestView view{
        .address = fmt::format("{}/{}", base_of(scope, one.subject), one.id.value),
        .asked_by = one.asked_by_name,
        .note = one.note,
        .standing = one.is_open() ? phrase("Udleveres senest {0}", one.due())
                                  : Phrase{std::string(wording(one.steps.back().act).danish), {}},
        .steps = {},
        .is_open = one.is_open(),
        .is_late = is_late};
    view.steps.push_back(
        phrase("Bedt om {0}: {1}", one.asked_on, Phrase{std::string(wording(one.how).danish), {}}));
    for (auto const& step : one.steps) view.steps.push_back(said_step(step));
    return view;
}

CasePage case_page(access::CaseScope& scope, cases::Member const& subject, web::FormState form) {
    CasePage page{.place = cases::place(scope),
                  .name = subject.name,
                  .fetch_at = base_of(scope, subject.id) + "/hent",
                  .requests = {},
                  .askers = askers_of(scope, subject),
                  .ways = choices_of(ways, scope.language()),
                  .formats = choices_of(formats, scope.language()),
                  .today = scope.today(),
                  .form = std::move(form)};
    for (auto const& one : requests_of(scope))
        if (one.subject == subject.id) page.requests.push_back(view_of(scope, one));
    return page;
}

Request request_in(access::CaseScope& scope, web::Request const& request, PersonId subject) {
    auto const wanted = request.path_number("anmodning");
    for (auto& one : requests_of(scope))
        if (wanted && one.id == RequestId{*wanted} && one.subject == subject) return std::move(one);
    throw access::NotFound{};
}

StepPage step_page(access::CaseScope& scope, Request const& one, web::FormState form) {
    return {.place = cases::place(scope),
            .name = one.subject_name,
            .asked_by = one.asked_by_name,
            .note = one.note,
            .all_at = base_of(scope, one.subject),
            .asked_on = one.asked_on,
            .due_on = one.due(),
            .latest = corrections::latest_answer(one.asked_on),
            .today = scope.today(),
            .acts = choices_of(acts, scope.language()),
            .is_open = one.is_open(),
            .form = std::move(form)};
}

RequestStep read_step(web::Form& form, access::CaseScope& scope, Request const& one) {
    RequestStep step{.act = form.choice("act", acts, "Vælg, hvad der er sket."),
                     .due_on = {},
                     .because = form.maybe_text("because"),
                     .done_on = form.day("done_on", "Skriv, hvornår det skete."),
                     .by = {}};
    if (step.done_on > scope.today() || step.done_on < one.asked_on)
        form.mistake("done_on", Text{"Vælg en dag fra den, hvor der blev spurgt, til i dag."});
    if (step.act != Act::extend) return step;
    auto const to = form.day("due_on", "Vælg den nye dag.");
    step.due_on = to;
    for (auto const no :
         objections_to_extension(one.asked_on, one.due(), to, !step.because.empty()))
        form.mistake(no == Objection::reason_missing ? "because" : "due_on", no);
    return step;
}

}  // namespace

std::vector<open_items::OpenItem> open_requests(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    if (!access::coordination.has(scope.relation())) return items;
    auto const coordinator = cases::heading(scope).coordinator;
    for (auto const& one : requests_of(scope))
        if (one.is_open())
            items.push_back(
                {.what = phrase("Udlever alt om {0} til {1}", one.subject_name, one.asked_by_name),
                 .person = {},
                 .user = coordinator.user,
                 .holder = coordinator.name,
                 .since = one.asked_on,
                 .due_on = one.due(),
                 .address = base_of(scope, one.subject)});
    return items;
}

web::Response show_for_person(web::Request const& request, access::CaseScope& scope) {
    auto const subject = cases::member_in(scope, request);
    return web::page(request, case_page(scope, subject, access::form_for(scope.visit(), request)));
}

web::Response create_request(web::Request const& request, access::CaseScope& scope) {
    auto const subject = cases::member_in(scope, request);
    web::Form form{request, request_fields};
    Request asked{.subject = subject.id,
                  .asked_on = form.day("asked_on", "Skriv, hvornår der blev spurgt.")};
    auto const askers = askers_of(scope, subject);
    auto const by = form.maybe_text("asked_by");
    if (std::ranges::count(askers, by, &web::Choice::word) > 0)
        asked.asked_by = PersonId{std::stoll(by)};
    else
        form.mistake("asked_by", Text{"Vælg, hvem der spørger."});
    asked.how = form.choice("how", ways, "Vælg, hvordan der blev spurgt.");
    asked.note = form.maybe_text("note");
    if (asked.asked_on > scope.today()) form.mistake("asked_on", Objection::asked_later_than_today);
    if (!form.ok()) return web::page(request, case_page(scope, subject, form.state()), 422);
    register_request(scope, asked);
    return web::see_other(base_of(scope, subject.id));
}

web::Response fetch_for_person(web::Request const& request, access::CaseScope& scope) {
    auto const subject = cases::member_in(scope, request);
    web::Form form{request, fetch_fields};
    auto const askers = askers_of(scope, subject);
    auto const to = form.maybe_text("til");
    auto const format = form.choice("format", formats, "Vælg, hvordan den skal laves.");
    if (std::ranges::count(askers, to, &web::Choice::word) == 0)
        form.mistake("til", Text{"Vælg, hvem den er til."});
    int status = 422;
    if (has_fetched_enough(scope)) {
        form.mistake("til", Text{"Du har hentet mange i dag. Prøv igen i morgen."});
        status = 429;
    }
    if (!form.ok()) return web::page(request, case_page(scope, subject, form.state()), status);
    return fetched(scope, {subject.id, PersonId{std::stoll(to)}}, format);
}

web::Response show_request(web::Request const& request, access::CaseScope& scope) {
    auto const one = request_in(scope, request, cases::member_in(scope, request).id);
    return web::page(
        request,
        step_page(scope, one, access::form_for(scope.visit(), request, web::typed(one.version()))));
}

web::Response step_request(web::Request const& request, access::CaseScope& scope) {
    auto const one = request_in(scope, request, cases::member_in(scope, request).id);
    web::Form form{request, step_fields};
    auto const step = read_step(form, scope, one);
    auto const all_at = base_of(scope, one.subject);
    if (form.state().version != web::typed(one.version())) {
        static constexpr web::ComparedField fields[] = {{"because", "Hvorfor?"}};
        web::Pairs const theirs{{"because", one.steps.empty() ? "" : one.steps.back().because}};
        return web::conflict(request, form.state(),
                             {.version = web::typed(one.version()),
                              .address = all_at,
                              .by = one.steps.empty() ? "" : one.steps.back().by},
                             web::compared(fields, theirs, form.state().values, scope.language()));
    }
    if (!one.is_open()) throw access::NotFound{};
    if (!form.ok()) return web::page(request, step_page(scope, one, form.state()), 422);
    take_step(scope, one, step);
    return web::see_other(all_at);
}

}  // namespace indgang::insight
