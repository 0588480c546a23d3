#include "experience/pages.hpp"

#include "access/drafts.hpp"
#include "experience/rules.hpp"
#include "experience/views.hpp"
#include "foundation/small_numbers.hpp"
#include "plan/plan.hpp"

namespace indgang::experience {
namespace {

constexpr int quarters_shown = 5;

OwnPage own_page(access::CaseScope& scope, web::FormState form) {
    auto const quarter = quarter_of(scope.today());
    bool const may_answer = scope.person() && !has_answered(scope, *scope.person(), quarter);
    return {.may_answer = may_answer,
            .again_on = first_day_after(quarter),
            .coordinator = cases::heading(scope).to_call().name,
            .shared = views_of(shared_in(scope)),
            .form = std::move(form)};
}

Answers read_answers(web::Form& form) {
    Answers answers;
    for (auto const& row : dimensions) {
        auto const said = form.maybe_choice(row.word, OwnPage::steps, "Vælg et tal fra 1 til 5.");
        if (said && *said > 0) answers[std::size_t(row.value)] = *said;
    }
    return answers;
}

}  // namespace

web::Response show_own(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    return web::page(request, own_page(scope, access::form_for(visit, request)));
}

web::Response answer(web::Request const& request, access::Visit& visit) {
    auto scope = plan::own_scope(visit);
    auto const quarter = quarter_of(scope.today());
    web::Form form{request, answer_fields};
    auto const answers = read_answers(form);
    bool const is_shared = form.choice("who", OwnPage::who, "Vælg, hvem der må se dit svar.");
    auto const words = form.maybe_text("words");
    if (form.ok() && !is_answered(answers))
        form.mistake(dimensions[0].word, Text{"Svar på mindst ét af spørgsmålene."});
    if (form.ok() && !is_shared && !words.empty())
        form.mistake("words", Text{"Dine egne ord kan vise, hvem du er. Vælg, at din koordinator "
                                   "må se svaret, eller slet ordene."});
    auto page = own_page(scope, form.state());
    if (!form.ok()) return web::page(request, page, 422);
    if (page.may_answer)  // one who answers twice at once has answered
        save(scope, *scope.person(), quarter, answers,
             is_shared ? std::optional{words} : std::nullopt);
    return web::see_other("/min-familie/oplevelse");
}

web::Response show_shared(web::Request const& request, access::CaseScope& scope) {
    return web::page(
        request, SharedPage{.place = cases::place(scope), .shared = views_of(shared_in(scope))});
}

web::Response show_figures(web::Request const& request, access::Visit& visit) {
    FiguresPage page;
    for (auto const& row : dimensions)
        page.dimensions.push_back({.dimension = row.value,
                                   .statement = statement_of(row.value),
                                   .latest = {},
                                   .earlier = {}});
    // The quarter that runs is not over: what is said of it could be set against tomorrow's figure.
    auto quarter = before(quarter_of(visit.today()));
    for (int i = 0; i < quarters_shown; ++i, quarter = before(quarter)) {
        auto const answers = answers_in(visit, quarter);
        auto const when = said(written(quarter));
        if (i > 0) page.earlier.push_back(when);
        for (auto& view : page.dimensions) {
            DimensionView::Cell cell{when, share_of(answers, view.dimension).percent};
            if (i == 0)
                view.latest = std::move(cell);
            else
                view.earlier.push_back(std::move(cell));
        }
        if (i > 0) continue;
        auto const people = std::ssize(answers);
        page.quarter = when;
        page.is_empty = people < fewest_in_a_figure;
        page.how_many = page.is_empty ? phrase("Under 5 har svaret, så tallene vises ikke.")
                                      : phrase("{0} har svaret.", std::int64_t(people));
    }
    return web::page(request, page);
}

}  // namespace indgang::experience
