// The facts of one family's clocks and the copy of what is due that lists read. Takes a connection
// instead of a CaseScope, because dates are renewed at night, generated and verified by nobody.
#pragma once
#include "db/db.hpp"
#include "follow_up/due.hpp"

namespace indgang::follow_up {

FamilyFacts load_family(db::Db& db, CaseId case_id, Day today);

/// Works out what is due and writes the copy anew, in the caller's transaction.
void renew_family(db::Db& db, CaseId case_id, WorkingDays const& working_days, Day today);

}  // namespace indgang::follow_up
