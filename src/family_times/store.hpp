// How what each of the family says of its times is read and written. Whose it is decides the folder.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "family_times/family_times.hpp"

namespace indgang::family_times {

/// An adult's own, or a youth's own.
access::Folder folder_of(cases::Member const& member);
/// Adults, and youths from the age at which the folder is one's own.
bool says_for_oneself(cases::Member const& member, Day today);

/// That one person's; the caller has asked whether the reader may see it.
Times times_of(access::CaseScope& scope, PersonId person);
void say_times(access::CaseScope& scope, cases::Member const& member, Times const& times);
void add_not(access::CaseScope& scope, cases::Member const& member, Not const& one);
/// Also those that were taken back.
std::vector<NotId> ever_said(access::CaseScope& scope, PersonId person);
/// False where it is there no longer, or somebody else's.
bool take_back(access::CaseScope& scope, cases::Member const& member, NotId id);

}  // namespace indgang::family_times
