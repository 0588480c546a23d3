#include "analysis/rules.hpp"

#include <algorithm>

namespace indgang::analysis {
namespace {

bool is_letter(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 127;
}
/// Letters of UTF-8: what follows in a letter is none of its own.
bool begins_a_letter(unsigned char c) { return is_letter(c) && (c & 0xC0) != 0x80; }

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words{{}};
    unsigned char before = 0;
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        bool const is_capital =
            (c >= 'A' && c <= 'Z') || (before == 0xC3 && byte >= 0x80 && byte <= 0x9E);
        before = byte;
        if (is_letter(byte))
            words.back() += static_cast<char>(is_capital ? byte + 32 : byte);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool is_long(std::string const& word) {
    return std::ranges::count_if(
               word, [](char c) { return begins_a_letter(static_cast<unsigned char>(c)); }) > 6;
}

}  // namespace

Demand demand_of(Demand of_model, std::optional<Practice> practice) {
    if (of_model == Demand::none || !practice) return of_model;
    return *practice == Practice::always ? Demand::required : Demand::optional;
}

State state_of(Demand demand, std::optional<Chosen> const& choice,
               std::optional<Meeting> const& meeting) {
    if (meeting && meeting->told) return State::told;
    if (meeting && !meeting->records.empty()) return State::held;
    if (choice && choice->choice == Choice::skip) return State::skipped;
    if (meeting) return State::planned;
    if (choice || demand == Demand::required) return State::required;
    return demand == Demand::none ? State::not_needed : State::optional;
}

bool is_missing(State state) { return state == State::required || state == State::planned; }

std::vector<PlanObjection> objections_to(Meeting const& meeting, Day today) {
    if (meeting.meets_on < today) return {PlanObjection::before_today};
    return {};
}

std::optional<std::string> time_from_typed(std::string_view typed) {
    auto const parted = typed.find_first_of(".:");
    auto hours = std::string{typed.substr(0, parted)};
    auto minutes = parted == typed.npos ? std::string{"00"} : std::string{typed.substr(parted + 1)};
    if (hours.size() == 1) hours.insert(0, "0");
    auto const digits = hours + minutes;
    bool const are_digits =
        std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (hours.size() != 2 || minutes.size() != 2 || !are_digits) return std::nullopt;
    if (hours > "23" || minutes > "59") return std::nullopt;
    return hours + ":" + minutes;
}

std::vector<DayObjection> objections_to_held(Day held_on, Day today) {
    if (held_on > today) return {DayObjection::later_than_today};
    return {};
}

std::vector<DayObjection> objections_to_told(Day told_on, Record const& record, Day today) {
    std::vector<DayObjection> objections;
    if (told_on > today) objections.push_back(DayObjection::later_than_today);
    if (told_on < record.held_on) objections.push_back(DayObjection::before_the_meeting);
    return objections;
}

std::vector<Involved> who_it_may_be(std::string_view name, std::vector<Involved> const& involved) {
    std::vector<Involved> found;
    auto const sought = words_of(name);
    if (sought.empty()) return found;
    for (auto const& one : involved) {
        auto const theirs = words_of(one.name);
        if (std::ranges::all_of(
                sought, [&](auto const& word) { return std::ranges::count(theirs, word) > 0; }))
            found.push_back(one);
    }
    return found;
}

Readability readability_of(std::string_view text) {
    auto const words = words_of(text);
    if (words.empty()) return {};
    std::int64_t sentences = 0;
    bool has_words = false;
    for (char const c : text) {
        if (is_letter(static_cast<unsigned char>(c))) has_words = true;
        bool const ends = c == '.' || c == '!' || c == '?' || c == ':' || c == '\n';
        if (ends && has_words) ++sentences;
        if (ends) has_words = false;
    }
    sentences += has_words;
    auto const all = std::ssize(words);
    auto const long_ones = std::ranges::count_if(words, is_long);
    auto const lix = (all + sentences / 2) / sentences + (100 * long_ones + all / 2) / all;
    return {.lix = lix, .words = all, .is_plain = lix <= plain_until};
}

}  // namespace indgang::analysis
