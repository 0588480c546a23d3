// Our calendars as other programs read them: ical.js (Thunderbird's own) and Python's icalendar. A client that reads
// them otherwise than we meant is what an invitation is for.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "exchange/calendar/events.hpp"
#include "exchange/child.hpp"

using namespace indgang;
using namespace indgang::calendar;

namespace {

Event meeting(Day on) {
    return {.uid = "meeting-17@solbjerg.indgang",
            .sequence = 3,
            .stamped_at = *instant_from_iso("2026-10-01T08:30:15.000Z"),
            .on = on,
            .from = {10 * 60},
            .until = {11 * 60 + 30},
            .title = "Møde; med, \"familiekoordinator\"",
            .place = "På skolen",
            .description = "Linje\nto: " + std::string(120, 'x') + "æøå",
            .link = "https://solbjerg.example/indkaldelser/3",
            .organizer = Mailbox{"Solbjerg Kommune", "indgang@solbjerg.example"},
            .attendee = Mailbox{"", "mor@hjemme.example"}};
}

std::string line(std::string const& on, std::string const& utc, std::string const& attendee) {
    return fmt::format(
        "meeting-17@solbjerg.indgang|3|{}T10:00|11:30|{}|Møde; med, \"familiekoordinator\"|{}\n",
        on, utc, attendee);
}

void reads_alike(std::vector<std::string> const& reader) {
    struct Case {
        char const *on, *utc;
    };
    for (auto const& [on, utc] :
         {Case{"2026-10-24", "2026-10-24T08:00"}, Case{"2026-10-25", "2026-10-25T09:00"},
          Case{"2027-03-27", "2027-03-27T09:00"}, Case{"2027-03-28", "2027-03-28T08:00"}})
        for (auto const method : {Method::request, Method::cancel}) {
            auto const text = written(method, {meeting(*day_from_iso(on))});
            auto const answer = exchange::run_child(reader, text, {});
            REQUIRE(answer.end == exchange::ChildEnd::well);
            CHECK(answer.output ==
                  std::string(word(method)) + "\n" + line(on, utc, "mailto:mor@hjemme.example"));
        }
    auto feed = meeting("2026-12-02"_day);
    feed.attendee.reset();
    feed.organizer.reset();
    auto const answer =
        exchange::run_child(reader, written(Method::publish, {feed, feed}, "Mine møder"), {});
    auto const expected = line("2026-12-02", "2026-12-02T09:00", "-");
    CHECK(answer.output == "PUBLISH\n" + expected + expected);
}

std::string script(std::string const& name) {
    return std::string{SOURCE_ROOT} + "/tests/support/" + name;
}

}  // namespace

TEST_CASE(
    "Python's icalendar reads what we wrote, on both sides of both changes of the clock [MEET-4, LINK-3]") {
    reads_alike({"/usr/bin/python3", "-I", script("read_calendar.py")});
}

TEST_CASE(
    "ical.js reads what we wrote, on both sides of both changes of the clock [MEET-4, LINK-3]") {
    reads_alike({"node", script("read_calendar.mjs")});
}
