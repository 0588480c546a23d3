// What the members of a page struct may be, for those that write them as JSON and describe them as
// JSON Schema: the kinds are the same, so that the schema cannot say anything else than the answer.
#pragma once
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>
#include <boost/mp11/algorithm.hpp>
#include <chrono>
#include <optional>
#include <ranges>
#include <string_view>
#include <type_traits>
#include <utility>

#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::web {

class Html;

template <class T>
concept Described = boost::describe::has_describe_members<T>::value && std::is_class_v<T>;

template <Described T>
using MembersOf = boost::describe::describe_members<T, boost::describe::mod_public |
                                                           boost::describe::mod_inherited>;

template <class T>
constexpr bool is_id = false;
template <class Tag>
constexpr bool is_id<Id<Tag>> = true;

template <class T>
constexpr bool is_maybe = false;
template <class T>
constexpr bool is_maybe<std::optional<T>> = true;

template <class T>
constexpr bool is_pair = false;
template <class A, class B>
constexpr bool is_pair<std::pair<A, B>> = true;

template <class T>
constexpr bool is_duration = false;
template <class Rep, class Period>
constexpr bool is_duration<std::chrono::duration<Rep, Period>> = true;

template <class T>
concept TextLike = std::is_convertible_v<T const&, std::string_view>;

template <class T>
concept MapLike = std::ranges::range<T> && requires {
    typename T::mapped_type;
} && TextLike<typename T::key_type>;

template <class T>
concept ListLike = std::ranges::range<T> && !TextLike<T> && !MapLike<T>;

/// Calls visit(name, member) for each member that is part of the answer; markup is not.
template <Described T, class Visit>
void for_each_member(Visit visit) {
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        using Value = std::remove_cvref_t<decltype(std::declval<T const&>().*member.pointer)>;
        if constexpr (!std::is_same_v<Value, Html>) visit(member.name, member.pointer);
    });
}

}  // namespace indgang::web
