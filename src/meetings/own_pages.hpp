// The family's own meetings: what, when, where, who comes and what they do, what it is about; and room to write what
// one wants to talk about. Only those one is asked to, and only what one has written oneself: parents may live apart.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "meetings/meetings.hpp"
#include "web/page.hpp"

namespace indgang::meetings {

struct OwnSeat {
    std::string name, department;
    std::vector<Phrase> does;  // "styrer mødet"
};
BOOST_DESCRIBE_STRUCT(OwnSeat, (), (name, department, does))

struct OwnPoint {
    std::string words;
    std::int64_t minutes = 0;
};
BOOST_DESCRIBE_STRUCT(OwnPoint, (), (words, minutes))

struct OwnMeetingPage {
    MeetingId id;
    Phrase name;
    std::string when = {};
    Phrase where = {};
    std::string place_note = {}, purpose = {}, others = {}, focus = {}, moved_because = {};
    std::string cancelled_because = {};
    std::vector<OwnSeat> from_us = {};
    std::vector<std::string> from_family = {};
    std::vector<OwnPoint> points = {};
    bool is_coming = false, is_held = false, is_cancelled = false, is_for_child = false;
    web::FormState form = {};
};
BOOST_DESCRIBE_STRUCT(OwnMeetingPage, (),
                      (id, name, when, where, place_note, purpose, others, focus, moved_because,
                       cancelled_because, from_us, from_family, points, is_coming, is_held,
                       is_cancelled, is_for_child, form))
void render(OwnMeetingPage const& page, web::View& view);
std::string title(OwnMeetingPage const& page, Language language);

/// One of any kind, from whoever keeps it.
struct OwnLine {
    std::string address = {};
    Phrase name = {};
    std::string when = {};
    appointments::Place place = appointments::Place::municipality;
    bool is_next = false;
};
BOOST_DESCRIBE_STRUCT(OwnLine, (), (address, name, when, place))

struct OwnMeetingsPage {
    std::vector<OwnLine> coming = {}, held = {}, cancelled = {};
    bool is_empty = false;
};
BOOST_DESCRIBE_STRUCT(OwnMeetingsPage, (), (coming, held, cancelled))
void render(OwnMeetingsPage const& page, web::View& view);
std::string title(OwnMeetingsPage const& page, Language language);

inline constexpr web::FormField focus_fields[] = {
    {.name = "focus", .kind = web::FieldKind::long_text, .longest = 4000},
};

web::Response show_own_meetings(web::Request const& request, access::Visit& visit);
web::Response show_own_meeting(web::Request const& request, access::Visit& visit);
web::Response write_own_focus(web::Request const& request, access::Visit& visit);

}  // namespace indgang::meetings
