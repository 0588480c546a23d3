// Streets, with and without a number, and postal codes. Stays Danish: what stands in their place is part of a
// Danish text.
#include <unicode/uchar.h>

#include "pseudonyms/passes.hpp"
#include "pseudonyms/word_lists.hpp"

namespace indgang::pseudonyms {
namespace {

bool ends_as_street(Token const& token) {
    if (is_in(words_like_streets, token.lower)) return false;
    for (auto const ending : street_endings) {
        auto const at = token.lower.size() - ending.size();
        if (token.lower.ends_with(ending) && token.lower.size() > ending.size() + 1 &&
            !is_in(no_street_before, std::string_view{token.lower}.substr(0, at)))
            return true;
    }
    return false;
}
bool ends_as_no_other_word(Token const& token) {
    return std::ranges::any_of(sure_street_endings,
                               [&](Word one) { return token.lower.ends_with(one); });
}
/// "Vester Allé": the kind of street stands alone.
bool is_street_alone(Token const& token) { return is_in(streets_alone, token.lower); }

bool is_part_of_name(Token const& token, Words const& words) {
    return is_in(before_streets, token.lower) || (token.is_capital && !is_plain(token, words));
}

/// The first word of "Søndre Ringvej", "Ny Banegårdsgade".
std::size_t first_of(Sheet const& sheet, std::size_t at, Words const& words) {
    auto first = at;
    while (first > 0 && sheet.are_neighbours(sheet.tokens[first - 1], sheet.tokens[first]) &&
           sheet.is_free(sheet.tokens[first - 1]) && !sheet.tokens[first - 1].is_number &&
           is_part_of_name(sheet.tokens[first - 1], words))
        --first;
    return first;
}

bool is_floor(Token const& token) { return token.is_number || is_in(floors, token.lower); }

}  // namespace

/// "12", "12 B, 2. tv.", "7, st. th".
int end_of_number(Sheet const& sheet, std::size_t street) {
    auto end = sheet.tokens[street].to;
    auto at = street + 1;
    if (at >= sheet.tokens.size() || !sheet.tokens[at].is_number ||
        sheet.tokens[at].from - end > 3 || sheet.tokens[at].length() > 3)
        return end;
    end = sheet.tokens[at++].to;
    if (at < sheet.tokens.size() && sheet.tokens[at].length() == 1 && !sheet.tokens[at].is_number &&
        sheet.tokens[at].from - end <= 1 && sheet.tokens[at].lower != "i") {
        end = sheet.tokens[at++].to;
    }
    while (at < sheet.tokens.size() && sheet.tokens[at].from - end <= 3 &&
           sheet.tokens[at].length() <= 4 && is_floor(sheet.tokens[at]) &&
           !(sheet.tokens[at].is_number && sheet.tokens[at].length() > 2))
        end = sheet.tokens[at++].to;
    bool const has_dot = is_in(floors, sheet.tokens[at - 1].lower) && end < sheet.text.length() &&
                         sheet.text[end] == '.';
    return has_dot ? end + 1 : end;
}

/// "8000 Aarhus C", "9382 Tylstrup".
void claim_postal_codes(Sheet& sheet, Round const& round) {
    for (std::size_t i = 0; i + 1 < sheet.tokens.size(); ++i) {
        auto const &code = sheet.tokens[i], &town = sheet.tokens[i + 1];
        bool const is_code = code.is_number && code.length() == 4 && town.from - code.to <= 2 &&
                             !town.is_number && (town.is_capital || is_town(town.folded));
        bool const is_year = (code.lower.starts_with("19") || code.lower.starts_with("20")) &&
                             is_plain(town, round.words);
        if (!is_code || is_year || !sheet.is_free(code.from, town.to)) continue;
        auto end = town.to;
        if (i + 2 < sheet.tokens.size() && sheet.tokens[i + 2].length() <= 2 &&
            sheet.tokens[i + 2].is_capital && sheet.tokens[i + 2].from - end == 1)
            end = sheet.tokens[i + 2].to;
        sheet.claim(code.from, end, Fate::replaced,
                    round.numbering.of("by", key_of(sheet.cut(town.from, town.to))));
    }
}

void claim_addresses(Sheet& sheet, Round const& round) {
    for (std::size_t i = 0; i < sheet.tokens.size(); ++i) {
        auto const& token = sheet.tokens[i];
        if (token.is_number || !sheet.is_free(token)) continue;
        bool const is_glued = ends_as_street(token);
        if (!is_glued && !is_street_alone(token)) continue;
        auto const first = first_of(sheet, i, round.words);
        auto const end = end_of_number(sheet, i);
        bool const has_number = end > token.to;
        bool const is_named = is_glued || first < i;
        bool const is_surely = has_number || (is_named && (token.is_capital || first < i) &&
                                              !is_plain(token, round.words));
        if (!is_named || (!is_surely && !ends_as_no_other_word(token))) continue;
        auto const name = sheet.cut(sheet.tokens[first].from, token.to);
        sheet.claim(sheet.tokens[first].from, end, is_surely ? Fate::replaced : Fate::uncertain,
                    with_genitive(round.numbering.of("vej", key_of(name)), has_number ? "" : name));
    }
}

}  // namespace indgang::pseudonyms
