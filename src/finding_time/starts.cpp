#include <algorithm>
#include <numeric>

#include "finding_time/choosing.hpp"

namespace indgang::finding_time {
namespace {

void engage(Problem const& problem, Calendars& calendars, Candidate const& one) {
    auto const& wanted = problem.meetings[one.meeting];
    for (auto const person : wanted.must)
        calendars.engage(person, {one.when, travel_of(problem.people[person], wanted, one.place)});
}

Place place_of(Wanted const& wanted) {
    if (wanted.locked_place) return *wanted.locked_place;
    return wanted.places.empty() ? Place::municipality : wanted.places.front();
}

/// What a person has decided stands first, so that nothing else is put there.
Choice place_locked(Problem const& problem, Calendars& calendars) {
    Choice choice(problem.meetings.size());
    for (std::size_t i = 0; i < choice.size(); ++i) {
        auto const& wanted = problem.meetings[i];
        if (!wanted.locked) continue;
        choice[i] = weighed(problem, calendars, i, *wanted.locked, place_of(wanted));
        engage(problem, calendars, *choice[i]);
    }
    return choice;
}

template <class Pick>
Choice one_by_one(Problem const& problem, std::vector<std::size_t> const& order, Pick const& pick) {
    Calendars calendars{problem};
    auto choice = place_locked(problem, calendars);
    for (auto const meeting : order) {
        if (choice[meeting]) continue;
        auto const all = candidates_of(problem, calendars, meeting);
        if (all.empty()) continue;
        choice[meeting] = *pick(all);
        engage(problem, calendars, *choice[meeting]);
    }
    return choice;
}

std::vector<std::size_t> as_they_lie(Problem const& problem) {
    std::vector<std::size_t> order(problem.meetings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

}  // namespace

Choice first_come(Problem const& problem) {
    return one_by_one(problem, as_they_lie(problem),
                      [](std::vector<Candidate> const& all) { return all.begin(); });
}

Choice nearest_limit_first(Problem const& problem) {
    auto order = as_they_lie(problem);
    std::ranges::stable_sort(
        order, {}, [&](std::size_t meeting) { return problem.meetings[meeting].keep_by; });
    return one_by_one(problem, order, [](std::vector<Candidate> const& all) {
        return std::ranges::min_element(all, {}, &Candidate::cost);
    });
}

}  // namespace indgang::finding_time
