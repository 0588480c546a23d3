#include "family_times/rules.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::family_times;

namespace {

constexpr Day today = "2026-11-23"_day;

Not weekly() {
    return {
        .weekday = Weekday::wednesday, .from = {15 * 60}, .until = {17 * 60}, .words = "svømning"};
}

}  // namespace

TEST_CASE("A half of a day is a weekday and its hours, parted at noon [MEET-12]") {
    for (int at = 0; at < 10; ++at) {
        auto const hours = hours_of(Half(at));
        CHECK(hours.weekday == unsigned(at / 2 + 1));
        CHECK(hours.from == (at % 2 ? TimeOfDay{720} : TimeOfDay{480}));
        CHECK(hours.until == (at % 2 ? TimeOfDay{960} : TimeOfDay{720}));
    }
}

TEST_CASE("An hour that never suits is weekly or once, and says from when to when [MEET-12]") {
    CHECK(objections_to(weekly(), today).empty());
    auto once = weekly();
    once.weekday = {};
    CHECK(objections_to(once, today) == std::vector{Objection::no_day});
    once.on_day = today;
    CHECK(objections_to(once, today).empty());
    once.on_day = today - days{1};
    CHECK(objections_to(once, today) == std::vector{Objection::is_past});
    auto both = weekly();
    both.on_day = today;
    CHECK(objections_to(both, today) == std::vector{Objection::two_days});
    auto backwards = weekly();
    backwards.until = backwards.from;
    CHECK(objections_to(backwards, today) == std::vector{Objection::until_before_from});
}

TEST_CASE(
    "A weekly one may have a last day, today at the earliest; a single one has none [MEET-12]") {
    auto one = weekly();
    one.last_on = today;
    CHECK(objections_to(one, today).empty());
    one.last_on = today - days{1};
    CHECK(objections_to(one, today) == std::vector{Objection::last_before_today});
    one.weekday = {};
    one.on_day = today;
    CHECK(objections_to(one, today) == std::vector{Objection::last_of_one});
}

TEST_CASE("What is over is over the day after, not on it [MEET-12]") {
    auto one = weekly();
    CHECK_FALSE(one.is_over(today));
    one.last_on = today;
    CHECK_FALSE(one.is_over(today));
    one.last_on = today - days{1};
    CHECK(one.is_over(today));
    Not once{.on_day = today};
    CHECK_FALSE(once.is_over(today));
    CHECK(once.is_over(today + days{1}));
}

TEST_CASE("Each objection stands at its field [MEET-12]") {
    CHECK(field_of(Objection::no_day) == "weekday");
    CHECK(field_of(Objection::two_days) == "on_day");
    CHECK(field_of(Objection::is_past) == "on_day");
    CHECK(field_of(Objection::until_before_from) == "until");
    CHECK(field_of(Objection::last_before_today) == "last_on");
    CHECK(field_of(Objection::last_of_one) == "last_on");
}
