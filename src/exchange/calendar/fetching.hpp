// A calendar of another system is fetched: a feed over https, or what stands in a CalDAV collection. The address is
// one that somebody typed, so it is fetched within limits, and never from the inside of our own network unless
// the operator has said that calendars lie there.
#pragma once
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/calendar/busy.hpp"

namespace indgang::calendar {

struct Place {
    std::string url;
    bool is_caldav = false;
    std::string login = {}, password = {};
};

struct Reach {
    bool may_be_inside = false;  // private and loopback addresses, and http without TLS
    std::chrono::seconds patience{20};
    std::size_t most = most_bytes;
};

enum class NotFetched { unreachable, not_allowed, refused, not_found, no_calendar, too_large };

/// One text of a feed, one for each entry of a collection.
Result<std::vector<std::string>, NotFetched> fetched(Place const& place, Window const& window,
                                                     Reach const& reach);

/// Of a numeric address: whether it is in a network of one's own, or none that can be reached from outside.
bool is_inside(std::string_view address);

/// The texts in a CalDAV answer; none where it is no such answer.
Result<std::vector<std::string>, NotFetched> calendars_in(std::string const& multistatus);

}  // namespace indgang::calendar
