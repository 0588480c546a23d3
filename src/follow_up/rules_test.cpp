#include "follow_up/rules.hpp"

#include <doctest/doctest.h>

#include "support/counted.hpp"

namespace indgang::follow_up {
namespace {

constexpr auto since = "2020-05-01"_day;
constexpr auto held_14_january = "2026-01-14"_day;

Facts held_on_14_january(std::vector<std::string> const& keys) {
    Facts facts{{}, {held_14_january}};
    for (auto const& key : keys) facts.interventions.push_back(runs(key, since));
    return facts;
}

Facts measure(std::string_view key, Day held) { return {{runs(key, since)}, {held}}; }

TEST_CASE("six weeks while a child investigation runs, otherwise three months [FOLLOW-1]") {
    struct {
        std::vector<std::string> keys;
        Day due_on;
        Interval interval;
        Basis basis;
    } const combinations[] = {
        {{"SEL 41"}, "2026-04-14"_day, every(months{3}), Basis::the_models_words},
        {{"SEL 11"}, "2026-04-14"_day, every(months{3}), Basis::our_extension},
        {{"SEL 41", "SEL 11.3"}, "2026-04-14"_day, every(months{3}), Basis::the_models_words},
        {{"SEL 50"}, "2026-02-25"_day, every(weeks{6}), Basis::the_models_words},
        {{"SEL 41", "SEL 50"}, "2026-02-25"_day, every(weeks{6}), Basis::the_models_words},
        {{"SEL 11", "SEL 52"}, "2026-02-25"_day, every(weeks{6}), Basis::our_extension},
        {{"SEL 42", "SEL 52a.1.1", "SEL 50"},
         "2026-02-25"_day,
         every(weeks{6}),
         Basis::our_extension},
    };
    for (auto const& [keys, due_on, interval, basis] : combinations) {
        auto const answer = next(held_on_14_january(keys), "2026-01-20"_day);
        CHECK(answer->due_on == due_on);
        CHECK(answer->interval == interval);
        CHECK(answer->basis == basis);
        CHECK(answer->anchor_on == held_14_january);
        CHECK(answer->anchor_kind == AnchorKind::held);
        CHECK(answer->because.size() == keys.size());
    }
}

TEST_CASE("nothing in force, nothing due [FOLLOW-2]") {
    CHECK_FALSE(next({}, "2026-01-20"_day));
    CHECK_FALSE(next(Facts{{}, {held_14_january}, "2026-01-02"_day, since}, "2026-01-20"_day));
}

TEST_CASE("barnets lov and serviceloven count alike, also side by side [FOLLOW-1]") {
    Facts facts{{runs("SEL 41", since), runs("BL 20", "2024-02-01"_day)}, {held_14_january}};
    CHECK(next(facts, "2026-01-20"_day)->due_on == "2026-02-25"_day);
    facts.interventions = {runs("BL 86", "2024-02-01"_day), runs("BL 20", "2024-02-01"_day)};
    auto const answer = next(facts, "2026-01-20"_day);
    CHECK(answer->interval == every(weeks{6}));
    CHECK(answer->basis == Basis::the_models_words);
}

TEST_CASE("three months after 30 November is the last day of February [FOLLOW-1]") {
    auto const answer = next(measure("SEL 42", "2025-11-30"_day), "2026-01-20"_day);
    CHECK(answer->due_on == "2026-02-28"_day);
    CHECK(answer->plan_by == "2026-02-27"_day);
    CHECK(next(measure("SEL 42", "2023-11-30"_day), "2024-01-20"_day)->due_on == "2024-02-29"_day);
    CHECK(next(measure("SEL 42", "2025-11-29"_day), "2026-01-20"_day)->due_on == "2026-02-28"_day);
    CHECK(next(measure("SEL 42", "2025-11-27"_day), "2026-01-20"_day)->due_on == "2026-02-27"_day);
}

TEST_CASE("due on Maundy Thursday is planned by the Wednesday before [FOLLOW-2]") {
    auto const answer = next(measure("SEL 52", "2026-02-19"_day), "2026-03-01"_day);
    CHECK(answer->due_on == "2026-04-02"_day);
    CHECK(answer->plan_by == "2026-04-01"_day);
}

TEST_CASE("plan by skips 24 December, Christmas and the weekend after it [FOLLOW-2]") {
    auto const answer = next(measure("SEL 41", "2026-09-27"_day), "2026-10-01"_day);
    CHECK(answer->due_on == "2026-12-27"_day);
    CHECK(answer->plan_by == "2026-12-23"_day);
}

TEST_CASE("store bededag is a holiday until 2023 and a working day after [FOLLOW-2]") {
    CHECK(next(measure("SEL 41", "2023-02-05"_day), "2023-05-02"_day)->plan_by == "2023-05-04"_day);
    CHECK(next(measure("SEL 41", "2024-01-26"_day), "2024-02-01"_day)->plan_by == "2024-04-26"_day);
}

TEST_CASE("due today is not overdue, the day after is [FOLLOW-2]") {
    auto const facts = measure("SEL 41", held_14_january);
    CHECK_FALSE(next(facts, "2026-04-13"_day)->is_overdue);
    CHECK_FALSE(next(facts, "2026-04-14"_day)->is_overdue);
    CHECK(next(facts, "2026-04-15"_day)->is_overdue);
    CHECK(is_on_time("2026-04-14"_day, "2026-04-14"_day));
    CHECK_FALSE(is_on_time("2026-04-15"_day, "2026-04-14"_day));
}

TEST_CASE("a provision that the model does not mention makes the basis ours [FOLLOW-1]") {
    auto const alone = next(measure("SEL 32", held_14_january), "2026-01-20"_day);
    CHECK(alone->interval == every(months{3}));
    CHECK(alone->basis == Basis::our_extension);
    auto const beside = next(held_on_14_january({"SEL 41", "SEL 45"}), "2026-01-20"_day);
    CHECK(beside->basis == Basis::our_extension);
    CHECK(next(measure("BL 82", held_14_january), "2026-01-20"_day)->due_on == "2026-04-14"_day);
}

TEST_CASE("placement, plans and support persons are outside the cadence [FOLLOW-1]") {
    for (auto const* key : {"SEL 52.3.7", "BL 46", "SEL 54", "SEL 52a.1.2", "BL 35.4.2", "SEL 140"})
        CHECK_FALSE(counted(*catalogue::provision(key), since, {}));
}

TEST_CASE("home training is six weeks while its examination runs, then three months [FOLLOW-1]") {
    Facts facts{{runs("BL 85", "2026-01-01"_day, {}, "2026-02-01"_day)}, {held_14_january}};
    auto const answer = next(facts, "2026-01-31"_day);
    CHECK(answer->interval == every(weeks{6}));
    CHECK(answer->basis == Basis::our_extension);
    CHECK_FALSE(answer->has_become_looser);
    CHECK(next(facts, "2026-02-01"_day)->has_become_looser);
    facts.held = {"2026-02-01"_day};
    CHECK(next(facts, "2026-02-02"_day)->due_on == "2026-05-01"_day);
    CHECK(next(measure("SEL 32a", held_14_january), "2026-02-02"_day)->interval ==
          every(months{3}));
    auto const no_examination = runs("SEL 41", since, {}, "2026-12-01"_day);
    CHECK(no_examination.group_on(held_14_january) == CadenceGroup::compensation);
}

TEST_CASE("every anchor is worded [FOLLOW-2]") {
    using enum AnchorKind;
    CHECK(word(held) == "held");
    CHECK(word(start_conversation) == "start_conversation");
    CHECK(word(spell_began) == "spell_began");
    CHECK(word(case_opened) == "case_opened");
    CHECK(word(case_reopened) == "case_reopened");
}

}  // namespace
}  // namespace indgang::follow_up
