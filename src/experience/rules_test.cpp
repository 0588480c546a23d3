#include "experience/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::experience {
namespace {

Day day(std::string_view text) { return *day_from_iso(text); }

/// How some answered the first statement; 0 does not know.
std::vector<Answers> answered(std::vector<int> const& said) {
    std::vector<Answers> all;
    for (auto const one : said) {
        Answers answers;
        if (one > 0) answers[0] = one;
        all.push_back(answers);
    }
    return all;
}

TEST_CASE("a quarter is three whole months, and the next begins the day after [INSIGHT-3]") {
    CHECK(quarter_of(day("2026-01-01")) == Quarter{2026, 1});
    CHECK(quarter_of(day("2026-03-31")) == Quarter{2026, 1});
    CHECK(quarter_of(day("2026-04-01")) == Quarter{2026, 2});
    CHECK(quarter_of(day("2026-09-30")) == Quarter{2026, 3});
    CHECK(quarter_of(day("2026-12-31")) == Quarter{2026, 4});
    CHECK(first_day_after({2026, 1}) == day("2026-04-01"));
    CHECK(first_day_after({2026, 3}) == day("2026-10-01"));
    CHECK(first_day_after({2026, 4}) == day("2027-01-01"));
    CHECK(before({2026, 1}) == Quarter{2025, 4});
    CHECK(before({2026, 4}) == Quarter{2026, 3});
    CHECK(written({2026, 4}) == "2026-4");
}

TEST_CASE("four and five of five are good; who does not know is not counted [INSIGHT-3]") {
    CHECK(share_of(answered({5, 4, 3, 2, 1}), Dimension::coherence).percent == 40);
    CHECK(share_of(answered({5, 4, 4, 5, 4}), Dimension::coherence).percent == 100);
    CHECK(share_of(answered({1, 2, 3, 3, 3, 0, 0}), Dimension::coherence).percent == 0);
    CHECK(share_of(answered({5, 5, 3, 3, 3, 3}), Dimension::coherence).percent == 33);
    CHECK(share_of(answered({5, 5, 5, 5, 3, 3}), Dimension::coherence).percent == 67);
}

TEST_CASE("no figure on fewer than five who know [INSIGHT-3, rules.md § 15]") {
    CHECK_FALSE(share_of({}, Dimension::coherence).percent);
    CHECK_FALSE(share_of(answered({5, 5, 5, 5}), Dimension::coherence).percent);
    CHECK_FALSE(share_of(answered({5, 5, 5, 5, 0}), Dimension::coherence).percent);
    CHECK_FALSE(share_of(answered({0, 0, 0, 0, 0, 0}), Dimension::coherence).percent);
    CHECK_FALSE(share_of(answered({5, 5, 5, 5, 5}), Dimension::trust).percent);
    CHECK(share_of(answered({5, 5, 5, 5, 5}), Dimension::coherence).percent == 100);
}

TEST_CASE("one answer is an answer, and none is none [INSIGHT-3]") {
    CHECK_FALSE(is_answered({}));
    Answers last;
    last.back() = 1;
    CHECK(is_answered(last));
}

TEST_CASE("every dimension has its statement, in the same order [INSIGHT-3]") {
    REQUIRE(std::size(statements) == dimension_count);
    for (std::size_t i = 0; i < dimension_count; ++i) {
        CHECK(dimensions[i].value == statements[i].value);
        CHECK(std::size_t(dimensions[i].value) == i);
    }
}

}  // namespace
}  // namespace indgang::experience
