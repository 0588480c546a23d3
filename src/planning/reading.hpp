// The plan as one reader sees it, with all that its pages need to know, read once.
#pragma once
#include "access/case_scope.hpp"
#include "planning/views.hpp"
#include "source_plans/source_plans.hpp"
#include "web/form_parts.hpp"

namespace indgang::planning {

class Reading {
public:
    explicit Reading(access::CaseScope& scope);

    access::CaseScope& scope;
    plan::Plan plan;
    plan::FamilyFacts facts;
    std::map<plan::ElementId, actions::Work> work;
    std::map<plan::ElementId, effects::HelpPart> help;  // only where it is shown, as are these
    std::map<dependencies::Node, dependencies::WaitPart> waits;
    std::vector<source_plans::SourcePlan> sources;  // plans from elsewhere
    std::map<plan::ElementId, std::vector<Phrase>> origins;
    cases::CaseHeading heading;
    std::string base;  // "/forloeb/42/plan", "/min-familie/plan"
    bool is_family = false, coordinates = false, may_write = false;

    std::string address_of(plan::Element const& element) const;
    std::string name_of(std::optional<PersonId> person) const;
    std::vector<Phrase> origins_of(plan::ElementId element) const;
    plan::MustAgree must_agree(plan::Element const& element, plan::Revision const& revision) const;
    /// As whom the reader may answer it; none: not asked. The coordinator's side is nullopt within.
    std::optional<std::optional<PersonId>> reader_as(plan::MustAgree const& must) const;
    /// What still waits for the reader's yes or no.
    std::vector<plan::Element const*> waiting_for_reader() const;

    /// What the content says, field by field, as people read it.
    std::vector<FieldView> fields_of(plan::Kind kind, plan::Content const& content) const;
    std::vector<VoiceView> voices_on(plan::Revision const& revision,
                                     plan::MustAgree const& must) const;
    std::optional<ProposalView> proposal_on(plan::Element const& element) const;

    WishView wish(plan::Element const& element) const;
    GoalView goal(plan::Element const& element, bool is_sub_goal) const;
    ActionView action(plan::Element const& element) const;
    /// Goals under that wish, or under none: each with its sub-goals after it.
    std::vector<GoalView> goals_under(std::optional<plan::ElementId> wish) const;
    /// In the family's order; new ones last.
    std::vector<plan::Element const*> wishes() const;
    bool is_shown(plan::Element const& element) const { return element.is_in_plan; }

private:
    void help_with(GoalView& view, plan::Element const& element) const;
    void add_goals(std::vector<GoalView>& into, std::optional<plan::ElementId> above,
                   bool is_sub_goal, int depth) const;
    std::map<plan::ElementId, std::vector<plan::Element const*>> under_;
    std::vector<plan::Element const*> loose_;
};

/// A plan that was opened before anything is agreed, but put to the family: answers are asked for.
bool is_asked_about(plan::Plan const& plan, plan::Revision const& revision);

}  // namespace indgang::planning
