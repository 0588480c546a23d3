#include "meetings/held_rules.hpp"

#include <algorithm>

namespace indgang::meetings {
namespace {

bool concerns(std::vector<PersonId> const& about, PersonId child) {
    return about.empty() || std::ranges::count(about, child) > 0;
}

bool is_written_of(Held const& held, PersonId child) {
    return std::ranges::any_of(held.of_children, [&](WrittenOfChild const& one) {
        return one.child == child && !one.wellbeing.empty();
    });
}

}  // namespace

std::vector<DutyMet> duties_met(meeting_kinds::Kind const& kind, std::vector<PersonId> const& about,
                                Held const& held, std::vector<PersonId> const& children) {
    std::vector<DutyMet> met;
    bool const with_family = held.family_came();
    for (auto const duty : kind.duties) {
        bool const is_of_child = duty == Duty::follow_up || duty == Duty::plan_follow_up;
        if (duty == Duty::status || (duty == Duty::core_team_meeting && with_family))
            met.push_back({duty});
        if (!is_of_child || !with_family) continue;
        for (auto const child : children)
            if (concerns(about, child) &&
                (duty == Duty::plan_follow_up || is_written_of(held, child)))
                met.push_back({duty, child});
    }
    return met;
}

follow_up::Manner manner_of(Place place) {
    switch (place) {
        case Place::home: return follow_up::Manner::home_visit;
        case Place::video: return follow_up::Manner::video;
        case Place::telephone: return follow_up::Manner::telephone;
        case Place::municipality:
        case Place::school:
        case Place::elsewhere: break;
    }
    return follow_up::Manner::meeting;
}

std::string took_part(Held const& held) {
    std::string names;
    for (auto const& one : held.attendance)
        if (one.came != Attendance::absent) names += (names.empty() ? "" : ", ") + one.name;
    return names;
}

}  // namespace indgang::meetings
