// The names that the case knows: in each case and spelling, inflected, in compounds, one letter off, and as
// people shorten them. Stays Danish: what stands in their place is part of a Danish text.
#include <algorithm>

#include "pseudonyms/passes.hpp"
#include "pseudonyms/word_lists.hpp"

namespace indgang::pseudonyms {
namespace {

enum class Likeness { none, compound, near, same };

struct Likely {
    Likeness likeness = Likeness::none;
    std::vector<std::size_t> owners = {};
    NamePart const* part = nullptr;
    bool is_genitive = false;
    std::string rest = {};  // of a compound: "dage"
};

bool ends_in_s(std::string_view name) {
    return name.ends_with('s') || name.ends_with('x') || name.ends_with('z');
}

/// "sofies", "larses": what the name is without its genitive.
std::optional<std::string_view> without_genitive(std::string_view word, std::string_view name) {
    if (word.size() == name.size() + 1 && word.starts_with(name) && word.ends_with('s'))
        return name;
    if (ends_in_s(name) && word.size() == name.size() + 2 && word.starts_with(name) &&
        word.ends_with("es"))
        return name;
    return std::nullopt;
}

bool is_safe_rest(std::string const& rest, Words const& words) {
    return rest.size() >= 3 && words.is_ordinary(rest) && !words.may_be_name(rest);
}

/// "Sofiedage", "Holmfamilien", "Holmerne".
bool is_compound_of(std::string_view word, std::string_view name, Words const& words,
                    std::string& rest) {
    if (name.size() < 4 || word.size() <= name.size() || !word.starts_with(name)) return false;
    rest = word.substr(name.size());
    if (is_in(name_endings, rest)) return true;
    if (rest.size() > 3 && rest.starts_with('s') && !words.is_ordinary(rest)) rest.erase(0, 1);
    if (is_safe_rest(rest, words)) return true;
    rest.clear();
    return words.is_ordinary(std::string{word.substr(name.size())});
}

std::string squeezed(std::string_view word) {
    std::string out{word};
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

/// "Sof", "Soffe", "Sofse": the first three letters, and no longer than a pet name is.
bool is_pet_name(std::string_view word, std::string_view name) {
    auto const short_word = squeezed(word), short_name = squeezed(name);
    return short_name.size() >= 4 && short_word.size() >= 3 && word.size() <= name.size() + 2 &&
           short_word.substr(0, 3) == short_name.substr(0, 3);
}

/// "Lene" is not "Lone" with a mistake in it: it is a name of its own.
bool is_near(std::string const& word, NamePart const& part, Words const& words) {
    if (part.folded.size() < 4 || word.size() < 3) return false;
    auto const bare = word.ends_with('s') ? word.substr(0, word.size() - 1) : word;
    if (sounded(word) == part.sounded || sounded(bare) == part.sounded) return true;
    if (words.may_be_name(word) || words.may_be_name(bare)) return false;
    if (is_one_letter_off(word, part.folded) || is_one_letter_off(bare, part.folded)) return true;
    return !part.is_last && is_pet_name(word, part.folded);
}

void keep(Likely& best, Likeness likeness, NamePart const& part, bool is_genitive,
          std::string rest = {}) {
    if (likeness <= best.likeness) return;
    best = {likeness, part.owners, &part, is_genitive, std::move(rest)};
}

Likely likely(Token const& token, Round const& round) {
    Likely best;
    auto const& word = token.folded;
    bool const is_plain_here = is_plain(token, round.words);
    for (auto const& part : round.parts) {
        std::string rest;
        if (word == part.folded)
            keep(best, Likeness::same, part, false);
        else if (without_genitive(word, part.folded))
            keep(best, Likeness::same, part, true);
        else if (is_plain_here)
            continue;
        else if (is_compound_of(word, part.folded, round.words, rest))
            keep(best, Likeness::compound, part, word.ends_with('s') && rest.empty(), rest);
        else if (is_near(word, part, round.words))
            keep(best, Likeness::near, part, word.ends_with('s') && !part.folded.ends_with('s'));
    }
    return best;
}

std::vector<std::size_t> common(std::vector<std::size_t> const& one,
                                std::vector<std::size_t> const& other) {
    std::vector<std::size_t> both;
    std::ranges::set_intersection(one, other, std::back_inserter(both));
    return both;
}

std::string stand_in(Likely const& name, Round const& round) {
    if (name.owners.size() == 1) return round.known.persons[name.owners.front()].stand_in;
    return round.numbering.of(name.part->is_last ? "efternavn" : "navn", name.part->folded);
}

/// "Sofie Marie Holm" is one person, "Anna og Peter Holm" are two.
std::size_t read_whole_name(Sheet const& sheet, Round const& round, std::size_t first,
                            Likely& name) {
    auto last = first;
    for (auto at = first + 1; at < sheet.tokens.size() && !name.is_genitive; ++at) {
        if (!sheet.are_neighbours(sheet.tokens[at - 1], sheet.tokens[at]) ||
            !sheet.is_free(sheet.tokens[at]))
            break;
        if (sheet.tokens[at].length() == 1 && sheet.tokens[at].is_capital) continue;
        auto const next = likely(sheet.tokens[at], round);
        auto const both = common(name.owners, next.owners);
        if (next.likeness != Likeness::same || both.empty()) break;
        name.owners = both;
        name.is_genitive = next.is_genitive;
        last = at;
    }
    return last;
}

/// A name that is a word too, typed as a word: "bo hos mor". Shown as uncertain, so that it can be let through.
bool is_word_as_well(Token const& token, Words const& words) {
    return !token.is_capital && words.is_ordinary(token.lower);
}

}  // namespace

std::vector<NamePart> parts_of(std::vector<Person> const& persons) {
    std::vector<NamePart> parts;
    auto const add = [&](std::string const& word, bool is_last, std::size_t owner) {
        if (word.size() < 2 || is_in(name_particles, word)) return;
        auto const known = std::ranges::find(parts, word, &NamePart::folded);
        if (known == parts.end())
            parts.push_back({word, sounded(word), is_last, {owner}});
        else if (std::ranges::count(known->owners, owner) == 0)
            known->owners.push_back(owner);
    };
    for (std::size_t i = 0; i < persons.size(); ++i) {
        Sheet const name{persons[i].name};
        for (auto const& token : name.tokens)
            add(token.folded, name.tokens.size() > 1 && &token == &name.tokens.back(), i);
        for (std::size_t at = 1; at < name.tokens.size(); ++at)
            if (name.text[name.tokens[at - 1].to] == '-')
                add(name.tokens[at - 1].folded + name.tokens[at].folded, false, i);
        for (auto const& other : persons[i].also_called)
            for (auto const& token : Sheet{other}.tokens) add(token.folded, false, i);
    }
    return parts;
}

void claim_names(Sheet& sheet, Round const& round) {
    for (std::size_t i = 0; i < sheet.tokens.size(); ++i) {
        auto const& token = sheet.tokens[i];
        if (token.is_number || !sheet.is_free(token)) continue;
        auto name = likely(token, round);
        if (name.likeness == Likeness::none) continue;
        auto const last =
            name.likeness == Likeness::same ? read_whole_name(sheet, round, i, name) : i;
        auto const end = sheet.end_with_apostrophe(sheet.tokens[last]);
        auto said = stand_in(name, round);
        if (name.is_genitive || end > sheet.tokens[last].to) said += "s";
        if (!name.rest.empty() && !is_in(name_endings, name.rest)) said += "-" + name.rest;
        bool const is_sure =
            name.likeness != Likeness::near && !is_word_as_well(token, round.words);
        bool const has_particle = i > 0 && sheet.text[token.from - 1] == '-' &&
                                  is_in(name_particles, sheet.tokens[i - 1].folded);  // "al-Hassan"
        auto const from = has_particle ? sheet.tokens[i - 1].from : token.from;
        sheet.claim(from, end, is_sure ? Fate::replaced : Fate::uncertain, std::move(said));
        i = last;
    }
}

}  // namespace indgang::pseudonyms
