// Meetings as appointments: for calendars, invitations and the finding of a time.
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "appointments/appointments.hpp"
#include "meetings/meetings.hpp"

namespace indgang::meetings {
namespace {

constexpr std::string_view source = "meeting";

std::string staff_address(CaseId in_case, MeetingId meeting) {
    return fmt::format("/forloeb/{}/moeder/{}", in_case.value, meeting.value);
}
std::string own_address(MeetingId meeting) {
    return fmt::format("/min-familie/moede/{}", meeting.value);
}

std::vector<appointments::Appointment> of_case(access::CaseScope& scope) {
    std::vector<appointments::Appointment> all;
    for (auto const& meeting : meetings_of(scope)) {
        auto const& plan = meeting.plan();
        appointments::Appointment one{
            .identity = identity_of(meeting.id),
            .version = plan.version + (meeting.cancelled ? 1 : 0),
            .name = name_of(meeting),
            .name_for_family = name_for_family(meeting),
            .when = meeting.held ? appointments::Span{meeting.held->on, meeting.held->from,
                                                      meeting.held->until}
                                 : plan.when(),
            .place = plan.place,
            .standing = meeting.standing(),
            .is_with_family = plan.has_family(),
            .address = staff_address(scope.case_id(), meeting.id),
            .own_address = own_address(meeting.id)};
        for (auto const& coming : plan.participants) {
            if (coming.person) one.family.push_back(*coming.person);
            if (!coming.user) continue;
            one.professionals.push_back(*coming.user);
            one.names.push_back(coming.name);
        }
        all.push_back(std::move(one));
    }
    return all;
}

/// The newest plan of each meeting counts.
std::vector<appointments::Taken> taken(db::Db& db, appointments::Who const& who, Day from_on,
                                       Day until_on) {
    return db.rows(
        "SELECT m.id, n.version, m.case_id, n.on_day, n.from_minute, n.until_minute, n.place"
        " FROM meeting_participant t JOIN meeting_plan n ON n.id = t.plan_id"
        " JOIN meeting m ON m.id = n.meeting_id WHERE (t.user_id = $1 OR t.person_id = $2)"
        " AND n.on_day >= $3 AND n.on_day < $4 AND NOT EXISTS (SELECT 1 FROM meeting_plan l"
        " WHERE l.meeting_id = m.id AND l.version > n.version) AND NOT EXISTS (SELECT 1 FROM"
        " meeting_cancellation x WHERE x.meeting_id = m.id) ORDER BY n.on_day, m.id",
        [&](db::Row const& row) {
            auto const id = row.id<MeetingId>(0);
            auto const in_case = row.id<CaseId>(2);
            return appointments::Taken{
                .identity = identity_of(id),
                .version = row.number(1),
                .in_case = in_case,
                .who = who,
                .when = {row.day(3), {int(row.number(4))}, {int(row.number(5))}},
                .place = row.worded(6, appointments::places),
                .address = who.user ? staff_address(in_case, id) : own_address(id)};
        },
        who.user, who.person, from_on, until_on);
}

}  // namespace

appointments::Identity identity_of(MeetingId meeting) {
    return {std::string(source), meeting.value};
}

appointments::Source as_appointments() { return {of_case, taken}; }

}  // namespace indgang::meetings
