#include "plan_sheet/compose.hpp"

#include <doctest/doctest.h>

namespace indgang::plan_sheet {
namespace {

using plan::Content;
using plan::Element;
using plan::ElementId;
using plan::Kind;
using plan::Revision;
using plan::RevisionId;

constexpr PersonId anna{1}, sofie{2};
constexpr ElementId wish{1}, goal{2}, sub_goal{3}, late{4}, soon{5}, added{6};

Instant at(std::string_view day) { return {day_from_iso(day)->count() + std::chrono::hours{9}}; }

/// What each says is its first revision, numbered as the element; of the goal there is a second one.
Element element(ElementId id, Kind kind, Content content) {
    Element made{.id = id, .kind = kind, .agreed = RevisionId{id.value}};
    made.revisions.push_back({.id = {id.value}, .content = std::move(content)});
    made.revisions[0].said = {{.by = anna, .answer = plan::Answer::yes},
                              {.by = {}, .answer = plan::Answer::yes, .recorded_by = "Mette Kjær"}};
    return made;
}

struct World {
    plan::Plan plan;
    plan::FamilyFacts family{
        .people = {{.id = sofie, .role = cases::FamilyRole::child, .called = "Sofie"},
                   {.id = anna, .role = cases::FamilyRole::parent, .called = "Anna (mor)"}}};
    std::map<ElementId, actions::Work> work;
    std::vector<progress::Goal> goals;

    World() {
        plan.elements = {
            element(wish, Kind::wish, {.words = "Vi vil sove", .said_by = anna}),
            element(goal, Kind::goal, {.words = "Sofie sover", .under = wish, .about = sofie}),
            element(sub_goal, Kind::goal, {.words = "I egen seng", .under = goal}),
            element(late, Kind::action,
                    {.words = "Ringer", .under = goal, .due_on = "2026-12-09"_day}),
            element(soon, Kind::action,
                    {.words = "Skriver", .under = sub_goal, .due_on = "2026-12-01"_day}),
            element(added, Kind::action, {.words = "Køber en dyne", .under = goal})};
        plan.elements[1].revisions.push_back(
            {.id = {22}, .number = 2, .content = {.words = "Sofie sover ude", .under = wish}});
        plan.versions = {{1,
                          at("2026-09-14"),
                          {{wish, {1}}, {goal, {2}}, {sub_goal, {3}}, {late, {4}}, {soon, {5}}}},
                         {2, at("2026-10-14"), {{added, {6}}}}};
        for (auto const id : {late, soon, added}) {
            work[id].holders = {
                {.holder = {anna, {}}, .name = "Anna (mor)", .since = at("2026-09-01")},
                {.holder = {{}, UserId{9}}, .name = "Lise", .since = at("2026-10-01")}};
        }
    }
    Sheet sheet(std::int64_t version) const {
        auto const agreed = plan::agreed_plan(plan, version);
        return sheet_of({plan, family, work, goals, agreed}, version);
    }
};

TEST_CASE(
    "the sheet is wish, goal, sub-goal and who does what, first what is due first [PLAN-11]") {
    World world;
    auto const sheet = world.sheet(2);
    REQUIRE(sheet.wishes.size() == 1);
    CHECK(sheet.wishes[0].said_by == "Anna (mor)");
    auto const& goals = sheet.wishes[0].goals;
    REQUIRE(goals.size() == 2);
    CHECK(goals[0].words == "Sofie sover");  // agreed, not what is proposed since
    CHECK(goals[0].about == "Sofie");
    CHECK(goals[1].is_sub_goal);
    REQUIRE(sheet.now.size() == 3);
    CHECK(sheet.now[0].what == "Skriver");
    CHECK(sheet.now[1].what == "Ringer");
    CHECK(sheet.now[2].what == "Køber en dyne");  // no day
    CHECK(sheet.now[0].who == "Lise");            // who has it now
    CHECK(sheet.agreed_by == "Anna (mor), Mette Kjær");
    CHECK(sheet.agreed_on == "2026-10-14"_day);
    CHECK_FALSE(sheet.is_old);
    CHECK_FALSE(sheet.is_empty());
}

TEST_CASE("an older one says what was agreed then, and nothing of what came after [PLAN-11]") {
    World world;
    world.work[soon].state = actions::State::done;
    world.plan.elements[1].goal_state = plan::GoalState::reached;
    progress::Goal measured{.id = goal, .words = {}, .measure = {}, .since = "2026-09-14"_day};
    measured.measured.push_back(
        {.rating = {
             .rater = {.person = anna, .name = "Anna (mor)"}, .on = "2026-11-01"_day, .value = 5}});
    world.goals.push_back(measured);
    auto const old = world.sheet(1);
    CHECK(old.is_old);
    CHECK(old.now.size() == 2);
    CHECK(old.now[0].who == "Anna (mor)");  // who had it then
    CHECK_FALSE(old.now[0].is_over);
    CHECK(old.wishes[0].goals[0].state.empty());
    CHECK(old.wishes[0].goals[0].progress.empty());
    CHECK(old.agreed_on == "2026-09-14"_day);
    auto const now = world.sheet(2);
    CHECK(now.wishes[0].goals[0].progress.size() == 1);
    CHECK(say(now.wishes[0].goals[0].state, Language::da) == "Nået");
    CHECK(now.wishes[0].goals[1].actions[0].is_over);
    CHECK(now.now.empty());  // the goal is reached, the other is done
}

TEST_CASE("what is on hold says until when; what nobody has is nobody's [PLAN-11]") {
    World world;
    world.work[soon].state = actions::State::on_hold;
    world.work[soon].on_hold_until = "2026-12-24"_day;
    world.work[late].holders.clear();
    auto const sheet = world.sheet(2);
    CHECK(say(sheet.now[0].when, Language::da) == "på pause til 24. december 2026");
    CHECK(sheet.now[1].who.empty());
    CHECK(say(sheet.now[1].when, Language::da) == "senest 9. december 2026");
}

TEST_CASE("a draft shows what is written, less what has gone out, and no agreement [PLAN-11]") {
    World world;
    world.plan.versions.clear();
    for (auto& one : world.plan.elements) one.agreed.reset();
    world.plan.elements[5].is_in_plan = false;
    auto const sheet = world.sheet(0);
    CHECK(sheet.is_draft());
    CHECK_FALSE(sheet.agreed_on);
    CHECK(sheet.agreed_by.empty());
    CHECK(sheet.now.size() == 2);
    CHECK(sheet.wishes[0].goals[0].words == "Sofie sover ude");  // edits are simply edits
    World const nothing = [] {
        World made;
        made.plan = {};
        return made;
    }();
    CHECK(nothing.sheet(0).is_empty());
}

TEST_CASE("a goal whose wish its reader does not have stands among the others [PLAN-11]") {
    World world;
    world.plan.elements.erase(world.plan.elements.begin());
    auto const sheet = world.sheet(2);
    CHECK(sheet.wishes.empty());
    CHECK(sheet.other_goals.size() == 2);
    CHECK_FALSE(sheet.is_empty());
}

}  // namespace
}  // namespace indgang::plan_sheet
