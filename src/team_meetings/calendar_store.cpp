// The meetings of teams as appointments: they take the time of whoever is a member that day.
#include <fmt/format.h>

#include "access/access.hpp"
#include "appointments/appointments.hpp"
#include "team_meetings/team_meetings.hpp"

namespace indgang::team_meetings {
namespace {

std::vector<appointments::Taken> taken(db::Db& db, appointments::Who const& who, Day from_on,
                                       Day until_on) {
    if (!who.user) return {};
    return db.rows(
        "SELECT m.id, p.version, p.on_day, p.from_minute, p.until_minute FROM fixed_team_member f"
        " JOIN team_meeting m ON m.team_id = f.team_id JOIN team_meeting_plan p"
        " ON p.meeting_id = m.id AND NOT EXISTS (SELECT 1 FROM team_meeting_plan n"
        " WHERE n.meeting_id = m.id AND n.version > p.version) WHERE f.user_id = $1"
        " AND p.on_day >= $2 AND p.on_day < $3 AND f.joined_on <= p.on_day"
        " AND (f.left_on IS NULL OR f.left_on > p.on_day) AND NOT EXISTS (SELECT 1 FROM"
        " team_meeting_cancellation c WHERE c.meeting_id = m.id) ORDER BY p.on_day, p.from_minute",
        [&](db::Row const& row) {
            return appointments::Taken{
                .identity = {"team_meeting", row.number(0)},
                .version = row.number(1),
                .who = who,
                .when = {row.day(2), {int(row.number(3))}, {int(row.number(4))}},
                .address = fmt::format("/teammoede/{}", row.number(0))};
        },
        *who.user, from_on, until_on);
}

}  // namespace

appointments::Source as_appointments() { return {{}, taken}; }

}  // namespace indgang::team_meetings
