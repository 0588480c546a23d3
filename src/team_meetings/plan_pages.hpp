// Planning a series of meetings, moving one, calling one off; and who must come.
#pragma once
#include "team_meetings/pages.hpp"

namespace indgang::team_meetings {

struct SeriesPage {
    FixedTeamId id;
    std::string name, meets, first_on;
    core_team::Rhythm rhythm;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(SeriesPage, (), (id, name, rhythm, form))
void render(SeriesPage const& page, web::View& view);
std::string title(SeriesPage const& page, Language language);

struct MovePage {
    TeamMeetingId id;
    std::string team, when;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(MovePage, (), (id, team, when, form))
void render(MovePage const& page, web::View& view);
std::string title(MovePage const& page, Language language);

struct CancelTeamMeetingPage {
    TeamMeetingId id;
    std::string team, when;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(CancelTeamMeetingPage, (), (id, team, when, form))
void render(CancelTeamMeetingPage const& page, web::View& view);
std::string title(CancelTeamMeetingPage const& page, Language language);

struct DutyPage {
    FixedTeamId id;
    std::string name, today;
    std::vector<web::Choice> members;
    web::FormState form;
};
BOOST_DESCRIBE_STRUCT(DutyPage, (), (id, name, form))
void render(DutyPage const& page, web::View& view);
std::string title(DutyPage const& page, Language language);

inline constexpr web::FormField series_fields[] = {
    {.name = "first_on", .kind = web::FieldKind::day, .is_required = true},
    {.name = "count", .kind = web::FieldKind::number, .is_required = true},
    {.name = "from", .is_required = true},
    {.name = "until", .is_required = true},
    {.name = "place_note", .longest = 300},
};
inline constexpr web::FormField move_fields[] = {
    {.name = "on_day", .kind = web::FieldKind::day, .is_required = true},
    {.name = "from", .is_required = true},
    {.name = "until", .is_required = true},
    {.name = "place_note", .longest = 300},
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 500},
};
inline constexpr web::FormField cancel_fields[] = {
    {.name = "because", .kind = web::FieldKind::long_text, .is_required = true, .longest = 500},
};
inline constexpr web::FormField duty_fields[] = {
    {.name = "members", .kind = web::FieldKind::choice, .is_list = true},
    {.name = "agreed_with", .is_required = true},
    {.name = "agreed_on", .kind = web::FieldKind::day, .is_required = true},
};

web::Response show_series(web::Request const& request, access::Visit& visit);
web::Response create_series(web::Request const& request, access::Visit& visit);
web::Response show_move(web::Request const& request, access::Visit& visit);
web::Response move_meeting(web::Request const& request, access::Visit& visit);
web::Response show_cancel(web::Request const& request, access::Visit& visit);
web::Response cancel_meeting(web::Request const& request, access::Visit& visit);
web::Response show_duty(web::Request const& request, access::Visit& visit);
web::Response agree_on_duty(web::Request const& request, access::Visit& visit);

}  // namespace indgang::team_meetings
