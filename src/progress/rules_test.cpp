#include "progress/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::progress {
namespace {

constexpr Day today = "2026-11-23"_day;
constexpr PersonId anna{3}, sofie{1};

Measurement by(std::optional<PersonId> person, int days_ago, std::optional<std::int64_t> value) {
    static std::int64_t number = 0;
    return {.rating = {.id = {++number},
                       .rater = {.person = person, .name = person ? "Anna (mor)" : "Lise Toft"},
                       .on = today - days{days_ago},
                       .value = value}};
}
Measurement family(int days_ago, std::int64_t value) { return by(anna, days_ago, value); }
Measurement staff(int days_ago, std::int64_t value) { return by(std::nullopt, days_ago, value); }

Goal goal(std::vector<Measurement> measured, std::optional<std::int64_t> baseline = 3,
          std::optional<std::int64_t> target = 7) {
    return {.id = {1},
            .words = "Sofie sover",
            .measure = {},
            .baseline = baseline,
            .target = target,
            .since = today - days{30},
            .measured = with_corrections_marked(std::move(measured))};
}
Goal on_steps(std::vector<Measurement> measured) {
    auto made = goal(std::move(measured), std::nullopt, std::nullopt);
    made.ladder = Ladder{{9}, {"a", "b", "c", "d", "e"}};
    for (auto& one : made.measured) one.ladder = LadderId{9};
    return made;
}

TEST_CASE("what counts is each rater's latest of a day, family and professionals apart [PLAN-8]") {
    CHECK(lines_of(goal({})).empty());
    auto const lines = lines_of(goal({family(9, 3), staff(8, 2), family(9, 4), family(2, 5)}));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].rater.person == anna);
    CHECK(lines[0].ratings.size() == 2);
    CHECK(*lines[0].first().value == 4);
    CHECK(*lines[0].latest().value == 5);
    CHECK(*lines[1].latest().value == 2);
    CHECK_FALSE(lines[1].rater.person);
}

TEST_CASE("a correction is seen, and one that is taken back counts for nothing [PLAN-8]") {
    auto const one = goal({family(9, 3), by(anna, 9, std::nullopt), family(2, 5)});
    CHECK(one.measured[0].rating.is_corrected);
    CHECK_FALSE(one.measured[1].rating.is_corrected);
    CHECK_FALSE(one.measured[2].rating.is_corrected);
    CHECK(lines_of(one)[0].ratings.size() == 1);
    CHECK_FALSE(with_corrections_marked({family(9, 3), staff(9, 3)})[0].rating.is_corrected);
    CHECK_FALSE(with_corrections_marked({by(anna, 9, 3), by(sofie, 9, 3)})[0].rating.is_corrected);
    auto other = family(9, 1);
    other.ladder = LadderId{4};
    CHECK_FALSE(with_corrections_marked({family(9, 3), other})[0].rating.is_corrected);
    CHECK(with_corrections_marked({}).empty());
}

TEST_CASE("what was measured in another way is kept, and is not on this curve [PLAN-8]") {
    auto steps = on_steps({family(9, 1)});
    steps.measured.push_back(family(20, 8));  // from 0 to 10, before
    CHECK(lines_of(steps)[0].ratings.size() == 1);
    CHECK(*lines_of(steps)[0].latest().value == 1);
    steps.ladder.reset();
    CHECK(*lines_of(steps)[0].latest().value == 8);
    CHECK(counting(steps, {.person = anna, .name = {}}, today - days{9}) == nullptr);
    CHECK(counting(steps, {.person = anna, .name = {}}, today - days{20}) != nullptr);
}

TEST_CASE("what needs a look [PLAN-8]") {
    struct Row {
        char const* what;
        Look expected;
        Goal goal;
    };
    auto old = goal({});
    old.since = today - days{days_of_silence + 1};
    auto at_the_edge = goal({});
    at_the_edge.since = today - days{days_of_silence};
    Row const rows[] = {
        {"new, and not measured", Look::not_yet, goal({})},
        {"six weeks old today, and not measured", Look::not_yet, at_the_edge},
        {"older, and never measured", Look::silent, old},
        {"measured six weeks ago", Look::on_way, goal({family(42, 4)})},
        {"measured a day longer ago", Look::silent, goal({family(43, 4)})},
        {"one of two has measured since", Look::on_way, goal({staff(90, 4), family(1, 4)})},
        {"as when it began", Look::unchanged, goal({family(1, 3)})},
        {"below where it began", Look::falling, goal({family(1, 2)})},
        {"up, and stays there", Look::on_way, goal({family(9, 5), family(1, 5)})},
        {"up", Look::on_way, goal({family(9, 3), family(1, 5)})},
        {"up, and then down", Look::falling, goal({family(19, 3), family(9, 6), family(1, 5)})},
        {"down, and then up", Look::on_way, goal({family(19, 6), family(9, 4), family(1, 5)})},
        {"falling for professionals alone", Look::falling,
         goal({family(9, 4), family(1, 5), staff(9, 5), staff(1, 4)})},
        {"falling and long ago", Look::falling, goal({family(60, 5), family(50, 4)})},
        {"three apart", Look::apart, goal({family(1, 7), staff(1, 4)})},
        {"three apart, the other way", Look::apart, goal({family(1, 4), staff(1, 7)})},
        {"two apart", Look::on_way, goal({family(1, 6), staff(1, 4)})},
        {"two of the family far apart", Look::on_way, goal({family(1, 4), by(sofie, 1, 10)})},
        {"there", Look::reached, goal({family(1, 7)})},
        {"past it", Look::reached, goal({family(1, 9), staff(1, 7)})},
        {"there for one alone", Look::on_way, goal({family(1, 7), staff(1, 6)})},
        {"no aim, first time", Look::unchanged, goal({family(1, 7)}, {}, {})},
        {"no aim, up", Look::on_way, goal({family(9, 6), family(1, 7)}, {}, {})},
        {"no baseline, there", Look::reached, goal({family(1, 7)}, {}, 7)},
        {"baseline alone", Look::on_way, goal({family(1, 7)}, 3, {})},
        {"less is better, and it is less", Look::on_way, goal({family(1, 5)}, 8, 2)},
        {"less is better, and it is more", Look::falling, goal({family(1, 9)}, 8, 2)},
        {"less is better, and there", Look::reached, goal({family(1, 2)}, 8, 2)},
        {"the aim is where it is", Look::reached, goal({family(1, 5)}, 5, 5)},
        {"past an aim that is where it was", Look::reached, goal({family(1, 6)}, 5, 5)},
        {"on steps as expected", Look::reached, on_steps({family(1, 0)})},
        {"on steps below", Look::unchanged, on_steps({family(1, -1)})},
        {"on steps up", Look::on_way, on_steps({family(9, -2), family(1, -1)})},
        {"on steps two apart", Look::apart, on_steps({family(1, 1), staff(1, -1)})},
        {"on steps one apart", Look::unchanged, on_steps({family(1, 0), staff(1, -1)})},
    };
    for (auto const& row : rows) {
        CAPTURE(row.what);
        CHECK(word(look_at(row.goal, today)) == word(row.expected));
    }
}

TEST_CASE("what needs a look stands first, then what was measured longest ago [PLAN-8]") {
    std::vector<Goal> none;
    sort_by_look(none, today);
    CHECK(none.empty());
    std::vector<Goal> goals{goal({family(1, 4)}), goal({family(9, 4)}), goal({family(1, 2)}),
                            goal({family(60, 4)})};
    for (std::size_t i = 0; i < goals.size(); ++i) goals[i].id = {std::int64_t(i)};
    sort_by_look(goals, today);
    CHECK(goals[0].id.value == 2);
    CHECK(goals[1].id.value == 3);
    CHECK(goals[2].id.value == 1);
    CHECK(goals[3].id.value == 0);
    CHECK(last_measured(goals[1]) == today - days{60});
    CHECK_FALSE(last_measured(goal({})));
    CHECK(last_measured(goal({family(3, 4), staff(8, 4)})) == today - days{3});
}

TEST_CASE("what a measurement may not say [PLAN-8]") {
    auto const ten = goal({family(5, 4), by(anna, 6, std::nullopt)});
    using enum Objection;
    CHECK(objections_to(ten, family(0, 0), false, today).empty());
    CHECK(objections_to(ten, family(0, 10), false, today).empty());
    CHECK(objections_to(ten, family(0, 11), false, today) == std::vector{value_missing});
    CHECK(objections_to(ten, family(0, -1), false, today) == std::vector{value_missing});
    CHECK(objections_to(ten, by(anna, 0, std::nullopt), false, today) ==
          std::vector{value_missing});
    CHECK(objections_to(ten, family(-1, 3), false, today) == std::vector{later_than_today});
    CHECK(objections_to(ten, family(-1, 99), false, today) ==
          std::vector{later_than_today, value_missing});
    auto const back = [&](int days_ago) {
        return objections_to(ten, by(anna, days_ago, std::nullopt), true, today);
    };
    CHECK(back(5).empty());
    CHECK(back(6) == std::vector{nothing_to_take_back});
    CHECK(back(0) == std::vector{nothing_to_take_back});
    CHECK(back(-1) == std::vector{later_than_today});
    auto steps = on_steps({});
    auto const step = [&](std::int64_t value) {
        return objections_to(steps, family(0, value), false, today);
    };
    CHECK(step(-2).empty());
    CHECK(step(2).empty());
    CHECK(step(3) == std::vector{value_missing});
    CHECK(step(-3) == std::vector{value_missing});
}

TEST_CASE("five steps have words that can be told apart [PLAN-8]") {
    CHECK(steps_without_words({}).size() == 5);
    CHECK(steps_without_words({{}, {"a", "", "c", "d", ""}}) == std::vector<std::int64_t>{-1, 2});
    CHECK(steps_without_words({{}, {"a", "b", "c", "d", "e"}}).empty());
    CHECK_FALSE(says_the_same_twice({}));
    CHECK_FALSE(says_the_same_twice({{}, {"a", "b", "c", "d", "e"}}));
    CHECK(says_the_same_twice({{}, {"a", "b", "c", "d", "a"}}));
    CHECK(says_the_same_twice({{}, {"a", "b", "c", "e", "e"}}));
}

TEST_CASE("how it goes is said in words, one sentence for each [PLAN-8]") {
    CHECK(in_words(goal({})).empty());
    auto const said = in_words(goal({family(9, 3), family(0, 5), staff(0, 2)}));
    REQUIRE(said.size() == 2);
    CHECK(say(said[0], Language::da) == "Anna (mor): fra 3 til 5 af 10 (23. november 2026).");
    CHECK(say(said[1], Language::da) == "Lise Toft: 2 af 10 (23. november 2026).");
    CHECK(say(in_words(on_steps({family(9, -1), family(0, 1)}))[0], Language::da) ==
          "Anna (mor): d (23. november 2026).");
}

TEST_CASE("a step above what is expected has a plus, a number from 0 to 10 has none [PLAN-8]") {
    CHECK(said_value(true, 1) == "+1");
    CHECK(said_value(true, 0) == "0");
    CHECK(said_value(true, -2) == "-2");
    CHECK(said_value(false, 7) == "7");
}

}  // namespace
}  // namespace indgang::progress
