// The page of one intervention in the plan, where what it is for is written, and where its effect is judged.
// The first is read by the family too; where it is read decides the addresses.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "dependencies/dependencies.hpp"
#include "effects/rules.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::effects {

struct ServedGoal {
    std::string words, address;
    bool has_scale = false;
    std::int64_t from = 0, to = 0;
};
BOOST_DESCRIBE_STRUCT(ServedGoal, (), (words, has_scale, from, to))

struct MeasuredLine {
    std::string goal;
    std::optional<std::int64_t> baseline, family, professionals, target;
};
BOOST_DESCRIBE_STRUCT(MeasuredLine, (), (goal, baseline, family, professionals, target))

struct ReviewView {
    Day held_on;
    Choice choice;
    Phrase chosen;
    std::string because, family_words, professional_words, changes, least_intrusive, by;
    std::optional<Day> next_on;
    std::vector<MeasuredLine> measured;
};
BOOST_DESCRIBE_STRUCT(ReviewView, (),
                      (held_on, choice, chosen, because, family_words, professional_words, changes,
                       least_intrusive, next_on, measured, by))
void render(ReviewView const& page, web::View& view);

struct EarlierPurpose {
    std::string expected, own_part, least_intrusive, by;
    std::optional<Day> judged_on;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(EarlierPurpose, (), (expected, own_part, least_intrusive, judged_on, by, at))

struct LackView {
    Lack asks;
    Text example;
};
BOOST_DESCRIBE_STRUCT(LackView, (), (asks, example))

struct InterventionPage {
    cases::CasePlace place;
    InterventionId intervention;
    std::string back, write = {}, judge = {}, end_at = {};  // addresses; empty: not by the reader
    std::string what;
    Phrase law, period;
    std::string to, note, department, provider, expected = {}, own_part = {}, least_intrusive = {};
    Day started_on;
    std::optional<Day> ended_on, judged_on = {};
    std::optional<plan::Involvement> involvement = {};
    Standing standing = Standing::without_day;
    std::vector<ServedGoal> goals = {};
    std::vector<LackView> lacks = {};
    std::vector<ReviewView> reviews = {};      // the newest first
    std::vector<EarlierPurpose> earlier = {};  // the newest first
    std::optional<dependencies::WaitPart> waits = {};
    std::string write_waits = {};  // address
    bool is_for_family = false, is_withheld = false, has_purpose = false;
    bool is_due = false, is_late = false, is_to_end = false, is_ended = false;
    bool asks_now = false;  // the review stands first on the page already
    std::int64_t lacks_count = 0;
};
BOOST_DESCRIBE_STRUCT(InterventionPage, (),
                      (place, intervention, what, law, to, note, department, provider, started_on,
                       ended_on, standing, judged_on, expected, own_part, involvement,
                       least_intrusive, goals, lacks, reviews, earlier, waits, is_withheld))
void render(InterventionPage const& page, web::View& view);
std::string title(InterventionPage const& page, Language language);

struct PurposePage {
    cases::CasePlace place;
    std::string what, to, own;
    std::vector<web::Choice> goals;
    web::FormState form;
    static constexpr auto const& involvements = plan::involvements;
};
BOOST_DESCRIBE_STRUCT(PurposePage, (), (place, what, to, form))
void render(PurposePage const& page, web::View& view);
std::string title(PurposePage const& page, Language language);

/// A step of the scale that may be chosen for one goal by one side.
struct StepChoice {
    std::string word;  // "12 family 5"
    std::int64_t value = 0;
    bool is_chosen = false;
};
struct AskedOfSide {
    Side side;
    std::string field_id;
    std::optional<std::int64_t> before;  // what the side said last time
    std::vector<StepChoice> steps;
};
/// What one person has said of the goal's progress before this talk.
struct SaidBefore {
    std::string name;
    std::int64_t value = 0;
    Day on;
};
BOOST_DESCRIBE_STRUCT(SaidBefore, (), (name, value, on))
struct AskedOfGoal {
    std::string words;
    bool has_scale = false;
    std::int64_t from = 0, to = 0;
    std::vector<AskedOfSide> sides;
    std::vector<SaidBefore> said_before;
};
BOOST_DESCRIBE_STRUCT(AskedOfGoal, (), (words, has_scale, from, to, said_before))

struct ReviewPage {
    cases::CasePlace place;
    std::string what, to, own, expected, own_part;
    Day today;
    std::optional<Day> judged_on;
    std::vector<AskedOfGoal> goals;
    std::vector<web::Choice> adjustable;
    web::FormState form;
    struct WayOn {
        std::string word;
        Text label, hint;
    };
    std::vector<WayOn> ways;
};
BOOST_DESCRIBE_STRUCT(ReviewPage, (), (place, what, to, expected, own_part, judged_on, goals, form))
void render(ReviewPage const& page, web::View& view);
std::string title(ReviewPage const& page, Language language);

inline constexpr web::FormField purpose_fields[] = {
    {.name = "serves", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "expected", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "judged_on", .kind = web::FieldKind::day},
    {.name = "own_part", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "involvement", .kind = web::FieldKind::choice, .words = words_of<plan::Involvement>},
    {.name = "least_intrusive", .kind = web::FieldKind::long_text, .longest = 1000},
};
inline constexpr web::FormField review_fields[] = {
    {.name = "held_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "readings", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "family_words", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "professional_words", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "choice",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Choice>},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
    {.name = "next_on", .kind = web::FieldKind::day},
    {.name = "least_intrusive", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "changes", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "adjusted_goal", .kind = web::FieldKind::choice},
    {.name = "goal_words", .kind = web::FieldKind::long_text, .longest = 1000},
};

web::Response show_intervention(web::Request const& request, access::CaseScope& scope);
web::Response show_own_intervention(web::Request const& request, access::Visit& visit);
web::Response show_purpose(web::Request const& request, access::CaseScope& scope);
web::Response save_purpose(web::Request const& request, access::CaseScope& scope);
web::Response show_review(web::Request const& request, access::CaseScope& scope);
web::Response save_review(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::effects
