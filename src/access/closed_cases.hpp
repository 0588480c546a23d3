// A closed case (HAND-3, rules.md § 16) is read by those who may, and takes no change. That is refused at the door:
// by open_case() and by what writes on a case's timeline, and in no slice.
#pragma once
#include "access/case_scope.hpp"

namespace indgang::access {

/// The reader may open the case, but it is closed: ends as 409, which says why.
struct CaseIsClosed {
    CaseId case_id;
    Day closed_on;
    bool is_to_family = false;  // who asked is one of the family
    bool may_reopen = false;
};

/// While one lives, its thread's open_case() refuses closed cases: for each request that is sent to change something.
class RefusingClosedCases {
public:
    explicit RefusingClosedCases(bool refuses);
    ~RefusingClosedCases();
    RefusingClosedCases(RefusingClosedCases const&) = delete;

private:
    bool before_;
};

/// The two questions of the door: when it is opened, and when a change is written. From then on the case's row is
/// locked, so that whoever closes the case at the same moment waits, and sees what came in.
void refuse_if_closed(Visit& visit, CaseId case_id, Relation relation);
void raise_version(Visit& visit, CaseId case_id);

/// The first day on which the case is closed, where that has come.
std::optional<Day> closed_on(CaseScope& scope);

/// Ends what anybody has by one of those relations today, and what was to begin later.
void end_grants(Visit& visit, CaseId case_id, RelationSet relations);

}  // namespace indgang::access
