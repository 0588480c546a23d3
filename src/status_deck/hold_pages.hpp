// Who came: with it the meeting is held.
#pragma once
#include "status_deck/pages.hpp"

namespace indgang::status_deck {

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
web::Response show_hold(web::Request const& request, access::Visit& visit);
web::Response hold_meeting(web::Request const& request, access::Visit& visit);

}  // namespace indgang::status_deck
