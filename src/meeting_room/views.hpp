// What stands in the room, made from what is kept.
#pragma once
#include "meeting_room/pages.hpp"

namespace indgang::meeting_room {

/// All that the pages need to know, read once.
struct Room {
    meetings::Meeting meeting;
    minutes::Minutes minutes = {};
    std::vector<minutes::AgendaPoint> agenda = {};
    std::vector<Turn> turns = {};
    std::vector<Heard> heard = {};
    minutes::State state = minutes::State::planned;
    std::string base = {};  // "/forloeb/42/moeder/7"

    std::string current() const;
    minutes::AgendaPoint const& current_point() const;
};
/// The meeting of {meeting} in the address; throws access::NotFound where it is not the reader's.
Room room_in(web::Request const& request, access::CaseScope& scope);

std::string word_of(minutes::Present const& who);
minutes::Present const* present_from(Room const& room, std::string_view word);

/// By what something about that one of the family, or all of it, can be decided now.
minutes::Table table_for(access::CaseScope& scope, Room const& room, std::optional<PersonId> about);

RoomPage page_of(access::CaseScope& scope, Room const& room, web::FormState form);

}  // namespace indgang::meeting_room
