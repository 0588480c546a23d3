// What happened in many cases at once, with whom it may be shown to: a handful of questions, however many cases.
#pragma once
#include <map>

#include "status_deck/sight.hpp"
#include "status_deck/store.hpp"

namespace indgang::status_deck {

/// Which cases: those of the team today, or those of a deck that was laid.
struct Which {
    team_meetings::FixedTeamId team = {};
    TeamMeetingId laid = {};  // 0: the team's
};
struct Window {
    Instant since, until;
    bool with_what_is_late = true;  // not of a meeting long ago: what is late is late today
};
/// By case, in no order; what is older than a case's own moment is left out by `since_of`.
std::map<CaseId, std::vector<Line>> lines_of(access::Visit& visit, Which const& which,
                                             Window const& window,
                                             std::map<CaseId, Instant> const& since_of,
                                             Sight& sight);

}  // namespace indgang::status_deck
