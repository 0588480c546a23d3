#include "applications/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::applications {
namespace {

Day day(std::string_view text) { return *day_from_iso(text); }
Day const today = day("2026-11-23");

Instant at(std::string_view text) {
    return *instant_from_iso(std::string(text) + "T09:00:00.000Z");
}
Application application(State state = State::received) {
    Application one;
    one.id = ApplicationId{1};
    one.state = state;
    one.handler = UserId{7};
    one.applied_on = day("2026-11-01");
    one.version = 1;
    one.written_at = at("2026-11-01");
    return one;
}

TEST_CASE("each step is possible in the states that this table says, and in no other [SHARE-1]") {
    struct Row {
        Act act;
        std::optional<State> of_received, of_examined, of_awaiting, of_decided, of_withdrawn;
    };
    using enum State;
    auto const none = std::nullopt;
    Row const table[] = {
        {Act::apply, none, none, none, none, none},
        {Act::start, examined, none, none, none, none},
        {Act::ask_family, awaiting_family, awaiting_family, awaiting_family, none, none},
        {Act::send, none, none, examined, none, none},
        {Act::move, received, examined, awaiting_family, none, none},
        {Act::hand_over, received, examined, awaiting_family, none, none},
        {Act::decide, decided, decided, decided, none, none},
        {Act::correct, none, none, none, decided, none},
        {Act::withdraw, withdrawn, withdrawn, withdrawn, none, none},
        {Act::reopen, none, none, none, examined, examined},
    };
    REQUIRE(std::size(table) == std::size(acts));
    for (auto const& row : table) {
        CAPTURE(word(row.act));
        CHECK(next_state(received, row.act) == row.of_received);
        CHECK(next_state(examined, row.act) == row.of_examined);
        CHECK(next_state(awaiting_family, row.act) == row.of_awaiting);
        CHECK(next_state(decided, row.act) == row.of_decided);
        CHECK(next_state(withdrawn, row.act) == row.of_withdrawn);
        CHECK(next_state(none, row.act).has_value() == (row.act == Act::apply));
    }
}

TEST_CASE("the family asks, sends what lacks and takes back; it decides nothing [SHARE-1]") {
    CHECK(acts_in(State::received, true) == std::vector{Act::withdraw});
    CHECK(acts_in(State::awaiting_family, true) == std::vector{Act::send, Act::withdraw});
    CHECK(acts_in(State::decided, true).empty());
    CHECK(acts_in(State::decided, false) == std::vector{Act::correct, Act::reopen});
    CHECK(acts_in(State::withdrawn, false) == std::vector{Act::reopen});
}

TEST_CASE("an application is late from the day after the one that was promised [SHARE-1]") {
    auto one = application();
    CHECK_FALSE(is_late(one, today));
    one.answer_by = today;
    CHECK_FALSE(is_late(one, today));
    one.answer_by = today - days{1};
    CHECK(is_late(one, today));
    one.state = State::decided;
    CHECK_FALSE(is_late(one, today));
    one.state = State::withdrawn;
    CHECK_FALSE(is_late(one, today));
}

TEST_CASE("days are asked about where they cannot be [SHARE-1]") {
    auto before = application();
    auto after = before;
    after.applied_on = today + days{1};
    CHECK(objections_to(Act::apply, after, nullptr, today) ==
          std::vector{Objection::applied_later_than_today});
    after.applied_on = today;
    CHECK(objections_to(Act::apply, after, nullptr, today).empty());
    after.answer_by = today - days{1};
    CHECK(objections_to(Act::apply, after, nullptr, today) ==
          std::vector{Objection::answer_before_application});
    after.applied_on = today - days{9};  // an old one is written in with the day of then
    CHECK(objections_to(Act::apply, after, nullptr, today).empty());
    CHECK(objections_to(Act::move, after, &before, today) ==
          std::vector{Objection::answer_in_the_past});
    after.answer_by = today;
    CHECK(objections_to(Act::move, after, &before, today).empty());
}

TEST_CASE("nobody is asked for something by a day that has gone [SHARE-1]") {
    auto const before = application(State::examined);
    auto after = before;
    after.lacks_by = today - days{1};
    CHECK(objections_to(Act::ask_family, after, &before, today) ==
          std::vector{Objection::lacks_in_the_past});
    CHECK(objections_to(Act::send, after, &before, today).empty());
    after.lacks_by = today;
    CHECK(objections_to(Act::ask_family, after, &before, today).empty());
}

TEST_CASE("the ball goes to another, or to another department [SHARE-1]") {
    auto const before = application();
    auto after = before;
    CHECK(objections_to(Act::hand_over, after, &before, today) ==
          std::vector{Objection::same_handler});
    after.treated_by = "Ydelsesafdelingen";
    CHECK(objections_to(Act::hand_over, after, &before, today).empty());
    after.treated_by.clear();
    after.handler = UserId{8};
    CHECK(objections_to(Act::hand_over, after, &before, today).empty());
}

TEST_CASE("it is decided after it was asked for, and not in the future [SHARE-1]") {
    auto const before = application(State::examined);
    auto after = before;
    for (auto const act : {Act::decide, Act::correct}) {
        after.decided_on = today + days{1};
        CHECK(objections_to(act, after, &before, today) ==
              std::vector{Objection::decided_later_than_today});
        after.decided_on = before.applied_on - days{1};
        CHECK(objections_to(act, after, &before, today) ==
              std::vector{Objection::decided_before_application});
        after.decided_on = before.applied_on;
        CHECK(objections_to(act, after, &before, today).empty());
    }
    CHECK(objections_to(Act::move, after, &before, today).empty());
}

TEST_CASE(
    "the ball has been where it is since it came there, not since the last word [rules.md § 6]") {
    auto first = application();
    auto moved = first;
    moved.version = 2;
    moved.written_at = at("2026-11-10");
    Course course{moved, {{Act::apply, first}, {Act::move, moved}}};
    CHECK(ball_since(course) == day("2026-11-01"));
    auto asked = moved;
    asked.state = State::awaiting_family;
    asked.asked_of = PersonId{3};
    asked.written_at = at("2026-11-12");
    course = {asked, {{Act::apply, first}, {Act::move, moved}, {Act::ask_family, asked}}};
    CHECK(ball_since(course) == day("2026-11-12"));
    auto sent = asked;
    sent.state = State::examined;
    sent.written_at = at("2026-11-15");
    course.now = sent;
    course.steps.push_back({Act::send, sent});
    CHECK(ball_since(course) == day("2026-11-15"));
}

TEST_CASE("what waits comes first, the soonest answer before the others [SHARE-1]") {
    auto const course = [](std::int64_t id, State state, std::optional<Day> answer_by,
                           std::string_view written) {
        auto one = application(state);
        one.id = ApplicationId{id};
        one.answer_by = answer_by;
        one.written_at = at(written);
        return Course{one, {}};
    };
    std::vector<Course> all{
        course(1, State::decided, {}, "2026-11-02"),
        course(2, State::received, {}, "2026-11-02"),
        course(3, State::examined, today + days{9}, "2026-11-02"),
        course(4, State::withdrawn, today, "2026-11-05"),
        course(5, State::awaiting_family, today, "2026-11-02"),
    };
    sort_by_need(all);
    std::vector<std::int64_t> order;
    for (auto const& one : all) order.push_back(one.now.id.value);
    CHECK(order == std::vector<std::int64_t>{5, 3, 2, 4, 1});
    all.clear();
    sort_by_need(all);
    CHECK(all.empty());
}

}  // namespace
}  // namespace indgang::applications
