// Which duties a meeting met when it was held; each keeps its own clock (rules.md §§ 2.5, 3). Pure.
#pragma once
#include "meetings/meetings.hpp"

namespace indgang::meetings {

/// Status is met by the meeting alone. All else is met with the family: a follow-up of each child of whom something
/// was written, the others by the meeting.
std::vector<DutyMet> duties_met(meeting_kinds::Kind const& kind, std::vector<PersonId> const& about,
                                Held const& held, std::vector<PersonId> const& children);

/// How it counts as a follow-up.
follow_up::Manner manner_of(Place place);

/// "Anna (mor), Mette Lund", those who came.
std::string took_part(Held const& held);

}  // namespace indgang::meetings
