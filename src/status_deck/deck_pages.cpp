#include <algorithm>

#include "status_deck/views.hpp"

namespace indgang::status_deck {
namespace {

using team_meetings::MeetingOfTeam;
using team_meetings::State;

DeckLine line_of(DeckCase const& one) {
    DeckLine line{.id = one.id,
                  .family = one.family,
                  .case_number = one.case_number,
                  .coordinator = one.coordinator,
                  .because = one.because,
                  .changes = views_of(one.changes),
                  .noted = views_of(one.noted),
                  .sees_less = one.sees_less,
                  .may_open = one.may_open,
                  .is_taken_by_hand = one.choice == Choice::take,
                  .is_put_off = one.choice == Choice::put_off};
    if (line.changes.size() > lines_on_the_deck) {
        line.more = std::int64_t(line.changes.size() - lines_on_the_deck);
        line.changes.resize(lines_on_the_deck);
    }
    return line;
}

std::string name_of(MeetingOfTeam const& of, UserId user) {
    auto const* member = of.team.member(user);
    return member ? member->name : "";
}

void tell_account(DeckPage& page, MeetingOfTeam const& of) {
    if (!of.meeting.account) return;
    auto const& account = *of.meeting.account;
    page.note = account.note;
    page.written_by = account.written_by;
    page.corrected_because = account.because;
    for (auto const& one : account.members)
        page.attended.push_back(
            {one.name, one.because, one.substitute, one.presence, one.must_come});
}

void lay(DeckPage& page, access::Visit& visit, MeetingOfTeam const& of) {
    auto const deck = deck_of(visit, of.meeting);
    page.since = deck.since;
    page.left = left_on(deck);
    page.clock = clock_view(visit, of.meeting, page.left);
    for (auto const& one : deck.cases) {
        auto& where = one.is_on_deck                  ? page.deck
                      : one.choice == Choice::put_off ? page.put_off
                                                      : page.rest;
        where.push_back(line_of(one));
        bool const is_next = one.is_on_deck && one.may_open && one.noted.empty();
        if (is_next && page.first.empty()) page.first = slide_address(of.meeting.id, one.id);
    }
    page.deck_count = page.deck.size();
    page.put_off_count = page.put_off.size();
    page.rest_count = page.rest.size();
}

DeckPage page_of(access::Visit& visit, MeetingOfTeam const& of) {
    auto const& meeting = of.meeting;
    return {.id = meeting.id,
            .team_id = of.team.id,
            .team = of.team.name,
            .when = team_meetings::said(meeting.plan().when, visit.today(), visit.language()),
            .place_note = meeting.plan().place_note,
            .moved_because = meeting.plan().because,
            .cancelled_because = meeting.cancelled_because,
            .cancelled_by = meeting.cancelled_by,
            .note = {},
            .state = meeting.state(),
            .chair = {},
            .minute_taker = {},
            .time_keeper = {},
            .written_by = {},
            .first = {},
            .corrected_because = {},
            .since = {},
            .deck = {},
            .put_off = {},
            .rest = {},
            .attended = {},
            .clock = {},
            .is_members = of.is_members};
}

void tell_standing(DeckPage& page, MeetingOfTeam const& of, Day today) {
    auto const& meeting = of.meeting;
    page.is_planned = page.state == State::planned;
    page.is_begun = page.state == State::begun;
    page.is_held = page.state == State::held;
    page.is_late = page.is_planned && meeting.on() < today;
    page.is_to_begin = page.is_planned && meeting.on() <= today;
    if (meeting.start) {
        page.chair = name_of(of, meeting.start->chair);
        page.minute_taker = name_of(of, meeting.start->minute_taker);
        page.time_keeper = name_of(of, meeting.start->time_keeper);
    }
}

}  // namespace

web::Response show_deck(web::Request const& request, access::Visit& visit) {
    auto const of = team_meetings::meeting_in(visit, request);
    auto page = page_of(visit, of);
    tell_standing(page, of, visit.today());
    if (of.is_members && page.state != State::cancelled) {
        lay(page, visit, of);
        tell_account(page, of);
    }
    return web::page(request, page);
}

}  // namespace indgang::status_deck
