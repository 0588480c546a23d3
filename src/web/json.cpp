#include "web/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "web/form.hpp"
#include "web/typed_text.hpp"

namespace indgang::web {
namespace {

/// Bytes that stand as they are in a JSON text: printable ASCII but for the quote and the backslash.
constexpr auto is_plain = [] {
    std::array<bool, 256> plain{};
    for (int c = 0x20; c < 0x7F; ++c) plain[c] = c != '"' && c != '\\';
    return plain;
}();

void write_escape(std::string& out, char32_t c) {
    switch (c) {
        case '"': out += "\\\""; return;
        case '\\': out += "\\\\"; return;
        case '\n': out += "\\n"; return;
        case '\r': out += "\\r"; return;
        case '\t': out += "\\t"; return;
        default: fmt::format_to(std::back_inserter(out), "\\u{:04x}", std::uint32_t(c));
    }
}

/// U+2028 and U+2029 end a line in older JavaScript.
bool needs_escape(char32_t c) {
    return c < 0x20 || c == '"' || c == '\\' || c == 0x7F || c == 0x2028 || c == 0x2029;
}

/// A field with one value is a text; one with several is a list of them, at the first one's place.
void write_values(std::string& out, Pairs const& values) {
    char before = '{';
    for (auto each = values.begin(); each != values.end(); ++each) {
        auto const same = [&](auto const& other) { return other.first == each->first; };
        if (std::any_of(values.begin(), each, same)) continue;
        out += before;
        before = ',';
        write_json(out, each->first);
        out += ':';
        bool const is_list = std::any_of(each + 1, values.end(), same);
        if (is_list) out += '[';
        write_json(out, each->second);
        for (auto other = each + 1; other != values.end(); ++other)
            if (same(*other)) {
                out += ',';
                write_json(out, other->second);
            }
        if (is_list) out += ']';
    }
    if (before == '{') out += '{';
    out += '}';
}

}  // namespace

void write_json(std::string& out, std::string_view text) {
    out += '"';
    while (!text.empty()) {
        auto const special = std::ranges::find_if(
            text, [](char c) { return !is_plain[static_cast<unsigned char>(c)]; });
        auto const run = std::size_t(special - text.begin());
        out.append(text, 0, run);
        text.remove_prefix(run);
        if (text.empty()) break;

        auto const [c, size] = first_code_point(text);
        if (size == 0)
            out += "\uFFFD";
        else if (needs_escape(c))
            write_escape(out, c);
        else
            out.append(text, 0, size);
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    out += '"';
}

void write_json(std::string& out, std::int64_t number) {
    fmt::format_int const digits(number);
    out.append(digits.data(), digits.size());
}

void write_json(std::string& out, double number) {
    if (!std::isfinite(number)) return void(out += "null");
    fmt::format_to(std::back_inserter(out), "{}", number);
}

void write_json(std::string& out, std::vector<Mistake> const& mistakes) {
    char before = '[';
    for (auto const& mistake : mistakes) {
        out += before;
        before = ',';
        out += "{\"field\":";
        write_json(out, mistake.field);
        out += ",\"said\":";
        write_json(out, mistake.said);
        out += '}';
    }
    if (before == '[') out += '[';
    out += ']';
}

void write_json(std::string& out, FormState const& form) {
    out += "{\"values\":";
    write_values(out, form.values);
    out += ",\"mistakes\":";
    write_json(out, form.mistakes);
    out += ",\"hints\":";
    write_json(out, form.hints);
    out += ",\"version\":";
    write_json(out, form.version);
    out += '}';
}

}  // namespace indgang::web
