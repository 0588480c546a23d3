// What the interventions of the families with a plan are for, and what came of them: told by hand for the first
// family, simply for the others. All invented.
#pragma once
#include "collaboration_model/collaboration_model.hpp"
#include "db/db.hpp"

namespace indgang::generate {

/// After the plans are written.
void tell_effects(db::Db& db, CollaborationModel const& model, Day today);

}  // namespace indgang::generate
