#include <libical/ical.h>

#include <memory>

#include "exchange/calendar/events.hpp"

namespace indgang::calendar {
namespace {

// Danish time since 1996: last Sundays of March and October. Clients that know no zone by name read it here.
constexpr char const* danish_time =
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen\r\nX-LIC-LOCATION:Europe/Copenhagen\r\n"
    "BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
    "DTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
    "DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

struct Freed {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

icalproperty_method method_of(Method method) {
    switch (method) {
        case Method::request: return ICAL_METHOD_REQUEST;
        case Method::cancel: return ICAL_METHOD_CANCEL;
        case Method::publish: return ICAL_METHOD_PUBLISH;
    }
    return ICAL_METHOD_NONE;
}

/// Without what could end a line or a quoted value: a name stands in a parameter, which knows no escape.
std::string plain(std::string_view text) {
    std::string kept;
    for (char const c : text)
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f && c != '"') kept += c;
    return kept;
}

icaltimetype at(Day day, TimeOfDay time) {
    auto const date = day.date();
    auto when = icaltime_null_time();
    when.year = int(date.year());
    when.month = int(unsigned(date.month()));
    when.day = int(unsigned(date.day()));
    when.hour = time.minutes / 60;
    when.minute = time.minutes % 60;
    return icaltime_normalize(when);  // 24:00 is 0:00 of the next day
}

icaltimetype in_utc(Instant instant) {
    auto const seconds = std::chrono::floor<std::chrono::seconds>(instant.at).time_since_epoch();
    return icaltime_from_timet_with_zone(seconds.count(), 0, icaltimezone_get_utc_timezone());
}

icalproperty* with_danish_zone(icalproperty* property) {
    icalproperty_add_parameter(property, icalparameter_new_tzid("Europe/Copenhagen"));
    return property;
}

icalproperty* organizer(Mailbox const& who) {
    auto* const property = icalproperty_new_organizer(("mailto:" + plain(who.address)).c_str());
    icalproperty_add_parameter(property, icalparameter_new_cn(plain(who.name).c_str()));
    return property;
}

icalproperty* attendee(Mailbox const& who) {
    auto* const property = icalproperty_new_attendee(("mailto:" + plain(who.address)).c_str());
    icalproperty_add_parameter(property, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
    icalproperty_add_parameter(property, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
    icalproperty_add_parameter(property, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
    return property;
}

void add_words(icalcomponent* event, Event const& of) {
    icalcomponent_add_property(event, icalproperty_new_summary(of.title.c_str()));
    if (!of.place.empty())
        icalcomponent_add_property(event, icalproperty_new_location(of.place.c_str()));
    if (!of.description.empty())
        icalcomponent_add_property(event, icalproperty_new_description(of.description.c_str()));
    if (!of.link.empty())
        icalcomponent_add_property(event, icalproperty_new_url(plain(of.link).c_str()));
}

icalcomponent* event_of(Method method, Event const& of) {
    auto* const event = icalcomponent_new_vevent();
    auto const add = [&](icalproperty* property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(plain(of.uid).c_str()));
    add(icalproperty_new_sequence(int(of.sequence)));
    add(icalproperty_new_dtstamp(in_utc(of.stamped_at)));
    add(with_danish_zone(icalproperty_new_dtstart(at(of.on, of.from))));
    add(with_danish_zone(icalproperty_new_dtend(at(of.on, of.until))));
    add_words(event, of);
    add(icalproperty_new_class(ICAL_CLASS_CONFIDENTIAL));
    add(icalproperty_new_status(method == Method::cancel ? ICAL_STATUS_CANCELLED
                                                         : ICAL_STATUS_CONFIRMED));
    add(icalproperty_new_transp(method == Method::cancel ? ICAL_TRANSP_TRANSPARENT
                                                         : ICAL_TRANSP_OPAQUE));
    if (of.organizer) add(organizer(*of.organizer));
    if (of.attendee) add(attendee(*of.attendee));
    return event;
}

void name_feed(icalcomponent* calendar, std::string_view name) {
    auto* const property = icalproperty_new_x(plain(name).c_str());
    icalproperty_set_x_name(property, "X-WR-CALNAME");
    icalcomponent_add_property(calendar, property);
}

}  // namespace

std::string_view word(Method method) {
    switch (method) {
        case Method::request: return "REQUEST";
        case Method::cancel: return "CANCEL";
        case Method::publish: return "PUBLISH";
    }
    return "";
}

std::string written(Method method, std::vector<Event> const& events, std::string_view name) {
    Component const calendar{icalcomponent_new_vcalendar()};
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Indgang//Aftaler//DA"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(method_of(method)));
    if (!name.empty()) name_feed(calendar.get(), name);
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(danish_time));
    for (auto const& one : events)
        icalcomponent_add_component(calendar.get(), event_of(method, one));
    std::unique_ptr<char, decltype(&free)> const text{
        icalcomponent_as_ical_string_r(calendar.get()), &free};
    return text.get();
}

}  // namespace indgang::calendar
