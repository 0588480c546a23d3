#include "meeting_count/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::meeting_count {
namespace {

using appointments::Standing;

appointments::Appointment held(Day on, bool with_family = true,
                               Standing standing = Standing::held) {
    return {.identity = {"meeting", 1},
            .when = {on, {540}, {600}},
            .standing = standing,
            .is_with_family = with_family};
}
constexpr Day today = "2026-11-23"_day;

std::vector<std::int64_t> counts(std::vector<MonthCount> const& all) {
    std::vector<std::int64_t> numbers;
    for (auto const& one : all) numbers.push_back(one.meetings);
    return numbers;
}

}  // namespace

TEST_CASE("a meeting counts in its month when it was held with the family [MEET-11]") {
    auto const months_of =
        by_month({held("2026-09-01"_day), held("2026-09-30"_day), held("2026-11-23"_day),
                  held("2026-10-05"_day, false), held("2026-10-06"_day, true, Standing::planned),
                  held("2026-10-07"_day, true, Standing::cancelled), held("2026-08-31"_day)},
                 "2026-09-15"_day, today);
    CHECK(counts(months_of) == std::vector<std::int64_t>{2, 0, 1});
    CHECK(months_of[0].is_over);
    CHECK_FALSE(months_of[2].is_over);
}

TEST_CASE("no more than a year is shown, and a family that came today has this month [MEET-11]") {
    CHECK(by_month({}, "2020-01-01"_day, today).size() == 12);
    CHECK(by_month({}, "2020-01-01"_day, today).front().first == "2025-12-01"_day);
    CHECK(by_month({}, today, today).size() == 1);
}

TEST_CASE("the average is of the last three whole months, in tenths [MEET-11]") {
    std::vector<MonthCount> all{{"2026-07-01"_day, 9},
                                {"2026-08-01"_day, 1},
                                {"2026-09-01"_day, 1},
                                {"2026-10-01"_day, 2},
                                {"2026-11-01"_day, 7, false}};
    CHECK(average_tenths(all) == 13);
    CHECK(said_tenths(13) == "1,3");
    CHECK(said_tenths(20) == "2");
    CHECK(said_tenths(0) == "0");
    CHECK(average_tenths({{"2026-11-01"_day, 7, false}}) == std::nullopt);
    CHECK(average_tenths({{"2026-10-01"_day, 2}}) == 20);
    CHECK(average_tenths({}) == std::nullopt);
}

TEST_CASE("the sentence holds now against before, and says when nothing can be said [MEET-11]") {
    Before const four{.meetings = 4};
    std::vector<MonthCount> const two{{"2026-10-01"_day, 2}}, same{{"2026-10-01"_day, 4}},
        five{{"2026-10-01"_day, 5}};
    auto const danish = [](Phrase const& phrase) { return say(phrase, Language::da); };
    CHECK(danish(sentence(four, two)) ==
          "Nu er der 2 møder om måneden. Før var der 4, så der er blevet færre.");
    CHECK(danish(sentence(four, five)).ends_with("så der er blevet flere."));
    CHECK(danish(sentence(four, same)).ends_with("det samme som før."));
    CHECK(danish(sentence(std::nullopt, two)) == "Nu er der 2 møder om måneden.");
    CHECK(danish(sentence(four, {})) == "Før var der 4 møder om måneden.");
    CHECK(sentence(std::nullopt, {}).empty());
}

}  // namespace indgang::meeting_count
