#include <algorithm>

#include "team_meetings/store.hpp"
#include "web/http.hpp"

namespace indgang::team_meetings {
namespace {

struct TeamRow {
    Team team;
    std::int64_t duty = 0;
};

/// Those of which that user is a member today; of nobody (0): all.
std::vector<TeamRow> team_rows(access::Visit& visit, UserId user) {
    return visit.db().rows(
        "SELECT t.id, t.name, t.rhythm, t.meets, t.recorded_at, d.id, d.agreed_with, d.agreed_on"
        " FROM fixed_team t LEFT JOIN team_duty d ON d.id = (SELECT max(n.id) FROM team_duty n"
        " WHERE n.team_id = t.id) WHERE CAST($1 AS BIGINT) = 0 OR EXISTS (SELECT 1 FROM"
        " fixed_team_member m WHERE m.team_id = t.id AND m.user_id = $1 AND m.joined_on <= $2"
        " AND (m.left_on IS NULL OR m.left_on > $2)) ORDER BY t.name, t.id",
        [](db::Row const& row) {
            return TeamRow{{.id = row.id<FixedTeamId>(0),
                            .name = row.text(1),
                            .meets = row.text(3),
                            .rhythm = row.worded(2, core_team::rhythms),
                            .since = Day{std::chrono::floor<days>(row.instant(4).at)},
                            .agreed_with = row.maybe_text(6).value_or(""),
                            .agreed_on = row.maybe_day(7)},
                           row.maybe_number(5).value_or(0)};
        },
        user, visit.today());
}

std::vector<TeamMember> members_today(access::Visit& visit, FixedTeamId team, std::int64_t duty) {
    return visit.db().rows(
        "SELECT u.id, u.name, d.name, d.id, CASE WHEN CAST($3 AS BIGINT) = 0 OR EXISTS (SELECT 1"
        " FROM team_duty_member a WHERE a.duty_id = $3 AND a.user_id = u.id) THEN 1 ELSE 0 END"
        " FROM fixed_team_member m JOIN app_user u ON u.id = m.user_id"
        " JOIN department d ON d.id = m.department_id WHERE m.team_id = $1 AND m.joined_on <= $2"
        " AND (m.left_on IS NULL OR m.left_on > $2) ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return TeamMember{row.id<UserId>(0), row.text(1), row.text(2), row.id<DepartmentId>(3),
                              row.flag(4)};
        },
        team, visit.today(), duty);
}

struct MeetingRow {
    TeamMeetingId id;
    FixedTeamId team;
    Plan plan;
};
constexpr auto read_meeting = [](db::Row const& row) {
    return MeetingRow{row.id<TeamMeetingId>(0),
                      row.id<FixedTeamId>(1),
                      {.version = row.number(2),
                       .when = {row.day(3), {int(row.number(4))}, {int(row.number(5))}},
                       .place_note = row.text(6),
                       .because = row.text(7),
                       .by = row.text(8)}};
};

struct CalledOff {
    TeamMeetingId meeting;
    std::string because, by;
};

// Each of one team, or of one meeting; the other is 0.
db::Later<MeetingRow> ask_plans(db::Db& db, FixedTeamId team, TeamMeetingId one) {
    return db.later(
        "SELECT m.id, m.team_id, p.version, p.on_day, p.from_minute, p.until_minute, p.place_note,"
        " p.because, u.name FROM team_meeting m JOIN team_meeting_plan p ON p.meeting_id = m.id"
        " JOIN app_user u ON u.id = p.planned_by WHERE m.team_id = $1 OR m.id = $2"
        " ORDER BY m.id, p.version DESC",
        read_meeting, team, one);
}
db::Later<std::pair<TeamMeetingId, Start>> ask_starts(db::Db& db, FixedTeamId team,
                                                      TeamMeetingId one) {
    return db.later(
        "SELECT s.meeting_id, s.chair_id, s.minute_taker_id, s.time_keeper_id, s.started_at"
        " FROM team_meeting_start s JOIN team_meeting m ON m.id = s.meeting_id"
        " WHERE m.team_id = $1 OR m.id = $2",
        [](db::Row const& row) {
            return std::pair{row.id<TeamMeetingId>(0), Start{row.id<UserId>(1), row.id<UserId>(2),
                                                             row.id<UserId>(3), row.instant(4)}};
        },
        team, one);
}
db::Later<std::pair<TeamMeetingId, Account>> ask_accounts(db::Db& db, FixedTeamId team,
                                                          TeamMeetingId one) {
    return db.later(
        "SELECT a.meeting_id, a.version, a.note, a.because, u.name, a.written_at"
        " FROM team_meeting_account a JOIN team_meeting m ON m.id = a.meeting_id"
        " JOIN app_user u ON u.id = a.written_by WHERE (m.team_id = $1 OR m.id = $2)"
        " ORDER BY a.meeting_id, a.version",
        [](db::Row const& row) {
            return std::pair{row.id<TeamMeetingId>(0), Account{.version = row.number(1),
                                                               .note = row.text(2),
                                                               .because = row.text(3),
                                                               .written_by = row.text(4),
                                                               .written_at = row.instant(5)}};
        },
        team, one);
}
db::Later<CalledOff> ask_cancelled(db::Db& db, FixedTeamId team, TeamMeetingId one) {
    return db.later(
        "SELECT c.meeting_id, c.because, u.name FROM team_meeting_cancellation c"
        " JOIN team_meeting m ON m.id = c.meeting_id JOIN app_user u ON u.id = c.cancelled_by"
        " WHERE m.team_id = $1 OR m.id = $2",
        [](db::Row const& row) {
            return CalledOff{row.id<TeamMeetingId>(0), row.text(1), row.text(2)};
        },
        team, one);
}

std::vector<TeamMeeting> read(access::Visit& visit, FixedTeamId team, TeamMeetingId one) {
    auto& db = visit.db();
    auto plans = ask_plans(db, team, one);
    auto starts = ask_starts(db, team, one);
    auto accounts = ask_accounts(db, team, one);
    auto cancelled = ask_cancelled(db, team, one);
    std::vector<TeamMeeting> all;
    for (auto& row : plans.get()) {
        if (all.empty() || all.back().id != row.id) all.push_back({.id = row.id, .team = row.team});
        all.back().plans.push_back(std::move(row.plan));
    }
    auto const of = [&](TeamMeetingId id) -> TeamMeeting& {
        return *std::ranges::lower_bound(all, id, {}, &TeamMeeting::id);
    };
    for (auto const& [id, start] : starts.get()) of(id).start = start;
    for (auto& [id, account] : accounts.get()) of(id).account = std::move(account);
    for (auto& row : cancelled.get()) {
        of(row.meeting).cancelled_because = std::move(row.because);
        of(row.meeting).cancelled_by = std::move(row.by);
    }
    return all;
}

std::vector<Attended> attended(access::Visit& visit, TeamMeetingId meeting) {
    return visit.db().rows(
        "SELECT p.user_id, u.name, p.must_come, p.presence, p.because, p.substitute"
        " FROM team_meeting_presence p JOIN app_user u ON u.id = p.user_id WHERE p.account_id ="
        " (SELECT max(a.id) FROM team_meeting_account a WHERE a.meeting_id = $1)"
        " ORDER BY u.name, u.id",
        [](db::Row const& row) {
            return Attended{row.id<UserId>(0),        row.text(1), row.flag(2),
                            row.worded(3, presences), row.text(4), row.text(5)};
        },
        meeting);
}

}  // namespace

std::vector<Team> teams_of(access::Visit& visit) {
    std::vector<Team> all;
    for (auto& row : team_rows(visit, arranges(visit) ? UserId{} : visit.user().id)) {
        row.team.members = members_today(visit, row.team.id, row.duty);
        all.push_back(std::move(row.team));
    }
    return all;
}

Team team_of(access::Visit& visit, FixedTeamId team) {
    for (auto& row : team_rows(visit, arranges(visit) ? UserId{} : visit.user().id)) {
        if (row.team.id != team) continue;
        row.team.members = members_today(visit, row.team.id, row.duty);
        return std::move(row.team);
    }
    throw access::NotFound{};
}

std::vector<TeamMeeting> meetings_of(access::Visit& visit, FixedTeamId team) {
    auto all = read(visit, team, TeamMeetingId{});
    std::ranges::stable_sort(all, std::greater{}, [](TeamMeeting const& one) {
        return std::pair{one.plan().when, one.id};
    });
    return all;
}

std::optional<TeamMeeting> meeting(access::Visit& visit, TeamMeetingId id) {
    auto all = read(visit, FixedTeamId{}, id);
    if (all.empty()) return std::nullopt;
    if (all.front().account) all.front().account->members = attended(visit, id);
    return std::move(all.front());
}

MeetingOfTeam meeting_in(access::Visit& visit, web::Request const& request) {
    auto const number = request.path_number("teammoede");
    auto found = number ? meeting(visit, TeamMeetingId{*number}) : std::nullopt;
    if (!found) throw access::NotFound{};
    auto team = team_of(visit, found->team);
    bool const is_members = team.member(visit.user().id) != nullptr;
    return {std::move(team), *std::move(found), is_members};
}

MeetingOfTeam members_meeting_in(access::Visit& visit, web::Request const& request) {
    auto found = meeting_in(visit, request);
    return found.is_members ? found : throw access::NotFound{};
}

}  // namespace indgang::team_meetings
