#include "exchange/pdf/readable_text.hpp"

#include <glib.h>

#include <memory>

namespace indgang::pdf {
namespace {

constexpr gunichar line_separator = 0x2028, paragraph_separator = 0x2029;

bool turns_direction(gunichar c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}
bool is_control(gunichar c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFEFF; }

void append(std::string& out, gunichar c) {
    char bytes[6];
    out.append(bytes, std::size_t(g_unichar_to_utf8(c, bytes)));
}

/// Pango's time for a word without end grows with the square of its length, so such a word may be parted.
constexpr int longest_word = 60;
constexpr gunichar may_part = 0x200B, joins = 0x200D;

class Words {
public:
    /// Whether a sign that parts is due before that character.
    bool end_before(gunichar c) {
        bool const holds_on = c == joins || last_ == joins || g_unichar_ismark(c);
        last_ = c;
        if (g_unichar_isspace(c) || c == may_part) length_ = 0;
        if (++length_ <= longest_word || holds_on) return false;
        length_ = 0;
        return true;
    }

private:
    int length_ = 0;
    gunichar last_ = 0;
};

}  // namespace

std::string readable(std::string_view bytes) {
    std::unique_ptr<char, decltype(&g_free)> const valid{
        g_utf8_make_valid(bytes.data(), gssize(bytes.size())), g_free};
    std::string out;
    Words words;
    for (auto const* at = valid.get(); *at; at = g_utf8_next_char(at)) {
        auto const c = g_utf8_get_char(at);
        if (words.end_before(c)) append(out, may_part);
        if (c == '\n' || c == line_separator || c == paragraph_separator)
            out += '\n';
        else if (c == '\t')
            out += ' ';
        else if (!is_control(c) && !turns_direction(c))
            append(out, c);
    }
    return out;
}

}  // namespace indgang::pdf
