// Half a year of status meetings in the first fixed teams: held week by week with who came, one under way today, and
// those to come. All invented.
#pragma once
#include "db/db.hpp"
#include "foundation/working_days.hpp"
#include "generate/staff.hpp"

namespace indgang::generate {

/// When the families are there, since the deck is made of what happened to them; and what the first of them remember
/// of the meetings they had before.
void hold_team_meetings(db::Db& db, Staff const& staff, WorkingDays const& working_days, Day today);

}  // namespace indgang::generate
