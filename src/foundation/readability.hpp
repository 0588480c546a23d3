// How hard a text is to read: Björnsson's LIX of 1968, words to a sentence plus long words in a hundred.
// Shown to whoever writes for a family. Pure.
#pragma once
#include <cstdint>
#include <string_view>

#include "foundation/wording.hpp"

namespace indgang {

/// Björnsson's five steps, in words that a writer can use.
enum class Difficulty { very_easy, easy, medium, hard, very_hard };
inline constexpr Wording<Difficulty> difficulties[] = {
    {Difficulty::very_easy, "very_easy", "meget let at læse"},
    {Difficulty::easy, "easy", "let at læse"},
    {Difficulty::medium, "medium", "lidt svær at læse, som en avis"},
    {Difficulty::hard, "hard", "svær at læse, som en faglig tekst"},
    {Difficulty::very_hard, "very_hard", "meget svær at læse, som en lov"},
};
constexpr auto const& wording(Difficulty difficulty) { return find(difficulties, difficulty); }

/// Letters of which a long word has more.
inline constexpr std::int64_t longest_short_word = 6;

struct Readability {
    std::int64_t words = 0, sentences = 0, long_words = 0;
    std::int64_t lix = 0;  // rounded; 0 of a text without words
    friend bool operator==(Readability const&, Readability const&) = default;
};

/// A sentence ends at a full stop, ! or ? before white space, and where a line ends. Not at "kl. 5" or
/// "f.eks. når": what follows begins with a capital letter, or is no word.
Readability readability_of(std::string_view text);

/// Of a LIX: the first step ends below 25, the others ten apart.
Difficulty difficulty_of(std::int64_t lix);

}  // namespace indgang
