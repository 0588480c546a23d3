#include "todo/rules.hpp"

#include <doctest/doctest.h>

namespace indgang::todo {
namespace {

constexpr Day monday = "2026-11-23"_day;
constexpr Day sunday = "2026-11-29"_day;
constexpr UserId mette{1}, lise{2};
constexpr PersonId sofie{10}, anna{11};

Section of(Kind kind, std::optional<Day> due_on, bool is_readers = true) {
    return section_of({.kind = kind, .is_readers = is_readers, .due_on = due_on}, monday);
}

Thing ball(std::string address, std::optional<Day> due_on = {}, Kind kind = Kind::work) {
    return {.kind = kind,
            .what = "w" + address,
            .user = mette,
            .since = monday,
            .due_on = due_on,
            .address = std::move(address)};
}

TEST_CASE("what is due today is not overdue, and is not only of the week [INSIGHT-2]") {
    CHECK(of(Kind::work, monday - days{1}) == Section::overdue);
    CHECK(of(Kind::work, monday) == Section::today);
    CHECK(of(Kind::work, monday + days{1}) == Section::this_week);
    CHECK(of(Kind::work, sunday) == Section::this_week);
    CHECK(of(Kind::work, sunday + days{1}) == Section::later);
    CHECK(of(Kind::work, {}) == Section::undated);
}

TEST_CASE("what is to be planned by Sunday is of this week, though it is due after it [FOLLOW-2]") {
    CHECK(section_of({.due_on = sunday + days{1}, .plan_by = sunday - days{2}}, monday) ==
          Section::this_week);
    CHECK(section_of({.due_on = sunday + days{8}, .plan_by = sunday + days{1}}, monday) ==
          Section::later);
    CHECK(section_of({.due_on = monday, .plan_by = monday - days{3}}, monday) == Section::today);
}

TEST_CASE("on a Sunday the week ends that day") {
    CHECK(section_of({.due_on = sunday}, sunday) == Section::today);
    CHECK(section_of({.due_on = sunday + days{1}}, sunday) == Section::later);
}

TEST_CASE("each kind stands with its like, until its day has come") {
    struct Row {
        Kind kind;
        Section before, today, after, undated;
    };
    constexpr Row table[] = {
        {Kind::meeting, Section::meetings, Section::today, Section::overdue, Section::meetings},
        {Kind::statutory, Section::statutory, Section::today, Section::overdue, Section::statutory},
        {Kind::effect, Section::effects, Section::effects, Section::effects, Section::effects},
        {Kind::message, Section::news, Section::news, Section::news, Section::news},
        {Kind::told, Section::news, Section::news, Section::news, Section::news},
        {Kind::coming, Section::this_week, Section::today, Section::elsewhere, Section::undated},
    };
    for (auto const& row : table) {
        CAPTURE(word(row.kind));
        CHECK(of(row.kind, monday + days{1}) == row.before);
        CHECK(of(row.kind, monday) == row.today);
        CHECK(of(row.kind, monday - days{1}) == row.after);
        CHECK(of(row.kind, {}) == row.undated);
    }
}

TEST_CASE(
    "what others have waits for them, whatever its day; what the family did is the reader's") {
    for (auto const kind :
         {Kind::work, Kind::message, Kind::meeting, Kind::effect, Kind::statutory}) {
        CHECK(of(kind, monday - days{9}, false) == Section::others);
        CHECK(of(kind, {}, false) == Section::others);
    }
    CHECK(of(Kind::told, {}, false) == Section::news);
}

TEST_CASE("what is on hold is shown apart until the day it returns [PLAN-4]") {
    auto const held = [](Day until) {
        return section_of({.due_on = monday - days{9}, .on_hold_until = until}, monday);
    };
    CHECK(held(monday + days{1}) == Section::paused);
    CHECK(held(monday) == Section::overdue);
}

TEST_CASE("a meeting further away is in the calendar, unless it meets a follow-up [MEET-11]") {
    Timing far{.kind = Kind::coming, .due_on = sunday + days{1}};
    CHECK(section_of(far, monday) == Section::elsewhere);
    far.meets_a_follow_up = true;
    CHECK(section_of(far, monday) == Section::later);
}

TEST_CASE("things of one holder that are done on one page are one line") {
    CHECK(one_line_each({}, monday).empty());
    auto const lines = one_line_each({ball("/a"), ball("/b"), ball("/a", monday)}, monday);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].count == 2);
    CHECK(lines[0].due_on == monday);  // the urgent one's words and day
    CHECK(lines[1].count == 1);
    auto hers = ball("/a");
    hers.user = lise;
    CHECK(one_line_each({ball("/a"), hers}, monday).size() == 2);
    CHECK(one_line_each({ball(""), ball("")}, monday).size() == 2);  // nowhere is no page
}

TEST_CASE("a planned meeting and what lacks before it are one line, and not two things [MEET-5]") {
    auto coming = ball("/m", monday + days{3}, Kind::coming);
    coming.clock = "10.00";
    coming.meets = {sofie};
    auto lacks = ball("/m", monday + days{3}, Kind::meeting);
    lacks.since = monday - days{4};
    for (auto const& both : {std::vector{coming, lacks}, std::vector{lacks, coming}}) {
        auto const lines = one_line_each(both, monday);
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].clock == "10.00");
        CHECK(lines[0].meets == std::vector{sofie});
        CHECK(lines[0].count == 1);
        CHECK(lines[0].since == monday - days{4});
    }
}

TEST_CASE("a meeting in time meets the follow-up; one that is too late does not [MEET-2]") {
    auto meeting = ball("/m", monday + days{3}, Kind::coming);
    meeting.meets = {sofie};
    std::vector const things{ball("/a"), meeting};
    CHECK(met_by(things, sofie, monday + days{3}) == &things[1]);
    CHECK(met_by(things, sofie, monday + days{2}) == nullptr);
    CHECK(met_by(things, anna, monday + days{9}) == nullptr);
    CHECK(met_by({}, sofie, monday) == nullptr);
}

TEST_CASE(
    "an employee is one holder across families, and one of a family in its own case [PLAN-4]") {
    auto const had = [](CaseId in, std::optional<UserId> user, std::optional<PersonId> person,
                        Day since) {
        return Waiting{in, {.what = "", .user = user, .person = person, .since = since}};
    };
    auto const holders = by_holder(
        {had(CaseId{1}, lise, {}, monday - days{2}), had(CaseId{2}, {}, anna, monday - days{1}),
         had(CaseId{2}, lise, {}, monday - days{9}), had(CaseId{3}, {}, anna, monday)});
    REQUIRE(holders.size() == 3);
    CHECK(holders[0].things.size() == 2);  // who has waited longest first, and the longest of these
    CHECK(holders[0].things[0].case_id == CaseId{2});
    CHECK(holders[1].things[0].thing.person == anna);
    CHECK(by_holder({}).empty());
}

}  // namespace
}  // namespace indgang::todo
