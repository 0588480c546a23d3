#include "meeting_room/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::meeting_room {
namespace {

Instant at(int seconds) {
    return {instant_from_iso("2026-11-23T09:00:00.000Z")->at + std::chrono::seconds{seconds}};
}
std::vector<std::string> const agenda{"focus-3", "1", "2", ""};
constexpr Seat anna{.person = PersonId{1}}, mette{.user = UserId{1}};

TEST_CASE(
    "before the first turn the first point is on the table, which is the family's own [MEET-5]") {
    CHECK(current_point({}, agenda) == "focus-3");
    CHECK(current_point({}, {}).empty());
}

TEST_CASE("the table is where it was turned last, if the agenda still has that point") {
    CHECK(current_point({{"1", at(0)}, {"2", at(9)}}, agenda) == "2");
    CHECK(current_point({{"1", at(0)}, {"7", at(9)}}, agenda) == "1");
    CHECK(current_point({{"7", at(9)}}, agenda) == "focus-3");
    CHECK(current_point({{"1", at(0)}, {"", at(9)}}, agenda).empty());  // what is on no agenda
}

TEST_CASE("after the last point there is none") {
    CHECK(next_point(agenda, "focus-3") == "1");
    CHECK(next_point(agenda, "2") == "");
    CHECK(next_point(agenda, "") == std::nullopt);
    CHECK(next_point(agenda, "7") == std::nullopt);
    CHECK(next_point({}, "1") == std::nullopt);
}

TEST_CASE("the time at a point counts each time that the table was there") {
    std::vector<Turn> const turns{{"1", at(0)}, {"2", at(60)}, {"1", at(90)}};
    CHECK(seconds_at(turns, "1", at(100)) == 70);
    CHECK(seconds_at(turns, "2", at(100)) == 30);
    CHECK(seconds_at(turns, "3", at(100)) == 0);
    CHECK(seconds_at({}, "1", at(100)) == 0);
    CHECK(seconds_at({{"1", at(50)}}, "1", at(40)) == 0);  // two clocks
}

TEST_CASE("the last two minutes of a point are told, and no sooner") {
    CHECK(pace_of(0, 0) == Pace::no_time_set);
    CHECK(pace_of(9'999, 0) == Pace::no_time_set);
    CHECK(pace_of(0, 10) == Pace::well);
    CHECK(pace_of(479, 10) == Pace::well);
    CHECK(pace_of(480, 10) == Pace::soon_over);
    CHECK(pace_of(600, 10) == Pace::soon_over);
    CHECK(pace_of(601, 10) == Pace::over);
}

TEST_CASE("who is heard at one point is not heard at the next [MEET-6]") {
    std::vector<Heard> const heard{{anna, "1"}, {mette, "1"}, {mette, "1", false}};
    CHECK(is_heard(heard, anna, "1"));
    CHECK_FALSE(is_heard(heard, anna, "2"));
    CHECK_FALSE(is_heard(heard, mette, "1"));  // tapped by mistake
    CHECK(not_heard({anna, mette}, heard, "1") == std::vector{mette});
    CHECK(not_heard({anna, mette}, heard, "2") == std::vector{anna, mette});
    CHECK(not_heard({}, heard, "1").empty());
    CHECK(not_heard({anna}, {}, "").size() == 1);
}

}  // namespace
}  // namespace indgang::meeting_room
