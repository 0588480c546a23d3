// One plan per family (samling af planer): goals of plans from elsewhere are taken into the joint plan one by
// one, with it beside them; and whose plan it is, with the reason: the child's, or also the parents' when
// they receive help themselves (PLAN-1; F18, F21).
//
// Never stored: whose plan it is; that follows from who receives help, as far as the reader may see it.
// Asks: cases, plan, actions, source_plans, interventions, matters.  Is asked by: planning.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "foundation/text.hpp"
#include "source_plans/source_plans.hpp"

namespace indgang::access {
class CaseScope;
}
namespace indgang::web {
struct View;
}

namespace indgang::merging {

/// Whose plan it is, and what is left of other plans, as part of the plan's page.
struct WhoseView {
    Phrase said;
    std::string law;              // by its own name
    std::vector<Phrase> because;  // of each adult that it also is for
    std::int64_t goals = 0, decided = 0, left = 0;
    std::string sources_at, merge_at;  // addresses
};
BOOST_DESCRIBE_STRUCT(WhoseView, (), (said, because, goals, decided, left))
void render(WhoseView const& page, web::View& view);
/// Of the plan and the other plans as the reader sees them.
WhoseView whose_plan(access::CaseScope& scope, plan::Plan const& plan,
                     std::vector<source_plans::SourcePlan> const& sources);

}  // namespace indgang::merging
