// Follow-up (opfølgning): is the plan working for the child and the family? One clock per child in a
// model with cadences, one per family in a model with core-team meetings.
//
// What is due is never stored as a fact: it is worked out from the interventions in force and from
// what was held. A copy may be kept for lists, renewed with what it depends on.
// Asks: interventions, cases.  Is asked by: rules_page, overview, portal.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "follow_up/due.hpp"
#include "follow_up/facts.hpp"
#include "follow_up/held.hpp"
#include "follow_up/held_rules.hpp"
#include "follow_up/kept.hpp"
#include "follow_up/rules.hpp"
#include "follow_up/why.hpp"
#include "foundation/asked.hpp"
#include "foundation/id.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::db {
class Db;
}

namespace indgang::follow_up {

/// What is due about one child (or, with a family clock, about the family), for other pages.
struct DueChild {
    PersonId child;
    std::string name;
    Day due_on;
    Day plan_by;
    Phrase why;
    bool is_extended = false;              // the model's own words do not cover it
    std::optional<Day> hidden_until = {};  // paused at the family's wish
};
Asked<std::vector<DueChild>> ask_due(access::CaseScope& scope);

/// Brings the copy of what is due in step with the facts; every slice that changes one has it called
/// in the same transaction.
void renew_due(access::CaseScope& scope);
/// The municipality has chosen other closed days: every plan-by day, in the same transaction.
void renew_plan_days(db::Db& db);
/// It has chosen another maximum between core-team meetings: every family's date, in the same
/// transaction for up to 500 families; more are marked, and renewed as by a day that begins.
void renew_meetings(db::Db& db, Day today);
/// How many families have dates that are to be worked out anew, because a day has begun or the
/// municipality has chosen. The server does so by itself, in pieces; how many it did.
std::int64_t waiting_for_renewal(db::Db& db, Day today);
std::size_t renew_what_waits(db::Db& db, Day today, int most);

/// While one lives, renew_due() of its thread only notes the case; settle() then renews each case once.
class RenewTogether {
public:
    RenewTogether();
    ~RenewTogether();
    RenewTogether(RenewTogether const&) = delete;
    void settle(db::Db& db, Day today);

private:
    std::set<CaseId> cases_;
    friend void renew_due(access::CaseScope& scope);
};

/// Holidays of the catalogue and the municipality's own closed days.
WorkingDays working_days_of(db::Db& db);

struct DueCheck {
    std::int64_t cases = 0;
    std::int64_t waiting = 0;   // to be renewed, as soon as it is served
    std::vector<CaseId> wrong;  // the copy differs from what the rules say
};
/// Recomputes every date, for `indgang verify`.
DueCheck check_due(db::Db& db, Day today);

}  // namespace indgang::follow_up
