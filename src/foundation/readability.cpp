#include "foundation/readability.hpp"

#include <algorithm>

namespace indgang {
namespace {

struct Step {
    std::int64_t below;
    Difficulty difficulty;
};
constexpr Step steps[] = {
    {25, Difficulty::very_easy},        {35, Difficulty::easy},
    {45, Difficulty::medium},           {55, Difficulty::hard},
    {1'000'000, Difficulty::very_hard},
};

/// Signs outside ASCII that are no letters: quotes, dashes, dots, a space that does not break.
constexpr std::string_view signs[] = {"»", "«", "”", "“", "„", "’", "‘",     "–",
                                      "—", "…", "·", "•", "§", "°", "\u00A0"};

/// The three after Z, as UTF-8.
constexpr std::string_view capitals[] = {"\xC3\x86", "\xC3\x98", "\xC3\x85"};

std::string_view character_at(std::string_view text, std::size_t at) {
    std::size_t size = 1;
    while (at + size < text.size() && (static_cast<unsigned char>(text[at + size]) & 0xC0) == 0x80)
        ++size;
    return text.substr(at, size);
}

bool is_sign(std::string_view one) {
    for (auto const sign : signs)
        if (one == sign) return true;
    return false;
}
bool is_letter(std::string_view one) {
    auto const c = one.front();
    if (static_cast<unsigned char>(c) >= 0x80) return !is_sign(one);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
bool is_capital(std::string_view one) {
    return (one.front() >= 'A' && one.front() <= 'Z') || std::ranges::count(capitals, one) > 0;
}

/// The first letter after the sign at `at`; empty where there is none.
std::string_view next_letter(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        auto const one = character_at(text, at);
        if (one == "\n") return {};
        if (is_letter(one)) return one;
        at += one.size();
    }
    return {};
}

bool ends_sentence(std::string_view text, std::size_t at) {
    auto const sign = text[at];
    if (sign == '\n') return true;
    if (sign != '.' && sign != '!' && sign != '?') return false;
    auto const after = at + 1 < text.size() ? character_at(text, at + 1) : std::string_view{"\n"};
    if (is_letter(after)) return false;
    auto const next = next_letter(text, at + 1);
    return next.empty() || is_capital(next) || sign != '.';
}

class Counting {
public:
    Readability of(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            auto const one = character_at(text, at);
            take(one, text, at);
            at += one.size();
        }
        end_word();
        end_sentence();
        return counted_;
    }

private:
    void take(std::string_view one, std::string_view text, std::size_t at) {
        if (is_letter(one)) {
            ++letters_;
        } else if (one != "-" && one != "'" && one != "’") {
            end_word();
            if (ends_sentence(text, at)) end_sentence();
        }
    }
    void end_word() {
        counted_.words += letters_ > 0;
        counted_.long_words += letters_ > longest_short_word;
        in_sentence_ = in_sentence_ || letters_ > 0;
        letters_ = 0;
    }
    void end_sentence() {
        counted_.sentences += in_sentence_;
        in_sentence_ = false;
    }

    Readability counted_;
    std::int64_t letters_ = 0;
    bool in_sentence_ = false;
};

}  // namespace

Readability readability_of(std::string_view text) {
    auto counted = Counting{}.of(text);
    if (counted.words == 0) return counted;
    auto const words = double(counted.words);
    counted.lix = std::int64_t(words / double(counted.sentences) +
                               100.0 * double(counted.long_words) / words + 0.5);
    return counted;
}

Difficulty difficulty_of(std::int64_t lix) {
    for (auto const& step : steps)
        if (lix < step.below) return step.difficulty;
    return Difficulty::very_hard;
}

}  // namespace indgang
