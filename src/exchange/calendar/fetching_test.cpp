#include "exchange/calendar/fetching.hpp"

#include <doctest/doctest.h>

using namespace indgang;
using namespace indgang::calendar;

namespace {

Window const week{"2026-11-23"_day, "2026-11-30"_day};

}  // namespace

TEST_CASE("addresses of the inside are known in every way they can be written [MEET-12, TRUST-1]") {
    for (auto const* inside : {"0.0.0.0",
                               "10.1.2.3",
                               "100.64.0.1",
                               "127.0.0.1",
                               "127.255.255.255",
                               "169.254.169.254",
                               "172.16.0.1",
                               "172.31.255.255",
                               "192.0.0.8",
                               "192.168.1.1",
                               "198.18.0.1",
                               "224.0.0.1",
                               "255.255.255.255",
                               "::",
                               "::1",
                               "fc00::1",
                               "fd12:3456::1",
                               "fe80::1",
                               "ff02::1",
                               "::ffff:127.0.0.1",
                               "::ffff:10.0.0.1",
                               "64:ff9b::7f00:1",
                               "2002:7f00:1::",
                               "2002:c0a8:101::",
                               "",
                               "localhost",
                               "127.1",
                               "0x7f000001"})
        CHECK_MESSAGE(is_inside(inside), inside);
    for (auto const* outside :
         {"8.8.8.8", "100.63.255.255", "100.128.0.1", "126.255.255.255", "128.0.0.1",
          "172.15.255.255", "172.32.0.1", "192.0.1.0", "193.0.0.1", "198.17.255.255", "198.20.0.0",
          "223.255.255.255", "2a00:1450:400f::1", "2606:4700::1", "::ffff:8.8.8.8",
          "64:ff9b::808:808", "2002:808:808::"})
        CHECK_MESSAGE(!is_inside(outside), outside);
}

TEST_CASE(
    "a calendar on the inside is not fetched unless the operator says so [MEET-12, TRUST-1]") {
    for (auto const* url : {"https://127.0.0.1:9/x", "https://localhost:9/x", "https://[::1]:9/x",
                            "https://2130706433:9/", "https://169.254.169.254/latest/meta-data",
                            "http://example.invalid/x", "file:///etc/passwd", "gopher://127.0.0.1/",
                            "ftp://127.0.0.1/", "smtp://127.0.0.1/", "not an address", ""})
        CHECK_MESSAGE(fetched({url}, week, {}).error() == NotFetched::not_allowed, url);
    CHECK(fetched({"http://127.0.0.1:9/x"}, week, {.may_be_inside = true}).error() ==
          NotFetched::unreachable);
    CHECK(fetched({"file:///etc/passwd"}, week, {.may_be_inside = true}).error() ==
          NotFetched::not_allowed);
}

TEST_CASE("what a collection answers is taken apart by its meaning, not its prefixes [MEET-12]") {
    auto const texts = calendars_in(
        "<?xml version=\"1.0\"?><m:multistatus xmlns:m=\"DAV:\" xmlns:k=\"urn:ietf:params:xml:ns:caldav\">"
        "<m:response><m:propstat><m:prop><k:calendar-data>EN &amp; TO</k:calendar-data></m:prop>"
        "</m:propstat></m:response><m:response><k:calendar-data><![CDATA[TRE]]></k:calendar-data>"
        "<m:calendar-data>not this</m:calendar-data></m:response></m:multistatus>");
    REQUIRE(texts);
    CHECK(*texts == std::vector<std::string>{"EN & TO", "TRE"});
    auto const none = calendars_in("<multistatus xmlns=\"DAV:\"/>");
    REQUIRE(none);
    CHECK(none->empty());
}

TEST_CASE("an answer that is no answer, or means harm, is refused [MEET-12, TRUST-3]") {
    std::string deep;
    for (int n = 0; n < 100'000; ++n) deep += "<a>";
    auto const secret = calendars_in(
        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><d xmlns:k=\"urn:ietf:params:xml:ns:"
        "caldav\"><k:calendar-data>&e;</k:calendar-data></d>");
    CHECK((!secret || secret->empty() || secret->front().find("root") == std::string::npos));
    for (auto const& wrong : {std::string{}, std::string{"<html>"}, std::string{"nothing"}, deep})
        CHECK(calendars_in(wrong).error() == NotFetched::no_calendar);
}
