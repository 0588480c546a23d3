#include <doctest/doctest.h>

#include "follow_up/cadence.hpp"
#include "support/counted.hpp"

namespace indgang::follow_up {
namespace {

constexpr auto since = "2023-05-01"_day;
constexpr auto held = "2026-01-14"_day;  // three months: 14 April; six weeks: 25 February

Facts investigation(Day from, std::optional<Day> until = {}) {
    return {{runs("SEL 41", since), runs("SEL 50", from, until)}, {held}};
}

TEST_CASE("becoming stricter before the six weeks are gone gives the six weeks [FOLLOW-2]") {
    auto const answer = next(investigation("2026-02-01"_day), "2026-02-01"_day);
    CHECK(answer->due_on == "2026-02-25"_day);
    CHECK(answer->became_stricter_on == "2026-02-01"_day);
    CHECK(answer->because.size() == 2);
    CHECK(next(investigation("2026-02-25"_day), "2026-02-25"_day)->due_on == "2026-02-25"_day);
}

TEST_CASE("becoming stricter after the six weeks makes it due that day [FOLLOW-2]") {
    auto const answer = next(investigation("2026-03-10"_day), "2026-03-12"_day);
    CHECK(answer->due_on == "2026-03-10"_day);
    CHECK(answer->is_overdue);
    CHECK(next(investigation("2026-02-26"_day), "2026-02-26"_day)->due_on == "2026-02-26"_day);
}

TEST_CASE("becoming stricter never moves a date later [FOLLOW-2]") {
    for (auto const from : {"2026-04-14"_day, "2026-04-15"_day, "2026-05-01"_day}) {
        auto const answer = next(investigation(from), "2026-05-02"_day);
        CHECK(answer->due_on == "2026-04-14"_day);
        CHECK(answer->interval == every(months{3}));
        CHECK_FALSE(answer->became_stricter_on);
    }
}

TEST_CASE("an investigation that starts later changes nothing yet [FOLLOW-2]") {
    auto const facts = investigation("2026-02-01"_day);
    CHECK(next(facts, "2026-01-31"_day)->due_on == "2026-04-14"_day);
    CHECK_FALSE(next(Facts{{runs("SEL 50", "2026-02-01"_day)}, {held}}, "2026-01-31"_day));
}

TEST_CASE("becoming looser lets the date stand until the next one is held [FOLLOW-2]") {
    auto facts = investigation("2025-12-01"_day, "2026-02-01"_day);
    auto const answer = next(facts, "2026-02-10"_day);
    CHECK(answer->due_on == "2026-02-25"_day);
    CHECK(answer->interval == every(weeks{6}));
    CHECK(answer->has_become_looser);
    CHECK_FALSE(next(facts, "2026-01-31"_day)->has_become_looser);
    facts.held.push_back("2026-02-20"_day);
    CHECK(next(facts, "2026-02-20"_day)->due_on == "2026-05-20"_day);
}

TEST_CASE("a follow-up on the day the investigation ends is counted after it [FOLLOW-2]") {
    auto const facts = investigation("2025-12-01"_day, held);
    CHECK(next(facts, held)->due_on == "2026-04-14"_day);
    CHECK(next(investigation(held), held)->due_on == "2026-02-25"_day);
}

TEST_CASE("stricter, looser and stricter again keeps the nearest date [FOLLOW-2]") {
    Facts const facts{{runs("SEL 41", since), runs("SEL 50", "2026-02-01"_day, "2026-02-10"_day),
                       runs("SEL 52", "2026-03-01"_day)},
                      {held}};
    auto const answer = next(facts, "2026-03-02"_day);
    CHECK(answer->due_on == "2026-02-25"_day);
    CHECK(answer->became_stricter_on == "2026-02-01"_day);
    CHECK_FALSE(answer->has_become_looser);
}

TEST_CASE("only what has been held by today counts, in whatever order it is given [FOLLOW-2]") {
    Facts facts{{runs("SEL 41", since)}, {"2026-03-01"_day, held, "2025-10-01"_day}};
    CHECK(next(facts, "2026-02-01"_day)->due_on == "2026-04-14"_day);
    CHECK(next(facts, "2026-03-01"_day)->due_on == "2026-06-01"_day);
}

TEST_CASE("the anchor is the latest of held, start conversation and spell [FOLLOW-2]") {
    Facts facts{{runs("SEL 41", "2026-01-10"_day)}, {}};
    CHECK(next(facts, "2026-02-01"_day)->anchor_kind == AnchorKind::spell_began);
    CHECK(next(facts, "2026-02-01"_day)->due_on == "2026-04-10"_day);
    facts.start_conversation_on = "2026-01-20"_day;
    CHECK(next(facts, "2026-02-01"_day)->due_on == "2026-04-20"_day);
    CHECK(next(facts, "2026-02-01"_day)->anchor_kind == AnchorKind::start_conversation);
    CHECK(next(facts, "2026-01-20"_day)->anchor_kind == AnchorKind::start_conversation);
    CHECK(next(facts, "2026-01-19"_day)->anchor_kind == AnchorKind::spell_began);
    facts.held = {"2026-01-20"_day};
    CHECK(next(facts, "2026-02-01"_day)->anchor_kind == AnchorKind::held);
    facts.held = {"2026-01-05"_day};
    CHECK(next(facts, "2026-02-01"_day)->anchor_kind == AnchorKind::start_conversation);
    facts.opened_on = "2026-01-25"_day;
    CHECK(next(facts, "2026-02-01"_day)->anchor_on == "2026-01-20"_day);
}

TEST_CASE("a gap of one day begins a new spell, two that meet are one [FOLLOW-2]") {
    Facts facts{
        {runs("SEL 41", "2025-06-01"_day, "2026-01-10"_day), runs("SEL 42", "2026-01-10"_day)}, {}};
    CHECK(next(facts, "2026-02-01"_day)->anchor_on == "2025-06-01"_day);
    facts.interventions[1].from = "2026-01-11"_day;
    CHECK(next(facts, "2026-02-01"_day)->anchor_on == "2026-01-11"_day);
    CHECK_FALSE(next(facts, "2026-01-10"_day));
    CHECK(next(facts, "2026-01-09"_day)->anchor_on == "2025-06-01"_day);
}

TEST_CASE("a follow-up from before the spell is not counted from [FOLLOW-2]") {
    Facts const facts{{runs("SEL 41", "2026-03-01"_day)}, {held}};
    CHECK(next(facts, "2026-03-05"_day)->due_on == "2026-06-01"_day);
}

TEST_CASE("an intervention is in force on its first day and not on its last [FOLLOW-2]") {
    Facts const facts{{runs("SEL 41", held, "2026-02-01"_day)}, {}};
    CHECK_FALSE(next(facts, "2026-01-13"_day));
    CHECK(next(facts, held));
    CHECK(next(facts, "2026-01-31"_day));
    CHECK_FALSE(next(facts, "2026-02-01"_day));
}

TEST_CASE("an intervention of no days is never in force [FOLLOW-2]") {
    CHECK_FALSE(next(Facts{{runs("SEL 41", held, held)}, {}}, held));
    CHECK_FALSE(next(Facts{{runs("SEL 41", held, "2026-01-01"_day)}, {}}, held));
}

TEST_CASE("the answer may change by itself when something begins or ends later [FOLLOW-2]") {
    Facts facts = investigation("2026-02-01"_day, "2026-05-01"_day);
    CHECK(next_change_after(facts, held) == "2026-02-01"_day);
    CHECK(next_change_after(facts, "2026-02-01"_day) == "2026-05-01"_day);
    CHECK_FALSE(next_change_after(facts, "2026-05-01"_day));
    CHECK_FALSE(next_change_after(Facts{}, held));
    facts.start_conversation_on = "2026-01-15"_day;
    CHECK(next_change_after(facts, held) == "2026-01-15"_day);
    facts.held.push_back("2026-01-16"_day);
    CHECK(next_change_after(facts, "2026-01-15"_day) == "2026-01-16"_day);
    facts.opened_on = "2026-01-18"_day;
    CHECK(next_change_after(facts, "2026-01-16"_day) == "2026-01-18"_day);
    Facts const home{{runs("BL 85", "2026-01-01"_day, "2026-09-01"_day, "2026-06-01"_day)}, {}};
    CHECK(next_change_after(home, held) == "2026-06-01"_day);
}

TEST_CASE("a model that has no row for what is in force gives no date, until it has [FOLLOW-2]") {
    FollowUpRow const rows[] = {
        {{CadenceGroup::child_investigation}, every(weeks{6}), Basis::the_models_words, "prøve"}};
    CollaborationModel model = sammen;
    model.follow_up = rows;
    Facts facts{{runs("SEL 41", since, "2026-02-01"_day), runs("SEL 50", "2026-02-01"_day)},
                {held}};
    CHECK_FALSE(next(facts, "2026-01-31"_day, model));
    auto const answer = next(facts, "2026-02-01"_day, model);
    CHECK(answer->due_on == "2026-02-25"_day);
    CHECK(answer->became_stricter_on == "2026-02-01"_day);
    facts.interventions[1].until = "2026-02-10"_day;
    facts.interventions.push_back(runs("SEL 41", "2026-02-10"_day));
    CHECK(next(facts, "2026-02-10"_day, model)->has_become_looser);
    CHECK(next(facts, "2026-02-10"_day, model)->due_on == "2026-02-25"_day);
}

TEST_CASE("the days of change are each given once, in order, up to and with the last") {
    auto const facts = investigation("2026-02-01"_day, "2026-05-01"_day);
    auto interventions = facts.interventions;
    interventions.push_back(runs("SEL 42", "2026-02-01"_day, "2026-01-20"_day));
    std::vector<Day> const expected{"2026-01-20"_day, "2026-02-01"_day, "2026-05-01"_day};
    CHECK(days_of_change(interventions, held, "2026-05-01"_day) == expected);
    CHECK(days_of_change(interventions, "2026-01-20"_day, "2026-04-30"_day).size() == 1);
}

}  // namespace
}  // namespace indgang::follow_up
