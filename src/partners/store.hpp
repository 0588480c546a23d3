// The three changes of a partnership, each with the access and the line on the timeline.
#pragma once
#include "access/case_scope.hpp"
#include "partners/rules.hpp"

namespace indgang::partners {

/// From where this case's partner comes: its target group's choice.
Origin origin_of(access::CaseScope& scope);
/// Where the family has help that runs today.
std::vector<HelpElsewhere> help_of(access::CaseScope& scope);

/// The present one, if there is one, ends on the same day.
void begin(access::CaseScope& scope, std::optional<Partnership> const& present,
           Partnership const& next);
void end(access::CaseScope& scope, Partnership const& present, Day ended_on,
         std::string_view because);
void agree(access::CaseScope& scope, Partnership const& between, std::string_view tasks,
           std::string_view learning_goals);

/// For who brings it about in many cases at once: no scope of a single case is there.
void begin(access::Visit& visit, CaseId case_id, Partnership const& next);
void end(access::Visit& visit, CaseId case_id, Partnership const& present, Day ended_on,
         std::string_view because);

}  // namespace indgang::partners
