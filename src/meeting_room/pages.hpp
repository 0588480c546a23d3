// The room as it stands on the screen, what is tapped and written in it, and the start of something small.
#pragma once
#include "access/case_scope.hpp"
#include "cases/cases.hpp"
#include "meeting_room/meeting_room.hpp"
#include "minutes/minutes.hpp"
#include "speaking/speaking.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::meeting_room {

struct AgendaLine {
    std::string key, words, source;
    std::int64_t minutes = 0, lines = 0;
    bool is_own_words = false, is_else = false, is_current = false, was_there = false;
};
BOOST_DESCRIBE_STRUCT(AgendaLine, (),
                      (key, words, source, minutes, lines, is_own_words, is_current, was_there))

struct SeatView {
    std::string word, anchor, name, roles, because;  // "person 5", "person-5"
    std::optional<meetings::Attendance> came;
    bool is_family = false, is_here = false, is_heard = false, must_come = false;
};
BOOST_DESCRIBE_STRUCT(SeatView, (),
                      (word, name, roles, because, came, is_family, is_here, is_heard, must_come))

struct PlanAction {
    std::string words, holder;
    std::optional<Day> due_on;
};
BOOST_DESCRIBE_STRUCT(PlanAction, (), (words, holder, due_on))
struct PlanGoal {
    std::string words, address;
    std::vector<PlanAction> actions;
};
BOOST_DESCRIBE_STRUCT(PlanGoal, (), (words, address, actions))

/// How a decision may be made at this table, in words.
struct Deciding {
    bool may_decide = false, asks_agreement = false, is_professionals_only = false;
    Phrase said;
};
BOOST_DESCRIBE_STRUCT(Deciding, (), (may_decide, asks_agreement, is_professionals_only, said))

struct RoomPage {
    cases::CasePlace place;
    MeetingId id = {};
    std::string base;
    minutes::OutboxPart outbox;
    Phrase name, purpose_said;
    minutes::State state = minutes::State::planned;
    std::vector<AgendaLine> agenda;
    minutes::PointView current;
    std::string next;          // the point after it; empty with has_next: what is on no agenda
    std::int64_t minutes = 0;  // set aside for the point
    std::int64_t seconds = 0;  // used until now; not described: time alone is no news
    std::vector<SeatView> seats;
    std::int64_t silent = 0, here = 0;
    std::vector<PlanGoal> goals;
    std::string plan_address;
    std::optional<std::int64_t> estimate;
    std::string others;
    Deciding deciding;
    std::vector<web::Choice> kinds, people, holders, goal_choices, percents;
    Day today;
    bool has_next = false, may_write = false, is_approved = false, is_running = false;
    bool has_plan = false, has_measured = false;
    web::FormState form;
    static constexpr auto const& ways_of_coming = meetings::attendances;
};
BOOST_DESCRIBE_STRUCT(RoomPage, (),
                      (place, id, name, state, agenda, current, next, minutes, seats, silent, here,
                       goals, estimate, others, deciding, may_write, is_approved, form))
void render(RoomPage const& page, web::View& view);
std::string title(RoomPage const& page, Language language);

inline constexpr web::FormField line_fields[] = {
    {.name = "kind",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<minutes::Kind>},
    {.name = "words", .kind = web::FieldKind::long_text, .is_required = true, .longest = 4000},
    {.name = "point", .longest = 60},
    {.name = "about", .kind = web::FieldKind::choice},
    {.name = "holder", .kind = web::FieldKind::choice},
    {.name = "due_on", .kind = web::FieldKind::day},
    {.name = "under", .kind = web::FieldKind::choice},
    {.name = "agreed_words", .longest = 500},
    {.name = "line_key", .longest = 64},
};
inline constexpr web::FormField turn_fields[] = {{.name = "point", .longest = 60}};
inline constexpr web::FormField presence_fields[] = {
    {.name = "who", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "came",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<meetings::Attendance>},
    {.name = "because", .longest = 300},
};
inline constexpr web::FormField heard_fields[] = {
    {.name = "who", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "point", .longest = 60},
    {.name = "heard", .kind = web::FieldKind::flag},
};
inline constexpr web::FormField stretch_fields[] = {
    {.name = "side",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<speaking::Side>},
    {.name = "seconds", .kind = web::FieldKind::number, .is_required = true},
    {.name = "line_key", .longest = 64},
};
inline constexpr web::FormField estimate_fields[] = {
    {.name = "percent", .kind = web::FieldKind::choice, .is_required = true},
};

web::Response show_room(web::Request const& request, access::CaseScope& scope);
web::Response write_line(web::Request const& request, access::CaseScope& scope);
web::Response turn(web::Request const& request, access::CaseScope& scope);
web::Response note_presence(web::Request const& request, access::CaseScope& scope);
web::Response note_heard(web::Request const& request, access::CaseScope& scope);
web::Response add_stretch(web::Request const& request, access::CaseScope& scope);
web::Response estimate(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::meeting_room
