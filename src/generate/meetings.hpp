// The beginning of an assessment in the newest of the invented families, at every step: nothing planned yet,
// planned, prepared, not written down, called off and planned anew, held. All invented.
#pragma once
#include <vector>

#include "collaboration_model/collaboration_model.hpp"
#include "db/db.hpp"
#include "generate/family.hpp"
#include "generate/invitations.hpp"

namespace indgang::generate {

enum class MeetingStep { nothing, prepared, tomorrow, not_written_down, called_off, held };

/// Of one family: who takes part, and how far it is.
struct BegunFamily {
    CaseId case_id;
    PersonId child, contact;
    std::string child_name;
    UserId coordinator;
    std::vector<UserId> team;
    Day opened_on, started_on;
    MeetingStep step;
    bool is_story = false;
};

/// The last families of each coordinator, and the story; none for all others.
std::optional<MeetingStep> step_of(int number, int cases, std::size_t coordinators);
BegunFamily begun(Family const& family, CaseId case_id, PersonId first_person, MeetingStep step);

void plan_meetings(db::Db& db, std::vector<BegunFamily> const& families,
                   CollaborationModel const& model, WorkingDays const& working_days, Day today);

}  // namespace indgang::generate
