#include <libical/ical.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include "exchange/calendar/busy.hpp"
#include "exchange/calendar/danish_time.hpp"

namespace indgang::calendar {
namespace {

struct Freed {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;
using Iterator = std::unique_ptr<icalrecur_iterator, Freed>;

std::optional<Day> day_of(icaltimetype const& when) {
    std::chrono::year_month_day const date{std::chrono::year{when.year},
                                           std::chrono::month(unsigned(when.month)),
                                           std::chrono::day(unsigned(when.day))};
    if (!date.ok() || when.year < 1900 || when.year > 2199) return std::nullopt;
    return Day{date};
}

std::optional<Second> moment(icaltimetype const& when) {
    auto const day = day_of(when);
    if (!day) return std::nullopt;
    if (when.is_date || !when.zone) return moment_of(*day, when.hour * 60 + when.minute);
    return Second{std::chrono::seconds{icaltime_as_timet_with_zone(when, when.zone)}};
}

icaltimezone* zone_of(icalproperty* property, icalcomponent* calendar) {
    auto* const parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    if (!parameter) return nullptr;
    char const* const name = icalparameter_get_tzid(parameter);
    auto* const own = icalcomponent_get_timezone(calendar, name);
    return own ? own : icaltimezone_get_builtin_timezone(name);
}

/// With the zone that the calendar itself describes, or that is known by its name; where there is none, or
/// one that nobody knows, it is the clock on the wall here.
icaltimetype zoned(icalproperty* property, icalcomponent* calendar, icaltimetype when) {
    if (when.is_date || icaltime_is_utc(when)) return when;
    auto* zone = zone_of(property, calendar);
    if (!zone) zone = icaltimezone_get_builtin_timezone("Europe/Copenhagen");
    return zone ? icaltime_set_timezone(&when, zone) : when;
}

std::optional<icaltimetype> time_in(icalcomponent* event, icalproperty_kind kind,
                                    icalcomponent* calendar) {
    auto* const property = icalcomponent_get_first_property(event, kind);
    if (!property) return std::nullopt;
    auto const* const value = icalproperty_get_value(property);
    auto const kind_of_value = value ? icalvalue_isa(value) : ICAL_NO_VALUE;
    if (kind_of_value != ICAL_DATETIME_VALUE && kind_of_value != ICAL_DATE_VALUE)
        return std::nullopt;
    auto const when = icalvalue_get_datetimedate(value);
    if (icaltime_is_null_time(when)) return std::nullopt;
    return zoned(property, calendar, when);
}

std::string text_of(icalcomponent* event, icalproperty_kind kind) {
    auto* const property = icalcomponent_get_first_property(event, kind);
    char const* const text = property ? icalproperty_get_value_as_string(property) : nullptr;
    return text ? text : "";
}

/// Exchange says in a word of its own that an appointment takes no time.
bool says_free(icalcomponent* event) {
    for (auto* one = icalcomponent_get_first_property(event, ICAL_X_PROPERTY); one;
         one = icalcomponent_get_next_property(event, ICAL_X_PROPERTY)) {
        std::string_view const name =
            icalproperty_get_x_name(one) ? icalproperty_get_x_name(one) : "";
        char const* const value = icalproperty_get_x(one);
        if (name == "X-MICROSOFT-CDO-BUSYSTATUS" && value && std::string_view{value} == "FREE")
            return true;
    }
    return false;
}

bool takes_time(icalcomponent* event) {
    return text_of(event, ICAL_STATUS_PROPERTY) != "CANCELLED" &&
           text_of(event, ICAL_TRANSP_PROPERTY) != "TRANSPARENT" && !says_free(event);
}

/// Meetings repeat by days, weeks, months or years. What repeats faster is no meeting, and would cost us dear.
bool is_of_meetings(icalrecurrencetype const& rule) {
    return rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE ||
           rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
}

class Reading {
public:
    Reading(icalcomponent* calendar, Window const& window)
        : calendar_{calendar},
          window_{window},
          begins_{moment_of(window.from_on, 0)},
          ends_{moment_of(window.until_on, 0)} {}

    /// False: too much.
    bool read() {
        if (icalcomponent_count_components(calendar_, ICAL_VEVENT_COMPONENT) > most_events)
            return false;
        each(ICAL_VEVENT_COMPONENT, [&](icalcomponent* event) { note_override(event); });
        each(ICAL_VEVENT_COMPONENT, [&](icalcomponent* event) { read_event(event); });
        each(ICAL_VFREEBUSY_COMPONENT, [&](icalcomponent* part) { read_free_busy(part); });
        return repeats_ <= most_repeats;
    }
    std::vector<Busy> spans() { return joined(std::move(spans_)); }

private:
    template <class Do>
    void each(icalcomponent_kind kind, Do const& act) {
        for (auto* one = icalcomponent_get_first_component(calendar_, kind); one;
             one = icalcomponent_get_next_component(calendar_, kind))
            act(one);
    }

    /// One of a series that was moved, changed or called off alone: the series leaves it out.
    void note_override(icalcomponent* event) {
        auto const of = time_in(event, ICAL_RECURRENCEID_PROPERTY, calendar_);
        auto const at = of ? moment(*of) : std::nullopt;
        if (at) left_out_[text_of(event, ICAL_UID_PROPERTY)].insert(*at);
    }

    std::set<Second> exceptions_of(icalcomponent* event) {
        std::set<Second> out;
        for (auto* one = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); one;
             one = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
            if (auto const at = moment(zoned(one, calendar_, icalproperty_get_exdate(one))))
                out.insert(*at);
        bool const is_override =
            icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY) != nullptr;
        auto const found = left_out_.find(text_of(event, ICAL_UID_PROPERTY));
        if (!is_override && found != left_out_.end())
            out.insert(found->second.begin(), found->second.end());
        return out;
    }

    /// Of an appointment that lasts whole days the days, else the time.
    struct Length {
        std::chrono::seconds exact{0};
        days whole{0};
    };
    Length length_of(icalcomponent* event, icaltimetype const& start) {
        if (auto const end = time_in(event, ICAL_DTEND_PROPERTY, calendar_)) {
            auto const from = moment(start), until = moment(*end);
            if (!from || !until) return {};
            return {*until - *from, *day_of(*end) - *day_of(start)};
        }
        if (auto* const given = icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY)) {
            std::chrono::seconds const exact{
                icaldurationtype_as_int(icalproperty_get_duration(given))};
            return {exact, std::chrono::ceil<days>(exact)};
        }
        return {std::chrono::seconds{0}, days{1}};
    }

    void read_event(icalcomponent* event) {
        if (!takes_time(event)) return;
        auto const start = time_in(event, ICAL_DTSTART_PROPERTY, calendar_);
        if (!start || !moment(*start)) return;
        auto const length = length_of(event, *start);
        auto const exceptions = exceptions_of(event);
        auto* const rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        if (!rule || !repeat(*start, icalproperty_get_rrule(rule), length, exceptions))
            add(*start, length, exceptions);
        for (auto* one = icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); one;
             one = icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY))
            add(zoned(one, calendar_, icalproperty_get_rdate(one).time), length, exceptions);
    }

    /// False: it does not repeat in a way that is read.
    bool repeat(icaltimetype const& start, icalrecurrencetype const& rule, Length const& length,
                std::set<Second> const& exceptions) {
        if (!is_of_meetings(rule)) return false;
        Iterator const each{icalrecur_iterator_new(rule, start)};
        if (!each) return false;
        for (auto one = icalrecur_iterator_next(each.get()); !icaltime_is_null_time(one);
             one = icalrecur_iterator_next(each.get())) {
            one.zone = start.zone;
            auto const at = moment(one);
            if (++repeats_ > most_repeats || !at || *at >= ends_) return true;
            add(one, length, exceptions);
        }
        return true;
    }

    void add(icaltimetype const& at, Length const& length, std::set<Second> const& exceptions) {
        auto const from = moment(at);
        if (!from || exceptions.contains(*from)) return;
        auto const until =
            at.is_date ? moment_of(*day_of(at) + length.whole, 0) : *from + length.exact;
        add(*from, until);
    }
    void add(Second from, Second until) {
        if (from < until && until > begins_ && from < ends_)
            add_spans(spans_, from, until, window_);
    }

    void read_free_busy(icalcomponent* part) {
        for (auto* one = icalcomponent_get_first_property(part, ICAL_FREEBUSY_PROPERTY); one;
             one = icalcomponent_get_next_property(part, ICAL_FREEBUSY_PROPERTY)) {
            auto* const kind = icalproperty_get_first_parameter(one, ICAL_FBTYPE_PARAMETER);
            if (kind && icalparameter_get_fbtype(kind) == ICAL_FBTYPE_FREE) continue;
            auto const period = icalproperty_get_freebusy(one);
            auto const from = moment(period.start);
            auto const end = icaltime_is_null_time(period.end)
                                 ? icaltime_add(period.start, period.duration)
                                 : period.end;
            if (auto const until = moment(end); from && until) add(*from, *until);
        }
    }

    icalcomponent* calendar_;
    Window window_;
    Second begins_, ends_;
    std::map<std::string, std::set<Second>> left_out_;
    std::vector<Busy> spans_;
    int repeats_ = 0;
};

}  // namespace

Result<std::vector<Busy>, Unread> busy_in(std::string_view calendar, Window const& window) {
    if (calendar.size() > most_bytes) return Unexpected{Unread::too_large};
    if (calendar.find("BEGIN:VCALENDAR") == std::string_view::npos ||
        calendar.find('\0') != std::string_view::npos)
        return Unexpected{Unread::no_calendar};
    icalerror_set_errors_are_fatal(false);
    Component const parsed{icalparser_parse_string(std::string{calendar}.c_str())};
    if (!parsed) return Unexpected{Unread::no_calendar};
    std::vector<Busy> all;
    auto const read_one = [&](icalcomponent* one) {
        Reading reading{one, window};
        if (!reading.read()) return false;
        auto const spans = reading.spans();
        all.insert(all.end(), spans.begin(), spans.end());
        return true;
    };
    if (icalcomponent_isa(parsed.get()) == ICAL_VCALENDAR_COMPONENT) {
        if (!read_one(parsed.get())) return Unexpected{Unread::too_many};
        return joined(std::move(all));
    }
    for (auto* one = icalcomponent_get_first_component(parsed.get(), ICAL_VCALENDAR_COMPONENT); one;
         one = icalcomponent_get_next_component(parsed.get(), ICAL_VCALENDAR_COMPONENT))
        if (!read_one(one)) return Unexpected{Unread::too_many};
    return joined(std::move(all));
}

}  // namespace indgang::calendar
