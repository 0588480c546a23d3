// The types that come with the program, read once from catalogue/meeting_kinds.csv.
#pragma once
#include "foundation/id.hpp"
#include "meeting_kinds/meeting_kinds.hpp"

namespace indgang::meeting_kinds {

/// Each in the newest version that is valid on that day.
std::vector<Kind> known_kinds(Day on, Language language);
std::optional<Kind> known_kind(std::string_view word, std::int64_t version, Language language);

using KindId = Id<struct MeetingKindTag>;
std::optional<KindId> own_number(std::string_view word);
std::string own_word(KindId kind);

/// Closed lists as they stand in one column: "chair,minute_taker".
template <class T, std::size_t N>
std::vector<T> listed(std::vector<std::string> const& words, Wording<T> const (&table)[N]) {
    std::vector<T> values;
    for (auto const& word : words)
        if (auto const value = value_of(table, word)) values.push_back(*value);
    return values;
}
template <Worded T>
std::string in_column(std::vector<T> const& values) {
    std::string text;
    for (auto const value : values) text.append(text.empty() ? "" : ",").append(word(value));
    return text;
}

}  // namespace indgang::meeting_kinds
