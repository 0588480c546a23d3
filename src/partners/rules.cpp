#include "partners/rules.hpp"

#include <algorithm>

namespace indgang::partners {

using enum PartnerObjection;

std::vector<std::string> areas_of(Origin origin, std::vector<HelpElsewhere> const& help) {
    std::vector<std::string> areas;
    if (origin == Origin::adult_or_employment) areas = {"adult_social", "employment"};
    if (origin != Origin::family_members_department) return areas;
    for (auto const& one : help)
        if (!one.is_of_the_children && !one.area.empty() &&
            std::ranges::find(areas, one.area) == areas.end())
            areas.push_back(one.area);
    return areas;
}

std::optional<PartnerObjection> objection_to(NewPartner const& next, CaseFacts const& facts,
                                             Day today) {
    if (facts.closed_on && *facts.closed_on <= today) return case_is_closed;
    if (!next.is_active) return person_is_inactive;
    if (!next.is_of_the_department) return not_of_the_department;
    if (next.user == facts.coordinator) return is_the_coordinator;
    if (facts.present && next.user == facts.present->user) return same_person;
    if (!facts.areas.empty() && std::ranges::find(facts.areas, next.area) == facts.areas.end())
        return comes_from_elsewhere;
    if (next.from_on < facts.opened_on) return before_the_case;
    if (next.from_on > today) return in_the_future;
    if (facts.present && next.from_on <= facts.present->from_on) return not_after_the_last_change;
    return std::nullopt;
}

std::optional<PartnerObjection> objection_to_end(std::optional<Partnership> const& present,
                                                 Day ended_on, Day today) {
    if (!present) return no_partner;
    if (ended_on > today) return in_the_future;
    if (ended_on <= present->from_on) return not_after_the_last_change;
    return std::nullopt;
}

}  // namespace indgang::partners
