#include "closing/rules.hpp"

#include <algorithm>

namespace indgang::closing {

std::vector<Blocked> may_close(std::vector<OpenThing> const& items,
                               std::vector<HandedThing> const& handed) {
    std::vector<Blocked> blocked;
    for (auto const& item : items) {
        auto const to = std::ranges::find(handed, item.key, &HandedThing::key);
        if (!may_be_handed(item.kind))
            blocked.push_back({item.key, Block::is_planned});
        else if (to == handed.end())
            blocked.push_back({item.key, Block::is_open});
        else if (!to->has_receipt)
            blocked.push_back({item.key, Block::lacks_receipt});
    }
    return blocked;
}

std::optional<DayObjection> objection_to_closing(Day closed_on, DayLimits const& limits) {
    using enum DayObjection;
    if (closed_on > limits.today) return in_the_future;
    if (closed_on < limits.opened_on) return before_opening;
    if (limits.reopened_on && closed_on <= *limits.reopened_on) return before_reopening;
    if (closed_on <= limits.coordinator_since) return before_the_coordinator;
    if (limits.last_held_on && closed_on < *limits.last_held_on) return before_last_held;
    return std::nullopt;
}

std::optional<DayObjection> objection_to_saying(Day said_on, DayLimits const& limits) {
    if (said_on > limits.today) return DayObjection::in_the_future;
    if (said_on < limits.opened_on) return DayObjection::before_opening;
    return std::nullopt;
}

std::optional<ReopeningObjection> objection_to_reopening(Day from_on,
                                                         ReopeningLimits const& limits) {
    using enum ReopeningObjection;
    if (from_on > limits.today) return in_the_future;
    if (from_on < limits.closed_on) return before_closing;
    if (limits.is_another && from_on <= limits.coordinator_since)
        return not_after_the_coordinator_began;
    return std::nullopt;
}

}  // namespace indgang::closing
