// A closed list: how each value is written in the database and in addresses (word), and to people
// (danish; its English stands in the slice's en.po). An enum gets `wording(value)` in its slice.
#pragma once
#include <optional>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "foundation/text.hpp"

namespace indgang {

template <class T>
struct Wording {
    T value;
    std::string_view word;
    std::string_view danish;
};

/// The row of one value; throws std::logic_error for an enumerator that nobody worded.
template <class T, std::size_t N>
constexpr Wording<T> const& find(Wording<T> const (&table)[N], T value) {
    for (auto const& row : table)
        if (row.value == value) return row;
    throw std::logic_error("a value without wording");
}

/// The value a word stands for, or none.
template <class T, std::size_t N>
constexpr std::optional<T> value_of(Wording<T> const (&table)[N], std::string_view word) {
    for (auto const& row : table)
        if (row.word == word) return row.value;
    return std::nullopt;
}

template <class T>
concept Worded = requires(T value) {
    wording(value).word;
};

template <Worded T>
constexpr std::string_view word(T value) {
    return wording(value).word;
}

/// The value as people read it in that language.
template <Worded T>
std::string_view said(T value, Language language) {
    return in(language, wording(value).danish);
}

/// Every word of a closed list. Its enumerators count up from 0 without holes, as they do unless
/// someone numbers them, so the first value without wording is the end.
template <Worded T>
std::vector<std::string_view> words_of() {
    std::vector<std::string_view> words;
    try {
        for (int value = 0;; ++value) words.push_back(word(static_cast<T>(value)));
    } catch (std::logic_error const&) {
        return words;
    }
}

}  // namespace indgang
