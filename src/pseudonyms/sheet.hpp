// A text on its way to be read by others: cleaned, cut into words and numbers, and the pieces that were
// claimed for replacement. Positions count UTF-16 units, as ICU does.
#pragma once
#include <unicode/unistr.h>

#include <map>

#include "pseudonyms/pseudonyms.hpp"

namespace indgang::pseudonyms {

struct Token {
    int from = 0, to = 0;
    bool is_number = false;
    bool is_capital = false;      // the first letter
    bool is_all_capital = false;  // of several letters
    bool is_start = false;        // of a sentence, as far as can be seen
    bool is_foreign = false;      // letters that no Danish word has
    std::string lower;            // what the dictionary is asked
    std::string folded;           // what names are compared by

    int length() const { return to - from; }
};

struct Claim {
    int from = 0, to = 0;
    Fate fate = Fate::replaced;
    std::string shown;
};

class Sheet {
public:
    explicit Sheet(std::string_view text);

    icu::UnicodeString text;
    std::vector<Token> tokens;
    std::vector<Claim> claims;

    bool is_free(int from, int to) const;
    bool is_free(Token const& token) const { return is_free(token.from, token.to); }
    /// Nothing where a piece of it is claimed already.
    void claim(int from, int to, Fate fate, std::string shown);
    std::string cut(int from, int to) const;
    /// Only spaces, one line break, hyphens or dots lie between the two.
    bool are_neighbours(Token const& one, Token const& next) const;
    /// The genitive's s of a token, or its apostrophe: "Lars'", "Lars's". Where the piece ends then.
    int end_with_apostrophe(Token const& token) const;
};

/// The numbers of stand-ins, by first appearance: "[skole 1]", "[skole 2]".
class Numbering {
public:
    std::string of(std::string const& kind, std::string const& key);

private:
    std::map<std::string, std::map<std::string, int>> seen_;
};

std::string utf8(icu::UnicodeString const& text);
icu::UnicodeString utf16(std::string_view text);
/// Without what cannot be seen, every space a space: what a reader would see.
icu::UnicodeString cleaned(std::string_view text);
std::string lower(icu::UnicodeString const& text);
/// "AAse", "Åsé" and "åse" alike.
std::string folded(std::string_view text);
/// As it sounds: "Sophie" and "Sofie" alike.
std::string sounded(std::string_view folded);
/// At most one letter too many, too few, other or moved.
bool is_one_letter_off(std::string_view one, std::string_view other);

}  // namespace indgang::pseudonyms
