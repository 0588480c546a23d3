#pragma once
#include "access/case_scope.hpp"
#include "analysis/analysis.hpp"
#include "analysis/rules.hpp"

namespace indgang::analysis {

void choose(access::CaseScope& scope, Choice choice, std::string const& because);

/// The first, or a new one where the last was held; its participants with it.
void plan(access::CaseScope& scope, Meeting const& meeting);
void change_plan(access::CaseScope& scope, Meeting const& meeting);

void invite(access::CaseScope& scope, Meeting const& meeting, Outsider const& outsider);
void withdraw(access::CaseScope& scope, Outsider const& outsider);

/// The first, and each correction: none is overwritten.
void record(access::CaseScope& scope, MeetingId meeting, Record const& record);
void tell(access::CaseScope& scope, MeetingId meeting, Told const& told);

/// What the family may read of it, whatever its folder holds.
struct OwnTold {
    Told told;
    Day held_on;
};
std::optional<OwnTold> told_to_family(access::CaseScope& scope);

/// It was planned or moved, for those who send invitations.
void tell_of_change(access::CaseScope& scope, MeetingId meeting);

}  // namespace indgang::analysis
