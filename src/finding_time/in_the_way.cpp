#include "finding_time/in_the_way.hpp"

#include <algorithm>
#include <map>

namespace indgang::finding_time {
namespace {

constexpr std::size_t most_named = 3;

Calendars with_the_others(Problem const& problem, Choice const& choice, std::size_t meeting) {
    Calendars calendars{problem};
    for (auto const& one : choice) {
        if (!one || one->meeting == meeting) continue;
        auto const& wanted = problem.meetings[one->meeting];
        for (auto const person : wanted.must)
            calendars.engage(person,
                             {one->when, travel_of(problem.people[person], wanted, one->place)});
    }
    return calendars;
}

/// Of the places the one where fewest are kept from coming.
std::vector<std::size_t> kept_from(Problem const& problem, Calendars const& calendars,
                                   Wanted const& wanted, Span const& when) {
    std::vector<std::size_t> fewest = wanted.must;
    for (auto const place : wanted.places) {
        std::vector<std::size_t> some;
        for (auto const person : wanted.must)
            if (!calendars.is_free(person, when, travel_of(problem.people[person], wanted, place)))
                some.push_back(person);
        if (some.size() <= fewest.size()) fewest = std::move(some);
    }
    return fewest;
}

std::vector<std::size_t> most_often(std::map<std::size_t, int> const& times) {
    std::vector<std::pair<int, std::size_t>> order;
    for (auto const& [person, often] : times) order.emplace_back(-often, person);
    std::ranges::sort(order);
    std::vector<std::size_t> people;
    for (auto const& [often, person] : order)
        if (people.size() < most_named) people.push_back(person);
    return people;
}

}  // namespace

InTheWay in_the_way(Problem const& problem, Choice const& choice, std::size_t meeting) {
    auto const& wanted = problem.meetings[meeting];
    if (choice[meeting] && choice[meeting]->days_over == 0) return {};
    if (wanted.minutes > last_hour.minutes - first_hour.minutes) return {Obstacle::too_long};
    if (wanted.keep_by < std::max(problem.first, wanted.earliest)) return {Obstacle::was_over};
    auto const until = std::min(problem.until, wanted.keep_by + days{1});
    auto const hours = hours_of(problem, wanted, until);
    if (hours.empty()) return {Obstacle::no_working_day};
    auto const calendars = with_the_others(problem, choice, meeting);
    std::map<std::size_t, int> alone, often;
    for (auto const& when : hours) {
        auto const kept = kept_from(problem, calendars, wanted, when);
        if (kept.size() == 1) ++alone[kept.front()];
        for (auto const person : kept) ++often[person];
    }
    return {Obstacle::taken, most_often(alone.empty() ? often : alone)};
}

}  // namespace indgang::finding_time
