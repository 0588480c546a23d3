// What the rules need of the plan, and no reader is shown as it is.
#pragma once
#include "access/case_scope.hpp"
#include "plan/plan.hpp"

namespace indgang::plan {

/// All of it, whoever asks.
Plan whole_plan(access::CaseScope& scope);

void write_revision(access::CaseScope& scope, ElementId element, std::int64_t number,
                    Content const& content, std::string_view because);
/// Makes agreed what has every yes it needs; called last by whatever may change that.
void settle(access::CaseScope& scope);

/// Where its line of the timeline belongs.
access::Folder line_folder(access::CaseScope& scope, Element const& element);

}  // namespace indgang::plan
