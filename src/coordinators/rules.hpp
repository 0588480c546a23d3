// When a case may change its model (MOD-1). Pure. Of the coordinator: coordinator_rules.hpp.
#pragma once
#include "coordinators/coordinators.hpp"

namespace indgang::coordinators {

enum class ModelObjection { case_is_closed, in_the_future, not_after_the_last_change, same_model };
inline constexpr Wording<ModelObjection> model_objections[] = {
    {ModelObjection::case_is_closed, "case_is_closed", "Forløbet er lukket og skifter ikke model."},
    {ModelObjection::in_the_future, "in_the_future",
     "Dagen ligger efter i dag. Skriv skiftet ind den dag, det sker."},
    {ModelObjection::not_after_the_last_change, "not_after_the_last_change",
     "Dagen skal ligge efter den dag, den nuværende model begyndte at gælde."},
    {ModelObjection::same_model, "same_model", "Forløbet følger allerede denne model."},
};
constexpr auto const& wording(ModelObjection objection) {
    return find(model_objections, objection);
}

/// The first reason a person would give; `present` is the period that runs.
std::optional<ModelObjection> objection_to(std::string_view model, Day from_on,
                                           ModelPeriod const& present, std::optional<Day> closed_on,
                                           Day today);

}  // namespace indgang::coordinators
