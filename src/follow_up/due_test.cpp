#include "follow_up/due.hpp"

#include <doctest/doctest.h>

#include "support/counted.hpp"

namespace indgang::follow_up {
namespace {

constexpr auto opened = "2026-01-05"_day;
constexpr auto talk = "2026-01-20"_day;

ChildFacts child(std::int64_t id, std::optional<Day> start_conversation_on) {
    ChildFacts child{.child = PersonId{id}, .facts = {}};
    child.facts.opened_on = opened;
    child.facts.start_conversation_on = start_conversation_on;
    return child;
}

FamilyFacts family(std::vector<ChildFacts> children, CollaborationModel const& model) {
    return {.case_id = CaseId{1},
            .model = &model,
            .coordinator = UserId{1},
            .children = std::move(children)};
}

std::vector<DueRow> due(FamilyFacts const& family, Day today) {
    return due_rows(family, catalogue::working_days(), today);
}

TEST_CASE("a start conversation counts for the family from its own day on, not before [MEET-3]") {
    auto const holm = family({child(1, talk)}, en_familie);
    CHECK(due(holm, talk - days{1}).front().next.anchor_on == opened);
    CHECK(due(holm, talk - days{1}).front().next.due_on == "2026-04-05"_day);
    CHECK(due(holm, talk).front().next.anchor_on == talk);
    CHECK(due(holm, talk).front().next.due_on == "2026-04-20"_day);
    CHECK(next_change_after(holm, talk - days{1}) == talk);
    CHECK_FALSE(next_change_after(holm, talk));
}

TEST_CASE("one child's coming start conversation hides none that another has had [MEET-3]") {
    auto const coming = "2026-02-02"_day;
    for (auto const& children : {std::vector{child(1, talk), child(2, coming)},
                                 std::vector{child(1, coming), child(2, talk)}}) {
        auto const holm = family(children, en_familie);
        CHECK(due(holm, coming - days{1}).front().next.anchor_on == talk);
        CHECK(due(holm, coming).front().next.anchor_on == coming);
        CHECK(next_change_after(holm, talk) == coming);
    }
}

TEST_CASE("a meeting held with one child on a later day does not count yet [MEET-3]") {
    auto first = child(1, talk), second = child(2, std::nullopt);
    second.facts.held = {"2026-02-10"_day};
    auto const holm = family({first, second}, en_familie);
    CHECK(due(holm, "2026-02-09"_day).front().next.anchor_on == talk);
    CHECK(due(holm, "2026-02-10"_day).front().next.anchor_on == "2026-02-10"_day);
}

TEST_CASE("a family of no children, or without a coordinator that day, has nothing due [MEET-3]") {
    CHECK(due(family({}, en_familie), talk).empty());
    auto holm = family({child(1, talk)}, en_familie);
    holm.coordinator = std::nullopt;
    CHECK(due(holm, talk).empty());
}

TEST_CASE("a pause hides the reminder from its first day to the day before it ends [FOLLOW-2]") {
    auto sofie = child(1, std::nullopt);
    sofie.facts.interventions = {runs("SEL 41", opened)};
    sofie.pause = Pause{"2026-02-01"_day, "2026-03-01"_day};
    auto const holm = family({sofie}, sammen);
    CHECK_FALSE(due(holm, "2026-01-31"_day).front().hidden_until);
    CHECK(due(holm, "2026-02-01"_day).front().hidden_until == "2026-03-01"_day);
    CHECK(due(holm, "2026-02-28"_day).front().hidden_until == "2026-03-01"_day);
    CHECK_FALSE(due(holm, "2026-03-01"_day).front().hidden_until);
    CHECK(next_change_after(holm, "2026-01-31"_day) == "2026-02-01"_day);
    CHECK(next_change_after(holm, "2026-02-01"_day) == "2026-03-01"_day);
    CHECK_FALSE(next_change_after(holm, "2026-03-01"_day));
}

}  // namespace
}  // namespace indgang::follow_up
