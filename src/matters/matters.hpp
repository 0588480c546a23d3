// Matters (sager): what one person of the family has running in one department, with its number in
// the record system there. We link to it and never copy it; a parent without any is normal (CASE-1).
// Asks: cases.  Is asked by: overview.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "foundation/asked.hpp"
#include "foundation/id.hpp"
#include "foundation/wording.hpp"

namespace indgang::access {
class CaseScope;
}

namespace indgang::matters {

struct Matter {
    MatterId id{};
    PersonId person{};
    DepartmentId department{};
    std::string department_name;
    std::string title, record_system, outside_number, caseworker;
    std::optional<Day> opened_on = {};
    std::optional<Day> closed_on = {};  // exclusive
    std::int64_t version = 1;

    bool is_open_on(Day day) const { return !closed_on || *closed_on > day; }
};

/// Open ones first, then by department.
Asked<std::vector<Matter>> ask_matters(access::CaseScope& scope);

/// With its line on the timeline.
void add(access::CaseScope& scope, Matter const& matter, std::string_view person_name);

}  // namespace indgang::matters

#include "matters/rules.hpp"
