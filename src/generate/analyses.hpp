// The analysis meetings of the first families: one ahead, one that the family has heard of, one skipped.
#pragma once
#include "db/db.hpp"
#include "foundation/day.hpp"

namespace indgang::generate {

void tell_analyses(db::Db& db, Day today);

}  // namespace indgang::generate
