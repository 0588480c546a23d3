// Intake (visitation til forløbet): a family comes in by one of the municipality's own target groups,
// and the criterion that it meets is kept with the case (CASE-2). With it come the first child, the
// first contact and the coordinator, in one transaction: a case without them cannot be.
// Asks: cases, coordinators.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "cases/cases.hpp"
#include "coordinators/coordinators.hpp"
#include "intake/rules.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::db {
class Db;
}

namespace indgang::intake {

/// One of a target group's criteria, as the municipality decided it.
struct Criterion {
    std::int64_t id = 0;
    std::string target_group, wording;
};

/// Of the target groups that are in use on that day, in the municipality's order.
std::vector<Criterion> criteria(access::Visit& visit, Day on);

/// A family that is let in, in the order of the form.
struct Opening {
    std::int64_t criterion = 0;
    std::string criterion_note;
    std::string model;  // its word
    std::string family_name;
    cases::PersonEntry child, contact;
    bool contact_has_custody = false;
    Day opened_on;
    coordinators::Candidate coordinator;
};

/// A case as it begins, before anybody stands in it.
struct NewCase {
    std::int64_t criterion = 0;
    std::string criterion_note;
    std::string model;  // its word
    std::string family_name;
    Day opened_on;
    coordinators::Candidate coordinator;
};

/// "2026-00042": the year it began, and the next number of that year. Remembers where it is, so that
/// many in one transaction are as quick as one.
class CaseNumbers {
public:
    explicit CaseNumbers(db::Db& db) : db_{db} {}
    std::string next(Day opened_on);

private:
    db::Db& db_;
    std::map<int, std::int64_t> last_;
};

/// The case, its coordinator and its model, with the first line on the timeline.
access::CaseScope begin(access::Visit& visit, NewCase const& opening, CaseNumbers& numbers);

}  // namespace indgang::intake
