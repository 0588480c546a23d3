// What single characters may be in HTTP, without regard to the machine's locale.
#pragma once
#include <algorithm>
#include <string>
#include <string_view>

namespace indgang::web {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr char lower(char c) { return is_upper(c) ? static_cast<char>(c | 0x20) : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
constexpr bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }
constexpr bool is_forbidden_in_field(char c) { return is_control(c) && c != '\t'; }
constexpr bool is_visible(char c) { return c > 0x20 && c < 0x7f; }

/// The characters of a field's or a method's name (RFC 9110 § 5.6.2).
constexpr bool is_token(char c) {
    return is_digit(c) || is_letter(c) ||
           std::string_view{"!#$%&'*+-.^_`|~"}.find(c) != std::string_view::npos;
}

/// Equal but for the case of the letters a–z.
constexpr bool same_name(std::string_view a, std::string_view b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                              [](char x, char y) { return lower(x) == lower(y); });
}

constexpr std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

/// Calls with each trimmed, non-empty item of "a, b;q=0, c".
template <class Call>
void each_item(std::string_view list, char separator, Call call) {
    while (!list.empty()) {
        auto const end = std::min(list.find(separator), list.size());
        if (auto const item = trimmed(list.substr(0, end)); !item.empty()) call(item);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// How many bytes the first character takes; 0 where it is not well-formed. The text is not empty.
std::size_t length_of_first(std::string_view text);
/// Well-formed, without overlong forms and surrogates.
bool is_utf8(std::string_view text);

}  // namespace indgang::web
