// What is in force on a day, and since when without a break (rules.md § 2). Pure.
#pragma once
#include "follow_up/facts.hpp"

namespace indgang::follow_up {

using Interventions = std::vector<CountedIntervention>;

Interventions in_force_on(Interventions const& interventions, Day day);
CadenceGroups groups_on(Interventions const& interventions, Day day);

/// First day of the unbroken spell up to that day in which something is in force; none if nothing is.
std::optional<Day> spell_began(Interventions const& interventions, Day day);

/// The days after `after`, up to and with `last`, on which what is in force may change. In order.
std::vector<Day> days_of_change(Interventions const& interventions, Day after, Day last);

}  // namespace indgang::follow_up
