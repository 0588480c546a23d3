#include "merging/reading.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "actions/actions.hpp"

namespace indgang::merging {
namespace {

using plan::Kind;
using source_plans::SourceGoal;
using source_plans::SourceGoalId;
using source_plans::SourcePlan;

std::string_view word_in_address(Outcome way) { return find(ways, way).word; }

std::string shortened(std::string const& words) {
    constexpr std::size_t longest = 90;
    if (words.size() <= longest) return words;
    auto at = words.rfind(' ', longest);
    if (at == words.npos) at = longest;
    while (at > 0 && (static_cast<unsigned char>(words[at]) & 0xc0) == 0x80) --at;
    return words.substr(0, at) + " …";
}

}  // namespace

Reading::Reading(access::CaseScope& scope)
    : scope{scope},
      sources{source_plans::sources_of(scope)},
      plan{plan::plan_of(scope)},
      facts{plan::family_facts(scope)},
      origins{source_plans::origins(sources)},
      base{fmt::format("/forloeb/{}/planer/saml", scope.case_id().value)} {}

std::string Reading::address_of(SourceGoalId goal, Outcome way) const {
    return fmt::format("{}/{}/{}", base, goal.value, word_in_address(way));
}

Reading::Place Reading::place_of(SourceGoalId id) const {
    for (auto const& source : sources)
        for (auto const& goal : source.goals)
            if (goal.id == id) return {&source, &goal};
    return {};
}

Reading::Place Reading::next_after(std::optional<SourceGoalId> id) const {
    Place first;
    bool is_past = !id;
    for (auto const& source : sources)
        for (auto const& goal : source.goals) {
            bool const is_left = !goal.decision() && goal.id != id;
            if (is_left && is_past) return {&source, &goal};
            if (is_left && !first.goal) first = {&source, &goal};
            is_past = is_past || goal.id == id;
        }
    return first;
}

plan::Element const* Reading::standing(SourceGoal const& goal) const {
    for (auto const& one : goal.decisions) {
        bool const is_taken = one.outcome == Outcome::goal || one.outcome == Outcome::action;
        auto const* element = is_taken ? plan.element(*one.element) : nullptr;
        if (element && element->is_in_plan) return element;
    }
    return nullptr;
}

GoalFacts Reading::facts_of(SourceGoal const& goal) const {
    auto const* decision = goal.decision();
    return {.decided = decision ? std::optional{decision->outcome} : std::nullopt,
            .stands_in_plan = standing(goal) != nullptr};
}

std::optional<PersonId> Reading::owner_of(SourcePlan const& source) const {
    return source.folder.kind == access::FolderKind::adult ? source.about : std::nullopt;
}

std::vector<web::Choice> Reading::places_for(SourcePlan const& source, bool wishes) const {
    auto const owner = owner_of(source);
    std::vector<web::Choice> places;
    for (auto const kind : {Kind::wish, Kind::goal})
        for (auto const& element : plan.elements) {
            if (element.kind != kind || !element.is_in_plan) continue;
            if (kind == Kind::wish && !wishes) continue;
            if (element.goal_state != plan::GoalState::active) continue;
            if (element.is_own() && element.owner != owner) continue;
            auto const& words = element.standing().content.words;
            places.push_back({web::typed(element.id),
                              kind == Kind::wish ? "»" + shortened(words) + "«" : shortened(words),
                              {}});
        }
    return places;
}

std::vector<SourceView> Reading::source_views(std::optional<SourceGoalId> chosen) const {
    std::vector<SourceView> views;
    for (auto const& source : sources) {
        auto const progress = source_plans::progress_of({source});
        SourceView view{.id = source.id,
                        .kind = source.kind.name,
                        .department = source.department,
                        .about = source.about_name,
                        .from_on = source.from_on,
                        .is_own = owner_of(source).has_value(),
                        .goals = {},
                        .goal_count = progress.goals,
                        .decided = progress.decided};
        for (auto const& goal : source.goals) {
            auto const* decision = goal.decision();
            view.goals.push_back(
                {.id = goal.id,
                 .address = address_of(goal.id, Outcome::goal) + "#stilling",
                 .words = goal.words,
                 .outcome = decision ? std::optional{decision->outcome} : std::nullopt,
                 .is_chosen = chosen == goal.id});
        }
        views.push_back(std::move(view));
    }
    return views;
}

JointGoal Reading::joint_goal(plan::Element const& element) const {
    JointGoal goal{
        .id = element.id,
        .address = fmt::format("/forloeb/{}/plan/{}", scope.case_id().value, element.id.value),
        .words = element.standing().content.words,
        .about = {},
        .is_own = element.is_own(),
        .is_ended = element.goal_state != plan::GoalState::active,
        .state = element.goal_state,
        .origins = {}};
    if (auto const* about = element.about ? facts.person(*element.about) : nullptr)
        goal.about = about->called;
    for (auto const& one : plan.elements)
        goal.actions += one.kind == Kind::action && one.is_in_plan &&
                        one.standing().content.under == element.id;
    if (auto const found = origins.find(element.id); found != origins.end())
        goal.origins = found->second;
    return goal;
}

std::vector<JointWish> Reading::joint() const {
    std::map<plan::ElementId, std::size_t> place;
    std::vector<JointWish> wishes;
    for (auto const& element : plan.elements)
        if (element.kind == Kind::wish && element.is_in_plan) {
            place.emplace(element.id, wishes.size());
            wishes.push_back({element.standing().content.words, {}});
        }
    JointWish loose;
    for (auto const& element : plan.elements) {
        if (element.kind != Kind::goal || !element.is_in_plan) continue;
        auto under = element.standing().content.under;
        for (int depth = 0; under && !place.contains(*under) && depth < 8; ++depth) {
            auto const* above = plan.element(*under);
            under = above ? above->standing().content.under : std::nullopt;
        }
        auto const at = under ? place.find(*under) : place.end();
        (at == place.end() ? loose : wishes[at->second]).goals.push_back(joint_goal(element));
    }
    if (!loose.goals.empty()) wishes.push_back(std::move(loose));
    return wishes;
}

std::vector<Deciding::Way> Reading::ways_for(SourceGoalId goal, Outcome chosen) const {
    std::vector<Deciding::Way> all;
    for (auto const& one : ways)
        if (one.value != Outcome::reopened)
            all.push_back({Phrase{std::string(one.danish), {}},
                           address_of(goal, one.value) + "#stilling", one.value == chosen});
    return all;
}

Deciding Reading::deciding(Place const& place, Outcome way, web::FormState const& form) const {
    auto const& goal = *place.goal;
    auto const& source = *place.source;
    auto const* decision = goal.decision();
    auto const owner = owner_of(source);
    Deciding view{.goal = goal.id,
                  .words = goal.words,
                  .about = source.about_name,
                  .address = address_of(goal.id, decision ? Outcome::reopened : way),
                  .stands_at = {},
                  .because = decision ? decision->because : std::string{},
                  .by = decision ? decision->by : std::string{},
                  .origin = source_plans::said_origin(source),
                  .outcome = decision ? std::optional{decision->outcome} : std::nullopt,
                  .ways = {},
                  .under = {},
                  .goals = places_for(source, false),
                  .holders = {},
                  .is_goal = way == Outcome::goal,
                  .is_action = way == Outcome::action,
                  .is_merged = way == Outcome::merged,
                  .is_reached = way == Outcome::reached,
                  .is_declined = way == Outcome::declined,
                  .is_own = owner.has_value()};
    auto const* element = standing(goal);
    if (element && !decision) view.is_stuck = view.is_goal || view.is_action;
    auto const* now = decision && decision->element ? plan.element(*decision->element) : element;
    if (now) view.stands_at = joint_goal(*now).address;
    view.ways = ways_for(goal.id, way);
    if (view.is_goal) view.under = places_for(source, true);
    if (view.is_action) {
        auto const under = std::string(form.value("under"));
        auto const* above = plan.element({std::strtoll(under.c_str(), nullptr, 10)});
        view.holders = actions::possible_holders(
            scope, facts, above && above->about ? above->about : source.about, owner);
    }
    return view;
}

}  // namespace indgang::merging
