#include "over_time/wrapped.hpp"

#include <algorithm>

namespace indgang::over_time {
namespace {

bool begins_letter(char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }

std::size_t letters_of(std::string_view text) {
    return std::size_t(std::ranges::count_if(text, begins_letter));
}

std::string_view first_letters(std::string_view text, std::size_t letters) {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (begins_letter(text[i]) && letters-- == 0) return text.substr(0, i);
    return text;
}

/// As much of it as fits one line, by whole words; a word that is too long is cut.
std::string_view one_line(std::string_view text, std::size_t letters) {
    if (letters_of(text) <= letters) return text;
    auto const fitting = first_letters(text, letters + 1);
    auto const space = fitting.rfind(' ');
    return space == text.npos || space == 0 ? first_letters(text, letters) : text.substr(0, space);
}

}  // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t letters, std::size_t lines) {
    std::vector<std::string> found;
    while (!text.empty() && found.size() < lines) {
        auto const line = one_line(text, letters);
        found.emplace_back(line);
        text.remove_prefix(line.size());
        while (text.starts_with(' ')) text.remove_prefix(1);
    }
    if (!text.empty()) {
        auto& last = found.back();
        last = std::string(one_line(last, letters - 2)) + " …";
    }
    return found;
}

}  // namespace indgang::over_time
