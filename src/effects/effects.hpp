// What an intervention is for in the joint plan, and what came of it (virkning): the goals it serves, the
// effect that is expected and the day it is judged, the family's own part, and why nothing less intrusive
// will do (PLAN-5, PLAN-6, PLAN-9). On its day it comes up by itself: continue, adjust or stop (PLAN-8;
// rules.md § 9). What was written stays; a change is a new row.
//
// Never stored: whether a review is due; that follows from the newest row and today.
// Asks: cases, interventions, open_items, plan, dependencies, progress.  Is asked by: planning, over_time.
#pragma once
#include <boost/describe.hpp>
#include <map>

#include "interventions/interventions.hpp"
#include "open_items/open_items.hpp"
#include "plan/plan.hpp"

namespace indgang::web {
struct View;
}

namespace indgang::effects {

/// What an intervention is for, as it was written one time.
struct Purpose {
    std::int64_t number = 0;                   // from 1
    std::vector<plan::ElementId> serves = {};  // goals; also those that the reader does not see
    std::string expected = {};
    std::optional<Day> judged_on = {};
    std::string own_part = {};
    std::optional<plan::Involvement> involvement = {};
    std::string least_intrusive = {};
    std::string by = {};
    Instant at = {};
};

enum class Side { family, professionals };
inline constexpr Wording<Side> sides[] = {
    {Side::family, "family", "Familien"},
    {Side::professionals, "professionals", "Fagpersonerne"},
};
constexpr auto const& wording(Side side) { return find(sides, side); }

enum class Choice { go_on, adjust, stop };
inline constexpr Wording<Choice> choices[] = {
    {Choice::go_on, "continue", "Fortsæt"},
    {Choice::adjust, "adjust", "Justér"},
    {Choice::stop, "stop", "Stop"},
};
constexpr auto const& wording(Choice choice) { return find(choices, choice); }

/// Where one side says that a goal is, from 0 to 10, and what the goal said then.
struct Measured {
    plan::ElementId goal;
    Side side = Side::family;
    std::int64_t value = 0;
    std::optional<std::int64_t> baseline = {}, target = {};
};

struct Review {
    Day held_on;
    std::optional<Day> judged_on = {};  // the day that had been set for it
    Choice choice = Choice::go_on;
    std::string because = {}, family_words = {}, professional_words = {};
    std::string changes = {};          // of adjust
    std::string least_intrusive = {};  // unless it stops
    std::optional<Day> next_on = {};   // unless it stops
    std::vector<Measured> measured = {};
    std::string by = {};
    Instant at = {};
};

/// One intervention from its start: what it is for and how it was judged, in order.
struct Course {
    interventions::Intervention intervention;
    std::vector<Purpose> purposes = {};
    std::vector<Review> reviews = {};
    bool is_withheld = false;  // what it is for: the plan is not open to the reader

    Purpose const* purpose() const { return purposes.empty() ? nullptr : &purposes.back(); }
    Review const* last_review() const { return reviews.empty() ? nullptr : &reviews.back(); }
    std::optional<Day> judged_on() const;
    bool serves(plan::ElementId goal) const;
};
/// Of the interventions that the reader may see; what they are for only where the plan is open too.
std::vector<Course> courses_of(access::CaseScope& scope);

/// Why nothing less would do, of one that has just begun; the rest of its purpose is written later.
void note_least_intrusive(access::CaseScope& scope, InterventionId intervention,
                          std::string const& because);

enum class Standing { without_day, coming, due, overdue, to_end, ended };
inline constexpr Wording<Standing> standings[] = {
    {Standing::without_day, "without_day", "Ingen dag til at se efter"},
    {Standing::coming, "coming", "I gang"},
    {Standing::due, "due", "Vi ser efter i dag, om det virker"},
    {Standing::overdue, "overdue", "Vi skulle have set efter"},
    {Standing::to_end, "to_end", "Skal stoppe, men er ikke afsluttet"},
    {Standing::ended, "ended", "Afsluttet"},
};
constexpr auto const& wording(Standing standing) { return find(standings, standing); }
Standing standing_of(Course const& course, Day today);

/// Its own page, for that reader.
std::string address_of(access::CaseScope& scope, InterventionId intervention);

/// What helps with one goal, in its place on the plan.
struct HelpLine {
    InterventionId intervention;
    std::string what, address, to, expected, own_part;
    Standing standing = Standing::without_day;
    std::optional<Day> judged_on;
    bool is_over = false, is_due = false, is_late = false;
};
BOOST_DESCRIBE_STRUCT(HelpLine, (),
                      (intervention, what, to, expected, own_part, standing, judged_on))
struct HelpPart {
    std::vector<HelpLine> lines;
};
BOOST_DESCRIBE_STRUCT(HelpPart, (), (lines))
void render(HelpPart const& page, web::View& view);
std::map<plan::ElementId, HelpPart> help_by_goal(access::CaseScope& scope);

/// Reviews that are due, and stops that were chosen and not carried out: the coordinator's.
std::vector<open_items::OpenItem> open_reviews(access::CaseScope& scope);

}  // namespace indgang::effects
