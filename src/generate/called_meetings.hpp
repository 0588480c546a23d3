// Meetings of the invented families in mid-life: one held with who came, one that is coming and more or less
// prepared, one that is overdue or called off; told by hand for the story. All invented.
#pragma once
#include "collaboration_model/collaboration_model.hpp"
#include "db/db.hpp"
#include "foundation/working_days.hpp"

namespace indgang::generate {

/// After what is due has been worked out. Of most families with a follow-up, up to `most` of them.
void call_meetings(db::Db& db, CollaborationModel const& model, WorkingDays const& working_days,
                   Day today, int most);

}  // namespace indgang::generate
