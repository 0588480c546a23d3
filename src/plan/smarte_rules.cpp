#include "plan/smarte_rules.hpp"

namespace indgang::plan {
namespace {

constexpr int words_that_say_who_does_what = 4;

int words_in(std::string_view text) {
    int words = 0;
    bool is_within = false;
    for (char const c : text) {
        bool const is_space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!is_space && !is_within) ++words;
        is_within = !is_space;
    }
    return words;
}

bool lacks(SmarteFacts const& facts, Letter letter) {
    auto const& content = facts.content;
    switch (letter) {
        case Letter::specific: return words_in(content.words) < words_that_say_who_does_what;
        case Letter::measurable: return !content.baseline || !content.target;
        case Letter::accepted: return !facts.is_accepted;
        case Letter::realistic: return !facts.has_held_action;
        case Letter::time_bound: return !content.due_on;
        case Letter::evaluated: return !content.judged_on;
    }
    return false;
}

}  // namespace

std::vector<Letter> lacking(SmarteFacts const& facts) {
    std::vector<Letter> found;
    for (auto const& row : letters)
        if (lacks(facts, row.value)) found.push_back(row.value);
    return found;
}

LetterHelp const& help_with(Letter letter) {
    for (auto const& one : letter_helps)
        if (one.letter == letter) return one;
    throw std::logic_error("a letter without help");
}

}  // namespace indgang::plan
