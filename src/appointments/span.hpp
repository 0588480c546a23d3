// When something is: a day, and hours of it.
#pragma once
#include "foundation/day.hpp"
#include "foundation/time_of_day.hpp"

namespace indgang::appointments {

/// When; the hours are Danish time of that day.
struct Span {
    Day on;
    TimeOfDay from = {}, until = {};
    friend auto operator<=>(Span const&, Span const&) = default;
};
constexpr bool overlaps(Span const& one, Span const& other) {
    return one.on == other.on && one.from < other.until && other.from < one.until;
}

}  // namespace indgang::appointments
