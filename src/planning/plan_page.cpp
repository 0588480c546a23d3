#include <algorithm>

#include "access/drafts.hpp"
#include "planning/agreed.hpp"
#include "planning/board_words.hpp"
#include "planning/pages.hpp"
#include "planning/planning.hpp"

namespace indgang::planning {
namespace {

Day day_of(Instant at) { return Day{std::chrono::floor<days>(at.at)}; }

void number_wishes(PlanPage& page, Reading const& reading) {
    std::int64_t number = 0;
    for (auto& wish : page.wishes) {
        wish.number = ++number;
        wish.may_go_up = reading.may_write && number > 1;
        wish.may_go_down = reading.may_write && number < std::ssize(page.wishes);
    }
}

void say_why_not(PlanPage& page, access::CaseScope& scope, Reading const& reading) {
    if (!reading.plan.elements.empty()) return;  // a part of it may be seen: it is about the reader
    auto const decision = scope.may_see(access::FolderKind::plan);
    if (decision) return;
    if (reading.is_family)
        page.why_not = access::said_to_family(decision);
    else
        page.withheld = cases::withheld(scope, access::FolderKind::plan);
}

std::string over_time_at(Reading const& reading) {
    if (reading.is_family) return "/min-familie/over-tid";
    return "/forloeb/" + web::typed(reading.scope.case_id()) + "/over-tid";
}

PlanPage page_of(Reading const& reading, web::FormState form) {
    auto& scope = reading.scope;
    PlanPage page{.place = cases::place(scope),
                  .new_wish = reading.base + "/oensker/opret",
                  .new_goal = reading.base + "/maal/opret",
                  .versions = reading.base + "/versioner",
                  .over_time = over_time_at(reading),
                  .answer_to = reading.base + "/svar",
                  .coordinator = reading.heading.coordinator.name,
                  .wishes = {},
                  .loose_goals = reading.goals_under(std::nullopt),
                  .waiting = {},
                  .agreed_on = {},
                  .withheld = {},
                  .is_draft = !is_agreed(reading.plan),
                  .is_for_family = reading.is_family,
                  .may_write = reading.may_write,
                  .whose = merging::whose_plan(scope, reading.plan, reading.sources),
                  .talks = contracts::short_list(scope),
                  .form = std::move(form)};
    for (auto const* wish : reading.wishes()) page.wishes.push_back(reading.wish(*wish));
    number_wishes(page, reading);
    for (auto const* element : reading.waiting_for_reader()) {
        page.is_asked = page.is_asked || is_asked_about(reading.plan, *element->proposal());
        page.waiting.push_back(element->proposal()->id);
        page.lacks_custody =
            page.lacks_custody || reading.must_agree(*element, *element->proposal()).is_unknown();
    }
    page.waiting_count = std::ssize(page.waiting);
    if (!page.is_draft) {
        page.version = reading.plan.versions.back().number;
        page.agreed_on = day_of(reading.plan.versions.back().at);
        page.has_versions = reading.plan.versions.size() > 1;
    }
    page.is_empty = page.wishes.empty() && page.loose_goals.empty();
    say_why_not(page, scope, reading);
    page.is_partial = !reading.is_family && !access::coordination.has(scope.relation());
    page.has_board_words = page.is_empty && !reading.is_family && has_board_words(scope);
    return page;
}

}  // namespace

web::Response show_plan(web::Request const& request, access::CaseScope& scope) {
    Reading reading{scope};
    reading.help = effects::help_by_goal(scope);
    reading.waits = dependencies::waits_by_node(scope, dependencies::picture_of(scope));
    return web::page(request, page_of(reading, web::fresh_form()));
}

web::Response move_wish(web::Request const& request, access::CaseScope& scope) {
    Reading const reading{scope};
    auto const& element = part_in(reading, request);
    if (!reading.may_write) throw access::NotFound{};
    if (element.kind != plan::Kind::wish || !element.is_in_plan)
        return not_so(request, reading, element, "Kun ønsker i planen har en rækkefølge.");
    web::Form form{request, order_fields};
    auto const towards = form.text("towards", "Vælg op eller ned.");
    std::vector<plan::ElementId> order;
    for (auto const* wish : reading.wishes()) order.push_back(wish->id);
    auto const at = std::ranges::find(order, element.id);
    if (towards == "op" && at != order.begin()) std::iter_swap(at, std::prev(at));
    if (towards == "ned" && std::next(at) != order.end()) std::iter_swap(at, std::next(at));
    plan::order_wishes(scope, order);
    return web::see_other(reading.base + "#oensker");
}

Summary summary_of(access::CaseScope& scope) {
    Summary summary;
    summary.is_withheld = !scope.may_see(access::FolderKind::plan);
    auto const plan = plan::plan_of(scope);
    summary.is_draft = !is_agreed(plan);
    if (!summary.is_draft) summary.agreed_on = day_of(plan.versions.back().at);
    std::vector<plan::Element const*> wishes;
    for (auto const& element : plan.elements) {
        if (!element.is_in_plan) continue;
        if (element.kind == plan::Kind::wish) wishes.push_back(&element);
        summary.goals +=
            element.kind == plan::Kind::goal && element.goal_state == plan::GoalState::active;
        summary.proposals += !summary.is_draft && element.proposal() != nullptr;
    }
    std::ranges::stable_sort(wishes, {}, [&](plan::Element const* wish) {
        return std::ranges::find(plan.wish_order, wish->id) - plan.wish_order.begin();
    });
    for (auto const* wish : wishes) summary.wishes.push_back(wish->standing().content.words);
    summary.is_empty = wishes.empty() && summary.goals == 0;
    return summary;
}

}  // namespace indgang::planning
