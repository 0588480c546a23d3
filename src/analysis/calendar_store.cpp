// Analysis meetings as appointments: for calendars, invitations and the finding of a time. The family is not
// there, and hears of it from its coordinator.
#include <fmt/format.h>

#include "access/case_scope.hpp"
#include "analysis/analysis.hpp"
#include "appointments/appointments.hpp"

namespace indgang::analysis {
namespace {

constexpr int minutes_long = 90;  // [chosen]: the plan says when it begins, and not for how long

appointments::Span span_of(Day on, std::string_view starts_at) {
    auto const from = time_from_typed(starts_at).value_or(TimeOfDay{9 * 60});
    return {on, from, {from.minutes + minutes_long}};
}

appointments::Identity identity_of(MeetingId meeting) {
    return {"analysis_meeting", meeting.value};
}

std::vector<appointments::Appointment> of_case(access::CaseScope& scope) {
    if (scope.relation() == access::Relation::family_member) return {};
    auto const meeting = analysis_of(scope).meeting;
    if (!meeting) return {};
    using appointments::Standing;
    return {{.identity = identity_of(meeting->id),
             .version = meeting->version,
             .name = phrase("Tværfagligt analysemøde"),
             .when = span_of(meeting->meets_on, meeting->starts_at),
             .standing = meeting->records.empty() ? Standing::planned : Standing::held,
             .is_with_family = false,
             .professionals = meeting->participants,
             .address = fmt::format("/forloeb/{}/analysemoede", scope.case_id().value)}};
}

std::vector<appointments::Taken> taken(db::Db& db, appointments::Who const& who, Day from_on,
                                       Day until_on) {
    if (!who.user) return {};
    return db.rows(
        "SELECT m.id, m.version, m.case_id, m.meets_on, m.starts_at FROM analysis_participant p"
        " JOIN analysis_meeting m ON m.id = p.meeting_id WHERE p.user_id = $1 AND m.meets_on >= $2"
        " AND m.meets_on < $3 ORDER BY m.meets_on, m.id",
        [&](db::Row const& row) {
            auto const in_case = row.id<CaseId>(2);
            return appointments::Taken{
                .identity = identity_of(row.id<MeetingId>(0)),
                .version = row.number(1),
                .in_case = in_case,
                .who = who,
                .when = span_of(row.day(3), row.view(4)),
                .address = fmt::format("/forloeb/{}/analysemoede", in_case.value)};
        },
        who.user, from_on, until_on);
}

}  // namespace

appointments::Source as_appointments() { return {of_case, taken}; }
void tell_of_change(access::CaseScope& scope, MeetingId meeting) {
    appointments::changed(scope, identity_of(meeting));
}

}  // namespace indgang::analysis
