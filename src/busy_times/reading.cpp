#include "busy_times/reading.hpp"

namespace indgang::busy_times {
namespace {

Failure failure_of(calendar::NotFetched why) {
    using enum calendar::NotFetched;
    switch (why) {
        case unreachable: return Failure::unreachable;
        case not_allowed: return Failure::not_allowed;
        case refused: return Failure::refused;
        case not_found: return Failure::not_found;
        case no_calendar: return Failure::no_calendar;
        case too_large: return Failure::too_large;
    }
    return Failure::unreachable;
}

Failure failure_of(calendar::Unread why) {
    using enum calendar::Unread;
    switch (why) {
        case no_calendar: return Failure::no_calendar;
        case too_large: return Failure::too_large;
        case too_many: return Failure::too_many;
    }
    return Failure::no_calendar;
}

}  // namespace

Result<std::vector<appointments::Span>, Failure> read(Address const& address, Day today,
                                                      calendar::Reach const& reach) {
    calendar::Window const ahead{today, today + window};
    auto const texts = calendar::fetched(
        {address.url, address.kind == Kind::caldav, address.login, address.password}, ahead, reach);
    if (!texts) return Unexpected{failure_of(texts.error())};
    std::vector<calendar::Busy> all;
    for (auto const& text : *texts) {
        auto const spans = calendar::busy_in(text, ahead);
        if (!spans) return Unexpected{failure_of(spans.error())};
        all.insert(all.end(), spans->begin(), spans->end());
    }
    std::vector<appointments::Span> spans;
    for (auto const& one : calendar::joined(std::move(all)))
        spans.push_back({one.on, one.from, one.until});
    return spans;
}

}  // namespace indgang::busy_times
