// The plan on one page (planen på én side, PLAN-11): what the family wishes, what is done now, by whom and when, and
// whom to call, in plain words and large type; the details after. Of the agreed plan alone, or of an older
// agreed one; a plan that is not agreed says that it is a draft. On a phone, on paper, and as PDF.
//
// Never stored: anything. What its reader may not see of the plan is not there.
// Asks: plan, actions, progress, cases.  Is asked by nobody.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "actions/actions.hpp"
#include "plan/plan.hpp"
#include "progress/progress.hpp"

namespace indgang::plan_sheet {

struct SheetAction {
    std::string who, what;
    Phrase when;
    std::optional<Day> due_on;
    bool is_over = false;  // done or called off
};
BOOST_DESCRIBE_STRUCT(SheetAction, (), (who, what, when, due_on, is_over))

struct SheetGoal {
    std::string words, about, measure;
    std::optional<Day> due_on;
    bool is_sub_goal = false;
    Phrase state;  // reached or stopped
    std::vector<SheetAction> actions;
    std::vector<Phrase> progress;
};
BOOST_DESCRIBE_STRUCT(SheetGoal, (),
                      (words, about, measure, due_on, is_sub_goal, state, actions, progress))

struct SheetWish {
    std::string words, said_by;
    std::vector<SheetGoal> goals;
};
BOOST_DESCRIBE_STRUCT(SheetWish, (), (words, said_by, goals))

/// The plan as one reader may have it.
struct Sheet {
    std::string family_name, coordinator, to_call, telephone, email;
    std::vector<SheetWish> wishes;
    std::vector<SheetGoal> other_goals;  // without a wish
    std::vector<SheetAction> now;        // what is open, what is due first in front
    std::int64_t number = 0;             // of the agreed version; 0: a draft
    std::optional<Day> agreed_on;
    std::string agreed_by;  // "Anna (mor), Mette Kjær"
    bool is_old = false;    // there is a newer one
    bool is_empty() const { return wishes.empty() && other_goals.empty(); }
    bool is_draft() const { return number == 0; }
};
BOOST_DESCRIBE_STRUCT(Sheet, (),
                      (family_name, coordinator, to_call, telephone, email, wishes, other_goals,
                       now, number, agreed_on, agreed_by, is_old))

/// What fits on the first page; the rest stands in the details.
inline constexpr std::size_t most_wishes = 4, most_actions = 5;

}  // namespace indgang::plan_sheet
