#include <algorithm>

#include "generate/history.hpp"

namespace indgang::generate {
namespace {

using follow_up::Facts;

// Our choices: how often a coordinator is behind today, and how often a follow-up was late.
constexpr int per_mille_behind = 68, per_cent_late = 6;
constexpr int most_days_behind = 14;

class Holding {
public:
    Holding(Facts facts, CollaborationModel const& model, Calendar const& calendar, Random& random)
        : facts_{std::move(facts)},
          model_{model},
          calendar_{calendar},
          random_{random},
          is_behind_{random.per_mille(per_mille_behind)},
          behind_{random.between(1, most_days_behind)} {}

    std::vector<Day> all() {
        auto at = *facts_.start_conversation_on;
        while (auto const next = next_after(at)) {
            auto const on = held_for(*next, at);
            if (!on || *on > calendar_.today) break;
            facts_.held.push_back(*on);
            at = *on;
        }
        return std::move(facts_.held);
    }

private:
    /// As it stands on the day it is due: what begins before then may have moved it.
    std::optional<follow_up::NextFollowUp> next_after(Day at) const {
        auto next = due(at);
        while (auto const change = follow_up::next_change_after(facts_, at)) {
            if (*change > calendar_.today || (next && *change >= next->due_on)) break;
            at = *change;
            next = due(at);
        }
        return next;
    }
    std::optional<follow_up::NextFollowUp> due(Day on) const {
        return follow_up::next_follow_up(facts_, model_, calendar_.working_days, on);
    }
    /// None where it has not been held yet.
    std::optional<Day> held_for(follow_up::NextFollowUp const& next, Day at) {
        auto const length = int((next.due_on - next.anchor_on).count());
        auto on = next.plan_by - days{random_.below(std::max(1, length / 5))};
        if (random_.percent(per_cent_late)) on = next.due_on + days{random_.between(1, 9)};
        if (is_behind_ && on + days{length} >= calendar_.today) {
            on = calendar_.today - days{behind_ + length};
            if (on <= at + days{7}) return std::nullopt;
        }
        on = calendar_.working_days.on_or_before(on);
        return on > at ? on : calendar_.working_days.after(at, 1);
    }

    Facts facts_;
    CollaborationModel const& model_;
    Calendar const& calendar_;
    Random& random_;
    bool is_behind_;
    int behind_;
};

}  // namespace

std::vector<Day> invented_days(Facts facts, CollaborationModel const& model,
                               Calendar const& calendar, Random& random) {
    return Holding{std::move(facts), model, calendar, random}.all();
}

}  // namespace indgang::generate
