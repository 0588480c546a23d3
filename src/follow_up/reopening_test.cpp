#include <doctest/doctest.h>

#include "support/counted.hpp"

namespace indgang::follow_up {
namespace {

constexpr auto today = "2026-06-15"_day;

/// Merudgifter since 2025, a follow-up on 14 January 2026, closed, and open again from 1 June.
Facts reopened(Day on = "2026-06-01"_day) {
    Facts facts{{runs("SEL 41", "2025-01-01"_day)}, {"2026-01-14"_day}};
    facts.opened_on = "2025-01-01"_day;
    facts.reopened_on = on;
    return facts;
}

TEST_CASE("nothing was owed while the case was closed: the clock starts anew [FOLLOW-1, HAND-3]") {
    auto const answer = next(reopened(), today);
    CHECK(answer->due_on == "2026-09-01"_day);
    CHECK(answer->anchor_kind == AnchorKind::case_reopened);
    CHECK_FALSE(answer->is_overdue);
}

TEST_CASE("a family's clock starts anew too, whether or not a meeting was held [MEET-3, HAND-3]") {
    auto facts = reopened();
    auto const answer = next(facts, today, en_familie);
    CHECK(answer->due_on == "2026-09-01"_day);
    CHECK(answer->anchor_kind == AnchorKind::case_reopened);
    facts.held.clear();
    facts.start_conversation_on = "2025-02-01"_day;
    CHECK(next(facts, today, en_familie)->anchor_kind == AnchorKind::case_reopened);
}

TEST_CASE("what is held or begins after the reopening counts as always [FOLLOW-1, HAND-3]") {
    auto facts = reopened();
    facts.held.push_back("2026-06-10"_day);
    CHECK(next(facts, today)->due_on == "2026-09-10"_day);
    CHECK(next(facts, today)->anchor_kind == AnchorKind::held);
    CHECK(next(facts, today, en_familie)->due_on == "2026-09-10"_day);
    // Held on the very day: it is the follow-up that is said.
    facts.held.back() = "2026-06-01"_day;
    CHECK(next(facts, today)->anchor_kind == AnchorKind::held);
    auto fresh = reopened();
    fresh.interventions = {runs("SEL 41", "2026-06-05"_day)};
    CHECK(next(fresh, today)->anchor_kind == AnchorKind::spell_began);
    CHECK(next(fresh, today)->due_on == "2026-09-05"_day);
}

TEST_CASE("a reopening that has not come counts from its day, and not before [FOLLOW-1, HAND-3]") {
    auto const facts = reopened("2026-06-16"_day);
    CHECK(next(facts, today)->anchor_kind == AnchorKind::held);
    CHECK(next_change_after(facts, today) == "2026-06-16"_day);
    CHECK(next(facts, "2026-06-16"_day)->anchor_kind == AnchorKind::case_reopened);
}

TEST_CASE("a stricter intervention after the reopening moves the date from there [FOLLOW-1]") {
    auto facts = reopened();
    facts.interventions.push_back(runs("SEL 50", "2026-06-08"_day));
    auto const answer = next(facts, today);
    CHECK(answer->due_on == "2026-07-13"_day);  // six weeks after the reopening
    CHECK(answer->anchor_on == "2026-06-01"_day);
}

}  // namespace
}  // namespace indgang::follow_up
