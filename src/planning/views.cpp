#include <fmt/format.h>

#include <algorithm>

#include "foundation/near_day.hpp"
#include "planning/reading.hpp"

namespace indgang::planning {
namespace {

using plan::Kind;

constexpr int deepest = 8;  // levels of goals

std::string with_under(std::string const& address, plan::Element const& element) {
    return fmt::format("{}?under={}", address, element.id.value);
}

/// What the goal says already is not said of each of its actions.
void say_origins_once(GoalView& view) {
    for (auto& action : view.actions)
        std::erase_if(action.origins, [&](Phrase const& origin) {
            return std::ranges::any_of(view.origins, [&](Phrase const& other) {
                return say(other, Language::da) == say(origin, Language::da);
            });
        });
}

}  // namespace

ActionView Reading::action(plan::Element const& element) const {
    auto const& content = element.standing().content;
    auto const& one = work.at(element.id);
    auto const* holding = one.holding();
    auto const today = scope.today();
    ActionView view{
        .id = element.id,
        .address = address_of(element),
        .work_address = is_family ? fmt::format("/min-familie/handlinger/{}", element.id.value)
                                  : fmt::format("/forloeb/{}/handlinger/{}", scope.case_id().value,
                                                element.id.value),
        .tick = {},
        .words = content.words,
        .holder = holding ? holding->name : std::string{},
        .is_agreed = element.agreed_revision() != nullptr,
        .state = one.state,
        .due_on = content.due_on,
        .on_hold_until = one.on_hold_until,
        .due_said =
            content.due_on ? near_day(*content.due_on, today, scope.language()) : std::string{},
        .origins = origins_of(element.id),
        .proposal = proposal_on(element)};
    view.is_readers = holding && (is_family ? holding->holder.person == scope.person() &&
                                                  scope.person().has_value()
                                            : holding->holder.user == scope.user());
    view.is_done = one.state == actions::State::done || one.state == actions::State::cancelled;
    view.is_late = one.state == actions::State::open && content.due_on && *content.due_on < today;
    bool const is_open = one.state == actions::State::open || one.state == actions::State::on_hold;
    if (view.is_agreed && view.is_readers && is_open) view.tick = view.work_address;
    return view;
}

GoalView Reading::goal(plan::Element const& element, bool is_sub_goal) const {
    auto const& content = element.standing().content;
    GoalView view{.id = element.id,
                  .address = address_of(element),
                  .new_action = {},
                  .new_sub_goal = {},
                  .words = content.words,
                  .purpose = content.purpose,
                  .about = name_of(content.about),
                  .measure = content.measure,
                  .because = element.goal_because,
                  .term = content.term,
                  .due_on = content.due_on,
                  .judged_on = content.judged_on,
                  .baseline = content.baseline,
                  .target = content.target,
                  .no_wish_because = content.no_wish_because,
                  .state = element.goal_state,
                  .is_sub_goal = is_sub_goal,
                  .is_agreed = element.agreed_revision() != nullptr,
                  .is_ended = element.goal_state != plan::GoalState::active,
                  .is_own = element.is_own(),
                  .has_scale = content.baseline && content.target,
                  .from = content.baseline.value_or(0),
                  .to = content.target.value_or(0),
                  .hints = {},
                  .actions = {},
                  .origins = origins_of(element.id),
                  .proposal = proposal_on(element)};
    if (auto const one = help.find(element.id); one != help.end()) view.help = one->second;
    if (auto const one = waits.find({.goal = element.id}); one != waits.end())
        view.waits = one->second;
    if (auto const below = under_.find(element.id); below != under_.end())
        for (auto const* one : below->second)
            if (one->kind == Kind::action) view.actions.push_back(action(*one));
    say_origins_once(view);
    if (may_write && !view.is_ended) help_with(view, element);
    return view;
}

/// What its writers may add, and what would make it clearer.
void Reading::help_with(GoalView& view, plan::Element const& element) const {
    auto const& content = element.standing().content;
    view.new_action = with_under(base + "/handlinger/opret", element);
    if (!view.is_sub_goal) view.new_sub_goal = with_under(base + "/maal/opret", element);
    bool const is_accepted = view.is_agreed || content.under.has_value();
    bool const has_held = std::ranges::any_of(
        view.actions, [](ActionView const& one) { return !one.holder.empty(); });
    for (auto const letter : plan::lacking({content, is_accepted, has_held})) {
        auto const& help = plan::help_with(letter);
        view.hints.push_back({letter, help.lacks, help.example});
    }
}

void Reading::add_goals(std::vector<GoalView>& into, std::optional<plan::ElementId> above,
                        bool is_sub_goal, int depth) const {
    if (depth > deepest) return;
    auto const add = [&](plan::Element const& element) {
        if (element.kind != Kind::goal) return;
        into.push_back(goal(element, is_sub_goal));
        add_goals(into, element.id, true, depth + 1);
    };
    if (!above) {
        for (auto const* element : loose_) add(*element);
    } else if (auto const below = under_.find(*above); below != under_.end()) {
        for (auto const* element : below->second) add(*element);
    }
}

std::vector<GoalView> Reading::goals_under(std::optional<plan::ElementId> wish) const {
    std::vector<GoalView> goals;
    add_goals(goals, wish, false, 0);
    return goals;
}

WishView Reading::wish(plan::Element const& element) const {
    auto const& content = element.standing().content;
    return {.id = element.id,
            .address = address_of(element),
            .new_goal = may_write ? with_under(base + "/maal/opret", element) : std::string{},
            .move_to = address_of(element) + "/placering",
            .words = content.words,
            .said_by = name_of(content.said_by),
            .is_agreed = element.agreed_revision() != nullptr,
            .is_own = element.is_own(),
            .goals = goals_under(element.id),
            .proposal = proposal_on(element)};
}

std::vector<plan::Element const*> Reading::wishes() const {
    std::vector<plan::Element const*> found;
    for (auto const& element : plan.elements)
        if (element.kind == Kind::wish && element.is_in_plan) found.push_back(&element);
    auto const place = [&](plan::Element const* wish) {
        return std::ranges::find(plan.wish_order, wish->id) - plan.wish_order.begin();
    };
    std::ranges::stable_sort(found, {}, place);
    return found;
}

}  // namespace indgang::planning
