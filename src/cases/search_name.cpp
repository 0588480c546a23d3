#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "cases/cases.hpp"

namespace indgang::cases {

std::string search_name(std::string_view name) {
    auto text = icu::UnicodeString::fromUTF8({name.data(), int(name.size())});
    text.toLower(icu::Locale{"da"}).findAndReplace("aa", u"å");
    std::string lower, out;
    text.toUTF8String(lower);
    for (char const c : lower) {
        bool const is_space = c == ' ' || c == '\t' || c == '\n';
        if (is_space && (out.empty() || out.back() == ' ')) continue;
        out += is_space ? ' ' : c;
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

}  // namespace indgang::cases
