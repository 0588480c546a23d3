// What the worklist says of the team's next meeting, by one question.
#include <fmt/format.h>

#include "foundation/near_day.hpp"
#include "team_meetings/store.hpp"

namespace indgang::team_meetings {
namespace {

constexpr days worth_preparing{7};  // [chosen] when the worklist begins to speak of it

struct Row {
    FixedTeamId team;
    std::string name;
    TeamMeetingId meeting;
    Day on;
    TimeOfDay from;
};

NextMeeting next_of(Row const& row, Day today, Language language) {
    NextMeeting next{
        .team = row.name, .address = fmt::format("/teammoede/{}", row.meeting.value), .said = {}};
    auto const day = near_day(row.on, today, language);
    next.is_late = row.on < today;
    next.is_to_begin = row.on == today;
    next.said = next.is_late       ? phrase("skulle være holdt {0}", day)
                : next.is_to_begin ? phrase("er i dag kl. {0}", said(row.from))
                                   : phrase("er {0} kl. {1}", day, said(row.from));
    return next;
}

}  // namespace

std::vector<NextMeeting> next_meetings(access::Visit& visit) {
    auto const rows = visit.db().rows(
        "SELECT t.id, t.name, m.id, p.on_day, p.from_minute FROM fixed_team_member f"
        " JOIN fixed_team t ON t.id = f.team_id JOIN team_meeting m ON m.team_id = t.id"
        " JOIN team_meeting_plan p ON p.meeting_id = m.id AND NOT EXISTS (SELECT 1 FROM"
        " team_meeting_plan n WHERE n.meeting_id = m.id AND n.version > p.version)"
        " WHERE f.user_id = $1 AND f.joined_on <= $2 AND (f.left_on IS NULL OR f.left_on > $2)"
        " AND p.on_day <= $3 AND NOT EXISTS (SELECT 1 FROM team_meeting_cancellation c"
        " WHERE c.meeting_id = m.id) AND NOT EXISTS (SELECT 1 FROM team_meeting_account a"
        " WHERE a.meeting_id = m.id) ORDER BY t.name, t.id, p.on_day",
        [](db::Row const& row) {
            return Row{row.id<FixedTeamId>(0),
                       row.text(1),
                       row.id<TeamMeetingId>(2),
                       row.day(3),
                       {int(row.number(4))}};
        },
        visit.user().id, visit.today(), visit.today() + worth_preparing);
    std::vector<NextMeeting> all;
    FixedTeamId team;
    for (auto const& row : rows)
        if (row.team != team) {  // of each team the first
            all.push_back(next_of(row, visit.today(), visit.language()));
            team = row.team;
        }
    return all;
}

}  // namespace indgang::team_meetings
