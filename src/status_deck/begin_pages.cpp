#include "status_deck/begin_pages.hpp"

#include "access/drafts.hpp"
#include "status_deck/views.hpp"

namespace indgang::status_deck {

using team_meetings::MeetingOfTeam;
using team_meetings::State;

namespace {

BeginPage begin_page(access::Visit& visit, MeetingOfTeam const& of, web::FormState form) {
    BeginPage page{
        .id = of.meeting.id,
        .team = of.team.name,
        .when = team_meetings::said(of.meeting.plan().when, visit.today(), visit.language()),
        .on_deck = deck_of(visit, of.meeting).on_deck,
        .members = {},
        .form = std::move(form)};
    for (auto const& one : of.team.members)
        page.members.push_back({web::typed(one.user), one.name, {}});
    return page;
}

/// Planned, of that day or one that has gone: nobody begins tomorrow's meeting today.
MeetingOfTeam to_begin(access::Visit& visit, web::Request const& request) {
    auto of = team_meetings::members_meeting_in(visit, request);
    bool const is_time = of.meeting.state() == State::planned && of.meeting.on() <= visit.today();
    return is_time ? of : throw access::NotFound{};
}

UserId read_role(web::Form& form, MeetingOfTeam const& of, std::string_view field, Text missing) {
    auto const typed = form.maybe_id<UserTag>(field).value_or(UserId{});
    if (!of.team.member(typed)) form.mistake(field, missing);
    return typed;
}

}  // namespace

web::Response show_begin(web::Request const& request, access::Visit& visit) {
    auto const of = to_begin(visit, request);
    auto form = access::form_for(visit, request);
    if (!form.from_draft)
        for (auto const* role : {"chair", "minute_taker", "time_keeper"})
            form.values.push_back({role, web::typed(visit.user().id)});
    return web::page(request, begin_page(visit, of, std::move(form)));
}

web::Response begin_meeting(web::Request const& request, access::Visit& visit) {
    auto const of = to_begin(visit, request);
    web::Form form{request, begin_fields};
    team_meetings::Start const start{
        .chair = read_role(form, of, "chair", "Vælg mødelederen blandt teamets medlemmer."),
        .minute_taker = read_role(form, of, "minute_taker", "Vælg referenten blandt medlemmerne."),
        .time_keeper = read_role(form, of, "time_keeper", "Vælg tidsholderen blandt medlemmerne."),
        .at = visit.now()};
    if (!form.ok()) return web::page(request, begin_page(visit, of, form.state()), 422);
    begin(visit, of.meeting, start);
    return web::see_other(address_of(of.meeting.id));
}

}  // namespace indgang::status_deck
