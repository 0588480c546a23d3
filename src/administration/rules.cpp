#include "administration/rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "foundation/day.hpp"

namespace indgang::administration {
namespace {

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> found;
    while (!text.empty()) {
        auto const end = std::min(text.find_first_of(" ,;"), text.size());
        if (end > 0) found.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Nothing that could end an attribute or a header, or that is no part of an address.
bool is_plain(std::string_view text) {
    return std::ranges::all_of(text, [](char c) {
        return c > ' ' && c < '\x7f' &&
               std::string_view{"\"'<>\\`"}.find(c) == std::string_view::npos;
    });
}

bool is_domain(std::string_view text) {
    bool const has_dot = text.find('.') != text.npos && text.find("..") == text.npos &&
                         !text.starts_with('.') && !text.ends_with('.');
    return has_dot && std::ranges::all_of(text, [](char c) {
               return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
                      c == '.';
           });
}

}  // namespace

std::optional<std::string> whole_number(std::string_view typed, int least, int most) {
    if (typed.empty() || typed.size() > 4) return std::nullopt;
    int number = 0;
    for (char const c : typed) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    if (number < least || number > most) return std::nullopt;
    return std::to_string(number);
}

std::optional<std::string> one_of(std::string_view typed,
                                  std::initializer_list<std::string_view> words) {
    std::string lower{typed};
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    });
    for (auto const word : words)
        if (lower == word) return lower;
    return std::nullopt;
}

std::optional<std::string> days_of_the_year(std::string_view typed) {
    std::string kept;
    for (auto const word : words(typed)) {
        auto const day =
            day_from_typed(fmt::format("{}-2024", word));  // a leap year: 29 February may
        if (!day) return std::nullopt;
        kept += (kept.empty() ? "" : " ") + iso(*day).substr(5);
    }
    return kept;
}

std::optional<std::string> web_address(std::string_view typed) {
    constexpr std::string_view scheme = "https://";
    if (!typed.starts_with(scheme) || !is_plain(typed)) return std::nullopt;
    auto const host =
        typed.substr(scheme.size(), typed.find_first_of("/?#:", scheme.size()) - scheme.size());
    if (!is_domain(host)) return std::nullopt;
    return std::string(typed);
}

std::optional<std::string> telephone_number(std::string_view typed) {
    if (typed.find_first_not_of("0123456789 ", typed.starts_with('+') ? 1 : 0) != typed.npos)
        return std::nullopt;
    auto const digits = std::ranges::count_if(typed, is_digit);
    auto const wanted = typed.starts_with("+45") ? 10 : 8;
    return digits == wanted ? std::optional{std::string(typed)} : std::nullopt;
}

std::optional<std::string> email_address(std::string_view typed) {
    auto const at = typed.find('@');
    if (at == 0 || at == typed.npos || !is_plain(typed) || !is_domain(typed.substr(at + 1)))
        return std::nullopt;
    return std::string(typed);
}

std::optional<std::string> unless_none(std::string_view typed,
                                       std::optional<std::string> (*check)(std::string_view)) {
    if (typed == "ingen" || typed == "none") return std::string{};
    return check(typed);
}

std::optional<std::string> both_or_one(std::string_view typed) {
    if (typed == "begge" || typed == "both") return "both";
    // Stays Danish: what may be typed.
    if (typed == "en" || typed == "én" || typed == "one") return "one";
    return std::nullopt;
}

std::string days_as_typed(std::string_view kept) {
    std::string typed;
    for (auto const word : words(kept))
        if (word.size() == 5)
            typed +=
                fmt::format("{}{}-{}", typed.empty() ? "" : " ", word.substr(3), word.substr(0, 2));
    return typed;
}

}  // namespace indgang::administration
