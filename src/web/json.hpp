// A page struct as JSON, for clients that ask for it: the members that BOOST_DESCRIBE_STRUCT names, in
// that order. Days and moments are ISO texts, money whole øre, closed lists their code word, phrases
// what they say in the reader's language; what is not there is null. Markup is left out.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/instant.hpp"
#include "foundation/oere.hpp"
#include "foundation/text.hpp"
#include "web/described.hpp"

namespace indgang::web {

struct FormState;
struct Mistake;

/// Quoted and escaped; what is not UTF-8 becomes U+FFFD.
void write_json(std::string& out, std::string_view text);
void write_json(std::string& out, std::int64_t number);
void write_json(std::string& out, double number);  // null where JSON has no such number
/// What was typed, what was wrong with it, and the version a later answer must carry.
void write_json(std::string& out, FormState const& form);
void write_json(std::string& out, std::vector<Mistake> const& mistakes);

template <class T>
void write_described(std::string& out, T const& value, Language language);

template <Described T>
void write_members(std::string& out, T const& value, Language language) {
    char before = '{';
    for_each_member<T>([&](std::string_view name, auto pointer) {
        out += before;
        before = ',';
        out += '"';
        out += name;
        out += "\":";
        write_described(out, value.*pointer, language);
    });
    if (before != ',') out += before;
    out += '}';
}

template <class T>
void write_items(std::string& out, T const& list, Language language) {
    constexpr bool is_map = MapLike<T>;
    char before = is_map ? '{' : '[';
    for (auto const& item : list) {
        out += before;
        before = ',';
        if constexpr (is_map) {
            write_json(out, std::string_view{item.first});
            out += ':';
            write_described(out, item.second, language);
        } else {
            write_described(out, item, language);
        }
    }
    if (before != ',') out += before;
    out += is_map ? '}' : ']';
}

/// A type that none of the branches knows does not compile: a Cpr must not get out this way.
template <class T>
void write_described(std::string& out, T const& value, Language language) {
    if constexpr (std::is_same_v<T, bool>) {
        out += value ? "true" : "false";
    } else if constexpr (TextLike<T>) {
        write_json(out, std::string_view{value});
    } else if constexpr (Worded<T>) {
        write_json(out, word(value));
    } else if constexpr (std::is_integral_v<T>) {
        write_json(out, static_cast<std::int64_t>(value));
    } else if constexpr (std::is_floating_point_v<T>) {
        write_json(out, static_cast<double>(value));
    } else if constexpr (is_id<T>) {
        write_json(out, value.value);
    } else if constexpr (std::is_same_v<T, Oere>) {
        write_json(out, value.amount);
    } else if constexpr (is_duration<T>) {
        write_json(out, static_cast<std::int64_t>(value.count()));
    } else if constexpr (std::is_same_v<T, Day> || std::is_same_v<T, Instant>) {
        write_json(out, std::string_view{iso(value)});
    } else if constexpr (std::is_same_v<T, Phrase>) {
        write_json(out, std::string_view{say(value, language)});
    } else if constexpr (std::is_same_v<T, Text>) {
        write_json(out, in(language, value));
    } else if constexpr (std::is_same_v<T, FormState>) {
        write_json(out, value);
    } else if constexpr (is_maybe<T>) {
        value ? write_described(out, *value, language) : void(out += "null");
    } else if constexpr (is_pair<T>) {
        out += '[';
        write_described(out, value.first, language);
        out += ',';
        write_described(out, value.second, language);
        out += ']';
    } else if constexpr (ListLike<T> || MapLike<T>) {
        write_items(out, value, language);
    } else {
        static_assert(Described<T>, "BOOST_DESCRIBE_STRUCT is missing, or it may not be shown");
        write_members(out, value, language);
    }
}

template <Described Page>
std::string described_json(Page const& page, Language language) {
    std::string out;
    out.reserve(4096);
    write_members(out, page, language);
    return out;
}

}  // namespace indgang::web
