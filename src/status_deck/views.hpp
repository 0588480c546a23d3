// How the deck is shown, alike on its list and one case at a time.
#pragma once
#include "status_deck/pages.hpp"

namespace indgang::status_deck {

std::vector<ChangeView> views_of(std::vector<Change> const& changes);
std::vector<NotedView> views_of(std::vector<Noted> const& noted);
/// While the meeting runs on its own day; none before and after.
std::optional<ClockView> clock_view(access::Visit& visit, team_meetings::TeamMeeting const& meeting,
                                    std::int64_t left);
/// On the deck, and nothing noted yet.
std::int64_t left_on(Deck const& deck);
std::string address_of(TeamMeetingId meeting);
std::string slide_address(TeamMeetingId meeting, CaseId case_id);

}  // namespace indgang::status_deck
