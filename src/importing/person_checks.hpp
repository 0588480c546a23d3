// What one person of a family must have, and what is said of that person's matters and interventions.
#pragma once
#include "importing/plan.hpp"

namespace indgang::importing {

void check_person(PlannedFamily& family, PlannedPerson& person, Lists const& lists, Day today);

}  // namespace indgang::importing
