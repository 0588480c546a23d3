#include <algorithm>
#include <map>

#include "access/case_scope.hpp"
#include "speaking/speaking.hpp"

namespace indgang::speaking {
namespace {

struct Row {
    std::int64_t meeting;
    Seconds seconds;
};
Row read_row(db::Row const& row) { return {row.number(0), {row.number(1), row.number(2)}}; }

struct Judged {
    std::int64_t meeting, percent;
};
Judged read_judged(db::Row const& row) { return {row.number(0), row.number(1)}; }

using Talks = std::map<std::int64_t, Talk>;
Talks talks_from(std::vector<Row> const& measured, std::vector<Judged> const& judged) {
    Talks talks;
    for (auto const& one : measured) talks[one.meeting].measured.push_back(one.seconds);
    for (auto const& one : judged) talks[one.meeting].estimated_percent = one.percent;
    return talks;
}

Talks talks_of_case(access::CaseScope& scope) {
    auto measured = scope.db().later(
        "SELECT s.meeting_id, SUM(CASE WHEN s.side = 'family' THEN s.seconds ELSE 0 END),"
        " SUM(CASE WHEN s.side = 'family' THEN 0 ELSE s.seconds END) FROM meeting m"
        " JOIN speaking_stretch s ON s.meeting_id = m.id WHERE m.case_id = $1"
        " GROUP BY s.meeting_id, s.measured_by ORDER BY s.meeting_id, MIN(s.id)",
        read_row, scope.case_id());
    auto judged = scope.db().later(
        "SELECT e.meeting_id, e.family_percent FROM meeting m JOIN speaking_estimate e"
        " ON e.meeting_id = m.id WHERE m.case_id = $1 ORDER BY e.id",
        read_judged, scope.case_id());
    return talks_from(measured.get(), judged.get());
}

}  // namespace

void add(access::CaseScope& scope, meetings::MeetingId meeting, Stretch const& stretch) {
    auto const is_there = scope.db().row(
        "SELECT 1 FROM speaking_stretch WHERE meeting_id = $1 AND stretch_key = $2",
        [](db::Row const& row) { return row.number(0); }, meeting, stretch.key);
    if (is_there) return;
    scope.db().run(
        "INSERT INTO speaking_stretch (meeting_id, stretch_key, side, seconds, measured_by,"
        " recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
        meeting, stretch.key, stretch.side, stretch.seconds, scope.user(), scope.now());
    scope.db().announce("case", scope.case_id().value);
}

void estimate(access::CaseScope& scope, meetings::MeetingId meeting, std::int64_t family_percent) {
    scope.db().run(
        "INSERT INTO speaking_estimate (meeting_id, family_percent, estimated_by, estimated_at)"
        " VALUES ($1, $2, $3, $4)",
        meeting, family_percent, scope.user(), scope.now());
    scope.db().announce("case", scope.case_id().value);
}

Talk talk_at(access::CaseScope& scope, meetings::MeetingId meeting) {
    auto talks = talks_of_case(scope);
    return talks[meeting.value];
}

std::vector<OfMeeting> shares_of(access::CaseScope& scope) {
    auto const talks = talks_of_case(scope);
    std::vector<OfMeeting> shares;
    if (talks.empty()) return shares;
    for (auto const& one : meetings::meetings_of(scope)) {
        auto const talk = talks.find(one.id.value);
        if (!one.held || talk == talks.end()) continue;
        if (auto const share = share_of(talk->second))
            shares.push_back({one.id, one.held->on, *share});
    }
    std::ranges::stable_sort(shares, {}, &OfMeeting::on);
    return shares;
}

}  // namespace indgang::speaking
