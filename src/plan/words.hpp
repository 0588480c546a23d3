// The closed lists of the plan: what an element is, how soon, who does it, who said what of it.
#pragma once
#include "foundation/wording.hpp"

namespace indgang::plan {

enum class Kind { wish, goal, action };
inline constexpr Wording<Kind> kinds[] = {
    {Kind::wish, "wish", "Et ønske"},
    {Kind::goal, "goal", "Et mål"},
    {Kind::action, "action", "En handling"},
};
constexpr auto const& wording(Kind kind) { return find(kinds, kind); }

/// Of a goal.
enum class Term { short_term, long_term };
inline constexpr Wording<Term> terms[] = {
    {Term::short_term, "short", "På kort sigt"},
    {Term::long_term, "long", "På længere sigt"},
};
constexpr auto const& wording(Term term) { return find(terms, term); }

/// Of an action: the aim moves towards the last (PLAN-6).
enum class Involvement { for_family, with_family, by_family };
inline constexpr Wording<Involvement> involvements[] = {
    {Involvement::for_family, "for", "Nogen gør det for familien"},
    {Involvement::with_family, "with", "Nogen gør det sammen med familien"},
    {Involvement::by_family, "by", "Familien gør det selv"},
};
constexpr auto const& wording(Involvement involvement) { return find(involvements, involvement); }

enum class Answer { yes, no };
inline constexpr Wording<Answer> answers[] = {
    {Answer::yes, "yes", "Enig"},
    {Answer::no, "no", "Ikke enig"},
};
constexpr auto const& wording(Answer answer) { return find(answers, answer); }

/// How an answer came.
enum class Way { self, meeting, telephone, own_way };
inline constexpr Wording<Way> ways[] = {
    {Way::self, "self", "Har selv svaret her"},
    {Way::meeting, "meeting", "Sagt på et møde"},
    {Way::telephone, "telephone", "Sagt i telefonen"},
    {Way::own_way, "own_way", "Spurgt på barnets egen måde"},
};
constexpr auto const& wording(Way way) { return find(ways, way); }

/// What becomes of a goal.
enum class GoalEvent { reach, stop, reopen };
inline constexpr Wording<GoalEvent> goal_events[] = {
    {GoalEvent::reach, "reach", "Målet er nået"},
    {GoalEvent::stop, "stop", "Vi arbejder ikke videre med målet"},
    {GoalEvent::reopen, "reopen", "Vi tager målet op igen"},
};
constexpr auto const& wording(GoalEvent event) { return find(goal_events, event); }

enum class GoalState { active, reached, stopped };
inline constexpr Wording<GoalState> goal_states[] = {
    {GoalState::active, "active", "I gang"},
    {GoalState::reached, "reached", "Nået"},
    {GoalState::stopped, "stopped", "Stoppet"},
};
constexpr auto const& wording(GoalState state) { return find(goal_states, state); }

}  // namespace indgang::plan
