// Minutes and the talk of meetings that were held, and for the story a row of network meetings and one that goes on
// today. All invented.
#pragma once
#include "collaboration_model/collaboration_model.hpp"
#include "db/db.hpp"

namespace indgang::generate {

/// After the meetings are called and the plans written.
void tell_minutes(db::Db& db, CollaborationModel const& model, Day today);

}  // namespace indgang::generate
