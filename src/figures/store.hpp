// What was done in each case, a figure at a time.
#pragma once
#include "figures/figures.hpp"

namespace indgang::figures {

struct OfDepartment {
    DepartmentId id;
    std::string name;
};
/// Those that the reader leads; of the children's disability area, where the coordinators are.
std::vector<OfDepartment> departments_led(access::Visit& visit);
std::vector<OfDepartment> all_departments(access::Visit& visit);

/// From the first day to the last, exclusive.
struct Span {
    Day from_on, until_on;
};
/// Each open case whose coordinator is in that department today, where it has anything of that figure. Of a number a row
/// for each meeting or decision.
std::vector<OfCase> of_cases(access::Visit& visit, Figure figure, DepartmentId department,
                             Span span);

/// A case by name, for those who may open it.
struct NamedCase {
    CaseId case_id;
    std::string family, coordinator;
};
std::vector<NamedCase> named_in(access::Visit& visit, DepartmentId department);

}  // namespace indgang::figures
