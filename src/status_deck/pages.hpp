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

struct BeginPage {
    TeamMeetingId id;
    std::string team, when;
    std::int64_t on_deck = 0;
    std::vector<web::Choice> members;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(BeginPage, (), (id, team, when, on_deck, form))
void render(BeginPage const& page, web::View& view);
std::string title(BeginPage const& page, Language language);

struct ChoicePage {
    TeamMeetingId id;
    CaseId case_id;
    std::string team, family, chosen;
    std::vector<ChangeView> changes;
    web::FormState form;
    static constexpr auto const& every_choice = status_deck::choices;
};
BOOST_DESCRIBE_STRUCT(ChoicePage, (), (id, case_id, team, family, chosen, changes, form))
void render(ChoicePage const& page, web::View& view);
std::string title(ChoicePage const& page, Language language);

struct SlidePage {
    TeamMeetingId id;
    CaseId case_id;
    std::string team, family, case_number, coordinator;
    std::int64_t number = 0, of = 0;
    std::vector<ChangeView> changes;
    std::vector<NotedView> noted;
    std::optional<ClockView> clock;
    std::string previous, next;  // addresses; empty: none
    std::vector<web::Choice> holders;
    bool sees_less = false, may_note = false, is_held = false;
    web::FormState form;
    static constexpr auto const& every_outcome = status_deck::outcomes;
};
BOOST_DESCRIBE_STRUCT(SlidePage, (),
                      (id, case_id, team, family, case_number, coordinator, number, of, changes,
                       noted, clock, previous, next, sees_less, may_note, is_held, form))
void render(SlidePage const& page, web::View& view);
std::string title(SlidePage const& page, Language language);

struct PresenceChoice {
    std::string word, label;
    bool is_chosen = false;
};
struct PresenceRow {
    UserId user;
    std::string name, department, because, substitute;
    team_meetings::Presence presence;
    bool must_come = true;
    std::vector<PresenceChoice> choices;
};
BOOST_DESCRIBE_STRUCT(PresenceRow, (),
                      (user, name, department, because, substitute, presence, must_come))

struct HoldPage {
    TeamMeetingId id;
    std::string team, when, note;
    std::vector<PresenceRow> rows;
    std::int64_t left = 0;
    bool is_correction = false;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(HoldPage, (), (id, team, when, note, rows, left, is_correction, form))
void render(HoldPage const& page, web::View& view);
std::string title(HoldPage const& page, Language language);

inline constexpr web::FormField begin_fields[] = {
    {.name = "chair", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "minute_taker", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "time_keeper", .kind = web::FieldKind::choice, .is_required = true},
};
inline constexpr web::FormField choice_fields[] = {
    {.name = "choice",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Choice>},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 300},
};
inline constexpr web::FormField note_fields[] = {
    {.name = "outcome",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Outcome>},
    {.name = "words", .kind = web::FieldKind::long_text, .longest = 500},
    {.name = "holder", .kind = web::FieldKind::choice},
    {.name = "due_on", .kind = web::FieldKind::day},
};
inline constexpr web::FormField hold_fields[] = {
    {.name = "member", .kind = web::FieldKind::number, .is_list = true},
    {.name = "presence",
     .kind = web::FieldKind::choice,
     .is_list = true,
     .words = words_of<team_meetings::Presence>},
    {.name = "reason", .is_list = true, .longest = 200},
    {.name = "substitute", .is_list = true, .longest = 100},
    {.name = "note", .kind = web::FieldKind::long_text, .longest = 2000},
    {.name = "because", .kind = web::FieldKind::long_text, .longest = 500},
};
web::Response show_deck(web::Request const& request, access::Visit& visit);
web::Response show_begin(web::Request const& request, access::Visit& visit);
web::Response begin_meeting(web::Request const& request, access::Visit& visit);
web::Response show_hold(web::Request const& request, access::Visit& visit);
web::Response hold_meeting(web::Request const& request, access::Visit& visit);
web::Response show_choice(web::Request const& request, access::CaseScope& scope);
web::Response choose_case(web::Request const& request, access::CaseScope& scope);
web::Response show_slide(web::Request const& request, access::CaseScope& scope);
web::Response note_case(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::status_deck
