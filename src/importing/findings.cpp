#include "importing/findings.hpp"

#include "importing/words.hpp"
#include "web/typed_text.hpp"

namespace indgang::importing {
namespace {

constexpr std::size_t longest_shown = 60;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Nine digits may be a number that lost its leading zero; the last four are never shown.
std::string masked(std::string text) {
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        if (!is_digit(text[begin]) || (begin > 0 && is_digit(text[begin - 1]))) continue;
        std::vector<std::size_t> digits;
        for (auto at = begin; at < text.size(); ++at) {
            bool const separates = text[at] == '-' || text[at] == ' ';
            if (is_digit(text[at]))
                digits.push_back(at);
            else if (!separates || digits.size() > 6 || digits.size() < 5)
                break;
        }
        if (digits.size() < 9 || digits.size() > 11) continue;
        for (std::size_t i = digits.size() - 4; i < digits.size(); ++i) text[digits[i]] = '*';
    }
    return text;
}

}  // namespace

std::string shown(std::string_view cell) {
    auto text = cleaned(cell.substr(0, 4 * longest_shown));
    for (auto& c : text)
        if (c == '\n' || c == '\t') c = ' ';
    text = masked(std::move(text));
    std::size_t end = 0, characters = 0;
    while (end < text.size() && characters < longest_shown) {
        end += std::max<std::size_t>(
            1, web::first_code_point(std::string_view{text}.substr(end)).size);
        ++characters;
    }
    if (end < text.size() || cell.size() > 4 * longest_shown) return text.substr(0, end) + " …";
    return text;
}

}  // namespace indgang::importing
