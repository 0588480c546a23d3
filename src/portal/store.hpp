#pragma once
#include "portal/pages.hpp"

namespace indgang::portal {

/// The earliest dates first; paused ones are left out.
std::vector<Next> next_in(access::CaseScope& scope);

/// Onto the family's first page (plan_part.cpp).
void show_balls(MyFamilyPage& page, access::CaseScope& scope);
void show_plan(MyFamilyPage& page, access::CaseScope& scope);

/// The substitute of today before the coordinator; its telephone as it was typed.
std::optional<Reach> reach_of(db::Db& db, UserId family_member, Day today);

}  // namespace indgang::portal
