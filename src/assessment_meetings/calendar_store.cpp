// Assessment meetings as appointments: for calendars, invitations and the finding of a time.
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "appointments/appointments.hpp"
#include "assessment_meetings/assessment_meetings.hpp"

namespace indgang::assessment_meetings {
namespace {

constexpr std::string_view source = "assessment_meeting";

appointments::Place place_of(Place place) {
    return *value_of(appointments::places, wording(place).word);
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
            .when = {meeting.on(), plan.from, plan.until},
            .place = place_of(plan.place),
            .standing = *value_of(appointments::standings, wording(meeting.standing()).word),
            .address = fmt::format("/forloeb/{}/udredningsmoeder/{}", scope.case_id().value,
                                   meeting.id.value),
            .own_address = fmt::format("/min-familie/moeder/{}", meeting.id.value)};
        for (auto const& coming : plan.professionals) {
            one.professionals.push_back(coming.user);
            one.names.push_back(coming.name);
        }
        for (auto const& coming : plan.family) one.family.push_back(coming.person);
        all.push_back(std::move(one));
    }
    return all;
}

/// The newest plan of each meeting counts.
std::vector<appointments::Taken> taken(db::Db& db, appointments::Who const& who, Day from_on,
                                       Day until_on) {
    return db.rows(
        "SELECT m.id, n.version, m.case_id, n.on_day, n.from_minute, n.until_minute, n.place"
        " FROM assessment_meeting_participant t JOIN assessment_meeting_plan n ON n.id = t.plan_id"
        " JOIN assessment_meeting m ON m.id = n.meeting_id WHERE (t.user_id = $1 OR t.person_id = $2)"
        " AND n.on_day >= $3 AND n.on_day < $4 AND NOT EXISTS (SELECT 1 FROM assessment_meeting_plan l"
        " WHERE l.meeting_id = m.id AND l.version > n.version) AND NOT EXISTS (SELECT 1 FROM"
        " assessment_meeting_cancellation x WHERE x.meeting_id = m.id) ORDER BY n.on_day, m.id",
        [&](db::Row const& row) {
            auto const id = row.id<MeetingId>(0);
            auto const in_case = row.id<CaseId>(2);
            return appointments::Taken{
                .identity = identity_of(id),
                .version = row.number(1),
                .in_case = in_case,
                .who = who,
                .when = {row.day(3), {int(row.number(4))}, {int(row.number(5))}},
                .place = place_of(row.worded(6, places)),
                .address = who.user ? fmt::format("/forloeb/{}/udredningsmoeder/{}", in_case.value,
                                                  id.value)
                                    : fmt::format("/min-familie/moeder/{}", id.value)};
        },
        who.user, who.person, from_on, until_on);
}

}  // namespace

appointments::Identity identity_of(MeetingId meeting) {
    return {std::string(source), meeting.value};
}

appointments::Source as_appointments() { return {of_case, taken}; }

}  // namespace indgang::assessment_meetings
