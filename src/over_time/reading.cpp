#include "over_time/reading.hpp"

#include <algorithm>

#include "appointments/appointments.hpp"

namespace indgang::over_time {
namespace {

using dependencies::Node;

std::string called(plan::FamilyFacts const& facts, std::optional<PersonId> person) {
    auto const* one = person ? facts.person(*person) : nullptr;
    return one ? one->called : std::string{};
}

Span span_of(effects::Course const& course, plan::FamilyFacts const& facts, bool is_family) {
    auto const& one = course.intervention;
    return {.id = one.id,
            .person = one.person,
            .name = interventions::called(one, is_family),
            .person_name = called(facts, one.person),
            .department = one.department_name,
            .from = one.started_on,
            .until = one.ended_on,
            .judged_on = course.judged_on(),
            .serves = course.purpose() ? course.purpose()->serves : std::vector<plan::ElementId>{}};
}

/// The child first, as in the family's list; then by department and by when it began.
auto order_in(plan::FamilyFacts const& facts) {
    return [&facts](effects::Course const& course) {
        auto const& one = course.intervention;
        auto const* person = facts.person(one.person);
        auto const role = person ? int(person->role) : 9;
        return std::tuple{role, one.person.value, one.department_name, one.started_on, one.id};
    };
}

std::vector<Mark> marks_of(access::CaseScope& scope, dependencies::Picture const& picture,
                           bool is_family) {
    std::vector<Mark> marks;
    for (auto const& one : appointments::of_case(scope)) {
        if (one.standing == appointments::Standing::cancelled || !one.is_with_family) continue;
        auto const& name = is_family ? one.name_for_family : one.name;
        marks.push_back({MarkKind::meeting, one.when.on, say(name, scope.language())});
    }
    for (auto const& element : picture.plan.elements) {
        auto const& content = element.standing().content;
        bool const is_worked_on = element.kind == plan::Kind::goal && element.is_in_plan &&
                                  element.goal_state == plan::GoalState::active;
        if (!is_worked_on || !content.due_on) continue;
        marks.push_back({MarkKind::goal_due, *content.due_on, content.words, element.about,
                         called(picture.facts, element.about), element.id});
    }
    std::ranges::stable_sort(marks, {}, &Mark::on);
    return marks;
}

std::optional<std::size_t> place_of(std::vector<Span> const& spans, Node const& node) {
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (node.intervention == spans[i].id) return i;
    return std::nullopt;
}
std::optional<std::size_t> place_of(std::vector<Mark> const& marks, Node const& node) {
    for (std::size_t i = 0; i < marks.size(); ++i)
        if (node.goal && marks[i].goal == node.goal) return i;
    return std::nullopt;
}

/// Each as near as it can be to what waits for it, so that no line crosses a box.
std::map<Node, int> columns_of(std::vector<dependencies::Dependency> const& all) {
    auto depth = dependencies::depths(all);
    for (std::size_t round = 0; round < depth.size(); ++round)
        for (auto& [node, column] : depth) {
            std::optional<int> nearest;
            for (auto const& one : all)
                if (one.is_open() && !one.on.is_outside() && one.on == node)
                    nearest = std::min(nearest.value_or(depth.at(one.waits)), depth.at(one.waits));
            if (nearest) column = std::max(column, *nearest - 1);
        }
    return depth;
}

}  // namespace

Reading::Reading(access::CaseScope& scope)
    : scope{scope},
      is_family{plan::is_family(scope)},
      picture{dependencies::picture_of(scope)},
      waits{dependencies::waits_by_node(scope, picture)},
      marks{marks_of(scope, picture, is_family)} {
    auto courses = effects::courses_of(scope);
    std::ranges::sort(courses, {}, order_in(picture.facts));
    for (auto const& course : courses) {
        // What was over a year ago tells nothing of what is to be done.
        auto const& ended_on = course.intervention.ended_on;
        if (ended_on && *ended_on < scope.today() - months{12}) continue;
        spans.push_back(span_of(course, picture.facts, is_family));
        std::erase_if(spans.back().serves,
                      [&](auto goal) { return !picture.sees({.goal = goal}); });
        standings.push_back(effects::standing_of(course, scope.today()));
    }
}

std::vector<Waiting> Reading::drawn_waiting() const {
    std::vector<Waiting> all;
    for (auto const& one : picture.all) {
        if (!one.is_open() || one.on.is_outside()) continue;
        all.push_back({.span = place_of(spans, one.waits),
                       .mark = place_of(marks, one.waits),
                       .on_span = place_of(spans, one.on),
                       .on_mark = place_of(marks, one.on)});
    }
    return all;
}

std::optional<Chart> Reading::chart() const {
    auto const depth = columns_of(picture.all);
    if (depth.empty()) return std::nullopt;
    std::vector<ChartNode> nodes;
    std::vector<ChartEdge> edges;
    std::map<Node, std::size_t> places;
    for (auto const& [node, how_deep] : depth) {
        places[node] = nodes.size();
        nodes.push_back({picture.name_of(node, is_family), picture.about(node), how_deep});
    }
    for (auto const& one : picture.all) {
        if (!one.is_open()) continue;
        auto const to = places.at(one.waits);
        auto from = nodes.size();
        if (one.on.is_outside())
            nodes.push_back({.name = one.on_words,
                             .about = {},
                             .depth = nodes[to].depth - 1,
                             .is_outside = true});
        else
            from = places.at(one.on);
        edges.push_back({from, to});
    }
    return chart_of(nodes, edges);
}

}  // namespace indgang::over_time
