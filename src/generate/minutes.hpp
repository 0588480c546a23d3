// Minutes and the talk of meetings that were held, and for the story a row of network meetings and one that goes on
// today. All invented.
#pragma once
#include "db/db.hpp"
#include "foundation/day.hpp"

namespace indgang::generate {

/// After the meetings are called.
void tell_minutes(db::Db& db, Day today);

}  // namespace indgang::generate
