#include "appointments/appointments.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::appointments;

TEST_CASE(
    "Two meetings collide when they share a minute of one day, not when one begins as the other ends [MEET-12]") {
    Day const day = *day_from_iso("2026-12-02");
    Span const morning{day, {9 * 60}, {10 * 60}};
    CHECK(overlaps(morning, {day, {9 * 60 + 59}, {11 * 60}}));
    CHECK(overlaps(morning, morning));
    CHECK_FALSE(overlaps(morning, {day, {10 * 60}, {11 * 60}}));
    CHECK_FALSE(overlaps(morning, {day, {8 * 60}, {9 * 60}}));
    CHECK_FALSE(overlaps(morning, {day + days{1}, {9 * 60}, {10 * 60}}));
}
