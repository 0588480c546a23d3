#include <algorithm>
#include <map>

#include "finding_time/choosing.hpp"

namespace indgang::finding_time {
namespace {

bool has(std::vector<std::size_t> const& list, std::size_t one) {
    return std::ranges::count(list, one) > 0;
}

/// Both would take the person's same minutes, the road included.
bool collide(Problem const& problem, Candidate const& one, Candidate const& other,
             std::size_t person) {
    return one.when.on == other.when.on &&
           appointments::overlaps(taken_by(problem, one, person), taken_by(problem, other, person));
}

bool is_at_another(Problem const& problem, Choice const& choice, Candidate const& at,
                   std::size_t person) {
    return std::ranges::any_of(choice, [&](std::optional<Candidate> const& other) {
        if (!other || other->meeting == at.meeting) return false;
        auto const& wanted = problem.meetings[other->meeting];
        bool const goes_there = has(wanted.must, person) ||
                                (has(wanted.should, person) && other->meeting < at.meeting &&
                                 !has(other->missing, person));
        return goes_there && collide(problem, at, *other, person);
    });
}

std::int64_t full_weeks_in(Problem const& problem, Choice const& choice) {
    std::map<std::pair<std::size_t, Day>, std::int64_t> in_week;
    for (auto const& one : choice)
        if (one) ++in_week[{problem.meetings[one->meeting].family, monday_of_week(one->when.on)}];
    std::int64_t past = 0;
    for (auto const& [week, meetings] : in_week) past += meetings - 1;
    return past;
}

}  // namespace

std::int64_t settle(Problem const& problem, Choice& choice) {
    std::int64_t cost = full_weeks_in(problem, choice) * points_of(Matter::full_week);
    Calendars const calendars{problem};
    for (auto& one : choice)
        if (one) one = weighed(problem, calendars, one->meeting, one->when, one->place);
    for (std::size_t meeting = 0; meeting < choice.size(); ++meeting) {
        auto& one = choice[meeting];
        if (!one) {
            cost += points_of(Matter::unplaced);
            continue;
        }
        for (auto const person : problem.meetings[meeting].should)
            if (!has(one->missing, person) && is_at_another(problem, choice, *one, person)) {
                one->missing.push_back(person);
                one->cost += points_of(Matter::missed);
            }
        cost += one->cost;
    }
    return cost;
}

std::vector<Clash> clashes_in(Problem const& problem, Choice const& choice) {
    std::vector<Clash> all;
    for (std::size_t one = 0; one < choice.size(); ++one)
        for (std::size_t other = one + 1; choice[one] && other < choice.size(); ++other) {
            if (!choice[other]) continue;
            for (auto const person : problem.meetings[one].must)
                if (has(problem.meetings[other].must, person) &&
                    collide(problem, *choice[one], *choice[other], person))
                    all.push_back({one, other, person});
        }
    return all;
}

}  // namespace indgang::finding_time
