#include "actions/rules.hpp"

namespace indgang::actions {
namespace {

struct Step {
    State from;
    Event event;
    State to;
};
/// All that can be told; what stands in no row cannot.
constexpr Step steps[] = {
    {State::open, Event::finish, State::done},
    {State::open, Event::hold, State::on_hold},
    {State::open, Event::cancel, State::cancelled},
    {State::on_hold, Event::finish, State::done},
    {State::on_hold, Event::hold, State::on_hold},
    {State::on_hold, Event::resume, State::open},
    {State::on_hold, Event::cancel, State::cancelled},
    {State::done, Event::undo, State::open},
    {State::done, Event::reopen, State::open},
    {State::cancelled, Event::reopen, State::open},
};

}  // namespace

std::optional<State> after(State state, Event event) {
    for (auto const& step : steps)
        if (step.from == state && step.event == event) return step.to;
    return std::nullopt;
}

Standing standing_on(std::vector<Told> const& told, Day today) {
    Standing standing;
    for (auto const& one : told) {
        standing.state = after(standing.state, one.event).value_or(standing.state);
        standing.on_hold_until = standing.state == State::on_hold ? one.until : std::nullopt;
    }
    if (standing.on_hold_until && *standing.on_hold_until <= today) return {};
    return standing;
}

bool needs_reason(Event event) {
    return event == Event::hold || event == Event::cancel || event == Event::reopen;
}

std::vector<Objection> objections_to(std::vector<Told> const& before, Told const& now, Day today) {
    std::vector<Objection> found;
    if (!after(standing_on(before, today).state, now.event)) return {Objection::not_from_here};
    if (now.event == Event::hold && (!now.until || *now.until <= today))
        found.push_back(Objection::hold_ends_today_or_before);
    if (now.event == Event::undo) {
        Day const done_on{std::chrono::floor<days>(before.back().at.at)};
        if (today - done_on > days{days_to_undo}) found.push_back(Objection::too_late_to_undo);
    }
    if (needs_reason(now.event) && now.because.empty())
        found.push_back(Objection::without_a_reason);
    return found;
}

}  // namespace indgang::actions
