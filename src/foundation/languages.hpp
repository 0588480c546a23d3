// The languages of the interface (sprog). Danish is written in the source and English is complete;
// a further language is one row in languages.cpp and a po file in each slice (docs/texts.md). It
// has no name of its own in the code: a Language is the number of its row.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/text.hpp"

namespace indgang {

struct LanguageRow {
    std::string_view code;      // "pl": in the database, in the cookie and in lang="…"
    std::string_view own_name;  // "polski": how those who read it look for it
    std::string_view tag;       // "pl-PL": in a PDF
    std::string_view after_day, before_time, hours_mark, thousands, decimals, before_money,
        after_money;
    std::string_view months[12], short_months[12], weekdays[7];  // from Sunday
    int (*form)(std::int64_t);                                   // which msgstr[n] a number takes
};

std::span<LanguageRow const> languages();
LanguageRow const& row_of(Language language);
std::string_view code_of(Language language);
/// Danish for a code that is none of ours.
Language language_of(std::string_view code);

/// Which of the po's forms a number takes: "1 cel", "2 cele", "5 celów".
int plural_form(Language language, std::int64_t number);
/// A text that was translated with forms, in that one.
std::string_view form_of(std::string_view translated, int form);

/// Generated from the po files; empty where that language has none for it.
std::string_view translation_of(std::string_view code, std::string_view danish);

/// What a catalogue says in Danish and English, in the reader's language.
inline std::string_view in(Language language, std::string_view danish, std::string_view english) {
    return language == Language::en ? english : in(language, danish);
}

}  // namespace indgang
