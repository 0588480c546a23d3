// Who has the ball with each action (handling) of the plan, and what becomes of it: exactly one holder, one
// of the family or a professional of the case, stored and never derived (PLAN-4; rules.md § 6). Moving the
// ball is no change of the plan, and neither is to have done it.
//
// Never stored: where an action stands; that follows from what was told of it, and today.
// Asks: plan, open_items.  Is asked by: planning, portal.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "open_items/open_items.hpp"
#include "plan/plan.hpp"

namespace indgang::access {
struct KindOfHolding;
}
namespace indgang::web {
struct Choice;
}

namespace indgang::actions {

/// What is told of an action.
enum class Event { finish, undo, hold, resume, cancel, reopen };
inline constexpr Wording<Event> events[] = {
    {Event::finish, "finish", "Gjort"},    {Event::undo, "undo", "Ikke gjort alligevel"},
    {Event::hold, "hold", "Sat på pause"}, {Event::resume, "resume", "Taget op igen"},
    {Event::cancel, "cancel", "Aflyst"},   {Event::reopen, "reopen", "Åbnet igen"},
};
constexpr auto const& wording(Event event) { return find(events, event); }

enum class State { open, on_hold, done, cancelled };
inline constexpr Wording<State> states[] = {
    {State::open, "open", "I gang"},
    {State::on_hold, "on_hold", "På pause"},
    {State::done, "done", "Gjort"},
    {State::cancelled, "cancelled", "Aflyst"},
};
constexpr auto const& wording(State state) { return find(states, state); }

/// Of these two one is there.
struct Holder {
    std::optional<PersonId> person = {};
    std::optional<UserId> user = {};
    friend bool operator==(Holder const&, Holder const&) = default;
};

struct Holding {
    Holder holder;
    std::string name;  // "Anna (mor)", "Lise Toft"
    Instant since = {};
    std::string because = {}, moved_by = {};
};

struct Told {
    Event event;
    std::optional<Day> until = {};  // of a hold: the day on which it returns by itself
    std::string because = {};
    UserId by = {};
    std::string by_name = {};
    Instant at = {};
};

struct Work {
    std::vector<Holding> holders;  // the last one has the ball
    std::vector<Told> told;        // in order
    State state = State::open;     // today
    std::optional<Day> on_hold_until = {};

    Holding const* holding() const { return holders.empty() ? nullptr : &holders.back(); }
    Told const* last() const { return told.empty() ? nullptr : &told.back(); }
};

/// Of the actions that are in that plan, which the reader may see.
std::map<plan::ElementId, Work> work_of(access::CaseScope& scope, plan::Plan const& seen);

/// Who may have the ball with an action about that person: of the family and of the case's professionals, and
/// of somebody's own only the owner and who coordinates.
std::vector<web::Choice> possible_holders(access::CaseScope& scope, plan::FamilyFacts const& facts,
                                          std::optional<PersonId> about,
                                          std::optional<PersonId> owner);
std::string word_of(Holder const& holder);  // as a form sends it: "person 5"
std::optional<Holder> holder_from(std::string_view word);

/// The first holder, or the next one with the reason.
void give(access::CaseScope& scope, plan::Element const& action, Holder const& to,
          std::string_view because);
void tell(access::CaseScope& scope, plan::Element const& action, Event event,
          std::optional<Day> until, std::string_view because);

/// For who has the ball, and for who leaves the municipality.
std::vector<open_items::OpenItem> open_actions(access::CaseScope& scope);
access::KindOfHolding actions_held();

}  // namespace indgang::actions
