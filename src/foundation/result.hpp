// A value, or why there is none. The member names are those of std::expected (C++23).
#pragma once
#include <utility>
#include <variant>

namespace indgang {

template <class Why>
struct Unexpected {
    Why why;
};
template <class Why>
Unexpected(Why) -> Unexpected<Why>;

template <class T, class Why>
class Result {
public:
    Result(T value) : held_{std::in_place_index<0>, std::move(value)} {}
    Result(Unexpected<Why> no) : held_{std::in_place_index<1>, std::move(no.why)} {}

    bool has_value() const { return held_.index() == 0; }
    explicit operator bool() const { return has_value(); }
    T const& value() const { return std::get<0>(held_); }
    T const& operator*() const { return value(); }
    T const* operator->() const { return &value(); }
    Why const& error() const { return std::get<1>(held_); }

private:
    std::variant<T, Why> held_;
};

}  // namespace indgang
