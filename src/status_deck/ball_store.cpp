#include "status_deck/balls.hpp"

namespace indgang::status_deck {

constexpr access::Folder meetings_folder{access::FolderKind::meetings};

std::vector<Ball> open_balls_of(access::CaseScope& scope) {
    if (!scope.may_see(meetings_folder)) return {};
    return scope.db().rows(
        "SELECT b.id, b.words, u.name, h.because, h.user_id, h.given_at, b.due_on, o.meeting_id,"
        " h.id FROM team_ball b JOIN team_meeting_outcome o ON o.id = b.outcome_id"
        " JOIN team_ball_holder h ON h.id = (SELECT max(n.id) FROM team_ball_holder n"
        " WHERE n.ball_id = b.id) JOIN app_user u ON u.id = h.user_id WHERE b.case_id = $1"
        " AND NOT EXISTS (SELECT 1 FROM team_ball_end e WHERE e.ball_id = b.id) ORDER BY b.id",
        [](db::Row const& row) {
            return Ball{.id = row.id<BallId>(0),
                        .words = row.text(1),
                        .holder = row.text(2),
                        .because = row.text(3),
                        .user = row.id<UserId>(4),
                        .since = row.instant(5),
                        .due_on = row.maybe_day(6),
                        .meeting = "/teammoede/" + std::to_string(row.number(7)),
                        .version = row.number(8)};
        },
        scope.case_id());
}

void give(access::CaseScope& scope, BallId ball, UserId to, std::string_view because) {
    scope.db().run(
        "INSERT INTO team_ball_holder (ball_id, user_id, because, given_by, given_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        ball, to, because, scope.user(), scope.now());
    scope.record("action_given", phrase("En bold fra teamets møde er givet videre."),
                 meetings_folder);
}

void end(access::CaseScope& scope, Ball const& ball, bool is_done, std::string_view because) {
    scope.db().run(
        "INSERT INTO team_ball_end (ball_id, because, is_done, ended_by, ended_at)"
        " VALUES ($1, $2, $3, $4, $5)",
        ball.id, because, is_done ? 1 : 0, scope.user(), scope.now());
    scope.record("action_told",
                 is_done ? phrase("En bold fra teamets møde er gjort.")
                         : phrase("En bold fra teamets møde er ikke længere nødvendig."),
                 meetings_folder);
}

}  // namespace indgang::status_deck
