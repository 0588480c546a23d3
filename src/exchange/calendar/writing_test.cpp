#include <doctest/doctest.h>
#include <libical/ical.h>

#include <memory>

#include "exchange/calendar/busy.hpp"
#include "exchange/calendar/events.hpp"

using namespace indgang;
using namespace indgang::calendar;

namespace {

Event meeting() {
    return {.uid = "meeting-17@solbjerg.indgang",
            .sequence = 2,
            .stamped_at = *instant_from_iso("2026-10-01T08:30:15.000Z"),
            .on = "2026-10-22"_day,
            .from = {10 * 60},
            .until = {11 * 60 + 30},
            .title = "Møde med familiekoordinator",
            .place = "På skolen eller i dagtilbuddet",
            .description = "Se mere i Indgang, når du er logget ind.",
            .link = "https://solbjerg.example/indkaldelser/3",
            .organizer = Mailbox{"Solbjerg Kommune", "indgang@solbjerg.example"},
            .attendee = Mailbox{"", "mor@hjemme.example"}};
}

struct Parsed {
    explicit Parsed(std::string const& text)
        : calendar{icalparser_parse_string(text.c_str()), &icalcomponent_free} {}
    std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> calendar;
    icalcomponent* event() {
        return icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    }
};

bool has_line(std::string const& text, std::string const& line) {
    return text.find("\r\n" + line + "\r\n") != std::string::npos;
}
std::string unfolded(std::string text) {
    for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n "))
        text.erase(at, 3);
    return text;
}

}  // namespace

TEST_CASE(
    "an invitation keeps the rules of its method, and so do its change and its withdrawal [MEET-4]") {
    for (auto const method : {Method::request, Method::cancel}) {
        Parsed parsed{written(method, {meeting()})};
        REQUIRE(parsed.calendar);
        CHECK(icalcomponent_count_errors(parsed.calendar.get()) == 0);
        CHECK(icalrestriction_check(parsed.calendar.get()) == 1);
        CHECK(icalcomponent_count_errors(parsed.calendar.get()) == 0);
    }
}

TEST_CASE(
    "the method stands in the body, and whoever gets it is the one who is asked [MEET-4, LINK-3]") {
    auto const text = unfolded(written(Method::request, {meeting()}));
    CHECK(has_line(text, "METHOD:REQUEST"));
    CHECK(has_line(text, "UID:meeting-17@solbjerg.indgang"));
    CHECK(has_line(text, "SEQUENCE:2"));
    CHECK(has_line(text, "DTSTAMP:20261001T083015Z"));
    CHECK(has_line(text, "DTSTART;TZID=Europe/Copenhagen:20261022T100000"));
    CHECK(has_line(text, "DTEND;TZID=Europe/Copenhagen:20261022T113000"));
    CHECK(has_line(text, "CLASS:CONFIDENTIAL"));
    CHECK(has_line(text, "ORGANIZER;CN=Solbjerg Kommune:mailto:indgang@solbjerg.example"));
    CHECK(
        has_line(text,
                 "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:mor@hjemme."
                 "example"));
    auto const cancelled = unfolded(written(Method::cancel, {meeting()}));
    CHECK(has_line(cancelled, "METHOD:CANCEL"));
    CHECK(has_line(cancelled, "STATUS:CANCELLED"));
}

TEST_CASE("lines are folded within 75 octets without cutting a letter in two [LINK-3]") {
    auto long_one = meeting();
    long_one.description =
        std::string(40, 'x') + "æøåÆØÅæøåÆØÅæøåÆØÅæøåÆØÅæøåÆØÅæøåÆØÅ \u20ac\u20ac\u20ac";
    auto const text = written(Method::publish, {long_one}, "Mine aftaler");
    std::size_t begins = 0;
    for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", begins)) {
        auto const line = text.substr(begins, at - begins);
        CHECK(line.size() <= 75);
        auto const first = static_cast<unsigned char>(line.size() > 1 ? line[1] : 'x');
        CHECK((line[0] != ' ' || (first & 0xC0) != 0x80));
        begins = at + 2;
    }
    CHECK(begins == text.size());
    CHECK(unfolded(text).find(long_one.description) != std::string::npos);
}

TEST_CASE("nothing that is typed can end a line or begin a property of its own [TRUST-3]") {
    auto hostile = meeting();
    hostile.title = "Møde\r\nATTENDEE:mailto:x@y; \\, \"q\"";
    hostile.place = "Her\nEND:VEVENT";
    hostile.organizer->name = "A\"\r\nX-EVIL:1";
    hostile.attendee->address = "a@b\r\nX-EVIL:1";
    hostile.uid = "u\r\nX-EVIL:1";
    hostile.link = "https://x\r\nX-EVIL:1";
    auto const text = written(Method::request, {hostile}, "n\r\nX-EVIL:1");
    CHECK(text.find("\nX-EVIL") == std::string::npos);
    CHECK(text.find("\nATTENDEE:mailto:x@y") == std::string::npos);
    CHECK(text.find("\nEND:VEVENT") == text.rfind("\nEND:VEVENT"));
    Parsed parsed{text};
    CHECK(std::string{icalcomponent_get_summary(parsed.event())}.find(
              "ATTENDEE:mailto:x@y; \\, \"q\"") != std::string::npos);
}

TEST_CASE("the same hour on the clock is another moment after the clock has changed [LINK-3]") {
    struct Case {
        char const* on;
        int utc_hour;
    };
    for (auto const& [on, utc_hour] : {Case{"2026-10-24", 8}, Case{"2026-10-25", 9},
                                       Case{"2027-03-27", 9}, Case{"2027-03-28", 8}}) {
        auto one = meeting();
        one.on = *day_from_iso(on);
        Parsed parsed{written(Method::request, {one})};
        auto const start = icaltime_convert_to_zone(icalcomponent_get_dtstart(parsed.event()),
                                                    icaltimezone_get_utc_timezone());
        CHECK(start.hour == utc_hour);
    }
}

TEST_CASE(
    "what was written is read as the same hours, to midnight too; an empty feed is a calendar [LINK-3]") {
    auto late = meeting();
    late.until = {24 * 60};
    auto const read =
        busy_in(written(Method::publish, {late}), {"2026-10-22"_day, "2026-10-24"_day});
    REQUIRE(read);
    CHECK(*read == std::vector{Busy{"2026-10-22"_day, {600}, {1440}}});
    auto const none = busy_in(written(Method::publish, {}), {"2026-10-22"_day, "2026-10-24"_day});
    REQUIRE(none);
    CHECK(none->empty());
}
