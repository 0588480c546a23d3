#include "catalogue/typed_provision.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace indgang::catalogue {
namespace {

constexpr std::pair<std::string_view, Act> act_words[] = {
    {"sel", Act::social_services},
    {"serviceloven", Act::social_services},
    {"servicelov", Act::social_services},
    {"social", Act::social_services},
    {"bl", Act::child},
    {"barnets", Act::child},
    {"barnetslov", Act::child},
};
constexpr std::string_view filling[] = {"lov", "om", "service", "efter", "pgf", "paragraf"};

enum class Kind { digit, letter, separator, other };

Kind kind_of(char c) {
    if (c >= '0' && c <= '9') return Kind::digit;
    if (c >= 'a' && c <= 'z') return Kind::letter;
    return std::string_view(" .,-()").find(c) != std::string_view::npos ? Kind::separator
                                                                        : Kind::other;
}

/// "52a, stk. 1" → "52" "a" "stk" "1"; none where something else than words and numbers stands.
std::optional<std::vector<std::string>> tokens_of(std::string_view text) {
    std::vector<std::string> tokens;
    auto before = Kind::separator;
    for (char const c : text) {
        auto const kind = kind_of(c);
        if (kind == Kind::other) return std::nullopt;
        if (kind != Kind::separator) {
            if (kind != before) tokens.emplace_back();
            tokens.back() += c;
        }
        before = kind;
    }
    return tokens;
}

/// Reads the words one by one; false for one that has no place in a provision.
struct Reading {
    std::optional<Act> act = {};
    std::string parts[3] = {};  // paragraph, stk, nr
    int next = 0;

    bool number(std::string const& token) {
        bool const is_one = token.size() <= 4 && token[0] != '0';
        return is_one && next < 3 && (next == 0 || !parts[next - 1].empty()) &&
               std::exchange(parts[next++], token).empty();
    }
    bool named(Act named_act) {
        return std::exchange(act, named_act).value_or(named_act) == named_act;
    }
    bool word(std::string const& token) {
        if (token == "stk" || token == "nr") return (next = token == "stk" ? 1 : 2);
        if (token.size() == 1 && next == 1) return parts[0] += token, true;
        for (auto const& [text, meant] : act_words)
            if (token == text) return named(meant);
        return std::ranges::find(filling, token) != std::end(filling);
    }
    bool take(std::string const& token) {
        return kind_of(token[0]) == Kind::digit ? number(token) : word(token);
    }
};

}  // namespace

std::string TypedProvision::numbers() const {
    return paragraph + (stk.empty() ? "" : "." + stk) + (nr.empty() ? "" : "." + nr);
}

std::string lower_case(std::string_view text) {
    std::string lower{text};
    for (std::size_t i = 0; i < lower.size(); ++i) {
        // Æ Ø Å are two bytes in UTF-8: C3, and 86, 98 or 85.
        auto const second = static_cast<unsigned char>(lower[i]);
        bool const is_danish = i > 0 && lower[i - 1] == '\xC3' && second >= 0x80 && second <= 0x9E;
        if ((lower[i] >= 'A' && lower[i] <= 'Z') || is_danish) lower[i] = char(lower[i] + 0x20);
    }
    return lower;
}

std::optional<TypedProvision> typed_provision(std::string_view text) {
    auto plain = lower_case(text);
    for (std::string_view const sign : {"§", "\u00A0"})
        for (auto at = plain.find(sign); at != plain.npos; at = plain.find(sign))
            plain.replace(at, sign.size(), " ");
    auto const tokens = tokens_of(plain.substr(0, plain.find(" jf")));
    if (!tokens) return std::nullopt;
    Reading reading;
    for (auto const& token : *tokens)
        if (!reading.take(token)) return std::nullopt;
    if (reading.parts[0].empty()) return std::nullopt;
    return TypedProvision{reading.act, reading.parts[0], reading.parts[1], reading.parts[2]};
}

}  // namespace indgang::catalogue
