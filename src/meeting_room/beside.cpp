#include "meeting_room/beside.hpp"

#include <algorithm>

namespace indgang::meeting_room {
namespace {

void add_plan(RoomPage& page, access::CaseScope& scope, plan::Plan const& plan) {
    auto const work = actions::work_of(scope, plan);
    for (auto const* goal : open_goals(plan)) {
        PlanGoal shown{.words = goal->standing().content.words,
                       .address = page.plan_address + "/" + std::to_string(goal->id.value),
                       .actions = {}};
        for (auto const& one : plan.elements) {
            if (one.kind != plan::Kind::action || !one.is_in_plan ||
                one.standing().content.under != goal->id)
                continue;
            auto const found = work.find(one.id);
            bool const is_open = found == work.end() ||
                                 found->second.state == actions::State::open ||
                                 found->second.state == actions::State::on_hold;
            if (!is_open) continue;
            auto const* holding = found == work.end() ? nullptr : found->second.holding();
            shown.actions.push_back({one.standing().content.words,
                                     holding ? holding->name : std::string{},
                                     one.standing().content.due_on});
        }
        page.goals.push_back(std::move(shown));
    }
    page.has_plan = !page.goals.empty();
}

void add_choices(RoomPage& page, access::CaseScope& scope, plan::Plan const& plan) {
    for (auto const& row : minutes::kinds)
        page.kinds.push_back(
            {std::string(row.word),
             std::string(row.value == minutes::Kind::decision && page.deciding.is_professionals_only
                             ? in(scope.language(), Text{"Beslutning om vores eget arbejde"})
                             : in(scope.language(), row.danish)),
             {}});
    auto const facts = plan::family_facts(scope);
    for (auto const& person : facts.people)
        page.people.push_back({web::typed(person.id), person.called, {}});
    page.holders = actions::possible_holders(scope, facts, std::nullopt, std::nullopt);
    for (auto const* goal : open_goals(plan))
        page.goal_choices.push_back({web::typed(goal->id), goal->standing().content.words, {}});
    for (int percent = 0; percent <= 100; percent += 5)
        page.percents.push_back({std::to_string(percent), std::to_string(percent) + " %", {}});
}

}  // namespace

std::vector<plan::Element const*> open_goals(plan::Plan const& plan) {
    std::vector<plan::Element const*> goals;
    for (auto const& one : plan.elements)
        if (one.kind == plan::Kind::goal && one.is_in_plan && !one.is_own() &&
            one.goal_state == plan::GoalState::active)
            goals.push_back(&one);
    return goals;
}

void add_beside(RoomPage& page, access::CaseScope& scope, Room const& room) {
    auto const plan = plan::plan_of(scope);
    add_plan(page, scope, plan);
    auto const talk = speaking::talk_at(scope, room.meeting.id);
    page.estimate = talk.estimated_percent;
    page.has_measured = speaking::measured_at(talk).together() > 0;
    if (page.may_write) add_choices(page, scope, plan);
}

}  // namespace indgang::meeting_room
