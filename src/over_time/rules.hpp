// What runs at the same time for the same person, and which months the picture shows. Pure. That it shows a year
// back and a year ahead at most is ours [chosen].
#pragma once
#include "over_time/over_time.hpp"

namespace indgang::over_time {

/// Two interventions for one person that serve one goal, on days that both run.
struct Overlap {
    std::size_t first = 0, second = 0;  // places in the list
    plan::ElementId goal;
    Day from;
    std::optional<Day> until = {};  // exclusive; none: no end is known
    friend bool operator==(Overlap const&, Overlap const&) = default;
};
std::vector<Overlap> overlaps(std::vector<Span> const& spans);

/// How many run for that person on that day.
std::int64_t at_once(std::vector<Span> const& spans, PersonId person, Day day);

struct Window {
    Day from, until;  // both the first of a month
};
Window window_of(std::vector<Span> const& spans, std::vector<Mark> const& marks, Day today);

}  // namespace indgang::over_time
