#include "meeting_count/rules.hpp"

#include <algorithm>

namespace indgang::meeting_count {
namespace {

Day month_of(Day day) {
    auto const date = day.date();
    return Day{std::chrono::sys_days{date.year() / date.month() / std::chrono::day{1}}};
}

}  // namespace

std::vector<MonthCount> by_month(std::vector<appointments::Appointment> const& all, Day opened_on,
                                 Day today) {
    auto const now = month_of(today);
    auto const first = std::max(month_of(opened_on), now - months{months_shown - 1});
    std::vector<MonthCount> counted;
    for (auto month = first; month <= now; month = month + months{1})
        counted.push_back({.first = month, .meetings = 0, .is_over = month < now});
    for (auto const& one : all) {
        if (!one.is_with_family || one.standing != appointments::Standing::held) continue;
        auto const month = std::ranges::find(counted, month_of(one.when.on), &MonthCount::first);
        if (month != counted.end()) ++month->meetings;
    }
    return counted;
}

std::optional<std::int64_t> average_tenths(std::vector<MonthCount> const& counted) {
    std::int64_t sum = 0, of = 0;
    for (auto month = counted.rbegin(); month != counted.rend() && of < months_averaged; ++month)
        if (month->is_over) {
            sum += month->meetings;
            ++of;
        }
    if (of == 0) return std::nullopt;
    return (sum * 10 + of / 2) / of;
}

std::string said_tenths(std::int64_t tenths) {
    auto const whole = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + "," + std::to_string(tenths % 10);
}

Phrase sentence(std::optional<Before> const& before, std::vector<MonthCount> const& counted) {
    auto const average = average_tenths(counted);
    if (!average)
        return before ? phrase("Før var der {0} møder om måneden.", before->meetings) : Phrase{};
    auto const now = said_tenths(*average);
    if (!before) return phrase("Nu er der {0} møder om måneden.", now);
    if (*average < before->meetings * 10)
        return phrase("Nu er der {0} møder om måneden. Før var der {1}, så der er blevet færre.",
                      now, before->meetings);
    if (*average > before->meetings * 10)
        return phrase("Nu er der {0} møder om måneden. Før var der {1}, så der er blevet flere.",
                      now, before->meetings);
    return phrase("Nu er der {0} møder om måneden, og det er det samme som før.", now);
}

}  // namespace indgang::meeting_count
