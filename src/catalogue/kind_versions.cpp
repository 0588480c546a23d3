#include "catalogue/kind_versions.hpp"

#include <charconv>

namespace indgang::catalogue {
namespace {

constexpr std::string_view own = "own-";
constexpr std::string_view blank = " \t\r";

}  // namespace

std::optional<std::int64_t> own_number(std::string_view word) {
    if (!word.starts_with(own)) return std::nullopt;
    word.remove_prefix(own.size());
    std::int64_t number = 0;
    auto const [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    bool const is_number = failed == std::errc{} && end == word.data() + word.size();
    return is_number && number > 0 ? std::optional{number} : std::nullopt;
}

std::string own_word(std::int64_t number) { return std::string(own) + std::to_string(number); }

std::vector<std::string> lines_of(std::string_view text) { return parted_by(text, '\n'); }

std::vector<std::string> parted_by(std::string_view text, char mark) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        auto const end = text.find(mark);
        auto part = text.substr(0, end);
        auto const first = part.find_first_not_of(blank);
        if (first != part.npos)
            parts.emplace_back(part.substr(first, part.find_last_not_of(blank) - first + 1));
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return parts;
}

}  // namespace indgang::catalogue
