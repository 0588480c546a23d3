#include "actions/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::actions {
namespace {

constexpr Day today = "2026-11-23"_day;

Instant noon(Day day) {
    return {std::chrono::sys_time<std::chrono::milliseconds>{day.count()} + std::chrono::hours{11}};
}
Told told(Event event, std::optional<Day> until = {}, std::string because = "fordi",
          Day on = today) {
    return {.event = event, .until = until, .because = std::move(because), .at = noon(on)};
}

TEST_CASE("every state and event of an action has its answer [PLAN-4]") {
    using enum Event;
    struct Row {
        State from;
        Event event;
        std::optional<State> to;
    };
    Row const table[] = {
        {State::open, finish, State::done},
        {State::open, undo, {}},
        {State::open, hold, State::on_hold},
        {State::open, resume, {}},
        {State::open, cancel, State::cancelled},
        {State::open, reopen, {}},
        {State::on_hold, finish, State::done},
        {State::on_hold, undo, {}},
        {State::on_hold, hold, State::on_hold},
        {State::on_hold, resume, State::open},
        {State::on_hold, cancel, State::cancelled},
        {State::on_hold, reopen, {}},
        {State::done, finish, {}},
        {State::done, undo, State::open},
        {State::done, hold, {}},
        {State::done, resume, {}},
        {State::done, cancel, {}},
        {State::done, reopen, State::open},
        {State::cancelled, finish, {}},
        {State::cancelled, undo, {}},
        {State::cancelled, hold, {}},
        {State::cancelled, resume, {}},
        {State::cancelled, cancel, {}},
        {State::cancelled, reopen, State::open},
    };
    CHECK(std::size(table) == std::size(states) * std::size(events));
    for (auto const& row : table) CHECK(after(row.from, row.event) == row.to);
}
TEST_CASE("an action of which nothing was told is open [PLAN-4]") {
    CHECK(standing_on({}, today) == Standing{State::open, {}});
}
TEST_CASE("what is on hold returns by itself on its day, and not the day before [PLAN-4]") {
    std::vector const held = {told(Event::hold, "2026-11-24"_day)};
    CHECK(standing_on(held, today) == Standing{State::on_hold, "2026-11-24"_day});
    CHECK(standing_on(held, "2026-11-24"_day) == Standing{State::open, {}});
    CHECK(standing_on(held, "2027-01-01"_day) == Standing{State::open, {}});
}
TEST_CASE("what was told later stands, and what could not be told changes nothing [PLAN-4]") {
    CHECK(standing_on({told(Event::hold, "2026-12-24"_day), told(Event::finish)}, today) ==
          Standing{State::done, {}});
    CHECK(standing_on({told(Event::hold, "2026-12-24"_day), told(Event::hold, "2026-12-01"_day)},
                      today) == Standing{State::on_hold, "2026-12-01"_day});
    CHECK(standing_on({told(Event::undo)}, today).state == State::open);
    CHECK(standing_on({told(Event::finish), told(Event::undo)}, today).state == State::open);
}
TEST_CASE("a hold ends on a day after today, and says why [PLAN-4]") {
    using Objections = std::vector<Objection>;
    auto const hold = [](std::optional<Day> until, std::string because) {
        return objections_to({}, told(Event::hold, until, std::move(because)), today);
    };
    CHECK(hold("2026-11-24"_day, "ferie").empty());
    CHECK(hold(today, "ferie") == Objections{Objection::hold_ends_today_or_before});
    CHECK(hold({}, "") ==
          Objections{Objection::hold_ends_today_or_before, Objection::without_a_reason});
}
TEST_CASE(
    "a tick is taken back for a week; after that it is opened again, with a reason [PLAN-4]") {
    using Objections = std::vector<Objection>;
    auto const done = [](Day on) { return std::vector{told(Event::finish, {}, "", on)}; };
    CHECK(objections_to(done("2026-11-16"_day), told(Event::undo, {}, ""), today).empty());
    CHECK(objections_to(done("2026-11-15"_day), told(Event::undo, {}, ""), today) ==
          Objections{Objection::too_late_to_undo});
    CHECK(objections_to(done("2026-11-15"_day), told(Event::reopen), today).empty());
    CHECK(objections_to(done("2026-11-15"_day), told(Event::reopen, {}, ""), today) ==
          Objections{Objection::without_a_reason});
}
TEST_CASE("done needs no reason, cancelled does; and what cannot be is said alone [PLAN-4]") {
    using Objections = std::vector<Objection>;
    CHECK(objections_to({}, told(Event::finish, {}, ""), today).empty());
    CHECK(objections_to({}, told(Event::cancel, {}, ""), today) ==
          Objections{Objection::without_a_reason});
    CHECK(objections_to({told(Event::finish)}, told(Event::hold, {}, ""), today) ==
          Objections{Objection::not_from_here});
    CHECK(needs_reason(Event::hold));
    CHECK_FALSE(needs_reason(Event::resume));
    CHECK_FALSE(needs_reason(Event::undo));
}

}  // namespace
}  // namespace indgang::actions
