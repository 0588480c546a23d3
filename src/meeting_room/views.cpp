#include "meeting_room/views.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "meeting_room/beside.hpp"

namespace indgang::meeting_room {
namespace {

std::vector<std::string> keys_of(std::vector<minutes::AgendaPoint> const& agenda) {
    std::vector<std::string> keys;
    for (auto const& one : agenda) keys.push_back(one.key);
    return keys;
}

Seat seat_of(minutes::Present const& one) { return {one.user, one.person}; }

std::string roles_in_words(std::vector<meetings::Role> const& roles, Language language) {
    std::string words;
    for (auto const role : roles)
        words += (words.empty() ? "" : ", ") + std::string(indgang::said(role, language));
    return words;
}

void add_agenda(RoomPage& page, Room const& room) {
    auto const current = room.current();
    for (auto const& point : room.agenda) {
        AgendaLine line{.key = point.key,
                        .words = point.words,
                        .source = point.source,
                        .minutes = point.minutes,
                        .is_own_words = point.is_own_words,
                        .is_else = point.key.empty(),
                        .is_current = point.key == current,
                        .was_there = std::ranges::count(room.turns, point.key, &Turn::point) > 0};
        for (auto const& one : room.minutes.lines)
            line.lines += one.point == point.key && !one.now().is_struck;
        page.agenda.push_back(std::move(line));
    }
    if (auto const next = next_point(keys_of(room.agenda), current)) {
        page.has_next = true;
        page.next = *next;
    }
}

void add_current(RoomPage& page, access::CaseScope& scope, Room const& room) {
    auto const& point = room.current_point();
    minutes::Reader const reader{
        .base = room.base, .plan_base = page.plan_address, .may_write = page.may_write};
    page.minutes = point.minutes;
    page.seconds = seconds_at(room.turns, point.key, scope.now());
    page.current = {.key = point.key,
                    .words = point.words,
                    .source = point.source,
                    .is_own_words = point.is_own_words,
                    .is_else = point.key.empty(),
                    .lines = {}};
    for (auto const& one : room.minutes.lines)
        if (one.point == point.key)
            page.current.lines.push_back(minutes::view_of(one, room.minutes, reader));
}

void add_seats(RoomPage& page, Room const& room, Language language) {
    auto const current = room.current();
    for (auto const& one : room.minutes.present) {
        SeatView seat{.word = word_of(one),
                      .anchor = one.person ? fmt::format("person-{}", one.person->value)
                                           : fmt::format("user-{}", one.user->value),
                      .name = one.name,
                      .roles = roles_in_words(one.roles, language),
                      .because = one.because,
                      .came = one.came,
                      .is_family = one.person.has_value(),
                      .is_here = one.is_here(),
                      .is_heard = is_heard(room.heard, seat_of(one), current),
                      .must_come = one.must_come};
        page.here += seat.is_here;
        page.silent += seat.is_here && !seat.is_heard;
        page.seats.push_back(std::move(seat));
    }
}

Deciding deciding_at(access::CaseScope& scope, Room const& room) {
    auto const table = table_for(scope, room, std::nullopt);
    auto const basis = minutes::basis_for_deciding(table);
    Deciding deciding{.may_decide = basis.may_decide,
                      .asks_agreement = !table.is_family_here && !table.may_do_without,
                      .is_professionals_only = !table.is_family_here && table.may_do_without,
                      .said = {}};
    if (deciding.is_professionals_only)
        deciding.said = phrase(
            "Familien er her ikke. Beslut kun jeres eget arbejde. Det, der angår familien, "
            "venter, til den er med. I referatet kommer der til at stå, at det er besluttet "
            "uden familien.");
    else if (deciding.asks_agreement)
        deciding.said = phrase(
            "Ingen fra familien er her. I kan kun beslutte noget, hvis familien på forhånd "
            "har sagt ja til det.");
    return deciding;
}

}  // namespace

std::string Room::current() const { return meeting_room::current_point(turns, keys_of(agenda)); }
minutes::AgendaPoint const& Room::current_point() const {
    auto const* point = minutes::point_of(agenda, current());
    return point ? *point : agenda.back();
}

Room room_in(web::Request const& request, access::CaseScope& scope) {
    auto const number = request.path_number("meeting");
    auto meeting = number ? meetings::meeting_of(scope, MeetingId{*number}) : std::nullopt;
    if (!meeting) throw access::NotFound{};
    Room room{.meeting = std::move(*meeting)};
    room.minutes = minutes::minutes_of(scope, room.meeting);
    room.agenda = minutes::agenda_of(room.meeting);
    room.turns = turns_of(scope, room.meeting.id);
    room.heard = heard_at(scope, room.meeting.id);
    room.state = minutes::state_now(scope, room.meeting, room.minutes);
    room.base = fmt::format("/forloeb/{}/moeder/{}", scope.case_id().value, room.meeting.id.value);
    return room;
}

std::string word_of(minutes::Present const& who) {
    return actions::word_of({.person = who.person, .user = who.user});
}

minutes::Present const* present_from(Room const& room, std::string_view word) {
    for (auto const& one : room.minutes.present)
        if (word_of(one) == word) return &one;
    return nullptr;
}

minutes::Table table_for(access::CaseScope& scope, Room const& room,
                         std::optional<PersonId> about) {
    return {.is_family_here = minutes::is_family_here(room.minutes.present, cases::family(scope),
                                                      about, scope.today()),
            .may_do_without = !room.meeting.kind.is_always_with_family()};
}

RoomPage page_of(access::CaseScope& scope, Room const& room, web::FormState form) {
    RoomPage page{.place = cases::place(scope),
                  .id = room.meeting.id,
                  .base = room.base,
                  .outbox = {fmt::format("{}-{}", scope.user().value, room.meeting.id.value)},
                  .name = meetings::name_of(room.meeting),
                  .purpose_said = {"{0}", {room.meeting.plan().purpose}},
                  .state = room.state,
                  .agenda = {},
                  .current = {},
                  .next = {},
                  .seats = {},
                  .goals = {},
                  .plan_address = fmt::format("/forloeb/{}/plan", scope.case_id().value),
                  .estimate = {},
                  .others = room.meeting.plan().others,
                  .deciding = deciding_at(scope, room),
                  .kinds = {},
                  .people = {},
                  .holders = {},
                  .goal_choices = {},
                  .percents = {},
                  .today = scope.today(),
                  .form = std::move(form)};
    page.is_approved = room.minutes.is_approved();
    page.may_write = access::professionals.has(scope.relation()) && !page.is_approved &&
                     minutes::may_be_written(room.state);
    page.is_running = !room.turns.empty();
    add_agenda(page, room);
    add_current(page, scope, room);
    add_seats(page, room, scope.language());
    add_beside(page, scope, room);
    return page;
}

}  // namespace indgang::meeting_room
