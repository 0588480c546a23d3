#include "planning/agreed.hpp"

namespace indgang::planning {

bool is_agreed(plan::Plan const& plan) {
    if (plan.versions.empty()) return false;
    bool has_more = false;
    for (auto const& one : plan.elements) {
        if (one.kind == plan::Kind::wish) continue;
        if (one.agreed) return true;
        has_more = has_more || one.is_in_plan;
    }
    return !has_more;
}

}  // namespace indgang::planning
