#include "finding_time/proposals.hpp"

#include <algorithm>

namespace indgang::finding_time {
namespace {

std::int64_t of_week(std::vector<Candidate> const& chosen, Day day) {
    return std::ranges::count_if(chosen, [&](Candidate const& one) {
        return monday_of_week(one.when.on) == monday_of_week(day);
    });
}

void take(std::vector<Candidate>& chosen, std::vector<Candidate> const& all, std::size_t most,
          std::size_t of_a_week) {
    for (auto const& one : all) {
        if (chosen.size() >= most) return;
        bool const has_day = std::ranges::any_of(
            chosen, [&](Candidate const& other) { return other.when.on == one.when.on; });
        if (!has_day && std::size_t(of_week(chosen, one.when.on)) < of_a_week)
            chosen.push_back(one);
    }
}

}  // namespace

std::vector<Candidate> proposals(Problem const& problem, std::size_t meeting, std::size_t most) {
    auto all = candidates_of(problem, Calendars{problem}, meeting);
    std::ranges::stable_sort(all, {}, &Candidate::cost);
    std::vector<Candidate> chosen;
    take(chosen, all, most, most_of_a_week);
    take(chosen, all, most, most);
    std::ranges::stable_sort(chosen, {}, &Candidate::cost);
    return chosen;
}

std::vector<std::size_t> taken_at(Problem const& problem, std::size_t meeting, Span const& when,
                                  Place place) {
    Calendars const calendars{problem};
    auto const& wanted = problem.meetings[meeting];
    std::vector<std::size_t> taken;
    for (auto const* some : {&wanted.must, &wanted.should})
        for (auto const person : *some)
            if (!calendars.is_free(person, when, travel_of(problem.people[person], wanted, place)))
                taken.push_back(person);
    return taken;
}

}  // namespace indgang::finding_time
