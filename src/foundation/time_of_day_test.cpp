#include "foundation/time_of_day.hpp"

#include <doctest/doctest.h>

using namespace indgang;

TEST_CASE("a time of day is read as people type it") {
    for (auto const* text : {"10:30", "10.30", "1030", " kl. 10.30 ", "kl 10:30"})
        CHECK(time_from_typed(text) == TimeOfDay{630});
    CHECK(time_from_typed("9") == TimeOfDay{540});
    CHECK(time_from_typed("915") == TimeOfDay{555});
    CHECK(time_from_typed("00:00") == TimeOfDay{0});
    CHECK(time_from_typed("23:59") == TimeOfDay{1439});
    for (auto const* text : {"", "kl.", "24:00", "10:60", "10:5", "10:", ":30", "ti", "10:30:00",
                             "-1", "10 30", "123456"})
        CHECK_FALSE(time_from_typed(text).has_value());
}

TEST_CASE("a time of day is said with a point and sent with a colon") {
    CHECK(said(TimeOfDay{545}) == "9.05");
    CHECK(iso(TimeOfDay{545}) == "09:05");
    CHECK(TimeOfDay{545} < TimeOfDay{546});
}
