// The team (for its leader) and the caseload (sagstal): overdue by adviser, families per coordinator
// against the number the municipality has set and given its reason for (CASE-7, FOLLOW-2).
// Only reads. Asks: access.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "access/access.hpp"

namespace indgang::team {

struct Adviser {
    UserId user;
    std::string name;
    std::string department;
    std::int64_t families = 0;
    std::int64_t overdue = 0;
    std::int64_t this_week = 0;  // due within seven days, today included
};

struct OverdueChild {
    CaseId case_id;
    PersonId child_id;
    std::string child;
    std::string family;
    std::string adviser;
    Day due_on;
    Phrase why;
};

/// Coordinators of the departments that the visitor leads, the most overdue first.
std::vector<Adviser> led_by(access::Visit& visit);
/// All coordinators of the municipality, by department and name; figures without a family's name.
std::vector<Adviser> all_advisers(access::Visit& visit);
/// In the departments that the visitor leads, longest overdue first, at most that many.
std::vector<OverdueChild> overdue_led_by(access::Visit& visit, int most);

}  // namespace indgang::team
