#include "assessment_overview/pages.hpp"

#include "assessment_overview/facts.hpp"

namespace indgang::assessment_overview {
namespace {

StepView view_of(Step step) {
    auto const state = step.state;
    return {.step = std::move(step),
            .is_done = state == StepState::done,
            .is_late = state == StepState::overdue,
            .is_planned = state == StepState::planned || state == StepState::waiting,
            .is_under_way = state == StepState::under_way,
            .is_withheld = state == StepState::withheld};
}

/// What may be left out counts neither as done nor as something that lacks.
bool is_counted(Step const& step) {
    return step.state != StepState::by_choice && step.state != StepState::skipped &&
           step.state != StepState::withheld;
}

template <class Into>
void count(Into& into, std::vector<Step> const& steps) {
    for (auto const& one : steps) {
        into.in_all += is_counted(one);
        into.done += one.state == StepState::done;
    }
}

}  // namespace

NextPart next_part(access::CaseScope& scope) {
    auto const steps = steps_of(facts_of(scope), scope.model(), scope.today());
    NextPart part{.case_id = scope.case_id(),
                  .next = next_of(steps),
                  .is_over = is_over(steps),
                  .may_act = access::professionals.has(scope.relation())};
    count(part, steps);
    return part;
}

web::Response show(web::Request const& request, access::CaseScope& scope) {
    auto const facts = facts_of(scope);
    auto const steps = steps_of(facts, scope.model(), scope.today());
    AssessmentPage page{.place = cases::place(scope),
                        .next = next_of(steps),
                        .groups = {},
                        .is_over = is_over(steps),
                        .may_act = access::professionals.has(scope.relation()),
                        .has_children = !facts.children.empty(),
                        .guide = std::string(word(scope.model().beginning.form))};
    page.is_late = page.next && page.next->state == StepState::overdue;
    count(page, steps);
    for (auto const& one : steps) {
        if (page.groups.empty() || page.groups.back().kind != one.kind)
            page.groups.push_back({one.kind, {}});
        page.groups.back().steps.push_back(view_of(one));
    }
    return web::page(request, page);
}

}  // namespace indgang::assessment_overview
