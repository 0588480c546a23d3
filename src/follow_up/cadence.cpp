#include "follow_up/cadence.hpp"

#include <algorithm>

namespace indgang::follow_up {

Interventions in_force_on(Interventions const& interventions, Day day) {
    Interventions in_force;
    for (auto const& one : interventions)
        if (one.is_in_force_on(day)) in_force.push_back(one);
    return in_force;
}

CadenceGroups groups_on(Interventions const& interventions, Day day) {
    CadenceGroups groups;
    for (auto const& one : in_force_on(interventions, day)) groups.add(one.group_on(day));
    return groups;
}

std::optional<Day> spell_began(Interventions const& interventions, Day day) {
    std::optional<Day> first;
    for (auto before = day;; before = *first - days{1}) {
        auto const running = in_force_on(interventions, before);
        if (running.empty()) return first;
        first = running.front().from;
    }
}

std::vector<Day> days_of_change(Interventions const& interventions, Day after, Day last) {
    std::vector<Day> found;
    for (auto const& one : interventions)
        for (auto const day : {std::optional{one.from}, one.until, one.examination_until})
            if (day && *day > after && *day <= last) found.push_back(*day);
    std::ranges::sort(found);
    auto const repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

}  // namespace indgang::follow_up
