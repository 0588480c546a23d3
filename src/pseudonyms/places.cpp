// Schools, daycare, clubs, homes and towns. Stays Danish: what stands in their place is part of a Danish text.
#include <algorithm>

#include "catalogue/catalogue.hpp"
#include "pseudonyms/passes.hpp"
#include "pseudonyms/word_lists.hpp"

namespace indgang::pseudonyms {
namespace {

/// "skolen" is a school, "børnehavens" a daycare centre; null for what is no kind of place.
KindOfPlace const* kind_alone(Token const& token) {
    for (auto const& kind : kinds_of_places) {
        if (!token.lower.starts_with(kind.word)) continue;
        if (is_in(place_endings, std::string_view{token.lower}.substr(kind.word.size())))
            return &kind;
    }
    return nullptr;
}

/// "Fjordskolen", also typed without its capital; not "specialskolen".
KindOfPlace const* kind_at_the_end(Token const& token) {
    for (auto const& kind : kinds_of_places) {
        auto const at = token.lower.rfind(kind.word);
        if (!kind.is_glued || at == std::string::npos || at < 2) continue;
        if (!is_in(place_endings, std::string_view{token.lower}.substr(at + kind.word.size())))
            continue;
        auto const before = std::string_view{token.lower}.substr(0, at);
        bool const is_generic =
            is_in(before_places, before) ||
            (before.ends_with('s') && is_in(before_places, before.substr(0, before.size() - 1)));
        return is_generic ? nullptr : &kind;
    }
    return nullptr;
}

bool is_name_like(Sheet const& sheet, std::size_t at, Round const& round) {
    auto const& token = sheet.tokens[at];
    bool const is_person = std::ranges::count(round.parts, token.folded, &NamePart::folded) > 0;
    return token.is_capital && !token.is_number && sheet.is_free(token) && !is_person &&
           (is_in(before_streets, token.lower) || !is_plain(token, round.words)) &&
           kind_alone(token) == nullptr;
}

std::size_t first_named(Sheet const& sheet, std::size_t kind, Round const& round) {
    auto first = kind;
    while (first > 0 && is_name_like(sheet, first - 1, round) &&
           sheet.are_neighbours(sheet.tokens[first - 1], sheet.tokens[first]) &&
           sheet.text[sheet.tokens[first].from - 1] != '.')
        --first;
    return first;
}

/// "Børnehaven Mælkevejen", "Skolen ved Søen".
std::size_t last_named(Sheet const& sheet, std::size_t kind, Round const& round) {
    bool const has_ending = sheet.tokens[kind].to < sheet.text.length() &&
                            sheet.text[sheet.tokens[kind].to] == '\'';  // "SFO'en Regnbuen"
    auto at = kind + (has_ending ? 2 : 1);
    auto const next_to = [&](std::size_t one) {
        return one < sheet.tokens.size() &&
               sheet.are_neighbours(sheet.tokens[one - 1], sheet.tokens[one]) &&
               sheet.text[sheet.tokens[one - 1].to] != '.' &&
               sheet.text[sheet.tokens[one - 1].to] != '\n';
    };
    if (next_to(at) && is_in(between_places, sheet.tokens[at].lower) && next_to(at + 1) &&
        is_name_like(sheet, at + 1, round))
        ++at;
    auto last = kind;
    while (next_to(at) && is_name_like(sheet, at, round)) last = at++;
    return last;
}

void claim_place(Sheet& sheet, Round const& round, std::size_t first, std::size_t last,
                 std::string_view kind) {
    auto const end = sheet.end_with_apostrophe(sheet.tokens[last]);
    auto const name = sheet.cut(sheet.tokens[first].from, sheet.tokens[last].to);
    auto const& word = sheet.tokens[last].lower;
    bool const is_genitive =
        end > sheet.tokens[last].to ||
        (word.ends_with('s') && !word.ends_with("hus") && !round.words.may_be_name(word));
    sheet.claim(
        sheet.tokens[first].from, end, Fate::replaced,
        with_genitive(round.numbering.of(std::string(kind), key_of(name)), is_genitive ? "s" : ""));
}

}  // namespace

void claim_named_places(Sheet& sheet, Round const& round) {
    for (std::size_t i = 0; i < sheet.tokens.size(); ++i) {
        if (!sheet.is_free(sheet.tokens[i])) continue;
        if (auto const* glued = kind_at_the_end(sheet.tokens[i])) {
            claim_place(sheet, round, first_named(sheet, i, round), i, glued->danish);
        } else if (auto const* alone = kind_alone(sheet.tokens[i])) {
            auto const first = first_named(sheet, i, round), last = last_named(sheet, i, round);
            if (first < i || last > i) claim_place(sheet, round, first, last, alone->danish);
        }
    }
}

/// The case's own, in any case; each word of a name must follow on the other.
void claim_known_places(Sheet& sheet, Round const& round) {
    for (auto const& place : round.known.places) {
        Sheet const name{place.name};
        if (name.tokens.empty()) continue;
        for (std::size_t i = 0; i + name.tokens.size() <= sheet.tokens.size(); ++i) {
            std::size_t fits = 0;
            for (; fits < name.tokens.size(); ++fits) {
                auto const &there = sheet.tokens[i + fits].folded,
                           &sought = name.tokens[fits].folded;
                bool const is_last = fits + 1 == name.tokens.size();
                if (there != sought && !(is_last && there == sought + "s")) break;
            }
            if (fits < name.tokens.size()) continue;
            auto const last = i + fits - 1;
            if (auto const end = end_of_number(sheet, last); end > sheet.tokens[last].to)
                sheet.claim(sheet.tokens[i].from, end, Fate::replaced,
                            round.numbering.of(place.kind, key_of(place.name)));
            else
                claim_place(sheet, round, i, last, place.kind);
        }
    }
}

void claim_towns(Sheet& sheet, Round const& round) {
    for (std::size_t i = 0; i < sheet.tokens.size(); ++i) {
        auto const& token = sheet.tokens[i];
        if (token.is_number || !sheet.is_free(token)) continue;
        bool const has_s = token.folded.ends_with('s') && !is_town(token.folded);
        if (!is_town(has_s ? token.folded.substr(0, token.folded.size() - 1) : token.folded))
            continue;
        bool const is_word = is_in(towns_that_are_words, token.lower);
        if (is_word && (!token.is_capital || token.is_start)) continue;
        auto end = sheet.end_with_apostrophe(token);
        if (i + 1 < sheet.tokens.size() && sheet.tokens[i + 1].lower.starts_with("kommune") &&
            sheet.tokens[i + 1].from - token.to == 1)
            end = sheet.tokens[i + 1].to;
        sheet.claim(token.from, end, Fate::replaced,
                    with_genitive(round.numbering.of("by", key_of(token.folded)),
                                  has_s || end == token.to + 1 ? "s" : ""));
    }
}

bool is_town(std::string_view name) {
    if (is_in(towns, name)) return true;
    for (auto const& one : catalogue::municipalities())
        if (folded(one.name) == name) return true;
    return false;
}

}  // namespace indgang::pseudonyms
