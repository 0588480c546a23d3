#include <doctest/doctest.h>

#include "time_proposals/team_question.hpp"
#include "time_proposals/week_picture.hpp"

using namespace indgang;
using namespace indgang::time_proposals;

TEST_CASE("An hour that was chosen comes back as it was sent [MEET-12]") {
    Slot const slot{CaseId{12}, {"2026-12-01"_day, {540}, {630}}, finding_time::Place::home};
    CHECK(written(slot) == "12|2026-12-01|540|630|home");
    auto const read = slot_from(written(slot));
    REQUIRE(read);
    CHECK(read->case_id == slot.case_id);
    CHECK(read->when == slot.when);
    CHECK(read->place == slot.place);
}

TEST_CASE("What is no hour is none [MEET-12]") {
    for (auto const* text :
         {"", "|", "12", "12|2026-12-01|540|630", "12|2026-12-01|540|630|månen",
          "x|2026-12-01|540|630|home", "12|2026-13-01|540|630|home", "12|2026-12-01|630|540|home",
          "12|2026-12-01|-5|630|home", "12|2026-12-01|540|1441|home", "12|2026-12-01|540|540|home",
          "12|2026-12-01|540|630|home|"})
        CHECK_MESSAGE(!slot_from(text), text);
}

TEST_CASE(
    "The picture of a week has five days, and what lies outside eight to sixteen is cut [MEET-12]") {
    Day const monday = "2026-11-30"_day;
    finding_time::Problem problem{
        .first = monday, .until = monday + days{7}, .working_days = WorkingDays{{monday}}};
    problem.people = {{.name = "Mette",
                       .engagements = {{{monday, {7 * 60}, {9 * 60}}, 0},
                                       {{monday + days{1}, {17 * 60}, {18 * 60}}, 0},
                                       {{monday + days{5}, {9 * 60}, {10 * 60}}, 0}}}};
    problem.meetings = {{.must = {0}, .earliest = monday, .keep_by = monday + days{4}}};
    auto const picture =
        picture_of(problem, {.when = {monday + days{2}, {10 * 60}, {11 * 60}}}, Language::da);
    REQUIRE(picture.days.size() == 5);
    CHECK(picture.days[0].name == "man");
    CHECK(picture.days[0].is_off);
    CHECK_FALSE(picture.days[1].is_off);
    REQUIRE(picture.taken.size() == 1);
    CHECK(picture.taken[0].y == 18);
    CHECK(picture.taken[0].height == 14);
    CHECK(picture.meeting.x == 103);
    CHECK(picture.meeting.y == 46);
    CHECK(picture.week == 49);
}
