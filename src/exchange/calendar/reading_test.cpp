#include <doctest/doctest.h>
#include <fmt/format.h>

#include "exchange/calendar/busy.hpp"

using namespace indgang;
using namespace indgang::calendar;

namespace {

Window const autumn{"2026-10-19"_day, "2026-11-09"_day};
Window const spring{"2027-03-22"_day, "2027-04-05"_day};

std::string calendar_with(std::string_view inside) {
    return fmt::format(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\n{}END:VCALENDAR\r\n", inside);
}
std::string event(std::string_view lines) {
    return fmt::format("BEGIN:VEVENT\r\nUID:a@x\r\nSUMMARY:Fortroligt\r\n{}END:VEVENT\r\n", lines);
}

/// "2026-10-19 10:00-11:00", one in a line.
std::string said(std::string_view text, Window const& window) {
    auto const read = busy_in(text, window);
    if (!read) return "unread";
    std::string all;
    for (auto const& one : *read)
        all += fmt::format("{} {}-{}\n", iso(one.on), iso(one.from),
                           one.until.minutes == 1440 ? "24:00" : iso(one.until));
    return all;
}
std::string said_of(std::string_view lines, Window const& window = autumn) {
    return said(calendar_with(event(lines)), window);
}

}  // namespace

TEST_CASE("hours in UTC, in a zone, and without one are shown in Danish time [MEET-12]") {
    CHECK(said_of("DTSTART:20261020T080000Z\r\nDTEND:20261020T090000Z\r\n") ==
          "2026-10-20 10:00-11:00\n");
    CHECK(said_of("DTSTART;TZID=Europe/London:20261020T080000\r\nDURATION:PT30M\r\n") ==
          "2026-10-20 09:00-09:30\n");
    CHECK(said_of("DTSTART:20261020T080000\r\nDTEND:20261020T090000\r\n") ==
          "2026-10-20 08:00-09:00\n");
    CHECK(
        said_of("DTSTART;TZID=Nowhere:20261020T080000\r\nDTEND;TZID=Nowhere:20261020T090000\r\n") ==
        "2026-10-20 08:00-09:00\n");
}

TEST_CASE("a zone that the calendar describes itself counts, as Outlook sends it [MEET-12]") {
    auto const zone =
        "BEGIN:VTIMEZONE\r\nTZID:Romance Standard Time\r\nBEGIN:STANDARD\r\n"
        "DTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
        "DTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";
    auto const weekly = event(
        "DTSTART;TZID=Romance Standard Time:20261021T090000\r\n"
        "DTEND;TZID=Romance Standard Time:20261021T100000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n");
    CHECK(said(calendar_with(zone + weekly), autumn) ==
          "2026-10-21 09:00-10:00\n2026-10-28 09:00-10:00\n");
}

TEST_CASE("a weekly meeting keeps its hour across both changes of the clock [MEET-12]") {
    CHECK(said_of("DTSTART;TZID=Europe/Copenhagen:20261022T100000\r\n"
                  "DTEND;TZID=Europe/Copenhagen:20261022T110000\r\n"
                  "RRULE:FREQ=WEEKLY;UNTIL=20261105T090000Z\r\n") ==
          "2026-10-22 10:00-11:00\n2026-10-29 10:00-11:00\n2026-11-05 10:00-11:00\n");
    CHECK(said_of("DTSTART;TZID=Europe/Copenhagen:20261224T100000\r\n"
                  "DTEND;TZID=Europe/Copenhagen:20261224T110000\r\nRRULE:FREQ=WEEKLY\r\n",
                  spring) == "2027-03-25 10:00-11:00\n2027-04-01 10:00-11:00\n");
    CHECK(said_of("DTSTART:20261024T080000Z\r\nDTEND:20261024T090000Z\r\n"
                  "RRULE:FREQ=DAILY;COUNT=2\r\n") ==
          "2026-10-24 10:00-11:00\n2026-10-25 09:00-10:00\n");
}

TEST_CASE("the night when an hour comes twice is never less than what was asked for [MEET-12]") {
    CHECK(said_of("DTSTART:20261025T003000Z\r\nDTEND:20261025T011500Z\r\n") ==
          "2026-10-25 02:30-03:15\n");
    CHECK(said_of("DTSTART:20270328T003000Z\r\nDTEND:20270328T013000Z\r\n", spring) ==
          "2027-03-28 01:30-03:30\n");
}

TEST_CASE("whole days are taken from midnight to midnight, also when the clock changes [MEET-12]") {
    CHECK(said_of("DTSTART;VALUE=DATE:20261024\r\nDTEND;VALUE=DATE:20261026\r\n") ==
          "2026-10-24 00:00-24:00\n2026-10-25 00:00-24:00\n");
    CHECK(said_of("DTSTART;VALUE=DATE:20270328\r\n", spring) == "2027-03-28 00:00-24:00\n");
    CHECK(said_of("DTSTART;VALUE=DATE:20261025\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n") ==
          "2026-10-25 00:00-24:00\n2026-11-01 00:00-24:00\n");
}

TEST_CASE("what goes past midnight is two days, cut to the window [MEET-12]") {
    CHECK(said_of("DTSTART:20261018T200000Z\r\nDTEND:20261019T040000Z\r\n") ==
          "2026-10-19 00:00-06:00\n");
    CHECK(said_of("DTSTART:20261102T220000Z\r\nDTEND:20261103T013000Z\r\n") ==
          "2026-11-02 23:00-24:00\n2026-11-03 00:00-02:30\n");
    CHECK(said_of("DTSTART:20261108T230000Z\r\nDTEND:20261109T013000Z\r\n").empty());
    CHECK(said_of("DTSTART:20000101T000000Z\r\nDTEND:20300101T000000Z\r\n").size() == 21 * 23);
}

TEST_CASE("what takes no time is not busy: free, called off, without length [MEET-12]") {
    std::string const hour = "DTSTART:20261020T080000Z\r\nDTEND:20261020T090000Z\r\n";
    CHECK(said_of(hour + "TRANSP:TRANSPARENT\r\n").empty());
    CHECK(said_of(hour + "STATUS:CANCELLED\r\n").empty());
    CHECK(said_of(hour + "X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n").empty());
    CHECK(said_of("DTSTART:20261020T080000Z\r\n").empty());
    CHECK(said_of("DTSTART:20261020T080000Z\r\nDTEND:20261020T070000Z\r\n").empty());
    CHECK(said_of(hour + "STATUS:TENTATIVE\r\n") == "2026-10-20 10:00-11:00\n");
}

TEST_CASE("one of a series that was moved, called off or left out follows its own word [MEET-12]") {
    std::string const series =
        "DTSTART;TZID=Europe/Copenhagen:20261020T100000\r\n"
        "DTEND;TZID=Europe/Copenhagen:20261020T110000\r\nRRULE:FREQ=DAILY;COUNT=4\r\n";
    CHECK(said_of(series + "EXDATE;TZID=Europe/Copenhagen:20261021T100000,20261022T100000\r\n") ==
          "2026-10-20 10:00-11:00\n2026-10-23 10:00-11:00\n");
    auto const moved = event(
        "RECURRENCE-ID;TZID=Europe/Copenhagen:20261021T100000\r\n"
        "DTSTART;TZID=Europe/Copenhagen:20261021T140000\r\n"
        "DTEND;TZID=Europe/Copenhagen:20261021T150000\r\n");
    auto const called_off = event(
        "RECURRENCE-ID:20261022T080000Z\r\nDTSTART:20261022T080000Z\r\n"
        "DTEND:20261022T090000Z\r\nSTATUS:CANCELLED\r\n");
    CHECK(said(calendar_with(moved + event(series) + called_off), autumn) ==
          "2026-10-20 10:00-11:00\n2026-10-21 14:00-15:00\n2026-10-23 10:00-11:00\n");
    CHECK(said_of(series + "RDATE;TZID=Europe/Copenhagen:20261030T100000\r\n")
              .ends_with("2026-10-30 10:00-11:00\n"));
}

TEST_CASE("hours that another system has found busy are taken, and its free ones not [MEET-12]") {
    auto const part =
        "BEGIN:VFREEBUSY\r\nUID:f@x\r\nFREEBUSY:20261020T080000Z/20261020T090000Z,"
        "20261021T080000Z/PT90M\r\nFREEBUSY;FBTYPE=FREE:20261022T080000Z/20261022T090000Z\r\n"
        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261023T080000Z/20261023T090000Z\r\nEND:VFREEBUSY\r\n";
    CHECK(said(calendar_with(part), autumn) ==
          "2026-10-20 10:00-11:00\n2026-10-21 10:00-11:30\n2026-10-23 10:00-11:00\n");
}

TEST_CASE("what is no calendar, or too much of one, is refused [MEET-12, TRUST-3]") {
    for (auto const* wrong : {"", "<html>Log ind</html>", "BEGIN:VCALENDAR", "\0BEGIN:VCALENDAR"})
        CHECK_FALSE(said(wrong, autumn).find("2026") != std::string::npos);
    CHECK(said(std::string_view{"BEGIN:VCALENDAR\0", 16}, autumn) == "unread");
    CHECK(busy_in(std::string(most_bytes + 1, 'x'), autumn).error() == Unread::too_large);
    CHECK(said(calendar_with(""), autumn).empty());
    std::string many;
    for (int n = 0; n <= most_events; ++n) many += "BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n";
    CHECK(busy_in(calendar_with(many), autumn).error() == Unread::too_many);
}

TEST_CASE(
    "what repeats without end stops at the window, and what would never stop is read once [MEET-12]") {
    std::string const hour = "DTSTART:20261020T080000Z\r\nDTEND:20261020T090000Z\r\n";
    CHECK(said_of(hour + "RRULE:FREQ=SECONDLY\r\n") == "2026-10-20 10:00-11:00\n");
    CHECK(said_of(hour + "RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30\r\n") ==
          "2026-10-20 10:00-11:00\n");
    CHECK(said_of("DTSTART:19000101T080000Z\r\nDTEND:19000101T090000Z\r\nRRULE:FREQ=DAILY\r\n")
              .size() == 21 * 23);
    CHECK(said_of(hour + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n").size() < 50);
    std::string many;
    for (int n = 0; n < 20; ++n)
        many += event("DTSTART:19000101T080000Z\r\nDTEND:19000101T090000Z\r\nRRULE:FREQ=DAILY\r\n");
    CHECK(busy_in(calendar_with(many), autumn).error() == Unread::too_many);
}

TEST_CASE("broken dates and rules harm nothing [MEET-12, TRUST-3]") {
    for (auto const* wrong :
         {"DTSTART:99999999T999999Z\r\nDTEND:0\r\n", "DTSTART:x\r\nRRULE:FREQ=DAILY;COUNT=-1\r\n",
          "DTSTART;VALUE=DATE:20269999\r\n", "DTSTART;TZID=../../etc/passwd:20261020T080000\r\n",
          "DTSTART:20261020T080000Z\r\nDURATION:P99999999999W\r\n",
          "DTSTART:20261020T080000Z\r\nRRULE:FREQ=DAILY;INTERVAL=0;BYDAY=99XX\r\n", "RRULE:\r\n",
          "DTSTART:\r\nEXDATE:\r\nRDATE:\r\nRECURRENCE-ID:\r\n"})
        CHECK_NOTHROW(said_of(wrong));
}
