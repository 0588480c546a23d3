// How a case is closed and opened again: rows that stay, the access that goes with them, and the timeline.
#pragma once
#include "access/case_scope.hpp"
#include "closing/closing.hpp"
#include "closing/rules.hpp"

namespace indgang::closing {

/// Nobody else changes the case from here on, until this is done or given up.
void lock(access::CaseScope& scope);

DayLimits limits_of(access::CaseScope& scope);
/// Of the case as it is open now; of each thing the newest.
std::vector<Handover> handed_in(access::CaseScope& scope);
HandoverId hand_over(access::CaseScope& scope, Handover const& handover);
void receive(access::CaseScope& scope, HandoverId handover, Receipt const& receipt);

/// The whole of it: the mark of how long it is kept, whose access ends, what is due no more; the family is told.
void close(access::CaseScope& scope, Closing const& closing);
void reopen(access::CaseScope& scope, Closing const& closing, Reopening const& reopening);

}  // namespace indgang::closing
