#include <doctest/doctest.h>

#include "support/counted.hpp"

namespace indgang::follow_up {
namespace {

constexpr auto held = "2026-01-14"_day;
constexpr auto today = "2026-02-01"_day;

std::optional<NextFollowUp> meeting(Facts const& facts, Day on = today) {
    return next(facts, on, en_familie);
}

TEST_CASE("the core team meets within three months of its last meeting [MEET-3]") {
    auto const answer = meeting({{}, {held}});
    CHECK(answer->due_on == "2026-04-14"_day);
    CHECK(answer->interval == every(months{3}));
    CHECK(answer->clock == Clock::per_family);
    CHECK(answer->basis == Basis::our_extension);
    CHECK(answer->anchor_kind == AnchorKind::held);
    CHECK(answer->groups.empty());
    CHECK(meeting({{}, {"2025-11-30"_day}})->plan_by == "2026-02-27"_day);
}

TEST_CASE("both versions of Én familie count alike [MEET-3]") {
    auto const* version_2018 = model_named("en_familie_en_indgang_2018");
    CHECK(next({{}, {held}}, today, *version_2018)->due_on == "2026-04-14"_day);
}

TEST_CASE("the family's interval counts where it is shorter than the maximum [MEET-3]") {
    Facts facts{{}, {held}};
    facts.agreed_interval = every(weeks{4});
    CHECK(meeting(facts)->due_on == "2026-02-11"_day);
    CHECK(meeting(facts)->interval == every(weeks{4}));
    facts.agreed_interval = every(months{6});
    CHECK(meeting(facts)->due_on == "2026-04-14"_day);
}

TEST_CASE("the municipality's own maximum takes the place of three months [MEET-3]") {
    Facts facts{{}, {held}};
    facts.municipal_maximum = every(months{2});
    CHECK(meeting(facts)->due_on == "2026-03-14"_day);
    facts.agreed_interval = every(months{3});
    CHECK(meeting(facts)->due_on == "2026-03-14"_day);
    facts.municipal_maximum = every(months{4});
    CHECK(meeting(facts)->due_on == "2026-04-14"_day);
}

TEST_CASE("concern can shorten the interval, never lengthen it [MEET-3]") {
    Facts facts{{}, {held}};
    facts.interval_of_concern = every(weeks{2});
    CHECK(meeting(facts)->due_on == "2026-01-28"_day);
    CHECK(meeting(facts)->is_overdue);
    facts.agreed_interval = every(weeks{1});
    CHECK(meeting(facts)->due_on == "2026-01-21"_day);
    facts = {{}, {held}};
    facts.interval_of_concern = every(months{5});
    CHECK(meeting(facts)->due_on == "2026-04-14"_day);
}

TEST_CASE("months and days are compared by where they end [MEET-3]") {
    Facts facts{{}, {held}};
    facts.agreed_interval = every(days{90});  // 14 April is 90 days on: no shorter
    CHECK(meeting(facts)->interval == every(months{3}));
    facts.agreed_interval = every(days{89});
    CHECK(meeting(facts)->due_on == "2026-04-13"_day);
}

TEST_CASE("before the first meeting it is counted from the start conversation [MEET-3]") {
    Facts facts{{runs("SEL 41", "2025-01-01"_day)}, {}, "2025-12-01"_day, "2026-01-10"_day};
    auto const answer = meeting(facts);
    CHECK(answer->anchor_kind == AnchorKind::start_conversation);
    CHECK(answer->due_on == "2026-03-01"_day);
    CHECK(answer->because.empty());
    facts.start_conversation_on = "2026-02-02"_day;
    CHECK(meeting(facts)->anchor_kind == AnchorKind::case_opened);
}

TEST_CASE("without a start conversation, from the later of spell and opening [MEET-3]") {
    Facts facts{{runs("SEL 41", "2025-01-01"_day)}, {}, {}, "2026-01-10"_day};
    CHECK(meeting(facts)->anchor_on == "2026-01-10"_day);
    facts.interventions[0].from = "2026-01-20"_day;
    CHECK(meeting(facts)->anchor_on == "2026-01-20"_day);
    CHECK(meeting(facts)->anchor_kind == AnchorKind::spell_began);
    facts.interventions.clear();
    CHECK(meeting(facts)->anchor_kind == AnchorKind::case_opened);
}

TEST_CASE("with nothing to count from there is no date [MEET-3]") {
    CHECK_FALSE(meeting({}));
    CHECK_FALSE(meeting({{}, {"2026-02-02"_day}, {}, "2026-02-02"_day}));
}

TEST_CASE("an old start conversation does not move what was held later [MEET-3]") {
    Facts const facts{{}, {held}, "2026-01-20"_day};
    CHECK(meeting(facts)->anchor_on == held);
}

TEST_CASE("a child investigation does not shorten the core team's interval [MEET-3]") {
    CHECK(meeting({{runs("SEL 50", "2023-05-01"_day)}, {held}})->due_on == "2026-04-14"_day);
}

}  // namespace
}  // namespace indgang::follow_up
