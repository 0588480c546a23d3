// Texts that people read. Danish is written in the source; English stands in each slice's en.po and
// is compiled in. A phrase is a text with places for values, filled when the reader's language is known.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "foundation/day.hpp"

namespace indgang {

enum class Language { da, en };

/// A Danish text written in the source, so that its English can be found and checked by a tool.
struct Text {
    std::string_view danish;
    consteval Text(char const* literal) : danish{literal} {}
};

/// Generated from the en.po files; none where a text has no English.
std::optional<std::string_view> english_of(std::string_view danish);

/// The text in that language; Danish where English is missing.
std::string_view in(Language language, std::string_view danish);
inline std::string_view in(Language language, Text text) { return in(language, text.danish); }

struct Phrase;
/// What may fill a place: a day is written in the reader's language, a phrase is said first.
using PhraseValue = std::variant<std::string, std::int64_t, Day, Phrase>;

/// "{0} efter opfølgningen {1}" and its values. An empty phrase says nothing.
struct Phrase {
    std::string danish;
    std::vector<PhraseValue> values;
    bool empty() const { return danish.empty(); }
};

template <class... Values>
Phrase phrase(Text text, Values&&... values) {
    return {std::string(text.danish), {PhraseValue(std::forward<Values>(values))...}};
}

std::string say(Phrase const& phrase, Language language);

/// As JSON, for columns that keep a phrase until its reader's language is known.
std::string stored(Phrase const& phrase);
/// Throws std::invalid_argument for what stored() did not write.
Phrase phrase_from_stored(std::string_view json);

/// "14. april 2026" / "14 April 2026".
std::string say(Day day, Language language);
void say_to(std::string& out, Day day, Language language);
/// "tirsdag 14. april" / "Tuesday 14 April".
std::string say_with_weekday(Day day, Language language);

}  // namespace indgang
