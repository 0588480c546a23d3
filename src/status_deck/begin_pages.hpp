// The meeting begins: the deck is laid, and the roles are known.
#pragma once
#include "status_deck/pages.hpp"

namespace indgang::status_deck {

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

inline constexpr web::FormField begin_fields[] = {
    {.name = "chair", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "minute_taker", .kind = web::FieldKind::choice, .is_required = true},
    {.name = "time_keeper", .kind = web::FieldKind::choice, .is_required = true},
};
web::Response show_begin(web::Request const& request, access::Visit& visit);
web::Response begin_meeting(web::Request const& request, access::Visit& visit);

}  // namespace indgang::status_deck
