// A calendar day in Europe/Copenhagen, years 1900–2199. Nothing here knows what day it is today.
#pragma once
#include <chrono>
#include <compare>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace indgang {

using days = std::chrono::days;
using weeks = std::chrono::weeks;
using months = std::chrono::months;

class Day {
public:
    constexpr explicit Day(std::chrono::sys_days day) : day_{day} {}

    constexpr std::chrono::year_month_day date() const { return day_; }
    constexpr std::chrono::weekday weekday() const { return std::chrono::weekday{day_}; }
    constexpr std::chrono::sys_days count() const { return day_; }

    friend constexpr auto operator<=>(Day, Day) = default;
    friend constexpr Day operator+(Day day, days n) { return Day{day.day_ + n}; }
    friend constexpr Day operator-(Day day, days n) { return Day{day.day_ - n}; }
    friend constexpr days operator-(Day a, Day b) { return a.day_ - b.day_; }

    /// The same day n months on; the last day of a month that is too short for it.
    friend constexpr Day operator+(Day day, months n) {
        auto const target = day.date() + n;
        if (target.ok()) return Day{target};
        return Day{target.year() / target.month() / std::chrono::last};
    }
    friend constexpr Day operator-(Day day, months n) { return day + -n; }

private:
    std::chrono::sys_days day_;
};

/// "2026-04-14", or none where it is no day of the years 1900–2199.
constexpr std::optional<Day> day_from_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    int parts[3] = {};
    constexpr int from[] = {0, 5, 8}, size[] = {4, 2, 2};
    for (int part = 0; part < 3; ++part)
        for (int i = from[part]; i < from[part] + size[part]; ++i) {
            if (text[i] < '0' || text[i] > '9') return std::nullopt;
            parts[part] = parts[part] * 10 + (text[i] - '0');
        }
    std::chrono::year_month_day const date{std::chrono::year{parts[0]},
                                           std::chrono::month(unsigned(parts[1])),
                                           std::chrono::day(unsigned(parts[2]))};
    if (!date.ok() || parts[0] < 1900 || parts[0] > 2199) return std::nullopt;
    return Day{date};
}

/// What people type: 2026-04-14, 14-04-2026, 14.4.2026, 14/4 2026, 140426. None where it is no day.
std::optional<Day> day_from_typed(std::string_view text);

/// "2026-04-14".
std::string iso(Day day);

/// ISO week number, Monday first.
int iso_week(Day day);

/// Whole years from birth to that day.
int age_on(Day day, Day born_on);

inline namespace literals {
consteval Day operator""_day(char const* text, std::size_t size) {
    return day_from_iso({text, size}).value();
}
}  // namespace literals

}  // namespace indgang
