// The plans that a family of a demo has from elsewhere, and what has become of their goals so far: some are in the
// joint plan, some are left. After the joint plans are written. All invented.
#pragma once
#include "generate/plans.hpp"

namespace indgang::generate {

struct ToldSourceGoal {
    std::string_view words;
    std::string_view outcome = {};  // a word of source_plans::outcomes; empty: not looked at yet
    int element = -1;               // place in the joint plan's list
    std::string_view because = {};
};
struct ToldSource {
    std::string_view kind;  // a word of catalogue/plan_kinds.csv
    std::optional<std::size_t> about;
    std::string_view department, kept_by;
    int days_ago;
    std::optional<int> valid_for;  // days from today
    std::span<ToldSourceGoal const> goals;
};

/// Of the families written by hand; none of others.
std::span<ToldSource const> other_plans_told(CollaborationModel const& model, bool is_story);
void write_other_plans(db::Db& db, std::span<ToldSource const> told, Family const& family,
                       PlanOwner const& of);

}  // namespace indgang::generate
