// Where what is about one of the family belongs: an adult's is that adult's own, and all else the meetings'.
#pragma once
#include "access/case_scope.hpp"
#include "minutes/minutes.hpp"

namespace indgang::minutes {

/// Where its line of the timeline stands.
access::Folder folder_of(access::CaseScope& scope, PersonId about);
/// May the reader read what is about that one of the family.
bool may_read_about(access::CaseScope& scope, PersonId about,
                    std::optional<cases::FamilyRole> role);

/// Of all meetings of the case: actions that are neither done nor struck out.
struct OpenAction {
    MeetingId meeting;
    Line line;
};
std::vector<OpenAction> open_actions_of(access::CaseScope& scope);
std::vector<MeetingId> held_and_not_shared(access::CaseScope& scope);

}  // namespace indgang::minutes
