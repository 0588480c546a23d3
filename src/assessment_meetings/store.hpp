// How meetings are written; what stands is never overwritten.
#pragma once
#include "access/case_scope.hpp"
#include "access/colleagues.hpp"
#include "assessment_meetings/assessment_meetings.hpp"
#include "assessment_meetings/competence_rules.hpp"

namespace indgang::assessment_meetings {

/// A new meeting in its first version.
MeetingId plan(access::CaseScope& scope, Meeting const& meeting, Plan const& plan);
/// The next version of its plan: moved where day, time or place differ.
void change(access::CaseScope& scope, Meeting const& meeting, Plan const& plan);
void cancel(access::CaseScope& scope, Meeting const& meeting, std::string_view because);

void add_contact(access::CaseScope& scope, Meeting const& meeting, PriorContact const& contact);
/// In the name of the one of the family who is signed in; empty words take back what was written.
void write_focus(access::CaseScope& scope, Meeting const& meeting, PersonId person,
                 std::string_view words);
void add_mandate(access::CaseScope& scope, Meeting const& meeting, Mandate const& mandate);

/// The first version makes it held, and starts the child's clock where it is a start conversation.
void add_account(access::CaseScope& scope, Meeting const& meeting, Account const& account);

/// What these professionals may decide on and stand for, on that day.
std::vector<AtTable> at_table(access::CaseScope& scope, std::vector<Participant> const& who,
                              Day on);

}  // namespace indgang::assessment_meetings
