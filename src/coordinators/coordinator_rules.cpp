#include "coordinators/coordinator_rules.hpp"

namespace indgang::coordinators {

std::optional<TilingFault> fault_in(std::vector<Tenure> const& periods, Day opened_on,
                                    std::optional<Day> closed_on) {
    if (opened_on == closed_on && periods.empty()) return std::nullopt;
    if (periods.empty()) return TilingFault::no_coordinator;
    if (periods.front().from != opened_on) return TilingFault::starts_wrong;
    for (auto const& period : periods)
        if (period.until && *period.until <= period.from) return TilingFault::empty_period;
    for (std::size_t i = 1; i < periods.size(); ++i) {
        auto const until = periods[i - 1].until;
        auto const next_from = periods[i].from;
        if (!until || *until > next_from) return TilingFault::overlap;
        if (*until < next_from) return TilingFault::gap;
    }
    if (periods.back().until != closed_on) return TilingFault::ends_wrong;
    return std::nullopt;
}

std::optional<CoordinatorObjection> objection_to_change(std::vector<Tenure> const& periods,
                                                        std::optional<Day> closed_on,
                                                        NewCoordinator const& next, Day change_on,
                                                        Day today) {
    using enum CoordinatorObjection;
    if (closed_on && *closed_on <= today) return case_is_closed;
    if (change_on > today) return in_the_future;
    if (!periods.empty()) {
        if (change_on <= periods.back().from) return not_after_the_last_change;
        if (next.person == periods.back().person) return same_person;
    }
    if (!next.is_active) return person_is_inactive;
    if (!next.is_of_childrens_disability_area) return not_of_childrens_disability_area;
    return std::nullopt;
}

std::vector<Tenure> after_change(std::vector<Tenure> periods, UserId next, Day change_on) {
    std::optional<Day> until;
    if (!periods.empty()) {
        until = periods.back().until;
        periods.back().until = change_on;
    }
    periods.push_back({next, change_on, until});
    return periods;
}

}  // namespace indgang::coordinators
