#include "busy_times/rules.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::busy_times;

namespace {

Instant at(std::string_view iso) { return *instant_from_iso(iso); }
Busy span(std::int64_t user, Day on, int from, int until) {
    return {UserId{user}, {on, {from}, {until}}};
}

}  // namespace

TEST_CASE(
    "a calendar is read anew when a quarter of an hour has passed, and at once the first time [MEET-12]") {
    auto const now = at("2026-11-23T10:15:00.000Z");
    CHECK(is_due(std::nullopt, now));
    CHECK(is_due(at("2026-11-23T10:00:00.000Z"), now));
    CHECK_FALSE(is_due(at("2026-11-23T10:00:00.001Z"), now));
}

TEST_CASE("somebody's time is known when every calendar was read within a day [MEET-12]") {
    auto const now = at("2026-11-23T10:00:00.000Z");
    auto const fresh = at("2026-11-22T10:00:00.001Z"), old = at("2026-11-22T10:00:00.000Z");
    CHECK(known({}, now) == Known::indgang_only);
    CHECK(known({fresh}, now) == Known::calendars);
    CHECK(known({old}, now) == Known::calendars_stale);
    CHECK(known({fresh, old}, now) == Known::calendars_stale);
    CHECK(known({fresh, std::nullopt}, now) == Known::calendars_stale);
}

TEST_CASE("hours that overlap or touch are one, of one person on one day [MEET-12]") {
    auto const monday = "2026-11-23"_day, tuesday = "2026-11-24"_day;
    CHECK(joined({}).empty());
    CHECK(joined({span(1, monday, 600, 660), span(1, monday, 540, 600)}) ==
          std::vector{span(1, monday, 540, 660)});
    CHECK(joined({span(1, monday, 540, 700), span(1, monday, 560, 600)}) ==
          std::vector{span(1, monday, 540, 700)});
    std::vector const apart{span(1, monday, 540, 600), span(1, monday, 601, 660),
                            span(1, tuesday, 540, 600), span(2, monday, 540, 600)};
    CHECK(joined(apart) == apart);
}
