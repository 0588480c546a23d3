#include "foundation/differences.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace indgang {
namespace {

using Words = std::vector<std::string_view>;

/// Beyond this one text simply takes the other's place: the table below is their product.
constexpr std::size_t most_words = 1500;

Words words_of(std::string_view text) {
    Words words;
    for (std::size_t at = 0; at < text.size();) {
        auto const from = text.find_first_not_of(" \t\r\n", at);
        if (from == text.npos) break;
        at = std::min(text.find_first_of(" \t\r\n", from), text.size());
        words.push_back(text.substr(from, at - from));
    }
    return words;
}

/// How many words from here on are common, for each pair of places.
class Overlap {
public:
    Overlap(Words const& before, Words const& after)
        : width_{after.size() + 1}, table_((before.size() + 1) * width_) {
        for (std::size_t i = before.size(); i-- > 0;)
            for (std::size_t j = after.size(); j-- > 0;)
                table_[i * width_ + j] = before[i] == after[j]
                                             ? at(i + 1, j + 1) + 1
                                             : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::uint16_t at(std::size_t i, std::size_t j) const { return table_[i * width_ + j]; }

private:
    std::size_t width_;
    std::vector<std::uint16_t> table_;
};

class Telling {
public:
    void kept(std::string_view word) {
        flush();
        put(same_, word);
    }
    void removed(std::string_view word) { put(removed_, word); }
    void added(std::string_view word) { put(added_, word); }
    std::vector<Piece> told() {
        flush();
        if (!same_.empty()) pieces_.push_back({std::move(same_)});
        return std::move(pieces_);
    }

private:
    static void put(std::string& text, std::string_view word) {
        if (!text.empty()) text += ' ';
        text += word;
    }
    void flush() {
        if (removed_.empty() && added_.empty()) return;
        if (!same_.empty()) pieces_.push_back({std::exchange(same_, {})});
        if (!removed_.empty()) pieces_.push_back({std::exchange(removed_, {}), true, false});
        if (!added_.empty()) pieces_.push_back({std::exchange(added_, {}), false, true});
    }
    std::vector<Piece> pieces_;
    std::string same_, removed_, added_;
};

}  // namespace

std::vector<Piece> differences(std::string_view before, std::string_view after) {
    auto const old = words_of(before), now = words_of(after);
    Telling telling;
    if (old.size() > most_words || now.size() > most_words) {
        for (auto const word : old) telling.removed(word);
        for (auto const word : now) telling.added(word);
        return telling.told();
    }
    Overlap const common{old, now};
    std::size_t i = 0, j = 0;
    while (i < old.size() || j < now.size()) {
        if (i < old.size() && j < now.size() && old[i] == now[j])
            telling.kept(old[i++]), ++j;
        else if (j == now.size() || (i < old.size() && common.at(i + 1, j) >= common.at(i, j + 1)))
            telling.removed(old[i++]);
        else
            telling.added(now[j++]);
    }
    return telling.told();
}

}  // namespace indgang
