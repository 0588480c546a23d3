// The first coordinator's first family of the demo: written by hand, so that whoever tries it meets
// people and not chance. Havnø: the Holm family, Sofie of nine. Solbjerg: Jonas Friis of sixteen.
#pragma once
#include "generate/history.hpp"
#include "generate/persons.hpp"

namespace indgang::generate {

/// How long ago it began, in days.
inline constexpr int story_began = 605;

/// Instead of invent_persons and invent_support.
void tell_story(Family& family, CollaborationModel const& model, Staff const& staff,
                CprNumbers& numbers, Day today, std::string_view place);
/// Instead of the follow-ups and contacts that invent_history invented.
void tell_follow_ups(Family& family, CollaborationModel const& model, Calendar const& calendar);

/// What hangs on the child's ICS board.
void tell_board(Family& family, CollaborationModel const& model, Calendar const& calendar);

/// The joint report of it: signed and with the family, and a correction that is being written. After the
/// families are written.
void tell_report(db::Db& db, CollaborationModel const& model, Day today);

}  // namespace indgang::generate
