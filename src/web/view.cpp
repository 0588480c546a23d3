#include "web/view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "foundation/danish_time.hpp"
#include "foundation/languages.hpp"

namespace indgang::web {
namespace {

enum class Byte : unsigned char { clean, escaped, dropped, may_be_mark };

constexpr auto text_bytes = [] {
    std::array<Byte, 256> table{};
    for (int c = 0; c < 0x20; ++c)
        if (c != '\t' && c != '\n' && c != '\r') table[c] = Byte::dropped;
    table[0x7F] = Byte::dropped;
    for (unsigned char c : {'&', '<', '>', '"', '\''}) table[c] = Byte::escaped;
    table[0xE2] = Byte::may_be_mark;
    return table;
}();

constexpr auto is_unreserved = [] {
    std::array<bool, 256> table{};
    for (unsigned char c : std::string_view{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                            "0123456789-._~"})
        table[c] = true;
    return table;
}();

std::string_view entity(char c) {
    if (c == '&') return "&amp;";
    if (c == '<') return "&lt;";
    if (c == '>') return "&gt;";
    return c == '"' ? "&quot;" : "&#39;";
}

/// U+202A–202E and U+2066–2069: what turns the direction of all text after it, and so can make a name
/// or an amount read as another.
bool is_direction_mark(char const* at, char const* end) {
    if (end - at < 3) return false;
    unsigned char const second = at[1], third = at[2];
    return (second == 0x80 && third >= 0xAA && third <= 0xAE) ||
           (second == 0x81 && third >= 0xA6 && third <= 0xA9);
}

bool is_dropped(char const* at, char const* end) {
    auto const byte = text_bytes[static_cast<unsigned char>(*at)];
    return byte == Byte::dropped || (byte == Byte::may_be_mark && is_direction_mark(at, end));
}

void percent_encode(std::string& out, char c) {
    constexpr char digits[] = "0123456789ABCDEF";
    auto const byte = static_cast<unsigned char>(c);
    char const encoded[] = {'%', digits[byte >> 4], digits[byte & 15]};
    out.append(encoded, 3);
}

bool is_slash(char c) { return c == '/' || c == '\\'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }

bool may_be_followed(std::string_view text) {
    char const* const end = text.data() + text.size();
    for (auto const& c : text)
        if (is_dropped(&c, end) || c == '\t' || c == '\n' || c == '\r') return false;
    if (text.starts_with(' ')) return false;
    if (text.size() > 1 && is_slash(text[0]) && is_slash(text[1])) return false;
    auto const colon = text.find_first_of(":/?#");
    if (colon == text.npos || text[colon] != ':') return true;
    std::string scheme{text.substr(0, colon)};
    std::ranges::transform(scheme, scheme.begin(), lower);
    return scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel";
}

}  // namespace

Html ready_markup(std::string markup) { return Html{std::move(markup)}; }

void escape(std::string& out, std::string_view text) {
    char const *clean = text.data(), *at = clean, *const end = clean + text.size();
    for (; at != end; ++at) {
        auto const byte = text_bytes[static_cast<unsigned char>(*at)];
        if (byte == Byte::clean) continue;
        if (byte == Byte::may_be_mark && !is_direction_mark(at, end)) continue;
        out.append(clean, at);
        if (byte == Byte::escaped) out += entity(*at);
        if (byte == Byte::may_be_mark) at += 2;
        clean = at + 1;
    }
    out.append(clean, end);
}

void address(std::string& out, std::string_view text) {
    escape(out, may_be_followed(text) ? text : "about:invalid");
}

void address_part(std::string& out, std::string_view text) {
    for (char const c : text)
        if (is_unreserved[static_cast<unsigned char>(c)])
            out += c;
        else
            percent_encode(out, c);
}

void contact_part(std::string& out, std::string_view text) {
    for (char const c : text)
        if (is_unreserved[static_cast<unsigned char>(c)] || c == '@' || c == '+')
            out += c;
        else if (c != ' ')
            percent_encode(out, c);
}

std::string shown(Instant moment, Language language) {
    auto const [on, at] = danish_time(moment);
    auto const& words = row_of(language);
    return fmt::format("{}{}{}{}{:02}", say(on, language), words.before_time, at.minutes / 60,
                       words.hours_mark, at.minutes % 60);
}

}  // namespace indgang::web
