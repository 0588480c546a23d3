// The plans from elsewhere and the joint plan, read together for one page.
#pragma once
#include "merging/pages.hpp"

namespace indgang::merging {

struct Reading {
    explicit Reading(access::CaseScope& scope);

    access::CaseScope& scope;
    std::vector<source_plans::SourcePlan> sources;
    plan::Plan plan;
    plan::FamilyFacts facts;
    std::map<plan::ElementId, std::vector<Phrase>> origins;
    std::string base;  // "/forloeb/42/planer/saml"

    struct Place {
        source_plans::SourcePlan const* source = nullptr;
        source_plans::SourceGoal const* goal = nullptr;
    };
    /// Nothing where there is no such one for the reader.
    Place place_of(source_plans::SourceGoalId id) const;
    /// The first that is left after that one, else the first that is left at all.
    Place next_after(std::optional<source_plans::SourceGoalId> id) const;
    GoalFacts facts_of(source_plans::SourceGoal const& goal) const;
    /// What stands in the plan already and became of it.
    plan::Element const* standing(source_plans::SourceGoal const& goal) const;
    /// Whose own what comes of that plan is, until it is shared.
    std::optional<PersonId> owner_of(source_plans::SourcePlan const& source) const;
    /// Goals, or wishes and goals, under which something of that plan may stand.
    std::vector<web::Choice> places_for(source_plans::SourcePlan const& source, bool wishes) const;

    std::vector<SourceView> source_views(std::optional<source_plans::SourceGoalId> chosen) const;
    std::vector<JointWish> joint() const;
    Deciding deciding(Place const& place, Outcome way, web::FormState const& form) const;
    std::string address_of(source_plans::SourceGoalId goal, Outcome way) const;

private:
    std::vector<Deciding::Way> ways_for(source_plans::SourceGoalId goal, Outcome chosen) const;
    JointGoal joint_goal(plan::Element const& element) const;
};

}  // namespace indgang::merging
