#include "follow_up/held_rules.hpp"

#include <doctest/doctest.h>

namespace indgang::follow_up {
namespace {

constexpr auto today = "2026-11-23"_day;
constexpr auto opened = "2026-03-03"_day;
constexpr auto start_conversation = "2026-03-10"_day;
using Objections = std::optional<Objection>;

Objections objection(Day held_on, Manner manner = Manner::meeting, bool has_content = true) {
    return objection_to({held_on, manner, has_content}, opened, start_conversation, today);
}

TEST_CASE("a conversation with its content may be written down on the day it is held [FOLLOW-4]") {
    for (auto const manner :
         {Manner::meeting, Manner::home_visit, Manner::video, Manner::telephone})
        CHECK(objection(today, manner) == Objections{});
    CHECK(objection(start_conversation) == Objections{});
}

TEST_CASE("a text message, a cancellation or a no-show is no follow-up [FOLLOW-4]") {
    for (auto const manner : {Manner::text_message, Manner::cancelled, Manner::no_show})
        CHECK(objection(today, manner) == Objection::not_a_conversation);
}

TEST_CASE("a follow-up without content does not count [FOLLOW-3]") {
    CHECK(objection(today, Manner::meeting, false) == Objection::without_content);
}

TEST_CASE("a follow-up is not held in the future [FOLLOW-2]") {
    CHECK(objection("2026-11-24"_day) == Objection::in_the_future);
}

TEST_CASE("a follow-up is not held before the case or the start conversation [FOLLOW-2]") {
    CHECK(objection("2026-03-02"_day) == Objection::before_the_case_opened);
    CHECK(objection(opened) == Objection::before_the_start_conversation);
    CHECK(objection("2026-03-09"_day) == Objection::before_the_start_conversation);
    CHECK(objection_to({"2026-03-02"_day, Manner::meeting, true}, opened, {}, today) ==
          Objection::before_the_case_opened);
    CHECK(objection_to({opened, Manner::meeting, true}, {}, start_conversation, today) ==
          Objection::before_the_start_conversation);
    CHECK(objection_to({opened, Manner::meeting, true}, opened, {}, today) == Objections{});
    CHECK(objection_to({opened, Manner::meeting, true}, {}, {}, today) == Objections{});
}

TEST_CASE("a pause hides the reminder from its first day until the day it ends [FOLLOW-2]") {
    Pause const pause{"2026-11-20"_day, "2026-11-25"_day};
    CHECK_FALSE(is_reminder_hidden(pause, "2026-11-19"_day));
    CHECK(is_reminder_hidden(pause, "2026-11-20"_day));
    CHECK(is_reminder_hidden(pause, "2026-11-24"_day));
    CHECK_FALSE(is_reminder_hidden(pause, "2026-11-25"_day));
    CHECK_FALSE(is_reminder_hidden({}, today));
}

TEST_CASE("every manner and objection is worded [FOLLOW-4]") {
    for (auto const& row : manners) CHECK(wording(row.value).word == row.word);
    for (auto const& row : objections) CHECK(!wording(row.value).danish.empty());
}

}  // namespace
}  // namespace indgang::follow_up
