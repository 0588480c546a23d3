// What a week can carry in the families whose plan is told: asked at a meeting, and asked again later. All invented.
#pragma once
#include "generate/plans.hpp"

namespace indgang::generate {

void say_burden(db::Db& db, Family const& family, PlanOwner const& of, bool is_story,
                bool is_per_family, std::size_t number);

}  // namespace indgang::generate
