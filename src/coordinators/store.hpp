// The two changes, each one step: the row, the access that moves with it, the line on the timeline.
#pragma once
#include "access/case_scope.hpp"
#include "coordinators/coordinators.hpp"

namespace indgang::coordinators {

/// A change as it was typed and judged.
struct CoordinatorChange {
    Candidate from, to;
    Day from_on;
    std::string because;
};
void save(access::CaseScope& scope, CoordinatorChange const& change);

struct ModelChange {
    std::string model;      // its word
    std::string_view name;  // as people say it
    Day from_on;
    std::string because;
};
void save(access::CaseScope& scope, ModelChange const& change);

}  // namespace indgang::coordinators
