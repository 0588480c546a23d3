// How meetings are written; what stands is never overwritten.
#pragma once
#include "access/case_scope.hpp"
#include "meetings/meetings.hpp"

namespace indgang::meetings {

/// The next version of its plan: moved where day, time or place differ.
void change(access::CaseScope& scope, Meeting const& meeting, Plan const& plan);
void cancel(access::CaseScope& scope, Meeting const& meeting, std::string_view because);

void add_contact(access::CaseScope& scope, Meeting const& meeting, PriorContact const& contact);
/// In the name of the one of the family who is signed in; empty words take back what was written.
void write_focus(access::CaseScope& scope, Meeting const& meeting, PersonId person,
                 std::string_view words);

/// Where what is said of a meeting belongs: in the folder of meetings, or in an adult's own.
access::Folder folder_of(access::CaseScope& scope, std::vector<PersonId> const& about);

/// When that duty was met last, by anyone's clock or that person's.
std::optional<Day> last_met(access::CaseScope& scope, Duty duty, std::optional<PersonId> person);

}  // namespace indgang::meetings
