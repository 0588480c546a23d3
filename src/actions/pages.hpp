// One action: who has the ball, what became of it, and what can be told of it. The same page for staff and
// family; where it is read decides the addresses.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "actions/actions.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::actions {

struct HolderLine {
    std::string name, because, moved_by;
    Instant since;
};
BOOST_DESCRIBE_STRUCT(HolderLine, (), (name, because, moved_by, since))

struct ToldLine {
    Event event;
    std::optional<Day> until;
    std::string because, by;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ToldLine, (), (event, until, because, by, at))

struct ActionPage {
    plan::ElementId action;
    std::string family_name, back, own,
        move_to;  // addresses: the plan, this page, and one below it
    std::string words, goal, holder;
    Phrase waited;
    State state = State::open;
    std::optional<Day> due_on, on_hold_until;
    std::optional<plan::Involvement> involvement;
    std::vector<HolderLine> holders;
    std::vector<ToldLine> told;
    std::vector<web::Choice> may_hold;
    std::vector<Phrase> before_giving =
        {};  // worth a thought where one of the family gets it, or has it
    bool is_agreed = false, is_late = false, is_for_family = false;
    bool may_finish = false, may_undo = false, may_hold_it = false, may_resume = false;
    bool may_cancel = false, may_reopen = false, may_move = false;
    bool is_wrong = false;  // a mistake stands in one of the forms
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(ActionPage, (),
                      (action, words, goal, holder, state, due_on, on_hold_until, involvement,
                       holders, told, before_giving, is_agreed, is_late, may_finish, may_undo,
                       may_hold_it, may_resume, may_cancel, may_reopen, may_move, form))
void render(ActionPage const& page, web::View& view);
std::string title(ActionPage const& page, Language language);

inline constexpr web::FormField event_fields[] = {
    {.name = "event",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Event>},
    {.name = "until_on", .kind = web::FieldKind::day},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 1000},
    {.name = "back", .longest = 100},
};
inline constexpr web::FormField move_fields[] = {
    {.name = "holder", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "moved_because",
     .kind = web::FieldKind::long_text,
     .is_required = true,
     .longest = 1000},
};

web::Response show_action(web::Request const& request, access::CaseScope& scope);
web::Response tell_of_action(web::Request const& request, access::CaseScope& scope);
web::Response move_ball(web::Request const& request, access::CaseScope& scope);

/// The same from the family's own login.
web::Response show_own_action(web::Request const& request, access::Visit& visit);
web::Response tell_of_own_action(web::Request const& request, access::Visit& visit);

}  // namespace indgang::actions
