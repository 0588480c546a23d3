// Minutes of a meeting that are shared: a decision, and something that Anna does.
#pragma once
#include "support/one_of_each.hpp"

namespace indgang::test {

void shared_minutes(db::Db& db, HolmIds const& ids, std::int64_t meeting, Places& places);

}  // namespace indgang::test
