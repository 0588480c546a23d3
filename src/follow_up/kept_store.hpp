// Where the copies that lists read are kept.
#pragma once
#include "db/db.hpp"
#include "follow_up/kept.hpp"

namespace indgang::follow_up {

/// In place of what was kept before.
void keep_rows(db::Db& db, Kept const& kept);

}  // namespace indgang::follow_up
