#include "reports/word_changes.hpp"

#include <dtl/dtl.hpp>

namespace indgang::reports {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

/// A word with the white space after it, so that the pieces are the text.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::size_t from = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        bool const ends = is_space(text[at]) && (at + 1 == text.size() || !is_space(text[at + 1]));
        if (!ends) continue;
        words.emplace_back(text.substr(from, at + 1 - from));
        from = at + 1;
    }
    if (from < text.size()) words.emplace_back(text.substr(from));
    return words;
}

void add(std::vector<ChangedWords>& all, Change change, std::string const& words) {
    if (all.empty() || all.back().change != change) all.push_back({change, {}});
    all.back().words += words;
}

/// Further apart than this two texts have nothing worth showing word by word.
constexpr std::size_t most_words = 4000;

}  // namespace

std::vector<ChangedWords> word_changes(std::string_view before, std::string_view after) {
    std::vector<ChangedWords> all;
    if (before == after) {
        if (!after.empty()) add(all, Change::kept, std::string(after));
        return all;
    }
    auto const old_words = words_of(before), new_words = words_of(after);
    if (old_words.size() + new_words.size() > most_words) {
        if (!before.empty()) add(all, Change::taken_out, std::string(before));
        if (!after.empty()) add(all, Change::put_in, std::string(after));
        return all;
    }
    dtl::Diff<std::string, std::vector<std::string>> diff{old_words, new_words};
    diff.compose();
    for (auto const& [word, at] : diff.getSes().getSequence())
        add(all,
            at.type == dtl::SES_ADD      ? Change::put_in
            : at.type == dtl::SES_DELETE ? Change::taken_out
                                         : Change::kept,
            word);
    return all;
}

}  // namespace indgang::reports
