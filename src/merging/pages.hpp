// Plans from elsewhere at the left, the joint plan at the right, and one goal at a time to take a stand on.
#pragma once
#include "access/case_scope.hpp"
#include "merging/rules.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::merging {

struct GoalLine {
    source_plans::SourceGoalId id;
    std::string address, words;
    std::optional<Outcome> outcome;
    bool is_chosen = false;
};
BOOST_DESCRIBE_STRUCT(GoalLine, (), (id, words, outcome, is_chosen))

struct SourceView {
    source_plans::SourceId id;
    std::string kind, department, about;
    std::optional<Day> from_on;
    bool is_own = false;
    std::vector<GoalLine> goals;
    std::int64_t goal_count = 0, decided = 0;
};
BOOST_DESCRIBE_STRUCT(SourceView, (),
                      (id, kind, department, about, from_on, is_own, goals, goal_count, decided))

struct JointGoal {
    plan::ElementId id;
    std::string address, words, about;
    bool is_own = false, is_ended = false, is_new = false;
    plan::GoalState state = plan::GoalState::active;
    std::int64_t actions = 0;
    std::vector<Phrase> origins;
};
BOOST_DESCRIBE_STRUCT(JointGoal, (), (id, words, about, is_own, state, actions, origins))

struct JointWish {
    std::string words;  // empty: goals under no wish
    std::vector<JointGoal> goals;
};
BOOST_DESCRIBE_STRUCT(JointWish, (), (words, goals))

/// The goal that a stand is taken on now.
struct Deciding {
    struct Way {
        Phrase label;
        std::string address;
        bool is_chosen = false;
    };
    source_plans::SourceGoalId goal;
    std::string words, about, address, stands_at, because, by;
    Phrase origin;
    std::optional<Outcome> outcome;  // where it is decided
    std::vector<Way> ways;
    std::vector<web::Choice> under, goals, holders;
    bool is_goal = false, is_action = false, is_merged = false, is_reached = false;
    bool is_declined = false, is_own = false, is_stuck = false;
};
BOOST_DESCRIBE_STRUCT(Deciding::Way, (), (label, is_chosen))
BOOST_DESCRIBE_STRUCT(Deciding, (), (goal, words, about, origin, outcome, because, by, is_own))

struct MergePage {
    cases::CasePlace place;
    std::vector<SourceView> sources;
    std::vector<JointWish> joint;
    std::optional<Deciding> deciding;
    std::int64_t goals = 0, decided = 0, left = 0;
    bool is_done = false, is_empty = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(MergePage, (), (place, sources, joint, deciding, goals, decided, left, form))
void render(MergePage const& page, web::View& view);
std::string title(MergePage const& page, Language language);

inline constexpr web::FormField decision_fields[] = {
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "under", .kind = web::FieldKind::choice},
    {.name = "with", .kind = web::FieldKind::choice},
    {.name = "holder", .kind = web::FieldKind::choice},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 500},
};

web::Response show_merge(web::Request const& request, access::CaseScope& scope);
web::Response decide(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::merging
