// The meetings of the assessment for the family itself: when, where, who comes, what it is about, what
// one can think of beforehand; and afterwards what was agreed. Only those one takes part in, and only
// what one has written oneself: parents may live apart.
#pragma once
#include <boost/describe.hpp>

#include "access/access.hpp"
#include "assessment_meetings/assessment_meetings.hpp"
#include "web/page.hpp"

namespace indgang::assessment_meetings {

struct OwnMeeting {
    MeetingId id;
    Phrase name;
    std::string when;
    Phrase where;
    std::string place_note, purpose, others, focus;
    std::vector<std::string> from_us, from_family;
    std::string agreed, next_step;
    Day on;
    std::string cancelled_because;
    bool is_coming = false, is_held = false, is_cancelled = false, is_of_a_child = false;
};
BOOST_DESCRIBE_STRUCT(OwnMeeting, (),
                      (id, name, when, where, place_note, purpose, others, focus, from_us,
                       from_family, agreed, next_step, on, cancelled_because, is_coming, is_held,
                       is_cancelled))
void render(OwnMeeting const& page, web::View& view);

struct OwnMeetingPage {
    OwnMeeting meeting;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(OwnMeetingPage, (), (meeting, form))
void render(OwnMeetingPage const& page, web::View& view);
std::string title(OwnMeetingPage const& page, Language language);

inline constexpr web::FormField focus_fields[] = {
    {.name = "focus", .kind = web::FieldKind::long_text, .longest = 4000},
};

web::Response show_own_meeting(web::Request const& request, access::Visit& visit);
web::Response write_own_focus(web::Request const& request, access::Visit& visit);

}  // namespace indgang::assessment_meetings
