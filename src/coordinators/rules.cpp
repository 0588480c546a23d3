#include "coordinators/rules.hpp"

namespace indgang::coordinators {

std::optional<ModelObjection> objection_to(std::string_view model, Day from_on,
                                           ModelPeriod const& present, std::optional<Day> closed_on,
                                           Day today) {
    using enum ModelObjection;
    if (closed_on && *closed_on <= today) return case_is_closed;
    if (from_on > today) return in_the_future;
    if (from_on <= present.from_on) return not_after_the_last_change;
    if (model == present.model) return same_model;
    return std::nullopt;
}

}  // namespace indgang::coordinators
