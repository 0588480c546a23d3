#include "team_meetings/store.hpp"

#include "web/http.hpp"

namespace indgang::team_meetings {

using access::Role;

void plan_series(access::Visit& visit, FixedTeamId team, std::vector<Plan> const& plans) {
    for (auto const& plan : plans) {
        auto const id = visit.db().insert(
            "INSERT INTO team_meeting (team_id, planned_by, planned_at) VALUES ($1, $2, $3)"
            " RETURNING id",
            team, visit.user().id, visit.now());
        visit.db().run(
            "INSERT INTO team_meeting_plan (meeting_id, version, on_day, from_minute, until_minute,"
            " place_note, because, planned_by, planned_at) VALUES ($1, 1, $2, $3, $4, $5, '', $6,"
            " $7)",
            id, plan.when.on, plan.when.from.minutes, plan.when.until.minutes, plan.place_note,
            visit.user().id, visit.now());
    }
}

void move(access::Visit& visit, TeamMeeting const& meeting, Plan const& plan) {
    visit.db().run(
        "INSERT INTO team_meeting_plan (meeting_id, version, on_day, from_minute, until_minute,"
        " place_note, because, planned_by, planned_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        meeting.id, meeting.plan().version + 1, plan.when.on, plan.when.from.minutes,
        plan.when.until.minutes, plan.place_note, plan.because, visit.user().id, visit.now());
}

void cancel(access::Visit& visit, TeamMeetingId meeting, std::string_view because) {
    visit.db().run(
        "INSERT INTO team_meeting_cancellation (meeting_id, because, cancelled_by, cancelled_at)"
        " VALUES ($1, $2, $3, $4)",
        meeting, because, visit.user().id, visit.now());
}

void agree_duty(access::Visit& visit, FixedTeamId team, std::string_view with, Day on,
                std::vector<UserId> const& members) {
    auto const duty = visit.db().insert(
        "INSERT INTO team_duty (team_id, agreed_with, agreed_on, recorded_by, recorded_at)"
        " VALUES ($1, $2, $3, $4, $5) RETURNING id",
        team, with, on, visit.user().id, visit.now());
    for (auto const user : members)
        visit.db().run("INSERT INTO team_duty_member (duty_id, user_id) VALUES ($1, $2)", duty,
                       user);
}

void begin(access::Visit& visit, TeamMeetingId meeting, Start const& start) {
    visit.db().run(
        "INSERT INTO team_meeting_start (meeting_id, chair_id, minute_taker_id, time_keeper_id,"
        " started_by, started_at) VALUES ($1, $2, $3, $4, $5, $6)",
        meeting, start.chair, start.minute_taker, start.time_keeper, visit.user().id, visit.now());
}

void write_account(access::Visit& visit, TeamMeeting const& meeting, Account const& account) {
    auto const id = visit.db().insert(
        "INSERT INTO team_meeting_account (meeting_id, version, note, because, written_by,"
        " written_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
        meeting.id, meeting.account ? meeting.account->version + 1 : 1, account.note,
        account.because, visit.user().id, visit.now());
    for (auto const& one : account.members)
        visit.db().run(
            "INSERT INTO team_meeting_presence (account_id, user_id, must_come, presence, because,"
            " substitute) VALUES ($1, $2, $3, $4, $5, $6)",
            id, one.user, one.must_come, one.presence, one.because, one.substitute);
}

bool arranges(access::Visit& visit) {
    return visit.user().roles.has_any_of({Role::administrator, Role::leader});
}

}  // namespace indgang::team_meetings
