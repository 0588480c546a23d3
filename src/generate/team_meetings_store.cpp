// What is told stays Danish: it is content, not interface.
#include <algorithm>

#include "generate/team_meetings.hpp"
#include "generate/timeline.hpp"

namespace indgang::generate {
namespace {

constexpr std::size_t most_teams = 3;
constexpr int weeks_held = 26, weeks_to_come = 6;
constexpr int weeks_skipped =
    2;  // by the first team, so that its deck is full and its meeting late
constexpr int nine = 540, noon = 720;

constexpr std::string_view reasons[] = {"Ferie", "Akut møde om en anden familie", "Kursus",
                                        "Fravær", "Møde i retten"};
constexpr std::string_view substitutes[] = {"Karen Brink", "Søren Agerholm"};
constexpr std::string_view notes[] = {
    "Vi aftalte at holde pausen kl. 10.15, så alle kan nå en opringning.",
    "Jobcenteret har fået ny afdelingsleder. Vi inviterer hende i januar.", ""};

class Holding {
public:
    Holding(db::Db& db, WorkingDays const& working_days, Day today)
        : db_{db}, working_days_{working_days}, today_{today} {}

    void one(FixedTeam const& team, int number) {
        auto const last = last_meeting_day(number);
        agree_duty(team, last - days{7 * weeks_held});
        int const skipped = number == 0 ? weeks_skipped : 0;
        for (int week = weeks_held - 1; week >= 0; --week) {
            auto const on = last - days{7 * week};
            if (week < skipped)
                called_off(team, on, "Halvdelen af teamet var på kursus.");
            else
                held(team, on, week);
            if (week == skipped) put_one_off(team, on);
        }
        today_it_is(team, number);
        for (int week = 1; week <= weeks_to_come; ++week)
            plan(team, working_days_.on_or_before(last + days{7 * (week + 1)}), last);
        called_off(team, last - days{7 * 9 + 1}, "Fælles temadag for hele forvaltningen.");
    }

private:
    /// The latest Tuesday, Wednesday or Thursday before this week.
    Day last_meeting_day(int number) const {
        auto day = today_ - days{1};
        while (day.weekday() != std::chrono::Tuesday + std::chrono::days{number % 3})
            day = day - days{1};
        return day;
    }

    std::int64_t plan(FixedTeam const& team, Day on, Day written_on, std::string_view because = "",
                      std::optional<Day> moved_from = {}) {
        auto const by = team.members.front().who.user;
        auto const meeting = db_.insert(
            "INSERT INTO team_meeting (team_id, planned_by, planned_at) VALUES ($1, $2, $3)"
            " RETURNING id",
            team.id, by, moment_on(written_on, 1));
        auto const add = [&](int version, Day day, std::string_view why) {
            db_.run(
                "INSERT INTO team_meeting_plan (meeting_id, version, on_day, from_minute,"
                " until_minute, place_note, because, planned_by, planned_at) VALUES ($1, $2, $3,"
                " $4, $5, 'Mødelokale 3, rådhuset', $6, $7, $8)",
                meeting, version, day, nine, noon, why, by, moment_on(written_on, 1));
        };
        if (moved_from) add(1, *moved_from, "");
        add(moved_from ? 2 : 1, on, because);
        return meeting;
    }

    void start(FixedTeam const& team, std::int64_t meeting, Day on) {
        auto const at = [&](std::size_t which) {
            return team.members[which % team.members.size()].who.user;
        };
        db_.run(
            "INSERT INTO team_meeting_start (meeting_id, chair_id, minute_taker_id, time_keeper_id,"
            " started_by, started_at) VALUES ($1, $2, $3, $4, $2, $5)",
            meeting, at(0), at(2), at(3), moment_on(on, 0));
    }

    void held(FixedTeam const& team, Day on, int week) {
        auto const meeting = plan(team, on, on - days{20});
        start(team, meeting, on);
        auto const account = db_.insert(
            "INSERT INTO team_meeting_account (meeting_id, version, note, written_by, written_at)"
            " VALUES ($1, 1, $2, $3, $4) RETURNING id",
            meeting, notes[std::size_t(week) % std::size(notes)], team.members.front().who.user,
            moment_on(on, 3));
        for (std::size_t i = 0; i < team.members.size(); ++i) came(account, team, i, week);
        if (week < 8) lay(team, meeting, on - days{7}, on);
        if (week < 8) outcomes(meeting, on);
        last_ = meeting;
    }

    /// At the meeting that was held last.
    void put_one_off(FixedTeam const& team, Day on) {
        db_.run(
            "INSERT INTO team_meeting_put_off (meeting_id, case_id, since_at, because,"
            " put_off_by, put_off_at) SELECT $1, min(c.case_id), $2, 'PPR er først med næste gang.',"
            " $3, $4 FROM case_team c JOIN family_case f ON f.id = c.case_id"
            " AND f.closed_on IS NULL WHERE c.team_id = $5 AND c.case_id NOT IN"
            " (SELECT d.case_id FROM team_meeting_case d WHERE d.meeting_id = $1)"
            " HAVING min(c.case_id) IS NOT NULL",
            last_, moment_on(on - days{7}, 0), team.members.front().who.user, moment_on(on, 0),
            team.id);
    }

    void came(std::int64_t account, FixedTeam const& team, std::size_t member, int week) {
        auto const turn = (std::size_t(week) * 7 + member * 5) % 23;
        std::string_view presence = "came", because, substitute;
        if (turn == 3) presence = "late";
        if (turn == 11) {
            presence = "absent";
            because = reasons[(std::size_t(week) + member) % std::size(reasons)];
        }
        if (turn == 17) {
            presence = "substituted";
            substitute = substitutes[std::size_t(week) % std::size(substitutes)];
        }
        db_.run(
            "INSERT INTO team_meeting_presence (account_id, user_id, must_come, presence, because,"
            " substitute) VALUES ($1, $2, 1, $3, $4, $5)",
            account, team.members[member].who.user, presence, because, substitute);
    }

    /// The cases to which something happened in those days, as the program would have found them.
    void lay(FixedTeam const& team, std::int64_t meeting, Day since, Day until) {
        db_.run(
            "INSERT INTO team_meeting_case (meeting_id, case_id, position, since_at)"
            " SELECT $1, d.case_id, row_number() OVER (ORDER BY d.case_id), $3 FROM (SELECT DISTINCT"
            " c.case_id FROM case_team c JOIN family_case f ON f.id = c.case_id AND f.closed_on IS"
            " NULL JOIN timeline t ON t.case_id = c.case_id AND t.at > $3 AND t.at <= $4"
            " AND t.what NOT IN ('contact_logged', 'imported') WHERE c.team_id = $2) d",
            meeting, team.id, moment_on(since, 0), moment_on(until, 0));
    }

    void outcomes(std::int64_t meeting, Day on) {
        db_.run(
            "INSERT INTO team_meeting_outcome (meeting_id, case_id, outcome, words, noted_by,"
            " noted_at) SELECT d.meeting_id, d.case_id, CASE d.position % 3 WHEN 1 THEN 'family'"
            " WHEN 2 THEN 'nothing' ELSE 'meeting' END, CASE d.position % 3 WHEN 1 THEN"
            " 'Om de stadig ønsker sig en fast aften om ugen.' WHEN 2 THEN '' ELSE"
            " 'Skolen og PPR skal sidde ved samme bord.' END, s.minute_taker_id, $2"
            " FROM team_meeting_case d JOIN team_meeting_start s ON s.meeting_id = d.meeting_id"
            " WHERE d.meeting_id = $1 ORDER BY d.position",
            meeting, moment_on(on, 2));
    }

    /// The first team is in the middle of its meeting, moved from later in the week; the others meet today.
    void today_it_is(FixedTeam const& team, int number) {
        if (!working_days_.is_working_day(today_)) return;
        auto const last = last_meeting_day(number);
        auto const meeting = plan(team, today_, today_ - days{6},
                                  "Rådhuset er lukket resten af ugen.", last + days{7});
        if (number > 0) return;
        start(team, meeting, today_);
        lay(team, meeting, last - days{7 * weeks_skipped}, today_);
        first_is_noted(team, meeting);
    }

    void first_is_noted(FixedTeam const& team, std::int64_t meeting) {
        auto const first = db_.row(
            "SELECT case_id FROM team_meeting_case WHERE meeting_id = $1 AND position = 1",
            [](db::Row const& row) { return row.id<CaseId>(0); }, meeting);
        if (!first) return;
        auto const by = team.members[2 % team.members.size()].who.user;
        auto const outcome = db_.insert(
            "INSERT INTO team_meeting_outcome (meeting_id, case_id, outcome, noted_by, noted_at)"
            " VALUES ($1, $2, 'ball', $3, $4) RETURNING id",
            meeting, *first, by, moment_on(today_, 1));
        auto const ball = db_.insert(
            "INSERT INTO team_ball (outcome_id, case_id, words, due_on) VALUES ($1, $2, 'Spørge PPR,"
            " hvornår udtalelsen er klar', $3) RETURNING id",
            outcome, *first, today_ + days{10});
        db_.run(
            "INSERT INTO team_ball_holder (ball_id, user_id, given_by, given_at)"
            " VALUES ($1, $2, $3, $4)",
            ball, team.members.front().who.user, by, moment_on(today_, 1));
    }

    void called_off(FixedTeam const& team, Day on, std::string_view because) {
        auto const meeting = plan(team, on, on - days{20});
        db_.run(
            "INSERT INTO team_meeting_cancellation (meeting_id, because, cancelled_by,"
            " cancelled_at) VALUES ($1, $4, $2, $3)",
            meeting, team.members.front().who.user, moment_on(on - days{12}, 2), because);
    }

    void agree_duty(FixedTeam const& team, Day on) {
        auto const duty = db_.insert(
            "INSERT INTO team_duty (team_id, agreed_with, agreed_on, recorded_by, recorded_at)"
            " VALUES ($1, 'Afdelingslederne i de fem afdelinger', $2, $3, $4) RETURNING id",
            team.id, on, team.members.front().who.user, moment_on(on, 0));
        for (auto const& member : team.members)
            db_.run(
                "INSERT INTO team_duty_member (duty_id, user_id) VALUES ($1, $2) ON CONFLICT DO"
                " NOTHING",
                duty, member.who.user);
    }

    db::Db& db_;
    WorkingDays const& working_days_;
    Day today_;
    std::int64_t last_ = 0;  // meeting that was held
};

void say_what_meetings_were(db::Db& db, Day today) {
    db.run(
        "INSERT INTO meeting_count_before (case_id, meetings, parties, words, written_by,"
        " written_at) SELECT c.id, 5 + c.id % 4, 4 + c.id % 5, CASE c.id % 2 WHEN 1 THEN"
        " 'Vi fortalte det samme hver gang. Der var altid en, der ikke havde hørt det.' ELSE ''"
        " END, c.created_by, $1 FROM family_case c WHERE c.id <= 12 AND c.closed_on IS NULL"
        " ORDER BY c.id",
        moment_on(today - days{30}, 3));
}

}  // namespace

void hold_team_meetings(db::Db& db, Staff const& staff, WorkingDays const& working_days,
                        Day today) {
    say_what_meetings_were(db, today);
    Holding holding{db, working_days, today};
    auto const most = std::min(most_teams, staff.teams.size());
    for (std::size_t i = 0; i < most; ++i)
        if (!staff.teams[i].members.empty()) holding.one(staff.teams[i], int(i));
}

}  // namespace indgang::generate
