// Stays Danish: what stands in a name's place is part of a Danish text.
#include "insight/masked_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace indgang::insight {
namespace {

constexpr std::string_view certain[] = {"[telefon", "[CPR",     "[e-mail", "[profil",
                                        "[vej",     "[adresse", "[dato]",  "[nummer"};
constexpr std::size_t shortest_secret = 5;

std::string lower(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
    return out;
}

std::vector<std::string> words_in(std::string_view name) {
    std::vector<std::string> words;
    while (!name.empty()) {
        auto const end = std::min(name.find(' '), name.size());
        if (end > 0) words.emplace_back(name.substr(0, end));
        name.remove_prefix(std::min(end + 1, name.size()));
    }
    return words;
}

/// A surname that the person has too is no secret of the others.
std::string own_part(std::string_view name, std::vector<std::string> const& open_words) {
    std::string left;
    for (auto const& word : words_in(name))
        if (std::ranges::count(open_words, lower(word)) == 0)
            left += (left.empty() ? "" : " ") + word;
    return left;
}

bool is_known_birthday(std::string_view text, std::vector<KnownPerson> const& others) {
    return std::ranges::any_of(others, [&](KnownPerson const& one) {
        if (!one.born_on) return false;
        auto const iso_day = iso(*one.born_on);
        auto const year = iso_day.substr(0, 4),
                   day = std::to_string(unsigned(one.born_on->date().day()));
        return text.find(year) != text.npos && text.find(day) != text.npos;
    });
}

}  // namespace

MaskedText::MaskedText(std::vector<KnownPerson> const& people, std::vector<PersonId> const& open,
                       pseudonyms::Words const& words)
    : subject_{open.front()}, is_shared_{open.size() > 1} {
    for (auto const& one : people)
        if (std::ranges::count(open, one.id) > 0) let_stand(one);
    pseudonyms::Known known;
    for (auto const& one : people) {
        if (std::ranges::count(open, one.id) == 0) hide(one, known);
        if (is_address_hidden(one, shown_.at(one.id) == one.name) && !one.address.empty()) {
            known.addresses.push_back(one.address);
            keep_secret(one.address, "[adresse]", known);
        }
    }
    disguise_ = std::make_unique<pseudonyms::Disguise>(known, words);
}

void MaskedText::let_stand(KnownPerson const& one) {
    shown_[one.id] = one.name;
    for (auto const& word : words_in(one.name)) open_words_.push_back(lower(word));
    for (auto const* fact : {&one.telephone, &one.email}) open_facts_.push_back(lower(*fact));
    bool const is_own_address = one.id == subject_ && !(is_shared_ && one.is_address_protected);
    if (is_own_address) open_facts_.push_back(lower(one.address));
}

void MaskedText::hide(KnownPerson const& one, pseudonyms::Known& known) {
    auto const mask = fmt::format("[anden person {}]", others_.size() + 1);
    shown_[one.id] = mask;
    others_.push_back(one);
    known.persons.push_back({own_part(one.name, open_words_), mask, one.also_called, one.born_on});
    secrets_.push_back(lower(one.name));
    keep_secret(one.telephone, "[telefonnummer]", known);
    keep_secret(one.email, "[e-mail]", known);
}

/// The person's own is hidden from a holder of custody where it is protected; of others, unless it is the reader's own.
bool MaskedText::is_address_hidden(KnownPerson const& one, bool is_open) const {
    if (one.id == subject_) return is_shared_ && one.is_address_protected;
    return !is_open || one.is_address_protected;
}

void MaskedText::keep_secret(std::string const& fact, std::string_view instead,
                             pseudonyms::Known& known) {
    if (fact.size() < shortest_secret || std::ranges::count(open_facts_, lower(fact)) > 0) return;
    secrets_.push_back(lower(fact));
    known.literals.push_back({fact, std::string(instead)});
}

std::string MaskedText::person(PersonId id) const {
    auto const found = shown_.find(id);
    return found == shown_.end() ? "[anden person]" : found->second;
}

/// One's own number, mail and street are no secret to oneself.
bool MaskedText::is_open(pseudonyms::Run const& run) const {
    return run.original.size() >= shortest_secret &&
           std::ranges::any_of(open_facts_, [&](std::string const& fact) {
               return fact.find(lower(run.original)) != fact.npos;
           });
}

bool MaskedText::is_masked(pseudonyms::Run const& run) const {
    if (run.fate == pseudonyms::Fate::kept) return true;  // as it stands
    if (run.shown.find("[anden person") != std::string::npos ||
        run.shown.find("[efternavn") != std::string::npos)
        return true;
    if (is_open(run)) return false;
    bool const is_sure = run.fate == pseudonyms::Fate::replaced;
    if (run.shown.starts_with("[dato i")) return is_known_birthday(run.original, others_);
    if (run.shown.starts_with("[navn")) return is_sure;
    bool const has_digit = run.original.find_first_of("0123456789") != std::string::npos;
    if (run.shown.starts_with("[by")) return is_sure && has_digit;
    return is_sure && std::ranges::any_of(certain, [&](std::string_view one) {
               return run.shown.starts_with(one);
           });
}

std::string MaskedText::looked_through(std::string text) const {
    auto const read = lower(text);
    for (auto const& secret : secrets_)
        if (!secret.empty() && read.find(secret) != read.npos)
            return "[teksten kan ikke vises uden at røbe en anden]";
    return text;
}

std::string MaskedText::of(std::string_view text) {
    if (text.empty()) return {};
    auto const [at, is_new] = done_.try_emplace(std::string(text));
    if (!is_new) return at->second;
    std::string shown;
    for (auto const& run : disguise_->of(text)) shown += is_masked(run) ? run.shown : run.original;
    return at->second = looked_through(std::move(shown));
}

}  // namespace indgang::insight
