// Where the joint plan is read, written and agreed (planlægning): by staff in the case, and by the family
// under its own pages, on its phone. What the plan is and when something is agreed, `plan` says; who has
// the ball with an action, `actions`.
//
// Never stored: anything of its own.
// Asks: cases, plan, actions, burden, effects, dependencies, assessment (the family's own words), open_items.  Is asked by: portal, overview.
#pragma once
#include <string>
#include <vector>

#include "open_items/open_items.hpp"
#include "plan/plan.hpp"

namespace indgang::planning {

/// What waits for somebody's answer in the plan; each who is asked has one ball, however much it is.
std::vector<open_items::OpenItem> open_answers(access::CaseScope& scope);

/// The plan in a line or two, for the case's page and the family's first one.
struct Summary {
    bool is_withheld = false, is_empty = false, is_draft = false;
    std::optional<Day> agreed_on;
    std::int64_t goals = 0, proposals = 0;
    std::vector<std::string> wishes;  // in the family's order
};
Summary summary_of(access::CaseScope& scope);

}  // namespace indgang::planning
