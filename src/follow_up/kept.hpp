// The copies that lists read: what is due, or that nothing is, with the names a line shows. Always
// written from the facts in the transaction that changed them, and recomputed by indgang verify.
#pragma once
#include "catalogue/cadence_group.hpp"
#include "collaboration_model/collaboration_model.hpp"
#include "follow_up/due.hpp"

namespace indgang::follow_up {

struct KeptRow {
    std::int64_t child;
    Day due_on, plan_by;
    std::string because;  // a stored phrase
    Basis basis;
    Clock clock;
    std::optional<Day> hidden_until;
    std::string child_name;
    std::optional<Day> born_on;
    bool operator==(KeptRow const&) const = default;
};

/// All that is kept about one family.
struct Kept {
    CaseId case_id;
    std::optional<UserId> coordinator;  // none: the case is not open, and nothing is kept
    FamilyWords words = {};
    std::vector<KeptRow> rows = {};
    bool operator==(Kept const&) const = default;
};

Kept kept_rows(FamilyFacts const& family, std::vector<DueRow> const& rows);

}  // namespace indgang::follow_up
