// From a goal and what was measured to what its pages show; read once for one reader.
#pragma once
#include "access/case_scope.hpp"
#include "actions/actions.hpp"
#include "cases/cases.hpp"
#include "progress/progress.hpp"

namespace indgang::progress {

/// The plan's goals as one reader sees them.
class Reading {
public:
    explicit Reading(access::CaseScope& scope);
    Reading(access::CaseScope& scope, plan::Plan const& seen);

    access::CaseScope& scope;
    plan::Plan plan;
    plan::FamilyFacts facts;
    std::vector<Goal> goals;
    std::string base;  // "/forloeb/42/fremgang", "/min-familie/fremgang"
    bool is_family = false, may_measure = false;

    std::string address_of(plan::ElementId goal) const;
    std::string name_of(std::optional<PersonId> person) const;
    Goal const* goal(plan::ElementId id) const;
    /// With what happened marked, or a small figure without.
    GoalProgress view_of(Goal const& goal, bool is_small) const;

private:
    std::vector<web::PlotHappening> happened(Goal const& goal) const;
};

struct MeasurementView {
    Day on;
    std::string name, value, words, recorded_by;
    Telling telling = Telling::self;
    bool is_by_family = false, is_corrected = false, is_taken_back = false;
    bool is_of_before = false;  // measured in another way than now
    bool is_told = false;       // by an adult, for a child
};
BOOST_DESCRIBE_STRUCT(MeasurementView, (),
                      (on, name, value, words, recorded_by, telling, is_by_family, is_corrected,
                       is_taken_back, is_of_before))
/// All of it, the newest day first.
std::vector<MeasurementView> measurements_of(Goal const& goal);

}  // namespace indgang::progress
