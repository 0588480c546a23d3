#include "foundation/working_days.hpp"

#include <doctest/doctest.h>

namespace indgang {
namespace {

WorkingDays const easter_2026{{"2026-04-06"_day, "2026-04-02"_day, "2026-04-03"_day}};

TEST_CASE("Monday to Friday are working days, Saturday and Sunday are not [FOLLOW-2]") {
    CHECK(easter_2026.is_working_day("2026-01-05"_day));
    CHECK(easter_2026.is_working_day("2026-01-09"_day));
    CHECK_FALSE(easter_2026.is_working_day("2026-01-10"_day));
    CHECK_FALSE(easter_2026.is_working_day("2026-01-11"_day));
}

TEST_CASE("a holiday is no working day, in whatever order they are given [FOLLOW-2]") {
    CHECK_FALSE(easter_2026.is_working_day("2026-04-02"_day));
    CHECK_FALSE(easter_2026.is_working_day("2026-04-06"_day));
    CHECK(easter_2026.is_working_day("2026-04-07"_day));
}

TEST_CASE("24 and 31 December are closed unless the municipality says otherwise [FOLLOW-2]") {
    CHECK_FALSE(easter_2026.is_working_day("2026-12-24"_day));
    CHECK_FALSE(easter_2026.is_working_day("2026-12-31"_day));
    CHECK(easter_2026.is_working_day("2026-12-23"_day));
    WorkingDays const open_all_year{{}, std::span<std::chrono::month_day const>{}};
    CHECK(open_all_year.is_working_day("2026-12-24"_day));
}

TEST_CASE("a working day is its own plan-by day, else the nearest before [FOLLOW-2]") {
    CHECK(easter_2026.on_or_before("2026-04-01"_day) == "2026-04-01"_day);
    CHECK(easter_2026.on_or_before("2026-04-02"_day) == "2026-04-01"_day);
    CHECK(easter_2026.on_or_before("2026-04-06"_day) == "2026-04-01"_day);
    CHECK(easter_2026.on_or_before("2026-02-28"_day) == "2026-02-27"_day);
}

TEST_CASE("the n-th working day after a day skips what is closed") {
    CHECK(easter_2026.after("2026-04-01"_day, 1) == "2026-04-07"_day);
    CHECK(easter_2026.after("2026-01-09"_day, 5) == "2026-01-16"_day);
    CHECK(easter_2026.after("2026-01-10"_day, 0) == "2026-01-10"_day);
}

}  // namespace
}  // namespace indgang
