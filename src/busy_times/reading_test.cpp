#include "busy_times/reading.hpp"

#include <doctest/doctest.h>

#include "support/beside.hpp"

using namespace indgang;
using namespace indgang::busy_times;

namespace {

auto const today = "2026-11-23"_day;
calendar::Reach const inside{.may_be_inside = true, .patience = std::chrono::seconds{2}};
std::vector<appointments::Span> const noon{{"2026-12-02"_day, {720}, {780}}};

auto of_feed(test::CalendarServer const& server, std::string const& path,
             calendar::Reach const& reach = inside) {
    return read({Kind::feed, server.url(path), {}, {}}, today, reach);
}
auto of_collection(test::CalendarServer const& server, std::string const& password = "hemmelig") {
    return read({Kind::caldav, server.url("/mette/arbejde/"), "mette", password}, today, inside);
}

std::string entry(std::string const& uid, std::string const& lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VEVENT\r\nUID:" + uid +
           "\r\nDTSTAMP:20261101T000000Z\r\nSUMMARY:Fortroligt\r\n" + lines +
           "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

}  // namespace

TEST_CASE("the hours of a feed are read, also where its address leads on [MEET-12]") {
    test::CalendarServer const server;
    for (auto const* path : {"/feed.ics", "/around"}) {
        auto const read = of_feed(server, path);
        REQUIRE(read);
        CHECK(*read == noon);
    }
}

TEST_CASE("an address that harms or holds up is given up, and said why [MEET-12, TRUST-3]") {
    test::CalendarServer const server;
    CHECK(of_feed(server, "/endless").error() == Failure::unreachable);
    CHECK(of_feed(server, "/huge").error() == Failure::too_large);
    CHECK(of_feed(server, "/slow").error() == Failure::unreachable);
    CHECK(of_feed(server, "/page").error() == Failure::no_calendar);
    CHECK(of_feed(server, "/feed.ics", {}).error() == Failure::not_allowed);
}

TEST_CASE(
    "a collection of a real CalDAV server is read: series, moved, free and called off [MEET-12]") {
    test::CalendarServer const server;
    REQUIRE(server.request("MKCALENDAR", "/mette/arbejde/", "") == 201);
    auto const none = of_collection(server);
    REQUIRE(none);
    CHECK(none->empty());
    REQUIRE(server.request("PUT", "/mette/arbejde/a.ics",
                           entry("a", "DTSTART:20261202T110000Z\r\nDTEND:20261202T120000Z\r\n")) ==
            201);
    REQUIRE(server.request("PUT", "/mette/arbejde/b.ics",
                           entry("b",
                                 "DTSTART:20261207T080000Z\r\nDTEND:20261207T090000Z\r\n"
                                 "RRULE:FREQ=WEEKLY;COUNT=2\r\n")) == 201);
    REQUIRE(server.request("PUT", "/mette/arbejde/c.ics",
                           entry("c", "DTSTART;VALUE=DATE:20261224\r\nTRANSP:TRANSPARENT\r\n")) ==
            201);
    REQUIRE(server.request("PUT", "/mette/arbejde/d.ics",
                           entry("d", "DTSTART:20200101T080000Z\r\nDTEND:20200101T090000Z\r\n")) ==
            201);
    auto const read = of_collection(server);
    REQUIRE(read);
    CHECK(*read == std::vector<appointments::Span>{{"2026-12-02"_day, {720}, {780}},
                                                   {"2026-12-07"_day, {540}, {600}},
                                                   {"2026-12-14"_day, {540}, {600}}});
}

TEST_CASE("a collection that does not let us in, or is not there, says so [MEET-12]") {
    test::CalendarServer const server;
    CHECK(of_collection(server, "forkert").error() == Failure::refused);
    CHECK(of_collection(server).error() == Failure::not_found);
}
