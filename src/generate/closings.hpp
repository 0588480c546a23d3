// Cases of a demo that have been closed, with why, receipts and the families' own words; one is open again.
#pragma once
#include "db/db.hpp"
#include "foundation/day.hpp"

namespace indgang::generate {

void close_some(db::Db& db, Day today);

}  // namespace indgang::generate
