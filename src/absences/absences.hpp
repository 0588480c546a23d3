// A coordinator who is away (fravær) and who stands in (stedfortræder), so that the family always sees
// whom to call today (CASE-4). The substitute sees the families for exactly those days.
//
// The coordinator stays the coordinator. What a substitute may do in each case is kept in rows that
// follow the absence and the coordinator, and is given and taken back by access grants.
// Asks: cases.  Is asked by: app, generate.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
class Visit;
struct KindOfHolding;
}  // namespace indgang::access

namespace indgang::absences {

using AbsenceId = Id<struct AbsenceTag>;

struct Absence {
    AbsenceId id = {};
    UserId away, substitute;
    std::string away_name = {}, substitute_name = {};
    Day from_on;
    Day back_on;  // the first day back
    std::int64_t version = 1;

    bool is_on(Day day) const { return from_on <= day && day < back_on; }
};

/// What a change of coordinator means for who stands in; app says so to cases::on_change.
void follow_the_coordinator(access::CaseScope& scope);

/// Those of `away` and those in which `away` stands in, that are not over on that day; the next first.
std::vector<Absence> absences_around(access::Visit& visit, UserId user);

/// What a substitute holds, for when one leaves.
access::KindOfHolding turns_as_substitute();

}  // namespace indgang::absences
