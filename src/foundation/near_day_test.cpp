#include "foundation/near_day.hpp"

#include <doctest/doctest.h>

using namespace indgang;

TEST_CASE("a near day is said with its weekday, a far one with its year") {
    constexpr auto today = "2026-11-23"_day;
    CHECK(near_day("2026-11-19"_day, today, Language::da) == "torsdag 19. november");
    CHECK(near_day("2027-01-14"_day, today, Language::en) == "Thursday 14 January");
    CHECK(near_day("2025-11-23"_day, today, Language::da) == "23. november 2025");
}
