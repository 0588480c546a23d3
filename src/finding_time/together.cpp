#include "finding_time/together.hpp"

#include <algorithm>
#include <cstdlib>

namespace indgang::finding_time {
namespace {

template <class T>
void add_new(std::vector<T>& to, std::vector<T> const& from) {
    for (auto const& one : from)
        if (std::ranges::count(to, one) == 0) to.push_back(one);
}

std::vector<Place> in_both(std::vector<Place> const& one, std::vector<Place> const& other) {
    std::vector<Place> both;
    for (auto const place : one)
        if (std::ranges::count(other, place)) both.push_back(place);
    return both;
}

Wanted as_one(Wanted one, Wanted const& other) {
    one.minutes =
        std::min(longest_meeting, std::max(one.minutes, other.minutes) + minutes_for_another);
    one.places = in_both(one.places, other.places);
    one.travel = std::max(one.travel, other.travel);
    one.earliest = std::max(one.earliest, other.earliest);
    one.keep_by = std::min(one.keep_by, other.keep_by);
    add_new(one.must, other.must);
    add_new(one.should, other.should);
    std::erase_if(one.should,
                  [&](std::size_t person) { return std::ranges::count(one.must, person); });
    one.duties.insert(one.duties.end(), other.duties.begin(), other.duties.end());
    return one;
}

}  // namespace

bool can_be_one(Wanted const& one, Wanted const& other) {
    return one.family == other.family && !one.locked && !other.locked &&
           std::abs((one.keep_by - other.keep_by).count()) <= company_days &&
           std::max(one.earliest, other.earliest) <= std::max(one.keep_by, other.keep_by) &&
           !in_both(one.places, other.places).empty();
}

std::vector<Wanted> together(std::vector<Wanted> const& duties) {
    std::vector<Wanted> all;
    for (auto const& duty : duties) {
        auto const company =
            std::ranges::find_if(all, [&](Wanted const& one) { return can_be_one(one, duty); });
        if (company == all.end())
            all.push_back(duty);
        else
            *company = as_one(std::move(*company), duty);
    }
    return all;
}

}  // namespace indgang::finding_time
