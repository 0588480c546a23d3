#pragma once
#include "access/case_scope.hpp"
#include "source_plans/source_plans.hpp"

namespace indgang::source_plans {

/// Where a plan of that kind about that person lies.
access::Folder folder_for(plan_kinds::Kind const& kind, std::optional<PersonId> about,
                          plan::FamilyFacts const& facts);
bool may_see(access::CaseScope& scope, access::Folder folder, std::optional<PersonId> about,
             plan::FamilyFacts const& facts);

SourceId add(access::CaseScope& scope, SourcePlan const& plan,
             std::vector<std::string> const& goals);
void correct(access::CaseScope& scope, SourcePlan const& plan);
void add_goals(access::CaseScope& scope, SourcePlan const& plan,
               std::vector<std::string> const& goals);

}  // namespace indgang::source_plans
