// Progress (fremgang) towards the goals of the plan: where each is now on its scale, said by the family and by
// professionals and kept apart; from 0 to 10, or on five steps with words of their own where those were
// chosen (goal attainment scaling, PLAN-8). A measurement is a row that stays; a later one by the same rater
// about the same day corrects it, and the correction can be seen.
//
// Never stored, and never shown: a mean of several. What is computed: which counts, and what needs a look.
// Asks: plan, actions, scales (what counts), interventions and follow_up (what happened).  Is asked by: planning, plan_sheet, effects.
#pragma once
#include <array>
#include <boost/describe.hpp>

#include "progress/goals.hpp"
#include "web/plot.hpp"

namespace indgang::progress {

/// The goals in that plan, which the reader may see; of what was measured only what that reader may read.
std::vector<Goal> goals_of(access::CaseScope& scope, plan::Plan const& seen);

/// One rater's latest, and how it has moved since the first.
struct LatestView {
    std::string name;
    std::int64_t value = 0, number = 1;
    std::string step;  // its words, on five steps
    Day on;
    std::string words;
    Phrase moved, told;
    bool is_by_family = false;
};
BOOST_DESCRIBE_STRUCT(LatestView, (), (name, value, step, on, words, moved, told, is_by_family))

/// How a goal is going: a part of any page that shows the goal.
struct GoalProgress {
    plan::ElementId goal;
    std::string address, words, about;
    bool is_sub_goal = false, is_own = false, may_measure = false;
    Look look = Look::not_yet;
    bool is_bad = false, is_good = false;  // how its status is drawn
    std::optional<web::Plot> plot;
    std::vector<LatestView> latest;
    Phrase aim;  // "Fra 3 til 7"
};
BOOST_DESCRIBE_STRUCT(GoalProgress, (),
                      (goal, words, about, is_sub_goal, is_own, may_measure, look, plot, latest,
                       aim))
void render(GoalProgress const& page, web::View& view);

/// None for what is no goal in the plan.
std::optional<GoalProgress> progress_on(access::CaseScope& scope, plan::Plan const& seen,
                                        plan::ElementId goal);

}  // namespace indgang::progress
