// An argument of a statement, ready to be bound. It points at the caller's text and is used before
// the call returns; only days and moments are written into the value itself.
#pragma once
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "foundation/day.hpp"
#include "foundation/id.hpp"
#include "foundation/instant.hpp"
#include "foundation/oere.hpp"
#include "foundation/wording.hpp"

namespace indgang::db {

/// A column of raw bytes (BLOB, BYTEA): a document, a hash.
struct Bytes {
    std::string_view content;
};

class Value {
public:
    enum class Kind : std::uint8_t { null, number, text, bytes, written };

    constexpr Value() = default;
    constexpr explicit Value(std::int64_t number) : kind_{Kind::number}, number_{number} {}
    constexpr explicit Value(std::string_view text) : kind_{Kind::text}, text_{text} {}
    constexpr explicit Value(Bytes bytes) : kind_{Kind::bytes}, text_{bytes.content} {}
    explicit Value(Day day);
    explicit Value(Instant instant);

    Kind kind() const { return kind_; }
    std::int64_t number() const { return number_; }
    /// Of text, bytes and what is written here.
    std::string_view view() const {
        return kind_ == Kind::written ? std::string_view{written_, size_} : text_;
    }

private:
    Kind kind_ = Kind::null;
    std::uint8_t size_ = 0;
    std::int64_t number_ = 0;
    std::string_view text_;
    char written_[24];
};

template <std::integral T>
constexpr Value to_value(T number) {
    static_assert(sizeof(T) < 8 || std::signed_integral<T>, "the engines have no unsigned 64 bits");
    return Value{std::int64_t{number}};
}
inline Value to_value(std::size_t count) { return Value{static_cast<std::int64_t>(count)}; }
inline Value to_value(std::string_view text) { return Value{text}; }
inline Value to_value(std::string const& text) { return Value{std::string_view{text}}; }
inline Value to_value(char const* text) { return Value{std::string_view{text}}; }
inline Value to_value(Bytes bytes) { return Value{bytes}; }
inline Value to_value(Day day) { return Value{day}; }
inline Value to_value(Instant instant) { return Value{instant}; }
inline Value to_value(Oere money) { return Value{money.amount}; }
inline Value to_value(std::nullopt_t) { return {}; }
template <class Tag>
Value to_value(Id<Tag> id) {
    return Value{id.value};
}
template <Worded T>
Value to_value(T value) {
    return Value{word(value)};
}
template <class T>
Value to_value(std::optional<T> const& maybe) {
    return maybe ? to_value(*maybe) : Value{};
}

}  // namespace indgang::db
