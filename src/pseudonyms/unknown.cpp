// Words that nobody knows: they are replaced until somebody lets them through. In Danish a capital within a
// sentence is a name. Stays Danish: what stands in their place is part of a Danish text.
#include "pseudonyms/passes.hpp"
#include "pseudonyms/word_lists.hpp"

namespace indgang::pseudonyms {
namespace {

bool is_known_short(Token const& token) {
    return is_in(function_words, token.lower) || is_in(family_words, token.lower) ||
           (token.is_all_capital && is_in(acronyms, token.lower)) ||
           is_in(professional_words, token.lower) || is_in(abbreviations, token.lower);
}

/// "S. H." and "S" for Sofie.
bool is_initial(Sheet const& sheet, Token const& token) {
    if (token.length() != 1 || !token.is_capital || token.lower == "i") return false;
    bool const has_dot = token.to < sheet.text.length() && sheet.text[token.to] == '.';
    bool const after_number =
        token.from > 0 &&
        (sheet.text[token.from - 1] == '.' || sheet.text[token.from - 1] == '-') &&
        token.from > 1 && sheet.text[token.from - 2] >= '0' &&
        sheet.text[token.from - 2] <= '9';  // class 3.B
    bool const is_vitamin = token.to < sheet.text.length() && sheet.text[token.to] == '-';
    return !after_number && !is_vitamin && (has_dot || !token.is_start);
}

bool is_suspect(Sheet const& sheet, Token const& token, Round const& round) {
    auto const& words = round.words;
    if (token.is_foreign) return true;
    if (token.length() == 1) return is_initial(sheet, token);
    if (is_known_short(token)) return false;
    if (token.is_capital)
        return !is_plain(token, words) || round.suspects.contains(key_of(token.lower));
    return token.length() > 2 && !words.is_ordinary(token.lower);
}

/// "S o f i e", "S-o-f-i-e".
void claim_spaced_letters(Sheet& sheet, Round const& round) {
    for (std::size_t i = 0; i < sheet.tokens.size(); ++i) {
        auto last = i;
        while (sheet.tokens[last].length() == 1 && last + 1 < sheet.tokens.size() &&
               sheet.tokens[last + 1].length() == 1 && !sheet.tokens[last + 1].is_number &&
               sheet.are_neighbours(sheet.tokens[last], sheet.tokens[last + 1]))
            ++last;
        bool const ends_in_a_word = sheet.tokens[i].is_capital && !sheet.tokens[last].is_capital &&
                                    sheet.tokens[last].lower == "i";  // "S. H. i klassen"
        if (ends_in_a_word && last > i) --last;
        if (last < i + 2) continue;
        auto const from = sheet.tokens[i].from, to = sheet.tokens[last].to;
        sheet.claim(from, to, Fate::uncertain,
                    round.numbering.of("navn", key_of(sheet.cut(from, to))));
        i = last;
    }
}

bool is_a_name(std::string const& word, Words const& words) {
    return words.may_be_name(word) || is_in(words_that_are_names, word);
}

bool is_at_a_place(Sheet const& sheet, std::size_t at) {
    if (at == 0) return false;
    auto const& before = sheet.tokens[at - 1].lower;
    return before == "på" || before == "i" || before == "ved";
}

}  // namespace

bool is_plain(Token const& token, Words const& words) {
    if (token.is_foreign) return false;
    if (is_known_short(token)) return true;
    if (!words.is_ordinary(token.lower)) return false;
    if (!token.is_capital) return true;
    return (token.is_start || token.is_all_capital) && !words.may_be_name(token.lower) &&
           !is_in(words_that_are_names, token.lower);
}

void learn_suspects(Sheet const& sheet, Round const& round) {
    for (auto const& token : sheet.tokens)
        if (!token.is_number && token.is_capital && !token.is_start && !token.is_all_capital &&
            sheet.is_free(token) && is_suspect(sheet, token, round))
            round.suspects.insert(key_of(token.lower));
}

void claim_unknown(Sheet& sheet, Round const& round) {
    learn_suspects(sheet, round);
    claim_spaced_letters(sheet, round);
    for (std::size_t i = 0; i < sheet.tokens.size(); ++i) {
        auto const suspect = [&](std::size_t at) {
            return !sheet.tokens[at].is_number && sheet.is_free(sheet.tokens[at]) &&
                   is_suspect(sheet, sheet.tokens[at], round);
        };
        if (!suspect(i)) continue;
        auto last = i;
        while (sheet.tokens[i].is_capital && last + 1 < sheet.tokens.size() &&
               sheet.tokens[last + 1].is_capital && suspect(last + 1) &&
               sheet.are_neighbours(sheet.tokens[last], sheet.tokens[last + 1]) &&
               !sheet.tokens[last + 1].is_start)
            ++last;
        auto const end = sheet.end_with_apostrophe(sheet.tokens[last]);
        auto const name = sheet.cut(sheet.tokens[i].from, sheet.tokens[last].to);
        auto const& word = sheet.tokens[last].lower;
        bool const is_genitive = end > sheet.tokens[last].to ||
                                 (word.ends_with('s') && !round.words.may_be_name(word) &&
                                  is_a_name(word.substr(0, word.size() - 1), round.words));
        bool const is_capital = sheet.tokens[i].is_capital;
        auto const kind = is_at_a_place(sheet, i) && is_capital ? "sted"
                          : is_capital                          ? "navn"
                                                                : "ord";
        auto said = round.numbering.of(kind, key_of(name));
        if (is_capital) said = with_genitive(std::move(said), is_genitive ? "s" : "");
        sheet.claim(sheet.tokens[i].from, end, Fate::uncertain, std::move(said));
        i = last;
    }
}

}  // namespace indgang::pseudonyms
