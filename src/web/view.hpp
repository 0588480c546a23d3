// What a compiled template writes into, and how values become text. Generated code calls these; a
// slice never does.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/oere.hpp"
#include "foundation/text.hpp"
#include "foundation/wording.hpp"
#include "web/form.hpp"

namespace indgang::web {

/// Ready markup. Only a compiled template makes it.
class Html {
public:
    std::string const& markup() const { return markup_; }

private:
    friend Html ready_markup(std::string markup);
    explicit Html(std::string markup) : markup_{std::move(markup)} {}
    std::string markup_;
};
/// For the renderer alone: what comes in must be a template's own output.
Html ready_markup(std::string markup);

struct View {
    std::string& out;
    Language language = Language::da;
    std::string_view csrf_token;
    FormState const* form = nullptr;
};

/// Text and quoted attributes: & < > " ' escaped.
void escape(std::string& out, std::string_view text);
/// The start of an address: http, https, mailto, tel or our own; else about:invalid. Then escaped.
void address(std::string& out, std::string_view text);
/// Inside an address: all but unreserved characters are percent-encoded.
void address_part(std::string& out, std::string_view text);
/// After mailto: and tel: "@" and "+" stand as they are, and spaces are left out.
void contact_part(std::string& out, std::string_view text);

inline std::string_view shown(std::string_view text, Language) { return text; }
inline std::string_view shown(std::string const& text, Language) { return text; }
inline std::string shown(Day day, Language language) { return say(day, language); }
inline std::string shown(Oere money, Language language) { return say(money, language); }
std::string shown(Instant moment, Language language);  // "14. april 2026 kl. 10.15", Danish time
inline std::string_view shown(Text text, Language language) { return in(language, text); }
inline std::string shown(Phrase const& phrase, Language language) { return say(phrase, language); }
inline std::string shown(std::int64_t number, Language) { return std::to_string(number); }
inline std::string shown(int number, Language) { return std::to_string(number); }
inline std::string shown(std::size_t number, Language) { return std::to_string(number); }
template <class Tag>
std::string shown(Id<Tag> id, Language) {
    return std::to_string(id.value);
}
template <Worded T>
std::string_view shown(T value, Language language) {
    return said(value, language);
}
std::string shown(bool, Language) = delete;  // print a word, or use {{if}}

}  // namespace indgang::web
