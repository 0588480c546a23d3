#include "exchange/spreadsheets/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <utility>

namespace indgang::spreadsheets {
namespace {

icu::UnicodeString decoded(std::string_view bytes, char const* encoding) {
    return {bytes.data(), int(bytes.size()), encoding};
}

bool is_utf8(std::string_view bytes) {
    UErrorCode error = U_ZERO_ERROR;
    auto* converter = ucnv_open("UTF-8", &error);
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    ucnv_toUChars(converter, nullptr, 0, bytes.data(), int(bytes.size()), &error);
    ucnv_close(converter);
    return error == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(error);
}

/// Text of one-byte letters in UTF-16 is half NUL: on the odd places, or on the even.
char const* utf16_without_mark(std::string_view bytes) {
    auto const sample = bytes.substr(0, 4000);
    std::size_t nul[2] = {0, 0};
    for (std::size_t i = 0; i < sample.size(); ++i)
        if (sample[i] == 0) ++nul[i % 2];
    auto const many = sample.size() / 4;
    if (nul[1] > many && nul[0] * 8 < nul[1]) return "UTF-16LE";
    if (nul[0] > many && nul[1] * 8 < nul[0]) return "UTF-16BE";
    return nullptr;
}

/// How Danish the text would be: its letters count for it, signs that nobody types against it.
int danishness(icu::UnicodeString const& text) {
    constexpr std::u16string_view letters = u"æøåÆØÅéÉöÖäÄüÜ";
    constexpr std::u16string_view usual = u"§´–—’‘“”•€°«»½…\u00A0";
    int points = 0;
    for (int i = 0; i < text.length(); ++i) {
        char16_t const c = text.charAt(i);
        if (c < 0x80) continue;
        if (letters.find(c) != letters.npos)
            points += 2;
        else if (usual.find(c) == usual.npos)
            points -= 3;
    }
    return points;
}

/// Windows' own where nothing speaks for another.
char const* one_byte_encoding(std::string_view bytes) {
    auto const sample = bytes.substr(0, 1'000'000);
    std::pair<int, char const*> best{-1'000'000'000, "windows-1252"};
    for (auto const* encoding : {"windows-1252", "macintosh", "ibm-850"})
        if (auto const points = danishness(decoded(sample, encoding)); points > best.first)
            best = {points, encoding};
    return best.second;
}

char const* encoding_of(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) return "UTF-8";
    if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
    if (auto const* utf16 = utf16_without_mark(bytes)) return utf16;
    return is_utf8(bytes) ? "UTF-8" : one_byte_encoding(bytes);
}

}  // namespace

std::string utf8_of(std::string_view bytes) {
    auto text = decoded(bytes, encoding_of(bytes));
    if (text.startsWith(char16_t{0xFEFF})) text.remove(0, 1);
    std::string out;
    text.toUTF8String(out);
    return out;
}

}  // namespace indgang::spreadsheets
