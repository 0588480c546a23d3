#include "interventions/rules.hpp"

#include <algorithm>

namespace indgang::interventions {

std::vector<StartObjection> objections_to_start(Intervention const& intervention,
                                                catalogue::Provision const* provision,
                                                std::vector<Intervention> const& of_the_same_person,
                                                std::optional<Day> born_on) {
    std::vector<StartObjection> found;
    auto const start = intervention.started_on;
    auto const overlaps = [&](Intervention const& other) {
        return other.provision == intervention.provision &&
               (!other.ended_on || *other.ended_on > start);
    };
    if (provision && !provision->is_valid_on(start))
        found.push_back(StartObjection::provision_not_in_force);
    if (std::ranges::any_of(of_the_same_person, overlaps))
        found.push_back(StartObjection::runs_already);
    if (born_on && start < *born_on) found.push_back(StartObjection::before_birth);
    if (intervention.examination_until && *intervention.examination_until < start)
        found.push_back(StartObjection::examination_ends_before_start);
    if (intervention.examination_until && provision && !provision->is_investigated_first)
        found.push_back(StartObjection::no_examination_here);
    return found;
}

std::optional<EndObjection> objection_to_end(Intervention const& intervention, Day ended_on) {
    if (intervention.ended_on) return EndObjection::has_ended_already;
    if (ended_on < intervention.started_on) return EndObjection::before_start;
    return std::nullopt;
}

}  // namespace indgang::interventions
