#include "exchange/calendar/danish_time.hpp"

#include <date/tz.h>

#include <algorithm>

namespace indgang::calendar {
namespace {

constexpr int whole_day = 24 * 60;

date::time_zone const& copenhagen() {
    static auto const* const zone = date::locate_zone("Europe/Copenhagen");
    return *zone;
}

struct Shown {  // what Danish clocks show
    Day on;
    int minutes;
};
Shown shown_at(Second moment, bool rounds_up) {
    auto local = copenhagen().to_local(moment).time_since_epoch();
    if (rounds_up) local += std::chrono::seconds{59};
    auto const day = std::chrono::floor<days>(local);
    return {Day{std::chrono::sys_days{day}},
            int(std::chrono::floor<std::chrono::minutes>(local - day).count())};
}

}  // namespace

Second moment_of(Day on, int minutes) {
    date::local_seconds const local{on.count().time_since_epoch() + std::chrono::minutes{minutes}};
    return copenhagen().to_sys(local, date::choose::earliest);
}

void add_spans(std::vector<Busy>& into, Second from, Second until, Window const& window) {
    from = std::max(from, moment_of(window.from_on, 0));
    until = std::min(until, moment_of(window.until_on, 0));
    if (from >= until) return;
    auto const first = shown_at(from, false);
    auto const last = shown_at(until, true);
    for (auto day = first.on; day <= last.on; day = day + days{1}) {
        int const begins = day == first.on ? first.minutes : 0;
        int ends = day == last.on ? last.minutes : whole_day;
        // In the hour that comes twice, clocks show less at the end than at the beginning.
        bool const is_turned = first.on == last.on && ends <= begins;
        if (is_turned)
            ends = std::min<int>(
                whole_day,
                begins + int(std::chrono::ceil<std::chrono::minutes>(until - from).count()));
        if (begins < ends) into.push_back({day, {begins}, {ends}});
    }
}

std::vector<Busy> joined(std::vector<Busy> spans) {
    std::ranges::sort(spans);
    std::vector<Busy> all;
    for (auto const& one : spans)
        if (!all.empty() && all.back().on == one.on && one.from <= all.back().until)
            all.back().until = std::max(all.back().until, one.until);
        else
            all.push_back(one);
    return all;
}

}  // namespace indgang::calendar
