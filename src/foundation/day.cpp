#include "foundation/day.hpp"

#include <fmt/format.h>

#include <vector>

namespace indgang {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The groups of digits in the text, or nothing where other characters than separators stand.
std::vector<std::string> digit_groups(std::string_view text) {
    std::vector<std::string> groups;
    bool inside = false;
    for (char const c : text) {
        if (is_digit(c)) {
            if (!inside) groups.emplace_back();
            groups.back() += c;
            inside = true;
        } else if (c == '-' || c == '.' || c == '/' || c == ' ') {
            inside = false;
        } else {
            return {};
        }
    }
    return groups;
}

std::optional<Day> day_of(std::string const& year, std::string const& month,
                          std::string const& day) {
    if (year.size() != 4 || month.size() > 2 || day.size() > 2) return std::nullopt;
    return day_from_iso(fmt::format("{}-{:0>2}-{:0>2}", year, month, day));
}

}  // namespace

std::optional<Day> day_from_typed(std::string_view text) {
    auto groups = digit_groups(text);
    if (groups.size() == 1 && groups[0].size() == 6)  // 140426
        groups = {groups[0].substr(0, 2), groups[0].substr(2, 2), groups[0].substr(4, 2)};
    if (groups.size() == 1 && groups[0].size() == 8)  // 14042026
        groups = {groups[0].substr(0, 2), groups[0].substr(2, 2), groups[0].substr(4, 4)};
    if (groups.size() != 3) return std::nullopt;
    if (groups[0].size() == 4) return day_of(groups[0], groups[1], groups[2]);
    if (groups[2].size() == 2) groups[2] = "20" + groups[2];
    return day_of(groups[2], groups[1], groups[0]);
}

std::string iso(Day day) {
    auto const date = day.date();
    int const year = int(date.year());
    unsigned const pairs[] = {unsigned(year / 100), unsigned(year % 100), unsigned(date.month()),
                              unsigned(date.day())};
    char text[] = "0000-00-00";
    constexpr std::size_t places[] = {0, 2, 5, 8};
    for (std::size_t i = 0; i < 4; ++i) {
        text[places[i]] = char('0' + pairs[i] / 10);
        text[places[i] + 1] = char('0' + pairs[i] % 10);
    }
    return text;
}

int iso_week(Day day) {
    auto const thursday = day + days{4 - int(day.weekday().iso_encoding())};
    auto const first = std::chrono::sys_days{thursday.date().year() / 1 / 1};
    return int((thursday.count() - first).count() / 7) + 1;
}

int age_on(Day day, Day born_on) {
    int const years = int(day.date().year()) - int(born_on.date().year());
    return born_on + months{12 * years} > day ? years - 1 : years;
}

}  // namespace indgang
