// The meeting with its deck, one case at a time on a big screen, what comes of each, and who came.
#pragma once
#include <boost/describe.hpp>

#include "cases/cases.hpp"
#include "status_deck/store.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::status_deck {

struct ChangeView {
    Topic topic;
    Phrase said, more;  // more: empty where the line is the only one of its topic
};
BOOST_DESCRIBE_STRUCT(ChangeView, (), (topic, said, more))
void render(ChangeView const& page, web::View& view);

struct NotedView {
    Outcome outcome;
    std::string words, holder, by;
    std::optional<Day> due_on;
};
BOOST_DESCRIBE_STRUCT(NotedView, (), (outcome, words, holder, by, due_on))
void render(NotedView const& page, web::View& view);

struct DeckLine {
    CaseId id;
    std::string family, case_number, coordinator, because;
    std::vector<ChangeView> changes;
    std::vector<NotedView> noted;
    std::int64_t more = 0;
    bool sees_less = false, may_open = false, is_taken_by_hand = false, is_put_off = false;
};
BOOST_DESCRIBE_STRUCT(DeckLine, (),
                      (id, family, case_number, coordinator, because, changes, noted, more,
                       sees_less, may_open, is_taken_by_hand, is_put_off))
void render(DeckLine const& page, web::View& view);

struct ClockView {
    Phrase said;
    std::int64_t left = 0, in_all = 0;
    bool is_over = false;
};
BOOST_DESCRIBE_STRUCT(ClockView, (), (said, left, in_all, is_over))
void render(ClockView const& page, web::View& view);

struct AttendedView {
    std::string name, because, substitute;
    team_meetings::Presence presence;
    bool must_come = true;
};
BOOST_DESCRIBE_STRUCT(AttendedView, (), (name, because, substitute, presence, must_come))

struct DeckPage {
    TeamMeetingId id;
    core_team::FixedTeamId team_id;
    std::string team, when, place_note, moved_because, cancelled_because, cancelled_by, note;
    team_meetings::State state;
    std::string chair, minute_taker, time_keeper, written_by, first, corrected_because;
    std::optional<Day> since;
    std::vector<DeckLine> deck, put_off, rest;
    std::vector<AttendedView> attended;
    std::int64_t left = 0;  // on the deck, and nothing noted yet
    std::size_t deck_count = 0, put_off_count = 0, rest_count = 0;
    std::optional<ClockView> clock;
    bool is_members = false, is_to_begin = false, is_planned = false, is_begun = false,
         is_held = false, is_late = false;
};
BOOST_DESCRIBE_STRUCT(DeckPage, (),
                      (id, team_id, team, when, place_note, moved_because, cancelled_because,
                       cancelled_by, note, state, chair, minute_taker, time_keeper, written_by,
                       since, deck, put_off, rest, attended, left, clock))
void render(DeckPage const& page, web::View& view);
std::string title(DeckPage const& page, Language language);

web::Response show_deck(web::Request const& request, access::Visit& visit);

}  // namespace indgang::status_deck
