#include "administration/rules.hpp"

#include <fmt/format.h>

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

std::string days_as_typed(std::string_view kept) {
    std::string typed;
    for (auto const word : words(kept))
        if (word.size() == 5)
            typed +=
                fmt::format("{}{}-{}", typed.empty() ? "" : " ", word.substr(3), word.substr(0, 2));
    return typed;
}

}  // namespace indgang::administration
