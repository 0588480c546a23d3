// What a leader sees of attendance (TEAM-5): the team's figures, and by name only those whom the leader leads.
#include <algorithm>

#include "team_meetings/store.hpp"

namespace indgang::team_meetings {
namespace {

struct Row {
    FixedTeamId team;
    std::string team_name;
    TeamMeetingId meeting;
    Attended attended;
    std::string department;
    bool is_led = false;
};
PersonsTurnout of(Row const& row) {
    PersonsTurnout person;
    person.name = row.attended.name;
    person.department = row.department;
    return person;
}

std::vector<Row> rows_since(access::Visit& visit, Day since) {
    return visit.db().rows(
        "WITH led AS (SELECT DISTINCT theirs.user_id, d.name FROM user_department mine"
        " JOIN user_department theirs ON theirs.department_id = mine.department_id"
        " JOIN department d ON d.id = mine.department_id WHERE mine.user_id = $1"
        " AND mine.from_on <= $3 AND (mine.until_on IS NULL OR mine.until_on > $3)"
        " AND theirs.from_on <= $3 AND (theirs.until_on IS NULL OR theirs.until_on > $3))"
        " SELECT t.id, t.name, m.id, a.user_id, u.name, a.must_come, a.presence, a.because,"
        " a.substitute, led.name FROM fixed_team t JOIN team_meeting m ON m.team_id = t.id"
        " JOIN team_meeting_plan p ON p.meeting_id = m.id AND p.on_day >= $2 AND p.on_day <= $3"
        " AND NOT EXISTS (SELECT 1 FROM team_meeting_plan n WHERE n.meeting_id = m.id"
        " AND n.version > p.version) JOIN team_meeting_account c ON c.meeting_id = m.id"
        " AND NOT EXISTS (SELECT 1 FROM team_meeting_account n WHERE n.meeting_id = m.id"
        " AND n.version > c.version) JOIN team_meeting_presence a ON a.account_id = c.id"
        " JOIN app_user u ON u.id = a.user_id LEFT JOIN led ON led.user_id = a.user_id"
        " WHERE EXISTS (SELECT 1 FROM fixed_team_member f JOIN led l ON l.user_id = f.user_id"
        " WHERE f.team_id = t.id AND f.joined_on <= $3 AND (f.left_on IS NULL OR f.left_on > $3))"
        " ORDER BY t.name, t.id, u.name, a.user_id, p.on_day DESC",
        [](db::Row const& row) {
            return Row{row.id<FixedTeamId>(0),
                       row.text(1),
                       row.id<TeamMeetingId>(2),
                       {row.id<UserId>(3), row.text(4), row.flag(5), row.worded(6, presences),
                        row.text(7), row.text(8)},
                       row.maybe_text(9).value_or(""),
                       !row.is_null(9)};
        },
        visit.user().id, since, visit.today());
}

/// The rows come team by team, and in each person by person.
struct Counting {
    std::vector<TeamsTurnout> all = {};
    std::vector<TeamMeetingId> counted = {};
    FixedTeamId team = {};
    UserId person = {};

    void begin(Row const& row) {
        if (all.empty() || row.team != team) {
            all.push_back({});
            all.back().team = row.team_name;
            counted.clear();
            person = {};
            team = row.team;
        }
        if (std::ranges::count(counted, row.meeting) == 0) counted.push_back(row.meeting);
        all.back().meetings = std::ssize(counted);
        if (row.attended.user == person) return;
        person = row.attended.user;
        if (row.is_led)
            all.back().people.push_back(of(row));
        else
            ++all.back().others;
    }
    void add(Row const& row) {
        begin(row);
        all.back().turnout.add(row.attended);
        if (!row.is_led) return;
        auto& one = all.back().people.back();
        one.turnout.add(row.attended);
        auto const& because = row.attended.because;
        bool const is_absent = row.attended.must_come && row.attended.presence == Presence::absent;
        if (is_absent && !because.empty()) one.reasons.push_back(because);
    }
};

}  // namespace

std::vector<TeamsTurnout> turnout_since(access::Visit& visit, Day since) {
    Counting counting;
    for (auto const& row : rows_since(visit, since)) counting.add(row);
    return std::move(counting.all);
}

}  // namespace indgang::team_meetings
