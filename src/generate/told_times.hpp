// Said together with what a week can carry: when meetings suit the families whose plan is told, and how they want to be contacted. All invented.
#pragma once
#include "generate/plans.hpp"

namespace indgang::generate {

void say_times(db::Db& db, Family const& family, PlanOwner const& of, std::size_t number);

}  // namespace indgang::generate
