#include "web/typed_text.hpp"

#include <algorithm>

namespace indgang::web {
namespace {

constexpr char32_t least_of_size[] = {0, 0, 0x80, 0x800, 0x10000};

std::size_t size_by_first(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

bool is_control(char32_t c) {
    if (c == '\n' || c == '\t') return false;
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c & 0xFFFE) == 0xFFFE;
}

bool turns_direction(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

bool is_space(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) ||
           c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

}  // namespace

CodePoint first_code_point(std::string_view text) {
    if (text.empty()) return {};
    auto const first = static_cast<unsigned char>(text[0]);
    auto const size = size_by_first(first);
    if (size <= 1) return {first, size};
    if (text.size() < size) return {};

    char32_t value = first & (0x7F >> size);
    for (std::size_t i = 1; i < size; ++i) {
        auto const byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0) != 0x80) return {};
        value = value << 6 | (byte & 0x3F);
    }
    bool const is_surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < least_of_size[size] || value > 0x10FFFF || is_surrogate) return {};
    return {value, size};
}

TypedText as_typed(std::string_view bytes) {
    TypedText typed;
    typed.text.reserve(bytes.size());
    while (!bytes.empty()) {
        auto const [c, size] = first_code_point(bytes);
        if (size == 0) {
            typed.was_utf8 = false;
            typed.text += "\uFFFD";
            bytes.remove_prefix(1);
            continue;
        }
        if (c == '\r') {
            if (!bytes.substr(1).starts_with('\n')) typed.text += '\n';
        } else if (is_control(c)) {
            typed.had_control_characters = true;
        } else if (!turns_direction(c)) {
            typed.text += bytes.substr(0, size);
        }
        bytes.remove_prefix(size);
    }
    return typed;
}

std::size_t length_of(std::string_view text) {
    return std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; });
}

std::string_view trimmed(std::string_view text) {
    for (auto c = first_code_point(text); c.size && is_space(c.value); c = first_code_point(text))
        text.remove_prefix(c.size);
    while (!text.empty()) {
        auto start = text.size() - 1;
        while (start > 0 && (text[start] & 0xC0) == 0x80) --start;
        if (!is_space(first_code_point(text.substr(start)).value)) break;
        text.remove_suffix(text.size() - start);
    }
    return text;
}

}  // namespace indgang::web
