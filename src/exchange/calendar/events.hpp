// Calendars as they are written (iCalendar, RFC 5545 and 5546): invitations, their changes, their withdrawal,
// and a feed of appointments. The caller says nothing here that a stranger may not read.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/instant.hpp"
#include "foundation/time_of_day.hpp"

namespace indgang::calendar {

/// request: an invitation or its change; cancel: it is withdrawn; publish: a feed, which asks for nothing.
enum class Method { request, cancel, publish };
std::string_view word(Method method);

struct Mailbox {
    std::string name, address;
};

/// The hours are Danish time of that day.
struct Event {
    std::string uid;  // the same for ever
    std::int64_t sequence = 0;
    Instant stamped_at;
    Day on;
    TimeOfDay from = {}, until = {};
    std::string title, place, description, link;
    std::optional<Mailbox> organizer = {};
    std::optional<Mailbox> attendee = {};  // the one who gets it, and nobody else
};

/// The whole file, folded and escaped, with CRLF. `name` is that of a feed.
std::string written(Method method, std::vector<Event> const& events, std::string_view name = {});

}  // namespace indgang::calendar
