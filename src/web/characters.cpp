#include "web/characters.hpp"

namespace indgang::web {
namespace {

bool continues(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
}

}  // namespace

std::size_t length_of_first(std::string_view text) {
    auto const first = static_cast<unsigned char>(text[0]);
    auto const second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0;
    if (first < 0x80) return 1;
    if (first < 0xc2 || first > 0xf4 || !continues(text, 1)) return 0;
    if (first < 0xe0) return 2;
    if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f)) return 0;
    if (!continues(text, 2)) return 0;
    if (first < 0xf0) return 3;
    if ((first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f)) return 0;
    return continues(text, 3) ? 4 : 0;
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        auto const length = length_of_first(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

}  // namespace indgang::web
