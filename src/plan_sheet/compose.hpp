// From the plan as one reader sees it to its sheet. Pure.
#pragma once
#include "plan_sheet/plan_sheet.hpp"

namespace indgang::plan_sheet {

/// All that a sheet is made of, read for one reader.
struct Facts {
    plan::Plan const& plan;
    plan::FamilyFacts const& family;
    std::map<plan::ElementId, actions::Work> const& work;
    std::vector<progress::Goal> const& goals;
    std::map<plan::ElementId, plan::RevisionId> const& agreed;  // of the version; unused in a draft
};
/// Of that agreed version of the plan; 0: of the draft.
Sheet sheet_of(Facts const& facts, std::int64_t version);

}  // namespace indgang::plan_sheet
