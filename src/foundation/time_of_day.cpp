#include "foundation/time_of_day.hpp"

#include <fmt/format.h>

namespace indgang {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// One or two digits.
std::optional<int> number_in(std::string_view text) {
    if (text.empty() || text.size() > 2) return std::nullopt;
    int number = 0;
    for (char const c : text) {
        if (!is_digit(c)) return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

}  // namespace

std::optional<TimeOfDay> time_from_typed(std::string_view text) {
    text = trimmed(text);
    for (std::string_view const before : {"kl.", "kl"})
        if (text.starts_with(before)) text = trimmed(text.substr(before.size()));
    auto hours = text, minutes = std::string_view{"00"};
    if (auto const mark = text.find_first_of(".:"); mark != text.npos) {
        hours = text.substr(0, mark);
        minutes = text.substr(mark + 1);
        if (minutes.size() != 2) return std::nullopt;
    } else if (text.size() > 2) {
        hours = text.substr(0, text.size() - 2);
        minutes = text.substr(text.size() - 2);
    }
    auto const hour = number_in(hours), minute = number_in(minutes);
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return TimeOfDay{*hour * 60 + *minute};
}

std::string iso(TimeOfDay time) {
    return fmt::format("{:02}:{:02}", time.minutes / 60, time.minutes % 60);
}

std::string said(TimeOfDay time) {
    return fmt::format("{}.{:02}", time.minutes / 60, time.minutes % 60);
}

}  // namespace indgang
