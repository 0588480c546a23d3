#pragma once
#include <boost/describe.hpp>

#include "cases/cases.hpp"
#include "follow_up/follow_up.hpp"
#include "follow_up/held.hpp"
#include "practice/practice.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::follow_up {

/// A follow-up in the history, as it is read.
struct HeldLine {
    Day held_on;
    Manner manner;
    std::string held_by;
    std::string took_part, wellbeing, goals;
    Fit fit;
    std::string fit_note, coming, new_needs;
    bool is_newest = false;  // it stands open
};
BOOST_DESCRIBE_STRUCT(HeldLine, (),
                      (held_on, manner, held_by, took_part, wellbeing, goals, fit, fit_note, coming,
                       new_needs))

struct NextLine {
    Day due_on;
    Day plan_by;
    Phrase why;
    std::string due_said;  // "torsdag 19. november"
    Phrase how_long;       // "4 dage over frist"
    bool is_late = false;
    bool is_extended = false;
    std::optional<Day> hidden_until = {};
};
BOOST_DESCRIBE_STRUCT(NextLine, (),
                      (due_on, plan_by, why, how_long, is_late, is_extended, hidden_until))

struct FollowUpsPage {
    cases::CasePlace place;
    PersonId child_id;
    std::string child;
    Phrase heading;
    bool is_meeting = false;  // the clock is the family's: a core-team meeting
    std::optional<NextLine> next;
    std::optional<Day> start_conversation_on;
    std::vector<web::Choice> family;
    std::vector<HeldLine> held;
    std::optional<practice::Hint> practice;
    std::optional<cases::Withheld> withheld;  // in place of those
    web::FormState form;

    static constexpr Wording<Manner> ways[] = {manners[0], manners[1], manners[2], manners[3]};
    static constexpr Wording<Fit> fitting[] = {fits[0], fits[1], fits[2], fits[3]};
};
BOOST_DESCRIBE_STRUCT(FollowUpsPage, (),
                      (place, child_id, child, is_meeting, next, start_conversation_on, held,
                       withheld, form))

inline constexpr web::FormField follow_up_form[] = {
    {.name = "held_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "manner", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "took_part", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "others"},
    {.name = "wellbeing", .kind = web::FieldKind::long_text, .is_required = true},
    {.name = "goals", .kind = web::FieldKind::long_text},
    {.name = "fit", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "fit_note", .kind = web::FieldKind::long_text},
    {.name = "coming", .kind = web::FieldKind::long_text},
    {.name = "new_needs", .kind = web::FieldKind::long_text},
};

void render(FollowUpsPage const& page, web::View& view);
std::string title(FollowUpsPage const& page, Language language);
void render(HeldLine const& line, web::View& view);

web::Response show(web::Request const& request, access::CaseScope& scope);
web::Response create(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::follow_up
