#include "dependencies/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::dependencies {
namespace {

Node goal(std::int64_t number) { return {.goal = plan::ElementId{number}}; }
Node help(std::int64_t number) { return {.intervention = InterventionId{number}}; }
Dependency wait(Node waits, Node on) { return {.waits = waits, .on = on}; }
Dependency wait_for(Node waits, std::string words) {
    return {.waits = waits, .on = {}, .on_words = std::move(words)};
}
Dependency over(Dependency one) {
    one.outcome = Outcome::came;
    return one;
}
using All = std::vector<Dependency>;

}  // namespace

TEST_CASE("nothing waits for itself, and nothing is written twice [PLAN-5]") {
    CHECK_FALSE(objection_to({}, wait(goal(1), goal(2))));
    CHECK(objection_to({}, wait(goal(1), goal(1))) == Objection::on_itself);
    CHECK_FALSE(objection_to({}, wait(goal(1), help(1))));
    All const all{wait(goal(1), goal(2)), wait_for(goal(1), "En lejlighed")};
    CHECK(objection_to(all, wait(goal(1), goal(2))) == Objection::is_there_already);
    CHECK(objection_to(all, wait_for(goal(1), "En lejlighed")) == Objection::is_there_already);
    CHECK_FALSE(objection_to(all, wait_for(goal(1), "Et svar")));
    CHECK_FALSE(objection_to(all, wait_for(goal(2), "En lejlighed")));
    CHECK_FALSE(objection_to({over(all[0])}, wait(goal(1), goal(2))));
}

TEST_CASE("a ring is refused however long it is, and its way is named [PLAN-5]") {
    All const all{wait(goal(1), goal(2)), wait(goal(2), help(3)), wait(goal(2), goal(9))};
    CHECK(objection_to(all, wait(goal(2), goal(1))) == Objection::closes_a_ring);
    CHECK(objection_to(all, wait(help(3), goal(1))) == Objection::closes_a_ring);
    CHECK(ring_closed_by(all, wait(help(3), goal(1))) == std::vector{goal(1), goal(2), help(3)});
    CHECK_FALSE(objection_to(all, wait(goal(1), help(3))));
    CHECK_FALSE(objection_to(all, wait(help(3), help(1))));
    auto ended = all;
    ended[1] = over(ended[1]);
    CHECK_FALSE(objection_to(ended, wait(help(3), goal(1))));
    CHECK(ring_closed_by({}, wait_for(goal(1), "En lejlighed")).empty());
}

TEST_CASE("a ring that is there already does not hang the search [PLAN-5]") {
    All const all{wait(goal(1), goal(2)), wait(goal(2), goal(1))};
    CHECK_FALSE(objection_to(all, wait(goal(3), goal(1))));
    CHECK(depths(all).size() == 2);
}

TEST_CASE("what must come first stands first, and outside things count [PLAN-5]") {
    CHECK(depths({}).empty());
    auto const depth =
        depths({wait(goal(3), goal(2)), wait(goal(2), help(1)), wait(goal(3), help(1)),
                wait_for(goal(4), "En lejlighed"), over(wait(goal(5), goal(6)))});
    CHECK(depth == std::map<Node, int>{{help(1), 0}, {goal(2), 1}, {goal(3), 2}, {goal(4), 1}});
}

TEST_CASE("a goal is in place once it is reached, an intervention once it runs [PLAN-5]") {
    Day const today = "2026-11-23"_day;
    Picture picture;
    picture.plan.elements.push_back({.id = {1}, .kind = plan::Kind::goal});
    picture.interventions.push_back(
        {.id = {3}, .person = {1}, .provision = "BL 90", .started_on = today + days{1}});
    CHECK_FALSE(is_ready(goal(1), picture, today));
    picture.plan.elements.front().goal_state = plan::GoalState::stopped;
    CHECK_FALSE(is_ready(goal(1), picture, today));
    picture.plan.elements.front().goal_state = plan::GoalState::reached;
    CHECK(is_ready(goal(1), picture, today));
    CHECK_FALSE(is_ready(goal(2), picture, today));
    CHECK_FALSE(is_ready(help(3), picture, today));
    CHECK(is_ready(help(3), picture, today + days{1}));
    CHECK_FALSE(is_ready({}, picture, today + days{1}));
}

}  // namespace indgang::dependencies
