// When two words are the same name. Stays Danish: letters, no texts.
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "pseudonyms/sheet.hpp"

namespace indgang::pseudonyms {
namespace {

struct Swap {
    std::string_view from, to;
};
/// Danish names are spelt both ways.
constexpr Swap same_sound[] = {{"ph", "f"}, {"th", "t"}, {"ch", "k"}, {"ck", "k"},
                               {"w", "v"},  {"z", "s"},  {"c", "k"},  {"q", "k"},
                               {"y", "i"},  {"j", "i"},  {"x", "ks"}, {"h", ""}};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
        text.replace(at, from.size(), to);
}

bool is_invisible(UChar32 c) {
    auto const kind = u_charType(c);
    return kind == U_FORMAT_CHAR || kind == U_CONTROL_CHAR || kind == U_NON_SPACING_MARK ||
           kind == U_ENCLOSING_MARK || kind == U_UNASSIGNED || kind == U_PRIVATE_USE_CHAR;
}

void add_cleaned(icu::UnicodeString& out, UChar32 c) {
    if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029)
        out.append(UChar32{'\n'});
    else if (c == '\t' || u_isUWhiteSpace(c))
        out.append(UChar32{' '});
    else if (u_isdigit(c))
        out.append(UChar32('0' + u_charDigitValue(c)));
    else if (c == 0x2018 || c == 0x2019 || c == 0x00B4 || c == 0x0060)
        out.append(UChar32{'\''});
    else if (c == 0x2010 || c == 0x2011 || c == 0x2012 || c == 0x2212)
        out.append(UChar32{'-'});
    else if (!is_invisible(c))
        out.append(c);
}

/// A word that the end of a line cut in two: "Sof-", "ie".
void join_lines(icu::UnicodeString& text) {
    for (int at = 1; at + 2 < text.length(); ++at)
        if (text[at] == '-' && text[at + 1] == '\n' && u_isalpha(text[at - 1]) &&
            u_islower(text[at + 2]))
            text.remove(at, 2);
}

}  // namespace

std::string utf8(icu::UnicodeString const& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

icu::UnicodeString utf16(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), int(text.size())});
}

icu::UnicodeString cleaned(std::string_view text) {
    UErrorCode error = U_ZERO_ERROR;
    auto const* nfkc = icu::Normalizer2::getNFKCInstance(error);
    auto const whole = utf16(text);
    icu::UnicodeString out;
    for (int at = 0; at < whole.length();) {
        auto const c = whole.char32At(at);
        at += U16_LENGTH(c);
        if (u_charType(c) != U_FORMAT_CHAR) out.append(c);  // else it parts a letter from its mark
    }
    auto const composed = U_SUCCESS(error) ? nfkc->normalize(out, error) : out;
    out.remove();
    for (int at = 0; at < composed.length();) {
        auto const c = composed.char32At(at);
        at += U16_LENGTH(c);
        add_cleaned(out, c);
    }
    join_lines(out);
    return out;
}

std::string lower(icu::UnicodeString const& text) {
    return utf8(icu::UnicodeString{text}.toLower(icu::Locale{"da"}));
}

std::string folded(std::string_view text) {
    auto word = lower(cleaned(text));
    constexpr Swap letters[] = {{"å", "aa"}, {"ä", "æ"}, {"ö", "ø"}, {"é", "e"}, {"è", "e"},
                                {"ê", "e"},  {"ë", "e"}, {"á", "a"}, {"à", "a"}, {"â", "a"},
                                {"ã", "a"},  {"í", "i"}, {"ï", "i"}, {"î", "i"}, {"ó", "o"},
                                {"ô", "o"},  {"õ", "o"}, {"ú", "u"}, {"ü", "u"}, {"û", "u"},
                                {"ý", "y"},  {"ç", "c"}, {"ñ", "n"}, {"ß", "ss"}};
    for (auto const& [from, to] : letters) replace_all(word, from, to);
    return word;
}

std::string sounded(std::string_view word) {
    std::string sound{word};
    for (auto const& [from, to] : same_sound) replace_all(sound, from, to);
    sound.erase(std::unique(sound.begin(), sound.end()), sound.end());
    return sound;
}

bool is_one_letter_off(std::string_view one, std::string_view other) {
    if (one.size() > other.size()) std::swap(one, other);
    if (other.size() - one.size() > 1) return false;
    std::size_t at = 0;
    while (at < one.size() && one[at] == other[at]) ++at;
    auto const rest = one.substr(at), left = other.substr(at);
    if (left.empty()) return true;
    if (one.size() < other.size()) return rest == left.substr(1);
    if (rest.substr(1) == left.substr(1)) return true;
    return rest.size() > 1 && rest[0] == left[1] && rest[1] == left[0] &&
           rest.substr(2) == left.substr(2);
}

}  // namespace indgang::pseudonyms
