// How the plan is going: all goals at a glance, one goal with its curve and its form, how it is measured, and the
// child's stairs. The same functions serve staff and family; where they are read decides the addresses.
#pragma once
#include "progress/views.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::progress {

struct ProgressPage {
    cases::CasePlace place;
    std::string plan_address;
    std::vector<GoalProgress> goals;  // what needs a look first
    std::vector<std::string> ended;   // goals that are reached or stopped
    std::int64_t needing = 0;
    std::optional<cases::Withheld> withheld;
    Phrase why_not;  // for the family, where it may not see it
    bool is_for_family = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ProgressPage, (), (place, goals, ended, needing, withheld, form))
void render(ProgressPage const& page, web::View& view);
std::string title(ProgressPage const& page, Language language);

struct StepView {
    std::string value, words;
    bool is_expected = false;
};
BOOST_DESCRIBE_STRUCT(StepView, (), (value, words))

/// How it has gone, for whoever reads the page.
struct GoalHistory {
    GoalProgress progress;
    std::vector<StepView> steps;  // of five, where these were chosen
    std::vector<MeasurementView> measurements;
    bool is_for_family = false;
};
BOOST_DESCRIBE_STRUCT(GoalHistory, (), (progress, steps, measurements))
void render(GoalHistory const& page, web::View& view);

struct GoalPage {
    cases::CasePlace place;
    std::string base, part_address, ladder_address;  // addresses
    GoalHistory history;
    std::vector<web::Choice> raters, values, stairs;
    std::string measure, said_today;  // how it is seen; what a new answer of today corrects
    Day today;
    bool is_for_family = false, may_measure = false, may_choose = false, is_on_steps = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(GoalPage, (), (place, history, measure, said_today, may_measure, form))
void render(GoalPage const& page, web::View& view);
std::string title(GoalPage const& page, Language language);

/// How a goal is measured.
struct LadderPage {
    cases::CasePlace place;
    std::string words, back;
    bool is_measured = false;
    web::FormState form;
    static constexpr auto const& every_way = ways;
};
BOOST_DESCRIBE_STRUCT(LadderPage, (), (place, words, is_measured, form))
void render(LadderPage const& page, web::View& view);
std::string title(LadderPage const& page, Language language);

/// For a child beside somebody with a tablet.
struct StairsPage {
    cases::CasePlace place;
    std::string words, child, back;
    std::vector<web::Choice> values;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(StairsPage, (), (place, words, child, form))
void render(StairsPage const& page, web::View& view);
std::string title(StairsPage const& page, Language language);

inline constexpr web::FormField measure_fields[] = {
    {.name = "rater", .kind = web::FieldKind::choice},
    {.name = "professional", .longest = 120},
    {.name = "measured_on", .kind = web::FieldKind::day},
    {.name = "value", .kind = web::FieldKind::number},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "act", .longest = 20},
};
inline constexpr web::FormField ladder_fields[] = {
    {.name = "way", .kind = web::FieldKind::choice, .is_required = true, .words = words_of<Way>},
    {.name = "much_less", .longest = 300},
    {.name = "less", .longest = 300},
    {.name = "expected", .longest = 300},
    {.name = "more", .longest = 300},
    {.name = "much_more", .longest = 300},
};

web::Response show_progress(web::Request const& request, access::CaseScope& scope);
web::Response show_goal(web::Request const& request, access::CaseScope& scope);
web::Response measure(web::Request const& request, access::CaseScope& scope);
web::Response show_ladder(web::Request const& request, access::CaseScope& scope);
web::Response choose_ladder(web::Request const& request, access::CaseScope& scope);
web::Response show_stairs(web::Request const& request, access::CaseScope& scope);
web::Response measure_on_stairs(web::Request const& request, access::CaseScope& scope);

/// The goal that the address names; throws access::NotFound for what the reader does not see.
Goal const& goal_in(Reading const& reading, web::Request const& request);
/// The same, for who may measure it, while it is worked on.
Goal const& goal_to_measure(Reading const& reading, web::Request const& request);

}  // namespace indgang::progress
