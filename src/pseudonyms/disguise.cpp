// Stays Danish: what stands in a word's place is part of a Danish text.
#include <algorithm>
#include <span>

#include "pseudonyms/passes.hpp"
#include "pseudonyms/patterns.hpp"
#include "pseudonyms/word_lists.hpp"

namespace indgang::pseudonyms {
namespace {

constexpr std::size_t shortest_literal = 3;

/// A number is the same number with spaces, hyphens or a line break in it.
icu::UnicodeString flexible(std::string const& text) {
    icu::UnicodeString pattern{u"(?<![\\p{L}\\d])"};
    bool is_first = true;
    for (auto const& token : Sheet{text}.tokens) {
        auto const piece = utf16(token.lower);
        for (int at = 0; at < piece.length(); ++at) {
            if (!is_first) pattern.append(u"[\\s\\-–./()]{0,3}");
            pattern.append(piece[at]);
            is_first = false;
        }
    }
    return pattern.append(u"(?![\\d])");
}

void claim_literal(Sheet& sheet, Literal const& literal) {
    if (Sheet{literal.text}.text.length() < int(shortest_literal)) return;
    UErrorCode error = U_ZERO_ERROR;
    auto const matcher = matcher_of(flexible(literal.text), sheet.text);
    while (U_SUCCESS(error) && matcher->find())
        sheet.claim(matcher->start(error), matcher->end(error), Fate::replaced, literal.stand_in);
}

/// The street and the town of an address, each by itself.
std::vector<Place> places_of(std::vector<std::string> const& addresses) {
    std::vector<Place> places;
    for (auto const& address : addresses) {
        Sheet const sheet{address};
        int street_ends = 0, code_ends = 0;
        for (auto const& token : sheet.tokens) {
            if (!token.is_number) continue;
            if (street_ends == 0 && token.from > 0) street_ends = token.from;
            if (token.length() == 4) code_ends = token.to;
        }
        if (street_ends > 0) places.push_back({sheet.cut(0, street_ends), "vej"});
        if (code_ends > 0) places.push_back({sheet.cut(code_ends, sheet.text.length()), "by"});
    }
    return places;
}

Ruling const* ruling_of(std::vector<Ruling> const& rulings, std::string const& word) {
    auto const at = std::ranges::find(rulings, word, &Ruling::word);
    return at == rulings.end() ? nullptr : &*at;
}

Run run_of(Sheet const& sheet, Claim const& claim, std::vector<Ruling> const& rulings) {
    Run run{sheet.cut(claim.from, claim.to), claim.shown, claim.fate};
    if (claim.fate != Fate::uncertain) return run;
    auto const* ruling = ruling_of(rulings, run.original);
    if (!ruling) return run;
    run.fate = ruling->instead.empty() ? Fate::kept : Fate::replaced;
    run.shown = ruling->instead.empty() ? run.original : ruling->instead;
    return run;
}

}  // namespace

void claim_literals(Sheet& sheet, Round const& round) {
    for (auto const& one : round.known.literals) claim_literal(sheet, one);
}

/// A word that somebody chose to have replaced, though nobody else would have.
void claim_chosen(Sheet& sheet, Round const& round) {
    for (auto const& ruling : round.rulings)
        if (!ruling.instead.empty()) {
            Sheet const sought{ruling.word};
            for (std::size_t i = 0; i + sought.tokens.size() <= sheet.tokens.size(); ++i) {
                bool const fits =
                    !sought.tokens.empty() &&
                    std::ranges::equal(sought.tokens,
                                       std::span{sheet.tokens}.subspan(i, sought.tokens.size()), {},
                                       &Token::folded, &Token::folded);
                if (fits)
                    sheet.claim(sheet.tokens[i].from, sheet.tokens[i + sought.tokens.size() - 1].to,
                                Fate::replaced, ruling.instead);
            }
        }
}

std::string key_of(std::string_view text) {
    auto key = folded(text);
    if (key.size() > 3 && key.ends_with('s')) key.pop_back();
    return key;
}

std::string with_genitive(std::string stand_in, std::string_view original) {
    bool const is_genitive = original.ends_with('s') || original.ends_with('S');
    if (is_genitive) stand_in += 's';
    return stand_in;
}

struct Disguise::Inside {
    Known known;
    std::vector<NamePart> parts;
    std::vector<Ruling> rulings;
    Words const& words;
    Numbering numbering = {};
    std::set<std::string> suspects = {};

    Sheet claimed(std::string_view text) { return claimed(text, numbering); }
    Sheet claimed(std::string_view text, Numbering& numbers) {
        Sheet sheet{text};
        Round const round{known, parts, rulings, words, numbers, suspects};
        claim_literals(sheet, round);
        claim_contacts(sheet);
        claim_cpr_and_dates(sheet, round);
        claim_postal_codes(sheet, round);
        claim_known_places(sheet, round);
        claim_named_places(sheet, round);
        claim_addresses(sheet, round);
        claim_other_numbers(sheet);
        claim_names(sheet, round);
        claim_towns(sheet, round);
        claim_chosen(sheet, round);
        claim_unknown(sheet, round);
        std::ranges::sort(sheet.claims, {}, &Claim::from);
        return sheet;
    }
};

Disguise::Disguise(Known const& known, Words const& words, std::vector<Ruling> rulings)
    : inside_{new Inside{known, parts_of(known.persons), std::move(rulings), words}} {
    for (auto& place : places_of(known.addresses))
        inside_->known.places.push_back(std::move(place));
}
Disguise::~Disguise() = default;
Disguise::Disguise(Disguise&&) noexcept = default;

std::vector<Run> Disguise::of(std::string_view text) {
    auto const sheet = inside_->claimed(text);
    std::vector<Run> runs;
    int at = 0;
    auto const keep_until = [&](int to) {
        if (to > at) runs.push_back({sheet.cut(at, to), sheet.cut(at, to)});
    };
    for (auto const& claim : sheet.claims) {
        keep_until(claim.from);
        runs.push_back(run_of(sheet, claim, inside_->rulings));
        at = claim.to;
    }
    keep_until(sheet.text.length());
    return runs;
}

void Disguise::look_ahead(std::string_view text) {
    Numbering scratch;
    inside_->claimed(text, scratch);
}

bool Disguise::gives_away(std::string_view text) {
    Numbering scratch;
    auto const sheet = inside_->claimed(text, scratch);
    return std::ranges::any_of(sheet.claims, [&](Claim const& one) {
        return one.fate == Fate::replaced && sheet.cut(one.from, one.to) != one.shown &&
               ruling_of(inside_->rulings, sheet.cut(one.from, one.to)) == nullptr;
    });
}

std::string shown(std::vector<Run> const& runs) {
    std::string text;
    for (auto const& run : runs) text += run.shown;
    return text;
}

std::string stand_in_for(std::string_view relation) {
    auto const word = lower(cleaned(relation));
    if (word == "barn") return "Barnet";
    if (!is_in(family_words, word) || word.ends_with('s')) return {};
    auto said = utf16(word + (word.ends_with('e') ? "n" : "en"));
    return utf8(said.replace(0, 1, icu::UnicodeString{said, 0, 1}.toUpper()));
}

}  // namespace indgang::pseudonyms
