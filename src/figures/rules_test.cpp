#include "figures/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::figures {
namespace {

std::vector<OfCase> cases(int how_many, std::int64_t done, std::int64_t all,
                          std::int64_t from = 1) {
    std::vector<OfCase> made;
    for (int i = 0; i < how_many; ++i) made.push_back({CaseId{from + i}, done, all});
    return made;
}

std::vector<OfCase> with(std::vector<OfCase> some, std::vector<OfCase> const& others) {
    some.insert(some.end(), others.begin(), others.end());
    return some;
}

TEST_CASE("a worked example: 8 families with two of three, and 2 with none of one [MOD-5]") {
    auto const total = total_of(with(cases(8, 2, 3), cases(2, 0, 1, 20)));
    CHECK(total.families == 10);
    CHECK(total.done == 16);
    CHECK(total.all == 26);
    CHECK(shown(Figure::presence, total).value == 62);  // 61.54 % rounded
}

TEST_CASE("no figure on fewer than five families; of nobody there is nothing to say [INSIGHT-2]") {
    for (int families = 1; families < 5; ++families) {
        auto const said = shown(Figure::presence, total_of(cases(families, 1, 1)));
        CHECK(said.is_too_few);
        CHECK_FALSE(said.value);
        CHECK(said.families == 0);  // not even how many there are
        CHECK(said.done == 0);
        CHECK(said.all == 0);
    }
    CHECK(shown(Figure::presence, total_of(cases(5, 1, 1))).value == 100);
    auto const none = shown(Figure::presence, total_of({}));
    CHECK_FALSE(none.is_too_few);
    CHECK_FALSE(none.value);
}

TEST_CASE("several meetings of one family are one family, and a case without any is none") {
    auto const same = with(with(cases(4, 1, 1), cases(4, 0, 1)), cases(9, 0, 0, 50));
    CHECK(total_of(same).families == 4);
    CHECK(total_of(same).all == 8);
    CHECK(shown(Figure::speaking, total_of(same)).is_too_few);
}

TEST_CASE("a share is rounded half up, and is never 100 while something lacks but by rounding") {
    CHECK(shown(Figure::plan, total_of(with(cases(1, 1, 1), cases(7, 0, 1, 9)))).value == 13);
    CHECK(shown(Figure::plan, total_of(cases(6, 0, 1))).value == 0);
    CHECK(shown(Figure::plan, total_of(cases(6, 1, 1))).value == 100);
}

TEST_CASE("a number's middle: the one in the middle, or between the two there [MEET-9]") {
    CHECK(total_of(with(cases(2, 10, 1), cases(1, 70, 1, 9))).median == 10);
    CHECK(total_of(with(cases(1, 10, 1), cases(1, 21, 1, 9))).median == 16);
    CHECK(total_of({{CaseId{1}, 30, 1}, {CaseId{2}, 10, 1}, {CaseId{3}, 20, 1}}).median == 20);
    CHECK_FALSE(total_of({}).median);
}

TEST_CASE("a department that is hidden cannot be reckoned from the others and the total") {
    auto const of = [](int families) { return total_of(cases(families, 1, 1)); };
    auto const one_small = shown_beside_total(Figure::plan, {of(12), of(3), of(9)});
    CHECK(one_small[0].value == 100);
    CHECK(one_small[1].is_too_few);
    CHECK(one_small[2].is_too_few);
    auto const large = shown_beside_total(Figure::plan, {of(5), of(9)});
    CHECK(large[0].value == 100);
    CHECK(large[1].value == 100);
    CHECK(shown_beside_total(Figure::plan, {}).empty());
}

TEST_CASE("a period compares with the one before only where both are shown") {
    auto const now = shown(Figure::plan, total_of(cases(8, 1, 1)));
    auto const half = shown(Figure::plan, total_of(with(cases(4, 1, 1), cases(4, 0, 1, 20))));
    CHECK(change(now, half) == 50);
    CHECK(change(half, now) == -50);
    CHECK(change(now, now) == 0);
    CHECK_FALSE(change(now, shown(Figure::plan, total_of(cases(2, 1, 1)))));
    CHECK_FALSE(change(now, shown(Figure::plan, total_of({}))));
}

TEST_CASE("what a figure is, and which core elements it says something about [MOD-2]") {
    CHECK(measure_of(Figure::citizens) == Measure::count);
    CHECK(measure_of(Figure::speaking) == Measure::median);
    CHECK(measure_of(Figure::decision) == Measure::median);
    CHECK(measure_of(Figure::on_time) == Measure::share);
    CHECK(is_of_today(Figure::on_time));
    CHECK(is_of_today(Figure::team));
    CHECK_FALSE(is_of_today(Figure::presence));
    CHECK(elements_of(Figure::presence).front() == "involvement");
    CHECK(elements_of(Figure::plan).front() == "shared_goals");
    CHECK(elements_of(Figure::citizens).empty());
    CHECK(lacks_it(Figure::plan, {CaseId{1}, 0, 1}));
    CHECK_FALSE(lacks_it(Figure::plan, {CaseId{1}, 1, 1}));
    CHECK_FALSE(lacks_it(Figure::decision, {CaseId{1}, 0, 1}));
}

}  // namespace
}  // namespace indgang::figures
