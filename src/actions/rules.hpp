// Where an action stands, and what may be told of it there. Pure. That a tick is taken back without a reason
// for a week is ours [chosen]: later it is opened again, with one.
#pragma once
#include "actions/actions.hpp"

namespace indgang::actions {

inline constexpr int days_to_undo = 7;

/// Where it comes to from there; none: that cannot be told of it now.
std::optional<State> after(State state, Event event);

struct Standing {
    State state = State::open;
    std::optional<Day> on_hold_until = {};
    friend bool operator==(Standing const&, Standing const&) = default;
};
/// A hold ends by itself on its day.
Standing standing_on(std::vector<Told> const& told, Day today);

enum class Objection {
    not_from_here,
    hold_ends_today_or_before,
    too_late_to_undo,
    without_a_reason
};
inline constexpr Wording<Objection> objections[] = {
    {Objection::not_from_here, "not_from_here",
     "Det kan ikke lade sig gøre nu. Se, hvordan handlingen står."},
    {Objection::hold_ends_today_or_before, "hold_ends_today_or_before",
     "Vælg en dag efter i dag. Den dag kommer handlingen igen af sig selv."},
    {Objection::too_late_to_undo, "too_late_to_undo",
     "Det er mere end en uge siden. Åbn handlingen igen, og skriv hvorfor."},
    {Objection::without_a_reason, "without_a_reason", "Skriv hvorfor."},
};
constexpr auto const& wording(Objection objection) { return find(objections, objection); }

/// What must be said with it.
bool needs_reason(Event event);
std::vector<Objection> objections_to(std::vector<Told> const& before, Told const& now, Day today);

}  // namespace indgang::actions
