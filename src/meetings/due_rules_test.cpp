#include "meetings/due_rules.hpp"

#include <doctest/doctest.h>

#include "support/called_meetings.hpp"

using namespace indgang;
using namespace indgang::meetings;

namespace {

constexpr auto today = "2026-11-23"_day;
constexpr PersonId sofie{1}, emil{2};

DutyClock follow_up_of(PersonId child, Day due_on) {
    return {.duty = Duty::follow_up, .person = child, .due_on = due_on, .plan_by = due_on};
}
DutyClock of_family(Duty duty, Day due_on) {
    return {.duty = duty, .due_on = due_on, .plan_by = due_on};
}
std::vector<DueMeeting> due(std::vector<DutyClock> const& clocks,
                            std::vector<Meeting> const& meetings = {}) {
    return due_meetings(clocks, test::known_for_family(), meetings, today);
}

}  // namespace

TEST_CASE("nothing is due where no clock runs [MEET-3]") { CHECK(due({}).empty()); }

TEST_CASE("duties that fall within three weeks are met by one meeting [MEET-11]") {
    auto const first = "2026-12-01"_day;
    auto const both = due({follow_up_of(emil, first + near), follow_up_of(sofie, first)});
    REQUIRE(both.size() == 1);
    CHECK(both[0].due_on() == first);
    CHECK(both[0].clocks.size() == 2);
    CHECK(both[0].kind->word == "follow_up");
    auto const apart =
        due({follow_up_of(sofie, first), follow_up_of(emil, first + near + days{1})});
    REQUIRE(apart.size() == 2);
    CHECK(apart[0].due_on() == first);
}

TEST_CASE("status and core-team meeting near each other become one that is both [MEET-11]") {
    auto const one = due({of_family(Duty::status, "2026-12-10"_day),
                          of_family(Duty::core_team_meeting, "2026-12-01"_day)});
    REQUIRE(one.size() == 1);
    CHECK(one[0].kind->word == "core_team_meeting");
    auto const three = due({of_family(Duty::status, "2026-12-10"_day),
                            of_family(Duty::core_team_meeting, "2026-12-01"_day),
                            follow_up_of(sofie, "2026-12-05"_day)});
    REQUIRE(three.size() == 1);
    CHECK(three[0].kind->word == "status_and_follow_up");
    REQUIRE(three[0].clocks.size() == 3);
    CHECK(three[0].clocks[1].duty == Duty::follow_up);
}

TEST_CASE("a meeting due today is not overdue, the day after it is [MEET-3]") {
    auto const one = due({follow_up_of(sofie, today)});
    CHECK_FALSE(one[0].is_overdue(today));
    CHECK(one[0].is_overdue(today + days{1}));
}

TEST_CASE(
    "a planned meeting of a type that meets the duty is named, and whether it comes too late") {
    auto const meeting = test::called("follow_up", "2026-12-04"_day);
    auto const in_time = due({follow_up_of(sofie, "2026-12-04"_day)}, {meeting});
    REQUIRE(in_time.size() == 1);
    CHECK(in_time[0].planned == meeting.id);
    CHECK_FALSE(in_time[0].is_planned_late());
    CHECK(due({follow_up_of(sofie, "2026-12-03"_day)}, {meeting})[0].is_planned_late());
    CHECK_FALSE(due({of_family(Duty::status, "2026-12-04"_day)}, {meeting})[0].planned);
}

TEST_CASE("a meeting that is past, called off or of another child meets nothing") {
    auto const clock = follow_up_of(sofie, "2026-12-04"_day);
    CHECK_FALSE(due({clock}, {test::called("follow_up", today - days{1})})[0].planned);
    CHECK(due({clock}, {test::called("follow_up", today)})[0].planned);
    auto off = test::called("follow_up", "2026-12-01"_day);
    off.cancelled = Cancellation{.because = "Syg"};
    CHECK_FALSE(due({clock}, {off})[0].planned);
    auto of_emil = test::called("follow_up", "2026-12-01"_day);
    of_emil.about = {emil};
    CHECK_FALSE(due({clock}, {of_emil})[0].planned);
    CHECK(due({of_family(Duty::plan_follow_up, today)})[0].kind->word == "follow_up");
    of_emil.about = {emil, sofie};
    CHECK(due({clock}, {of_emil})[0].planned);
}

TEST_CASE("without the family only status is met [MEET-7]") {
    auto meeting = test::called("status_and_follow_up", "2026-12-01"_day);
    std::erase_if(meeting.plans[0].participants, [](auto const& one) { return bool(one.person); });
    CHECK_FALSE(will_meet(meeting, Duty::core_team_meeting, {}));
    CHECK_FALSE(will_meet(meeting, Duty::follow_up, sofie));
    CHECK(will_meet(meeting, Duty::status, {}));
}

TEST_CASE("of two planned meetings the nearest counts, and it takes all it can meet [MEET-11]") {
    auto soon = test::called("status_and_follow_up", "2026-12-01"_day);
    auto later = test::called("status_and_follow_up", "2027-01-05"_day);
    later.id = MeetingId{2};
    auto const all =
        due({follow_up_of(sofie, "2026-12-20"_day), follow_up_of(emil, "2027-02-20"_day)},
            {later, soon});
    REQUIRE(all.size() == 1);
    CHECK(all[0].planned == soon.id);
    CHECK(all[0].clocks.size() == 2);
}

TEST_CASE("a pause at the family's wish hides the reminder until its last day is over") {
    auto clock = follow_up_of(sofie, today);
    clock.hidden_until = today + days{1};
    CHECK(due({clock}).empty());
    clock.hidden_until = today;
    CHECK(due({clock}).size() == 1);
}

TEST_CASE(
    "status runs from the last one or the agreement, and concern shortens, never lengthens [MEET-3]") {
    StatusFacts facts{.agreed_on = "2026-09-01"_day, .interval = days{28}};
    CHECK(status_due(facts) == "2026-09-29"_day);
    facts.last = "2026-10-14"_day;
    CHECK(status_due(facts) == "2026-11-11"_day);
    facts.of_concern = days{14};
    CHECK(status_due(facts) == "2026-10-28"_day);
    facts.of_concern = days{42};
    CHECK(status_due(facts) == "2026-11-11"_day);
    facts.interval = days{200};
    facts.of_concern = {};
    facts.maximum = months{3};
    CHECK(status_due(facts) == "2027-01-14"_day);
}

TEST_CASE(
    "the child's plan is followed up three months after the measure began, the first time [MEET-1]") {
    CHECK_FALSE(plan_follow_up_due({}, {}));
    CHECK(plan_follow_up_due({"2026-11-30"_day}, {}) == "2027-02-28"_day);
    CHECK(plan_follow_up_due({"2026-10-01"_day, "2026-09-01"_day}, {}) == "2026-12-01"_day);
    CHECK_FALSE(plan_follow_up_due({"2026-09-01"_day}, "2026-09-01"_day));
    CHECK(plan_follow_up_due({"2026-09-01"_day}, "2026-08-31"_day) == "2026-12-01"_day);
}
