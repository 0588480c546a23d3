// Whoever keeps a copy of something about a case is told when anything in it was recorded, in the transaction
// that did it. Said once, before the first request; app wires it.
#pragma once
#include <functional>

#include "foundation/id.hpp"

namespace indgang::db {
class Db;
}

namespace indgang::access {

using Recorded = std::function<void(db::Db&, CaseId)>;
void on_record(Recorded told);

}  // namespace indgang::access
