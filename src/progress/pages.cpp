#include "progress/pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "access/drafts.hpp"
#include "progress/measure_form.hpp"
#include "progress/rules.hpp"
#include "progress/store.hpp"

namespace indgang::progress {
namespace {

std::string plan_address(Reading const& reading) {
    if (reading.is_family) return "/min-familie/plan";
    return fmt::format("/forloeb/{}/plan", reading.scope.case_id().value);
}

void say_why_not(ProgressPage& page, Reading const& reading) {
    if (!reading.plan.elements.empty()) return;  // a part of it may be seen
    auto const decision = reading.scope.may_see(access::FolderKind::plan);
    if (decision) return;
    if (reading.is_family)
        page.why_not = access::said_to_family(decision);
    else
        page.withheld = cases::withheld(reading.scope, access::FolderKind::plan);
}

std::string said_today(Reading const& reading, Goal const& goal) {
    if (!reading.is_family || !reading.scope.person()) return {};
    auto const* now =
        counting(goal, {.person = reading.scope.person(), .name = {}}, reading.scope.today());
    return now && now->value ? said_value(goal.ladder.has_value(), *now->value) : std::string{};
}

/// The children who may choose a step on a tablet: those whom the goal is about.
std::vector<web::Choice> children_of(Reading const& reading, Goal const& goal) {
    std::vector<web::Choice> all;
    if (reading.is_family || goal.ladder) return all;
    for (auto const& child : cases::children(reading.scope))
        if (!goal.about || goal.about == child.id)
            all.push_back({web::typed(child.id), child.name.substr(0, child.name.find(' ')), {}});
    return all;
}

GoalPage goal_page(Reading const& reading, Goal const& goal, web::FormState form) {
    auto const own = reading.address_of(goal.id);
    GoalPage page{.place = cases::place(reading.scope),
                  .base = reading.base,
                  .part_address = fmt::format("{}/{}", plan_address(reading), goal.id.value),
                  .ladder_address = own + "/trin",
                  .history = {.progress = reading.view_of(goal, false),
                              .steps = {},
                              .measurements = measurements_of(goal),
                              .is_for_family = reading.is_family},
                  .raters = raters(reading, goal),
                  .values = values_of(goal),
                  .stairs = children_of(reading, goal),
                  .measure = goal.measure,
                  .said_today = said_today(reading, goal),
                  .today = reading.scope.today(),
                  .is_for_family = reading.is_family,
                  .may_measure = reading.may_measure && goal.is_active,
                  .is_on_steps = goal.ladder.has_value(),
                  .form = std::move(form)};
    page.history.progress.address.clear();  // this is the page
    page.may_choose = page.may_measure && !reading.is_family;
    if (goal.ladder)
        for (auto step = highest_step; step >= lowest_step; --step)
            page.history.steps.push_back(
                {said_value(true, step), goal.ladder->of(step), step == 0});
    return page;
}

}  // namespace

Goal const& goal_in(Reading const& reading, web::Request const& request) {
    auto const number = request.path_number("plan_part");
    auto const* goal = number ? reading.goal(plan::ElementId{*number}) : nullptr;
    if (!goal) throw access::NotFound{};
    return *goal;
}

Goal const& goal_to_measure(Reading const& reading, web::Request const& request) {
    auto const& goal = goal_in(reading, request);
    if (!reading.may_measure || !goal.is_active) throw access::NotFound{};
    return goal;
}

web::Response show_progress(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    ProgressPage page{.place = cases::place(scope),
                      .plan_address = plan_address(reading),
                      .goals = {},
                      .ended = {},
                      .withheld = {},
                      .why_not = {},
                      .is_for_family = reading.is_family,
                      .form = web::fresh_form()};
    auto goals = reading.goals;
    sort_by_look(goals, scope.today());
    for (auto const& goal : goals) {
        if (!goal.is_active) {
            page.ended.push_back(goal.words);
            continue;
        }
        page.goals.push_back(reading.view_of(goal, true));
        page.needing += page.goals.back().is_bad;
    }
    say_why_not(page, reading);
    return web::page(request, page);
}

web::Response show_goal(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& goal = goal_in(reading, request);
    return web::page(
        request,
        goal_page(reading, goal, access::form_for(scope.visit(), request, version_of(goal))));
}

web::Response measure(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& goal = goal_to_measure(reading, request);
    web::Form form{request, measure_fields};
    auto const one = read_measurement(form, reading, goal);
    if (!form.ok()) return web::page(request, goal_page(reading, goal, form.state()), 422);
    if (auto const* now = written_meanwhile(goal, one, form.state()))
        return two_versions(request, reading, goal, form.state(), *now);
    add_measurement(scope, *reading.plan.element(goal.id), one);
    return web::see_other(reading.address_of(goal.id));
}

}  // namespace indgang::progress
