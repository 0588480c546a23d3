#include "access/case_scope.hpp"
#include "meeting_room/meeting_room.hpp"

namespace indgang::meeting_room {

std::vector<Turn> turns_of(access::CaseScope& scope, MeetingId meeting) {
    return scope.db().rows(
        "SELECT point, turned_at FROM meeting_room_turn WHERE meeting_id = $1 ORDER BY id",
        [](db::Row const& row) {
            return Turn{row.text(0), row.instant(1)};
        },
        meeting);
}

void turn_to(access::CaseScope& scope, MeetingId meeting, std::string_view point) {
    scope.db().run(
        "INSERT INTO meeting_room_turn (meeting_id, point, turned_by, turned_at)"
        " VALUES ($1, $2, $3, $4)",
        meeting, point, scope.user(), scope.now());
    scope.db().announce("case", scope.case_id().value);
}

std::vector<Heard> heard_at(access::CaseScope& scope, MeetingId meeting) {
    return scope.db().rows(
        "SELECT user_id, person_id, point, is_heard FROM meeting_room_heard WHERE meeting_id = $1"
        " ORDER BY id",
        [](db::Row const& row) {
            return Heard{
                {row.maybe_id<UserId>(0), row.maybe_id<PersonId>(1)}, row.text(2), row.flag(3)};
        },
        meeting);
}

void hear(access::CaseScope& scope, MeetingId meeting, Heard const& heard) {
    scope.db().run(
        "INSERT INTO meeting_room_heard (meeting_id, point, user_id, person_id, is_heard, noted_by,"
        " noted_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        meeting, heard.point, heard.who.user, heard.who.person, heard.is_heard ? 1 : 0,
        scope.user(), scope.now());
    scope.db().announce("case", scope.case_id().value);
}

}  // namespace indgang::meeting_room
