// The pages of a family's meetings for staff: all of them, one with its agenda and preparation, and the forms by
// which one is planned, prepared and called off.
#pragma once
#include <boost/describe.hpp>

#include "access/case_scope.hpp"
#include "agreements/agreements.hpp"
#include "cases/cases.hpp"
#include "meetings/meetings.hpp"
#include "web/form_parts.hpp"
#include "web/page.hpp"

namespace indgang::meetings {

struct MeetingLine {
    MeetingId id;
    std::string address = {};
    Phrase name;
    Standing standing = Standing::planned;
    Day on;
    std::string when = {};             // "tirsdag 2. december kl. 10.00–11.30"
    std::string why = {};              // of one that was called off
    std::vector<Phrase> prepare = {};  // what it waits for
    bool is_overdue = false;
};
BOOST_DESCRIBE_STRUCT(MeetingLine, (),
                      (id, address, name, standing, on, when, why, prepare, is_overdue))

/// A duty that is due, as a sentence.
struct DueLine {
    Phrase what = {}, why = {};
};
BOOST_DESCRIBE_STRUCT(DueLine, (), (what, why))

struct DueView {
    std::vector<DueLine> duties = {};
    std::string by = {}, kind = {}, address = {};  // where it is planned, or the meeting that is
    std::optional<Day> planned_on = {};
    Day due_on;
    bool is_late = false, is_planned_late = false, is_several = false;
};
BOOST_DESCRIBE_STRUCT(DueView, (), (duties, by, kind, planned_on, due_on, is_late, is_planned_late))

struct MeetingsPage {
    cases::CasePlace place;
    std::vector<DueView> due = {};
    std::optional<agreements::ConcernSaid> concern = {};
    std::vector<MeetingLine> coming = {}, late = {}, held = {}, cancelled = {};
    std::optional<cases::Withheld> withheld = {};
    bool may_plan = false, is_empty = false, may_say_concern = false;
};
BOOST_DESCRIBE_STRUCT(MeetingsPage, (),
                      (place, due, concern, coming, late, held, cancelled, withheld))
void render(MeetingsPage const& page, web::View& view);
std::string title(MeetingsPage const& page, Language language);

struct SeatView {
    std::string name = {}, department = {}, telephone = {}, email = {};
    std::vector<Role> roles = {};
    bool must_come = false;
};
BOOST_DESCRIBE_STRUCT(SeatView, (), (name, department, telephone, email, roles, must_come))

/// What the family wants to talk about: its own words before those that somebody wrote for it.
struct FocusView {
    std::string name = {}, words = {}, hopes = {};
    Phrase source;
};
BOOST_DESCRIBE_STRUCT(FocusView, (), (name, words, hopes, source))

struct PointView {
    std::int64_t position = 0;
    std::string words = {};
    std::int64_t minutes = 0;
    std::string brought_by = {};
};
BOOST_DESCRIBE_STRUCT(PointView, (), (position, words, minutes, brought_by))

struct AttendedView {
    std::string name = {};
    Attendance came = Attendance::came;
    std::string because = {};
    bool must_come = false, missed = false;
};
BOOST_DESCRIBE_STRUCT(AttendedView, (), (name, came, because, must_come))

struct FormerPlan {
    std::string when = {};
    Place place = Place::municipality;
    std::string because = {}, by = {};  // why it was moved away from here, and who did
};
BOOST_DESCRIBE_STRUCT(FormerPlan, (), (when, place, because, by))

struct MeetingPage {
    cases::CasePlace place;
    MeetingId id;
    std::string address = {};
    Phrase name;
    Standing standing = Standing::planned;
    Day on;
    std::string when = {};
    Place where = Place::municipality;
    std::string home_of = {}, place_note = {}, purpose = {}, others = {}, because = {},
                without_family_because = {};
    std::vector<SeatView> professionals = {}, family = {};
    std::vector<FocusView> focus = {};
    std::vector<PointView> points = {};
    std::int64_t minutes = 0, minutes_free = 0;
    std::vector<Phrase> lacks = {}, weeks = {};
    std::string to_hear = {};  // of the family, who has not been spoken with
    std::vector<Duty> can_meet = {};
    std::vector<Phrase> met = {};
    std::vector<AttendedView> attendance = {};
    std::vector<FormerPlan> former = {};
    std::string cancelled_because = {}, cancelled_by = {}, held_by = {};
    bool may_edit = false, may_write = false, is_planned = false, is_held = false;
    bool is_overdue = false, is_today_or_past = false, is_with_family = false, asks_to_call = false;
};
BOOST_DESCRIBE_STRUCT(MeetingPage, (),
                      (place, id, address, name, standing, on, when, where, home_of, place_note,
                       purpose, others, because, without_family_because, professionals, family,
                       focus, points, minutes, minutes_free, lacks, weeks, to_hear, can_meet, met,
                       attendance, former, cancelled_because, cancelled_by, held_by, is_overdue))
void render(MeetingPage const& page, web::View& view);
std::string title(MeetingPage const& page, Language language);

struct ContactPage {
    cases::CasePlace place;
    MeetingId id;
    Phrase name;
    std::string when = {};
    std::vector<SeatView> to_call = {};
    std::vector<web::Choice> family = {};
    Day today;
    web::FormState form;
    static constexpr auto const& every_manner = manners;
};
BOOST_DESCRIBE_STRUCT(ContactPage, (), (place, id, name, when, to_call, today, form))
void render(ContactPage const& page, web::View& view);
std::string title(ContactPage const& page, Language language);

struct CancelPage {
    cases::CasePlace place;
    MeetingId id;
    Phrase name;
    std::string when = {};
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(CancelPage, (), (place, id, name, when, form))
void render(CancelPage const& page, web::View& view);
std::string title(CancelPage const& page, Language language);

inline constexpr web::FormField contact_fields[] = {
    {.name = "person", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
    {.name = "manner",
     .kind = web::FieldKind::choice,
     .is_required = true,
     .words = words_of<Manner>},
    {.name = "focus", .kind = web::FieldKind::long_text, .longest = 4000},
    {.name = "hopes", .kind = web::FieldKind::long_text, .longest = 2000},
};
inline constexpr web::FormField cancel_fields[] = {
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 1000},
};

web::Response show_meetings(web::Request const& request, access::CaseScope& scope);
web::Response show_meeting(web::Request const& request, access::CaseScope& scope);
web::Response show_contact(web::Request const& request, access::CaseScope& scope);
web::Response create_contact(web::Request const& request, access::CaseScope& scope);
web::Response show_cancellation(web::Request const& request, access::CaseScope& scope);
web::Response cancel_meeting(web::Request const& request, access::CaseScope& scope);

}  // namespace indgang::meetings
