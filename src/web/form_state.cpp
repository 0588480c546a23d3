#include <algorithm>

#include "web/form.hpp"

namespace indgang::web {

std::string_view FormState::value(std::string_view field) const {
    auto const found =
        std::ranges::find(values, field, [](auto const& pair) { return pair.first; });
    return found == values.end() ? std::string_view{} : std::string_view{found->second};
}

bool FormState::has(std::string_view field, std::string_view value) const {
    return std::ranges::any_of(
        values, [&](auto const& pair) { return pair.first == field && pair.second == value; });
}

std::string_view FormState::mistake(std::string_view field) const {
    auto const found = std::ranges::find(mistakes, field, &Mistake::field);
    return found == mistakes.end() ? std::string_view{} : std::string_view{found->said};
}

}  // namespace indgang::web
