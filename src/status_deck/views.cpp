#include "status_deck/views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "foundation/danish_time.hpp"

namespace indgang::status_deck {

std::vector<ChangeView> views_of(std::vector<Change> const& changes) {
    std::vector<ChangeView> views;
    for (auto const& one : changes) {
        Phrase more;
        if (one.more == 1) more = phrase("og 1 ting mere");
        if (one.more > 1) more = phrase("og {0} ting mere", one.more);
        views.push_back({one.topic, one.said, more});
    }
    return views;
}

std::vector<NotedView> views_of(std::vector<Noted> const& noted) {
    std::vector<NotedView> views;
    for (auto const& one : noted)
        views.push_back({one.outcome, one.words, one.holder, one.by, one.due_on});
    return views;
}

std::int64_t left_on(Deck const& deck) {
    return std::ranges::count_if(
        deck.cases, [](DeckCase const& one) { return one.is_on_deck && one.noted.empty(); });
}

std::optional<ClockView> clock_view(access::Visit& visit, team_meetings::TeamMeeting const& meeting,
                                    std::int64_t left) {
    auto const now = danish_time(visit.now());
    auto const& when = meeting.plan().when;
    bool const runs = meeting.state() == team_meetings::State::begun && now.on == when.on;
    if (!runs) return std::nullopt;
    auto const clock = clock_of(when.from, when.until, now.at, left);
    ClockView view{.said = {},
                   .left = clock.minutes_left,
                   .in_all = clock.minutes_in_all,
                   .is_over = clock.is_over};
    if (clock.is_over)
        view.said = left == 0 ? phrase("Tiden er gået, og alle er nået.")
                              : phrase("Tiden er gået. {0} forløb kommer med næste gang.", left);
    else if (left == 0)
        view.said = phrase("{0} minutter tilbage, og alle er nået.", clock.minutes_left);
    else if (left == 1)
        view.said = phrase("{0} minutter tilbage til det sidste forløb.", clock.minutes_left);
    else
        view.said = phrase("{0} minutter tilbage til {1} forløb: cirka {2} til hvert.",
                           clock.minutes_left, left, clock.minutes_each);
    return view;
}

std::string address_of(TeamMeetingId meeting) {
    return fmt::format("/teammoede/{}", meeting.value);
}

std::string slide_address(TeamMeetingId meeting, CaseId case_id) {
    return fmt::format("/teammoede/{}/forloeb/{}", meeting.value, case_id.value);
}

}  // namespace indgang::status_deck
