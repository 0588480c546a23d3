// What was taken out of a text and what was put in, word by word. Pure.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "foundation/wording.hpp"

namespace indgang::reports {

enum class Change { kept, taken_out, put_in };
inline constexpr Wording<Change> changes[] = {
    {Change::kept, "kept", "Uændret"},
    {Change::taken_out, "taken_out", "Slettet"},
    {Change::put_in, "put_in", "Tilføjet"},
};
constexpr auto const& wording(Change change) { return find(changes, change); }

struct ChangedWords {
    Change change;
    std::string words;
    friend bool operator==(ChangedWords const&, ChangedWords const&) = default;
};

/// All kept and put-in words together are the text after, all kept and taken-out ones the text before.
std::vector<ChangedWords> word_changes(std::string_view before, std::string_view after);

}  // namespace indgang::reports
