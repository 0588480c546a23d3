#include "plan/agreement_rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

namespace indgang::plan {
namespace {

using cases::FamilyRole;

constexpr Day today = "2026-11-23"_day;
constexpr PersonId sofie{1}, jonas{2}, anna{3}, peter{4}, sibling{5}, grandmother{6};

/// Sofie is 11 and Jonas 16; Anna and Peter hold custody of both.
FamilyFacts family() {
    return {.people = {{sofie, FamilyRole::child, "2015-05-14"_day, {anna, peter}, "Sofie"},
                       {jonas, FamilyRole::child, "2010-02-02"_day, {anna, peter}, "Jonas"},
                       {anna, FamilyRole::parent, "1986-02-02"_day, {}, "Anna (mor)"},
                       {peter, FamilyRole::parent, "1984-04-04"_day, {}, "Peter (far)"},
                       {sibling, FamilyRole::sibling, "2018-01-01"_day, {}, "Emil"},
                       {grandmother, FamilyRole::other_adult, {}, {}, "Inge"}}};
}
MustAgree about(std::optional<PersonId> person, FamilyFacts const& facts = family()) {
    return who_must_agree({.kind = Kind::goal, .about = person}, facts, today);
}
MustAgree wish_of(std::optional<PersonId> person) {
    return who_must_agree({.kind = Kind::wish, .said_by = person}, family(), today);
}

TEST_CASE("what is about the whole family needs coordinator and every holder of custody [PLAN-7]") {
    CHECK(about({}) == MustAgree{true, {{anna}, {peter}}, {}});
}
TEST_CASE("where the municipality asks one holder, one yes is enough [PLAN-7]") {
    auto facts = family();
    facts.asks_every_holder = false;
    CHECK(about({}, facts) == MustAgree{true, {{anna, peter}}, {}});
}
TEST_CASE("a child is asked from 10, and says yes itself from 15 [PLAN-7]") {
    struct Row {
        Day born_on;
        std::vector<std::vector<PersonId>> yes_of;
        std::vector<PersonId> asked;
    };
    Row const table[] = {
        {"2016-11-24"_day, {{anna}, {peter}}, {}},           // 10 tomorrow
        {"2016-11-23"_day, {{anna}, {peter}}, {sofie}},      // 10 today
        {"2011-11-24"_day, {{anna}, {peter}}, {sofie}},      // 15 tomorrow
        {"2011-11-23"_day, {{anna}, {peter}, {sofie}}, {}},  // 15 today
        {"2008-11-24"_day, {{anna}, {peter}, {sofie}}, {}},  // 18 tomorrow
        {"2008-11-23"_day, {{sofie}}, {}},                   // 18 today
    };
    for (auto const& row : table) {
        auto facts = family();
        facts.people[0].born_on = row.born_on;
        CHECK(about(sofie, facts) == MustAgree{true, row.yes_of, row.asked});
    }
}
TEST_CASE("a child whose birthday nobody knows is not counted as old enough [PLAN-7]") {
    auto facts = family();
    facts.people[0].born_on.reset();
    CHECK(about(sofie, facts) == MustAgree{true, {{anna}, {peter}}, {}});
}
TEST_CASE("what is about one adult is agreed by that adult, not by the other [PLAN-7]") {
    CHECK(about(anna) == MustAgree{true, {{anna}}, {}});
    CHECK(about(grandmother) == MustAgree{true, {{grandmother}}, {}});
}
TEST_CASE("a sibling's custody is that of the children's holders where nothing else is known") {
    CHECK(about(sibling) == MustAgree{true, {{anna}, {peter}}, {}});
    auto facts = family();
    facts.people[4].holders = {anna};
    CHECK(about(sibling, facts) == MustAgree{true, {{anna}}, {}});
}
TEST_CASE("a grown-up child of the case speaks for itself beside the holders [PLAN-7]") {
    auto facts = family();
    facts.people[1].born_on = "2008-01-01"_day;
    CHECK(about({}, facts) == MustAgree{true, {{anna}, {peter}, {jonas}}, {}});
}
TEST_CASE("where custody is not written down nobody can say yes for the family [PLAN-7]") {
    auto facts = family();
    for (auto& person : facts.people) person.holders.clear();
    CHECK(about({}, facts).is_unknown());
    CHECK(about(sofie, facts) == MustAgree{true, {}, {}});
    CHECK(about({}, {}).is_unknown());
}
TEST_CASE("a wish is the word of who said it, and not for the coordinator to answer [PLAN-2]") {
    CHECK(wish_of(anna) == MustAgree{false, {{anna}}, {}});
    CHECK(wish_of(jonas) == MustAgree{false, {{jonas}}, {}});
    CHECK(wish_of(sofie) == MustAgree{false, {{anna}, {peter}}, {}});
    CHECK(wish_of({}) == MustAgree{false, {{anna}, {peter}}, {}});
}
TEST_CASE("a youth's own is the youth's alone, an adult's own also the coordinator's [SHARE-4]") {
    auto const own = [](PersonId person) {
        return who_must_agree({.kind = Kind::goal, .about = person, .owner = person}, family(),
                              today);
    };
    CHECK(own(jonas) == MustAgree{false, {{jonas}}, {}});
    CHECK(own(peter) == MustAgree{true, {{peter}}, {}});
}
TEST_CASE("who has a say is found in every group, and among those who are asked") {
    MustAgree const must{true, {{anna, peter}}, {sofie}};
    CHECK(must.has_a_say(anna));
    CHECK(must.has_a_say(peter));
    CHECK(must.has_a_say(sofie));
    CHECK_FALSE(must.has_a_say(jonas));
}

Revision revision(std::int64_t id, std::vector<Said> said = {}) {
    return {.id = {id}, .number = id, .content = {.words = "mål"}, .said = std::move(said)};
}
Said yes(std::optional<PersonId> who) { return {.by = who, .answer = Answer::yes}; }
Said no(std::optional<PersonId> who) { return {.by = who, .answer = Answer::no}; }

TEST_CASE("agreed is what everyone has said yes to, by their last word [PLAN-7]") {
    MustAgree const must{true, {{anna}, {peter}}, {sofie}};
    struct Row {
        std::vector<Said> said;
        bool is_agreed;
    };
    Row const table[] = {
        {{}, false},
        {{yes({}), yes(anna), yes(peter)}, false},  // Sofie is not asked
        {{yes({}), yes(anna), yes(peter), yes(sofie)}, true},
        {{yes({}), yes(anna), yes(peter), no(sofie)}, true},  // asked, and kept
        {{yes({}), yes(anna), no(peter), yes(sofie)}, false},
        {{yes({}), yes(anna), no(peter), yes(sofie), yes(peter)}, true},  // changed his mind
        {{yes({}), yes(anna), yes(peter), yes(sofie), no(anna)}, false},
        {{yes(anna), yes(peter), yes(sofie)}, false},           // the coordinator
        {{yes({}), yes(anna), yes(jonas), yes(sofie)}, false},  // another's yes
    };
    for (auto const& row : table)
        CHECK(all_have_agreed(revision(1, row.said), must) == row.is_agreed);
    auto taken_back = revision(1, {yes({}), yes(anna), yes(peter), yes(sofie)});
    taken_back.is_withdrawn = true;
    CHECK_FALSE(all_have_agreed(taken_back, must));
    CHECK_FALSE(all_have_agreed(revision(1, {yes({})}), {true, {}, {}}));
}
TEST_CASE("of a group one yes is enough, and one no too much [PLAN-7]") {
    MustAgree const must{false, {{anna, peter}}, {}};
    CHECK(all_have_agreed(revision(1, {yes(anna)}), must));
    CHECK_FALSE(all_have_agreed(revision(1, {yes(anna), no(peter)}), must));
    CHECK(still_to_answer(revision(1, {yes(anna)}), must).empty());
    CHECK(still_to_answer(revision(1), must).size() == 2);
}
TEST_CASE("who has said nothing yet is who it waits for [PLAN-7]") {
    MustAgree const must{true, {{anna}, {peter}}, {sofie}};
    using Who = std::vector<std::optional<PersonId>>;
    CHECK(still_to_answer(revision(1), must) == Who{anna, peter, sofie, std::nullopt});
    CHECK(still_to_answer(revision(1, {no(peter), yes({})}), must) == Who{anna, sofie});
}

Element element(std::int64_t id, Kind kind, std::vector<Revision> revisions) {
    return {.id = {id}, .kind = kind, .revisions = std::move(revisions)};
}

TEST_CASE("every standing of a proposal follows from what was recorded [PLAN-7]") {
    MustAgree const must{true, {{anna}}, {}};
    auto one = element(1, Kind::goal, {revision(1), revision(2), revision(3)});
    auto const at = [&](std::size_t place) { return standing_of(one, one.revisions[place], must); };
    CHECK(at(2) == Standing::waiting);
    CHECK(at(1) == Standing::replaced);
    one.agreed = RevisionId{1};
    CHECK(at(0) == Standing::agreed);
    one.revisions[2].said = {yes({})};
    CHECK(at(2) == Standing::waiting);
    one.revisions[2].said = {yes({}), no(anna)};
    CHECK(at(2) == Standing::declined);
    one.revisions[2].said = {no({})};
    CHECK(at(2) == Standing::declined);
    one.revisions[2].said = {no(peter)};  // who is not asked stops nothing
    CHECK(at(2) == Standing::waiting);
    one.revisions[2].is_withdrawn = true;
    CHECK(at(2) == Standing::withdrawn);
    one.agreed = RevisionId{3};
    one.revisions[2].is_withdrawn = false;
    CHECK(at(2) == Standing::agreed);
    CHECK(at(0) == Standing::replaced);
}

/// A wish of Anna's, a goal under it, a sub-goal, and an action under that: agreed by all but Peter.
Plan half_agreed() {
    std::vector<Said> const all = {yes({}), yes(anna), yes(peter), yes(sofie), yes(jonas)};
    Plan plan{.elements = {element(1, Kind::wish, {revision(10, all)}),
                           element(2, Kind::goal, {revision(20, {yes({}), yes(anna)})}),
                           element(3, Kind::goal, {revision(30, all)}),
                           element(4, Kind::action, {revision(40, all)})},
              .versions = {},
              .wish_order = {}};
    plan.elements[0].revisions[0].content.said_by = anna;
    plan.elements[1].revisions[0].content.under = ElementId{1};
    plan.elements[2].revisions[0].content.under = ElementId{2};
    plan.elements[3].revisions[0].content.under = ElementId{3};
    return plan;
}
void settle(Plan& plan, FamilyFacts const& facts) {
    auto const agreed = becoming_agreed(plan, facts, today);
    if (agreed.empty()) return;
    plan.versions.push_back({std::ssize(plan.versions) + 1, {}, {}});
    for (auto const& one : agreed) {
        plan.versions.back().agreed[one.element] = one.revision;
        for (auto& element : plan.elements)
            if (element.id == one.element) element.agreed = one.revision;
    }
}

TEST_CASE(
    "of a plan that parents half agree on, that half is agreed, and the rest waits [PLAN-7]") {
    auto plan = half_agreed();
    settle(plan, family());
    CHECK(plan.elements[0].agreed == RevisionId{10});
    CHECK_FALSE(plan.elements[1].agreed);
    CHECK_FALSE(
        plan.elements[2].agreed);  // all have said yes, but it stands under what is not agreed
    CHECK_FALSE(plan.elements[3].agreed);
    plan.elements[1].revisions[0].said.push_back(yes(peter));
    settle(plan, family());
    CHECK(plan.elements[1].agreed);
    CHECK(plan.elements[2].agreed);
    CHECK(plan.elements[3].agreed);
    CHECK(plan.versions.size() == 2);
    CHECK(becoming_agreed(plan, family(), today).empty());
}
TEST_CASE("an agreed version stays what it was, and two can be held against each other [PLAN-7]") {
    auto plan = half_agreed();
    settle(plan, family());
    plan.elements[1].revisions[0].said.push_back(yes(peter));
    settle(plan, family());
    CHECK(agreed_plan(plan, 0).empty());
    CHECK(agreed_plan(plan, 1).size() == 1);
    CHECK(agreed_plan(plan, 2).size() == 4);
}
TEST_CASE("a goal that goes out takes along what stands on it, with everybody's yes [PLAN-7]") {
    auto plan = half_agreed();
    plan.elements[1].revisions[0].said.push_back(yes(peter));
    plan.elements[3].revisions[0].content.about = grandmother;
    plan.elements[3].revisions[0].said.push_back(yes(grandmother));
    settle(plan, family());
    REQUIRE(plan.elements[3].agreed);
    auto out = revision(21, {yes({}), yes(anna), yes(peter)});
    out.content = plan.elements[1].revisions[0].content;
    out.content.is_removal = true;
    plan.elements[1].revisions.push_back(out);
    auto const must =
        who_must_agree(plan, plan.elements[1], plan.elements[1].latest(), family(), today);
    CHECK(must == MustAgree{true, {{anna}, {peter}, {grandmother}}, {}});
    CHECK(becoming_agreed(plan, family(), today).empty());
    plan.elements[1].revisions.back().said.push_back(yes(grandmother));
    settle(plan, family());
    CHECK(agreed_plan(plan, plan.versions.back().number).size() == 1);
    CHECK(is_in_plan(plan, plan.elements[0]));
    for (auto const place : {1U, 2U, 3U}) CHECK_FALSE(is_in_plan(plan, plan.elements[place]));
}
TEST_CASE("a goal outlives its wish: who takes a wish back does not take the goals [PLAN-2]") {
    auto plan = half_agreed();
    plan.elements[1].revisions[0].said.push_back(yes(peter));
    settle(plan, family());
    auto out = revision(11, {yes(anna)});
    out.content = plan.elements[0].revisions[0].content;
    out.content.is_removal = true;
    plan.elements[0].revisions.push_back(out);
    settle(plan, family());
    CHECK_FALSE(is_in_plan(plan, plan.elements[0]));
    CHECK(is_in_plan(plan, plan.elements[1]));
    CHECK(agreed_plan(plan, plan.versions.back().number).size() == 3);
}
TEST_CASE(
    "a change of whom a goal is about needs the yes of those before and those after [PLAN-7]") {
    auto plan = half_agreed();
    plan.elements[1].revisions[0].content.about = grandmother;
    plan.elements[1].revisions[0].said = {yes({}), yes(grandmother)};
    settle(plan, family());
    auto moved = revision(21);
    moved.content = plan.elements[1].revisions[0].content;
    moved.content.about = anna;
    plan.elements[1].revisions.push_back(moved);
    CHECK(who_must_agree(plan, plan.elements[1], plan.elements[1].latest(), family(), today) ==
          MustAgree{true, {{anna}, {grandmother}}, {}});
}

TEST_CASE("every state and event of a goal has its answer [PLAN-3]") {
    using enum GoalEvent;
    struct Row {
        GoalState from;
        GoalEvent event;
        std::optional<GoalState> to;
    };
    Row const table[] = {
        {GoalState::active, reach, GoalState::reached},
        {GoalState::active, stop, GoalState::stopped},
        {GoalState::active, reopen, {}},
        {GoalState::reached, reach, {}},
        {GoalState::reached, stop, {}},
        {GoalState::reached, reopen, GoalState::active},
        {GoalState::stopped, reach, {}},
        {GoalState::stopped, stop, {}},
        {GoalState::stopped, reopen, GoalState::active},
    };
    CHECK(std::size(table) == std::size(goal_states) * std::size(goal_events));
    for (auto const& row : table) CHECK(after(row.from, row.event) == row.to);
}

/// What was agreed of an element, in words and whether it goes out.
std::map<ElementId, Content> agreed_content(Plan const& plan) {
    std::map<ElementId, Content> content;
    for (auto const& element : plan.elements)
        if (auto const* one = element.agreed_revision()) content[element.id] = one->content;
    return content;
}

TEST_CASE("nothing agreed changes without the yes of all who must agree, in any history [PLAN-7]") {
    std::vector<std::optional<PersonId>> const voices = {std::nullopt, anna,  peter,
                                                         sofie,        jonas, grandmother};
    std::vector<std::optional<PersonId>> const subjects = {std::nullopt, sofie, jonas, anna,
                                                           grandmother};
    int changes = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random{seed};
        auto const pick = [&](auto const& list) { return list[random() % list.size()]; };
        auto facts = family();
        facts.asks_every_holder = seed % 2 == 0;
        Plan plan{.elements = {}, .versions = {}, .wish_order = {}};
        std::int64_t next = 1;
        for (int step = 0; step < 120; ++step) {
            auto const before = agreed_content(plan);
            auto const act = random() % 10;
            if (plan.elements.size() < 2 || act == 0) {
                Kind const kind = static_cast<Kind>(random() % 3);
                auto one = revision(next++);
                one.content.about = pick(subjects);
                if (!plan.elements.empty() && kind != Kind::wish)
                    one.content.under = pick(plan.elements).id;
                plan.elements.push_back(element(next++, kind, {one}));
            } else {
                auto& element = plan.elements[random() % plan.elements.size()];
                if (act < 3) {
                    auto one = revision(next++);
                    one.content = element.latest().content;
                    one.content.words = std::to_string(next);
                    one.content.about = pick(subjects);
                    one.content.is_removal = random() % 4 == 0;
                    element.revisions.push_back(one);
                } else if (act == 3) {
                    element.revisions.back().is_withdrawn =
                        element.agreed != element.revisions.back().id;
                } else {
                    element.revisions.back().said.push_back(random() % 6 ? yes(pick(voices))
                                                                         : no(pick(voices)));
                }
            }
            auto const then = plan;
            settle(plan, facts);
            for (auto const& [id, content] : agreed_content(plan)) {
                auto const was = before.find(id);
                if (was != before.end() && was->second == content) continue;
                auto const* now = then.element(id);
                auto const& agreed = *plan.element(id)->agreed_revision();
                auto const must = who_must_agree(then, *now, agreed, facts, today);
                CHECK(all_have_agreed(agreed, must));
                CHECK_FALSE(must.yes_of.empty());
                ++changes;
            }
            for (auto const& [id, content] : before) CHECK(agreed_content(plan).contains(id));
        }
    }
    CHECK(changes > 500);
}

}  // namespace
}  // namespace indgang::plan
