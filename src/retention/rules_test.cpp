#include "retention/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::retention {
namespace {

constexpr Day closed = "2026-11-23"_day;

TEST_CASE("a case without children is kept so many years after it was closed [TRUST-4]") {
    auto const mark = mark_of(closed, {}, {.after_closing = 3, .after_childhood = 10});
    CHECK(mark.keep_until == "2029-11-23"_day);
    CHECK(mark.rule == Rule::after_closing);
    CHECK(mark.years == 3);
    CHECK_FALSE(mark.is_chosen_by_us);
}

TEST_CASE("the later of the two days counts [TRUST-4]") {
    struct Row {
        Day born;
        std::int64_t after_closing, after_childhood;
        Day until;
        Rule rule;
    };
    Row const rows[] = {
        {"2017-05-14"_day, 5, 5, "2040-05-14"_day, Rule::after_childhood},
        {"2017-05-14"_day, 5, 0, "2035-05-14"_day, Rule::after_childhood},
        {"2017-05-14"_day, 9, 0, "2035-11-23"_day, Rule::after_closing},
        // The same day: said by the closing.
        {"2013-11-23"_day, 5, 0, "2031-11-23"_day, Rule::after_closing},
        {"2013-11-24"_day, 5, 0, "2031-11-24"_day, Rule::after_childhood},
        // A grown-up for long.
        {"1990-01-01"_day, 5, 5, "2031-11-23"_day, Rule::after_closing},
        // Born on a leap day: 18 on the last of February.
        {"2024-02-29"_day, 1, 0, "2042-02-28"_day, Rule::after_childhood},
    };
    for (auto const& row : rows) {
        CAPTURE(iso(row.born));
        auto const mark =
            mark_of(closed, row.born,
                    {.after_closing = row.after_closing, .after_childhood = row.after_childhood});
        CHECK(mark.keep_until == row.until);
        CHECK(mark.rule == row.rule);
        CHECK(mark.years ==
              (row.rule == Rule::after_closing ? row.after_closing : row.after_childhood));
    }
}

TEST_CASE("where the municipality has set no number ours is used, and said to be ours [TRUST-4]") {
    auto const alone = mark_of(closed, {}, {});
    CHECK(alone.keep_until == "2031-11-23"_day);
    CHECK(alone.years == 5);
    CHECK(alone.is_chosen_by_us);
    auto const child = mark_of(closed, "2017-05-14"_day, {.after_closing = 1});
    CHECK(child.keep_until == "2040-05-14"_day);
    CHECK(child.is_chosen_by_us);
    auto const closing = mark_of(closed, "1990-05-14"_day, {.after_closing = 1});
    CHECK_FALSE(closing.is_chosen_by_us);
}

TEST_CASE("on its day a case is ready, not the day before [TRUST-4]") {
    CHECK(is_reached(closed, closed));
    CHECK_FALSE(is_reached(closed, closed - days{1}));
    CHECK(is_reached(closed, closed + days{1}));
}

}  // namespace
}  // namespace indgang::retention
