// What the C++ that compile_template.py makes calls: one function per place where a field may stand.
// A value is written straight into the page; text passes through escape() unless it is digits.
#pragma once
#include <charconv>
#include <concepts>
#include <span>

#include "web/assets.hpp"
#include "web/form_parts.hpp"
#include "web/view.hpp"

namespace indgang::web {

template <class T>
concept Number = std::integral<T> && !std::same_as<T, bool>;

inline void write_number(std::string& out, std::int64_t number) {
    char digits[20];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

/// Room for a page's own markup at once, not in doublings.
inline void make_room(std::string& out, std::size_t more) {
    if (out.capacity() - out.size() < more) out.reserve(out.size() + more);
}

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

/// Numbers as they are, nothing for none, and every other value as text for `write`.
template <class T>
void each_as_text(View& view, T const& value, void (*write)(std::string&, std::string_view)) {
    static_assert(!std::same_as<T, bool>, "a flag is not shown: use {{if}}");
    if constexpr (is_optional<T>) {
        if (value) each_as_text(view, *value, write);
    } else if constexpr (Number<T>) {
        write_number(view.out, static_cast<std::int64_t>(value));
    } else {
        write(view.out, shown(value, view.language));
    }
}
template <class Tag>
void each_as_text(View& view, Id<Tag> id, void (*)(std::string&, std::string_view)) {
    write_number(view.out, id.value);
}

template <class T>
void text(View& view, T const& value) {
    each_as_text(view, value, escape);
}
inline void text(View& view, Html const& html) { view.out += html.markup(); }
inline void text(View& view, Day day) { say_to(view.out, day, view.language); }

template <class T>
void attribute(View& view, T const& value) {
    each_as_text(view, value, escape);
}
template <class T>
void address(View& view, T const& value) {
    each_as_text(view, value, address);
}
template <class T>
void address_part(View& view, T const& value) {
    each_as_text(view, value, address_part);
}
template <class T>
void contact_part(View& view, T const& value) {
    each_as_text(view, value, contact_part);
}
/// The page's title is text, escaped by the layout that shows it.
template <class T>
void plain(View& view, T const& value) {
    each_as_text(view, value, [](std::string& out, std::string_view text) { out += text; });
}

template <Worded T>
std::string_view word_of(T value) {
    return word(value);
}
template <Worded T>
std::string_view word_of(std::optional<T> value) {
    return value ? word(*value) : std::string_view{};
}

inline std::string iso_of(Day day) { return iso(day); }
inline std::string iso_of(Instant moment) { return iso(moment); }
template <class T>
std::string iso_of(std::optional<T> const& value) {
    return value ? iso_of(*value) : std::string{};
}

/// {{each}}: a list, or an optional as a list of none or one.
template <class T>
T const& items(T const& list) {
    return list;
}
template <class T>
std::span<T const> items(std::optional<T> const& value) {
    return value ? std::span<T const>{&*value, 1} : std::span<T const>{};
}

/// {{if x as name}}: what is in an optional, or the value itself.
template <class T>
T const& inside(T const& value) {
    return value;
}
template <class T>
T const& inside(std::optional<T> const& value) {
    return *value;
}

/// {{if}}: a flag, an optional, a number that is not 0, or what has an empty().
template <class T>
bool holds(T const& value) {
    if constexpr (is_optional<T>)
        return value.has_value();
    else if constexpr (requires { value.empty(); })
        return !value.empty();
    else if constexpr (std::same_as<T, Html>)
        return !value.markup().empty();
    else
        return value != T{};
}

}  // namespace indgang::web
