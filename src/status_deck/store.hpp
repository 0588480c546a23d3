// The deck, in and out. What a reader may not see of a case does not leave the store.
#pragma once
#include "access/case_scope.hpp"
#include "status_deck/rules.hpp"

namespace indgang::status_deck {

struct Noted {
    Outcome outcome = Outcome::nothing;
    std::string words = {}, holder = {}, by = {};
    std::optional<Day> due_on = {};
};

struct DeckCase {
    CaseId id = {};
    std::string case_number = {}, family = {}, coordinator = {};
    Instant since = {};  // what is newer is told
    std::vector<Change> changes = {};
    bool is_on_deck = false;
    bool sees_less = false;  // something happened that this reader may not see
    bool may_open = false;   // the reader has to do with the case
    std::optional<Choice> choice = {};
    std::string because = {};  // why it was chosen by hand
    std::vector<Noted> noted = {};
};

struct Deck {
    std::vector<DeckCase> cases;    // of the team, those on the deck first and in its order
    std::optional<Day> since = {};  // of the last held meeting; none: there was none
    std::int64_t on_deck = 0;

    DeckCase const* of(CaseId id) const;
};

/// For a meeting that has not begun: as it would be now, with the rights of the reader. For one that has: as it was laid.
Deck deck_of(access::Visit& visit, team_meetings::TeamMeeting const& meeting);

void choose(access::Visit& visit, TeamMeetingId meeting, CaseId case_id, Choice choice,
            std::string_view because);
/// Lays the deck as it is now, and begins.
void begin(access::Visit& visit, team_meetings::TeamMeeting const& meeting,
           team_meetings::Start const& start);
void note(access::CaseScope& scope, TeamMeetingId meeting, Note const& note);
/// The cases that nothing was noted of are put off; then the meeting is held.
void hold(access::Visit& visit, team_meetings::TeamMeeting const& meeting,
          team_meetings::Account const& account);

}  // namespace indgang::status_deck
