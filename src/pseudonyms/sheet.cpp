#include "pseudonyms/sheet.hpp"

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

#include "pseudonyms/word_lists.hpp"

namespace indgang::pseudonyms {
namespace {

bool is_word(UChar32 c) { return u_isalpha(c); }

bool is_latin(UChar32 c) {
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(c, &error) == USCRIPT_LATIN;
}

Token token_at(icu::UnicodeString const& text, int from) {
    Token token{.from = from, .to = from, .lower = {}, .folded = {}};
    token.is_number = u_isdigit(text.char32At(from));
    int letters = 0, capitals = 0;
    while (token.to < text.length()) {
        auto const c = text.char32At(token.to);
        if (token.is_number ? !u_isdigit(c) : !is_word(c)) break;
        ++letters;
        capitals += u_isupper(c) || u_istitle(c);
        if (token.to == from) token.is_capital = capitals > 0;
        if (!token.is_number && !is_latin(c)) token.is_foreign = true;
        token.to += U16_LENGTH(c);
    }
    token.is_all_capital = letters > 1 && capitals == letters;
    auto const piece = text.tempSubStringBetween(token.from, token.to);
    token.lower = lower(piece);
    token.folded = folded(utf8(piece));
    return token;
}

bool ends_a_sentence(UChar32 c) {
    return c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == 0x2022 || c == 0x00BB;
}
bool opens(UChar32 c) {
    return c == '"' || c == '\'' || c == '(' || c == '[' || c == 0x00AB || c == 0x201C ||
           c == 0x201D || c == 0x201E || c == 0x2013 || c == 0x2014 || c == '-' || c == '*';
}

/// "ca. Holm" begins no sentence.
bool is_after_abbreviation(std::vector<Token> const& before, int dot) {
    if (before.empty() || before.back().to != dot) return false;
    auto const& last = before.back();
    return last.is_number || last.length() == 1 || is_in(abbreviations, last.lower);
}

bool starts_a_sentence(icu::UnicodeString const& text, std::vector<Token> const& before, int from) {
    int at = from - 1;
    bool is_quoted = false;
    while (at >= 0 && (text[at] == ' ' || opens(text[at]))) {
        is_quoted = is_quoted || text[at] == '"' || text[at] == 0x201C || text[at] == 0x201D;
        --at;
    }
    if (at < 0 || is_quoted) return true;
    if (!ends_a_sentence(text[at])) return false;
    return text[at] != '.' || !is_after_abbreviation(before, at);
}

}  // namespace

Sheet::Sheet(std::string_view typed) : text{cleaned(typed)} {
    for (int at = 0; at < text.length();) {
        auto const c = text.char32At(at);
        if (!is_word(c) && !u_isdigit(c)) {
            at += U16_LENGTH(c);
            continue;
        }
        auto token = token_at(text, at);
        token.is_start = starts_a_sentence(text, tokens, at);
        at = token.to;
        tokens.push_back(std::move(token));
    }
}

bool Sheet::is_free(int from, int to) const {
    return std::ranges::none_of(claims,
                                [&](Claim const& one) { return one.from < to && from < one.to; });
}

void Sheet::claim(int from, int to, Fate fate, std::string shown) {
    if (from < to && is_free(from, to)) claims.push_back({from, to, fate, std::move(shown)});
}

std::string Sheet::cut(int from, int to) const { return utf8(text.tempSubStringBetween(from, to)); }

bool Sheet::are_neighbours(Token const& one, Token const& next) const {
    if (next.from - one.to > 2 || next.from == one.to) return false;
    for (int at = one.to; at < next.from; ++at)
        if (text[at] != ' ' && text[at] != '-' && text[at] != '.' && text[at] != '\n') return false;
    return true;
}

int Sheet::end_with_apostrophe(Token const& token) const {
    if (token.to >= text.length() || text[token.to] != '\'') return token.to;
    int const after = token.to + 1;
    bool const has_s = after < text.length() && (text[after] == 's' || text[after] == 'S') &&
                       (after + 1 == text.length() || !u_isalpha(text.char32At(after + 1)));
    if (has_s) return after + 1;
    auto const last = token.folded.back();
    if (last != 's' && last != 'x' && last != 'z') return token.to;
    bool const is_word_next = after < text.length() && u_isalpha(text.char32At(after));
    return is_word_next ? token.to : after;
}

std::string Numbering::of(std::string const& kind, std::string const& key) {
    auto& numbers = seen_[kind];
    auto const at = numbers.try_emplace(key, int(numbers.size()) + 1).first;
    return fmt::format("[{} {}]", kind, at->second);
}

}  // namespace indgang::pseudonyms
