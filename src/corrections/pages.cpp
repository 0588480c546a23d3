#include "corrections/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "consent/consent.hpp"
#include "corrections/asking.hpp"
#include "corrections/rules.hpp"
#include "corrections/store.hpp"
#include "open_items/open_items.hpp"
#include "web/compared.hpp"

namespace indgang::corrections {
namespace {

bool has(std::vector<Act> const& possible, Act one) {
    return std::ranges::count(possible, one) > 0;
}

Correction correction_in(access::CaseScope& scope, web::Request const& request) {
    auto const wanted = request.path_number("rettelse");
    for (auto& one : corrections_of(scope))
        if (wanted && one.id == CorrectionId{*wanted}) return std::move(one);
    throw access::NotFound{};
}

Phrase standing_of(Correction const& one, Day today) {
    if (!is_open(one)) {
        auto const last = std::find_if(one.steps.rbegin(), one.steps.rend(),
                                       [](Step const& step) { return step.act != Act::extend; });
        return Phrase{std::string(wording(last->act).danish), {}};
    }
    return due_on(one) < today ? phrase("Skulle være besvaret {0}", due_on(one))
                               : phrase("Svar senest {0}", due_on(one));
}

LineView line_of(access::CaseScope& scope, Correction const& one) {
    return {.address = base_of(scope) + "/" + web::typed(one.id),
            .what = one.what,
            .about = one.about_name,
            .standing = standing_of(one, scope.today()),
            .is_open = is_open(one),
            .is_late = is_open(one) && due_on(one) < scope.today()};
}

StepView step_of(Step const& step, Language language) {
    Phrase what{std::string(wording(step.act).danish), {}};
    if (step.due_on) what = phrase("Frist forlænget til {0}", *step.due_on);
    return {phrase("{0} · {1}", web::shown(step.at, language), step.by), what, step.words,
            step.statement, step.told};
}

/// Art. 19: to whom it can have been given. Those who see it today by their work or by consent.
std::string who_had_it(access::CaseScope& scope) {
    std::string names;
    for (auto const& one : consent::readers_of(scope, {access::FolderKind::family}))
        if (!one.is_of_family) names += (names.empty() ? "" : ", ") + one.name;
    return names;
}

std::vector<Act> acts_of(access::CaseScope& scope, Correction const& one) {
    return possible_acts(one, plan::is_family(scope), scope.person() == one.asked_by);
}

CorrectionPage page_of(access::CaseScope& scope, Correction const& one, web::FormState form) {
    CorrectionPage page{.place = cases::place(scope),
                        .line = line_of(scope, one),
                        .all_at = base_of(scope),
                        .where = where_said(one.place, scope.language()),
                        .because = one.because,
                        .wanted = one.wanted,
                        .asked_by = one.asked_by_name,
                        .asked_on = one.asked_on,
                        .due_on = due_on(one),
                        .steps = {},
                        .acts = {},
                        .had_it = {},
                        .is_for_family = plan::is_family(scope),
                        .form = std::move(form)};
    for (auto const& step : one.steps) page.steps.push_back(step_of(step, scope.language()));
    auto const possible = acts_of(scope, one);
    page.may_object = page.is_for_family && has(possible, Act::object);
    page.may_withdraw = page.is_for_family && has(possible, Act::withdraw);
    page.may_answer = !page.is_for_family && !possible.empty();
    if (page.may_answer) page.had_it = who_had_it(scope);
    for (auto const act : possible)
        page.acts.push_back({std::string(wording(act).word),
                             std::string(in(scope.language(), wording(act).danish)),
                             {}});
    return page;
}

constexpr web::ComparedField compared_fields[] = {
    {"words", "Svaret"},
    {"statement", "Personens egne ord ved siden af"},
    {"told", "Hvem har fået besked?"},
};

web::Response two_versions(web::Request const& request, access::CaseScope& scope,
                           web::FormState const& typed, Correction const& now) {
    auto const* last = now.steps.empty() ? nullptr : &now.steps.back();
    web::Pairs const theirs{{"words", last ? last->words : ""},
                            {"statement", last ? last->statement : ""},
                            {"told", last ? last->told : ""}};
    return web::conflict(request, typed,
                         {.version = web::typed(now.version()),
                          .address = base_of(scope) + "/" + web::typed(now.id),
                          .by = last ? last->by : ""},
                         web::compared(compared_fields, theirs, typed.values, scope.language()));
}

Step read_step(web::Form& form, access::CaseScope& scope, Correction const& one) {
    auto const possible = acts_of(scope, one);
    Step step{.act = form.choice("act", acts, "Vælg, hvad svaret er.")};
    if (form.ok() && !has(possible, step.act)) form.mistake("act", Text{"Vælg, hvad svaret er."});
    step.words = step.act == Act::withdraw
                     ? form.maybe_text("words")
                     : form.text("words", "Skriv det, så den, der har spurgt, forstår det.");
    if (step.act == Act::kept) step.statement = form.maybe_text("statement");
    if (step.act == Act::corrected && form.state().mistake("act").empty())
        step.told = form.text("told",
                              "Skriv, hvem der har fået besked om rettelsen, eller hvorfor ingen "
                              "skal have det.");
    if (step.act == Act::extend) {
        auto const to = form.day("due_on", "Vælg den nye dag.");
        step.due_on = to;
        if (auto const no = objection_to_extension(one, to); no && form.ok())
            form.mistake("due_on", *no);
    }
    return step;
}

}  // namespace

std::vector<open_items::OpenItem> open_corrections(access::CaseScope& scope) {
    std::vector<open_items::OpenItem> items;
    if (scope.relation() == access::Relation::core_team_member) return items;
    auto const coordinator = cases::heading(scope).coordinator;
    for (auto const& one : corrections_of(scope))
        if (is_open(one))
            items.push_back({.what = phrase("Svar på det, {0} siger er forkert", one.asked_by_name),
                             .person = {},
                             .user = coordinator.user,
                             .holder = coordinator.name,
                             .since = waits_since(one),
                             .due_on = due_on(one),
                             .address = base_of(scope) + "/" + web::typed(one.id)});
    return items;
}

web::Response show_corrections(web::Request const& request, access::CaseScope& scope) {
    CorrectionsPage page{.place = cases::place(scope),
                         .open = {},
                         .closed = {},
                         .new_at = base_of(scope) + "/opret",
                         .is_for_family = plan::is_family(scope)};
    for (auto const& one : corrections_of(scope))
        (is_open(one) ? page.open : page.closed).push_back(line_of(scope, one));
    return web::page(request, page);
}

web::Response show_asking(web::Request const& request, access::CaseScope& scope) {
    auto form = access::form_for(scope.visit(), request);
    if (!form.from_draft) {
        auto const place = request.query_value("sted");
        if (!where_said(place, Language::da).empty()) form.values.emplace_back("where", place);
        if (auto const about = request.query_value("om"); !about.empty())
            form.values.emplace_back("about", about);
    }
    return web::page(request, ask_page(scope, std::move(form)));
}

web::Response create_correction(web::Request const& request, access::CaseScope& scope) {
    web::Form form{request, ask_fields};
    auto const asked = read_asked(form, scope);
    if (!form.ok()) return web::page(request, ask_page(scope, form.state()), 422);
    return web::see_other(base_of(scope) + "/" + web::typed(ask(scope, asked)));
}

web::Response show_correction(web::Request const& request, access::CaseScope& scope) {
    auto const one = correction_in(scope, request);
    auto form = access::form_for(scope.visit(), request, web::typed(one.version()));
    return web::page(request, page_of(scope, one, std::move(form)));
}

web::Response answer_correction(web::Request const& request, access::CaseScope& scope) {
    auto const one = correction_in(scope, request);
    web::Form form{request, answer_fields};
    if (form.state().version != web::typed(one.version()))
        return two_versions(request, scope, form.state(), one);
    if (acts_of(scope, one).empty()) throw access::NotFound{};
    auto const step = read_step(form, scope, one);
    if (!form.ok()) return web::page(request, page_of(scope, one, form.state()), 422);
    answer(scope, one, step);
    return web::see_other(base_of(scope) + "/" + web::typed(one.id));
}

}  // namespace indgang::corrections
