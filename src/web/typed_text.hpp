// What people type and paste, judged character by character: is it UTF-8, how long is it, and what
// in it cannot be kept. Forms ask when they read; the JSON writer asks when it writes.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace indgang::web {

struct CodePoint {
    char32_t value = 0;
    std::size_t size = 0;  // bytes; 0 where the text begins with something that is not UTF-8
};
CodePoint first_code_point(std::string_view text);

/// Typed text as it can be kept: lines end in \n; marks that turn the reading direction are gone, as
/// nobody sees them and they can make a name read as another.
struct TypedText {
    std::string text;
    bool was_utf8 = true;                 // what was not is U+FFFD in text
    bool had_control_characters = false;  // taken out of text
};
TypedText as_typed(std::string_view bytes);

/// Characters as people count them, nearly: code points.
std::size_t length_of(std::string_view text);

/// Without spaces at both ends, among them no-break and zero-width ones.
std::string_view trimmed(std::string_view text);

}  // namespace indgang::web
