#include "closing/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::closing {
namespace {

using Blocks = std::vector<std::pair<std::string, Block>>;

Blocks blocks_of(std::vector<OpenThing> const& items, std::vector<HandedThing> const& handed) {
    Blocks found;
    for (auto const& one : may_close(items, handed)) found.emplace_back(one.key, one.why);
    return found;
}

TEST_CASE("a case closes when nothing is open [HAND-3, rules.md § 16]") {
    CHECK(may_close({}, {}).empty());
    // What was handed over and has been finished since says nothing.
    CHECK(may_close({}, {{"a", false}}).empty());
}

TEST_CASE("each open thing blocks until it is handed outside with a receipt [rules.md § 16]") {
    using enum HoldKind;
    using enum Block;
    struct Row {
        char const* what;
        std::vector<OpenThing> items;
        std::vector<HandedThing> handed;
        Blocks expected;
    };
    Row const rows[] = {
        {"open ball", {{"a", ball}}, {}, {{"a", is_open}}},
        {"running intervention", {{"a", intervention}}, {}, {{"a", is_open}}},
        {"handed, no receipt", {{"a", ball}}, {{"a", false}}, {{"a", lacks_receipt}}},
        {"handed and received", {{"a", ball}}, {{"a", true}}, {}},
        {"an intervention that is received", {{"a", intervention}}, {{"a", true}}, {}},
        {"another is handed", {{"a", ball}}, {{"b", true}}, {{"a", is_open}}},
        {"a meeting cannot be handed on", {{"a", appointment}}, {{"a", true}}, {{"a", is_planned}}},
        {"a planned meeting", {{"a", appointment}}, {}, {{"a", is_planned}}},
        {"all, in the order they were given",
         {{"a", ball}, {"b", appointment}, {"c", intervention}, {"d", ball}},
         {{"d", true}, {"c", false}},
         {{"a", is_open}, {"b", is_planned}, {"c", lacks_receipt}}},
    };
    for (auto const& row : rows) {
        CAPTURE(row.what);
        CHECK(blocks_of(row.items, row.handed) == row.expected);
    }
}

constexpr DayLimits limits{.today = "2026-11-23"_day,
                           .opened_on = "2026-03-03"_day,
                           .coordinator_since = "2026-03-03"_day};

TEST_CASE("a case closes on a day when it was there, the boundary days told apart [HAND-3]") {
    using enum DayObjection;
    CHECK(objection_to_closing("2026-11-24"_day, limits) == in_the_future);
    CHECK(objection_to_closing("2026-11-23"_day, limits) == std::nullopt);
    CHECK(objection_to_closing("2026-03-04"_day, limits) == std::nullopt);
    CHECK(objection_to_closing("2026-03-03"_day, limits) == before_the_coordinator);
    CHECK(objection_to_closing("2026-03-02"_day, limits) == before_opening);
}

TEST_CASE("it does not close before what came last: coordinator, reopening, follow-up [HAND-3]") {
    using enum DayObjection;
    auto later = limits;
    later.coordinator_since = "2026-06-01"_day;
    CHECK(objection_to_closing("2026-06-01"_day, later) == before_the_coordinator);
    CHECK(objection_to_closing("2026-06-02"_day, later) == std::nullopt);
    later.reopened_on = "2026-08-01"_day;
    CHECK(objection_to_closing("2026-08-01"_day, later) == before_reopening);
    CHECK(objection_to_closing("2026-08-02"_day, later) == std::nullopt);
    later.last_held_on = "2026-10-10"_day;
    CHECK(objection_to_closing("2026-10-09"_day, later) == before_last_held);
    // Held and closed on the same day is usual: the last meeting.
    CHECK(objection_to_closing("2026-10-10"_day, later) == std::nullopt);
}

TEST_CASE("the family is told, and a receipt is said, in the time of the case [HAND-3]") {
    using enum DayObjection;
    CHECK(objection_to_saying("2026-11-24"_day, limits) == in_the_future);
    CHECK(objection_to_saying("2026-11-23"_day, limits) == std::nullopt);
    CHECK(objection_to_saying("2026-03-03"_day, limits) == std::nullopt);
    CHECK(objection_to_saying("2026-03-02"_day, limits) == before_opening);
}

TEST_CASE("a case is opened again from its last day on, and by another after a day [HAND-3]") {
    using enum ReopeningObjection;
    ReopeningLimits closed{.today = "2026-11-23"_day,
                           .closed_on = "2026-11-01"_day,
                           .coordinator_since = "2026-11-05"_day};
    CHECK(objection_to_reopening("2026-11-24"_day, closed) == in_the_future);
    CHECK(objection_to_reopening("2026-11-23"_day, closed) == std::nullopt);
    CHECK(objection_to_reopening("2026-11-01"_day, closed) == std::nullopt);
    CHECK(objection_to_reopening("2026-10-31"_day, closed) == before_closing);
    closed.is_another = true;
    CHECK(objection_to_reopening("2026-11-05"_day, closed) == not_after_the_coordinator_began);
    CHECK(objection_to_reopening("2026-11-06"_day, closed) == std::nullopt);
}

TEST_CASE("only meetings cannot be handed on [HAND-3]") {
    CHECK(may_be_handed(HoldKind::ball));
    CHECK(may_be_handed(HoldKind::intervention));
    CHECK_FALSE(may_be_handed(HoldKind::appointment));
}

}  // namespace
}  // namespace indgang::closing
