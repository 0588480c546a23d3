#include "dependencies/rules.hpp"

#include <algorithm>
#include <set>

namespace indgang::dependencies {
namespace {

/// Depth first; each node is visited once, so a ring that is there already ends too.
bool find_way(std::vector<Dependency> const& all, Node const& from, Node const& to,
              std::set<Node>& seen, std::vector<Node>& way) {
    way.push_back(from);
    if (from == to) return true;
    if (seen.insert(from).second)
        for (auto const& one : all)
            if (one.is_open() && one.waits == from && !one.on.is_outside() &&
                find_way(all, one.on, to, seen, way))
                return true;
    way.pop_back();
    return false;
}

}  // namespace

std::vector<Node> ring_closed_by(std::vector<Dependency> const& all, Dependency const& one) {
    std::set<Node> seen;
    std::vector<Node> way;
    if (one.on.is_outside() || !find_way(all, one.on, one.waits, seen, way)) return {};
    return way;
}

std::optional<Objection> objection_to(std::vector<Dependency> const& all, Dependency const& one) {
    if (one.waits == one.on) return Objection::on_itself;
    bool const is_there = std::ranges::any_of(all, [&](Dependency const& other) {
        return other.is_open() && other.waits == one.waits && other.on == one.on &&
               other.on_words == one.on_words;
    });
    if (is_there) return Objection::is_there_already;
    if (!ring_closed_by(all, one).empty()) return Objection::closes_a_ring;
    return std::nullopt;
}

std::map<Node, int> depths(std::vector<Dependency> const& all) {
    std::map<Node, int> depth;
    for (auto const& one : all) {
        if (!one.is_open()) continue;
        depth.try_emplace(one.waits, 0);
        if (!one.on.is_outside()) depth.try_emplace(one.on, 0);
    }
    // No way is longer than there are nodes, unless it is a ring.
    for (std::size_t round = 0; round < depth.size(); ++round)
        for (auto const& one : all) {
            if (!one.is_open()) continue;
            auto const before = one.on.is_outside() ? 0 : depth[one.on];
            depth[one.waits] = std::max(depth[one.waits], before + 1);
        }
    return depth;
}

bool is_ready(Node const& on, Picture const& picture, Day today) {
    if (on.goal) {
        auto const* goal = picture.plan.element(*on.goal);
        return goal && goal->goal_state == plan::GoalState::reached;
    }
    return std::ranges::any_of(picture.interventions, [&](auto const& one) {
        return on.intervention == one.id && one.is_in_force_on(today);
    });
}

}  // namespace indgang::dependencies
