#include "support/team_places.hpp"

namespace indgang::test {
namespace {

struct Furnishing {
    db::Db& db_;
    HolmIds const& ids_;
    DepartmentId department_;
    std::string_view at_;

    /// Mette's own reflection, and a supervision of Mette's and Lise's.
    void after_the_meeting(Places& all) {
        all["{refleksion}"] = std::to_string(
            db_.insert("INSERT INTO reflection (writer_id, about, on_day, went_well, written_at)"
                       " VALUES ($1, 'Statusmødet', '2026-11-20', 'Jeg ventede', $2) RETURNING id",
                       ids_.mette, at_));
        auto const session = db_.insert(
            "INSERT INTO supervision (title, on_day, began_by, began_at)"
            " VALUES ('Taletid', '2026-11-20', $1, $2) RETURNING id",
            ids_.mette, at_);
        for (auto const user : {ids_.mette, ids_.lise})
            db_.run("INSERT INTO supervision_member (supervision_id, user_id) VALUES ($1, $2)",
                    session, user);
        all["{supervision}"] = std::to_string(session);
    }

    /// Mette and Lise are in the team; it has begun its meeting of today, with the family on its deck.
    void the_team_meets(Places& all) {
        db_.run(
            "INSERT INTO fixed_team_member (team_id, user_id, department_id, discipline, joined_on,"
            " because, recorded_by, recorded_at) SELECT min(id), $1, $2, 'social_worker',"
            " '2026-03-03', 'Koordinator', $3, $4 FROM fixed_team",
            ids_.mette, department_, ids_.lars, at_);
        db_.run(
            "INSERT INTO case_team (case_id, from_on, team_id, because, recorded_by, recorded_at)"
            " SELECT $1, '2026-03-03', min(id), 'Fast team', $2, $3 FROM fixed_team",
            ids_.holm, ids_.lars, at_);
        auto const meeting = db_.insert(
            "INSERT INTO team_meeting (team_id, planned_by, planned_at) SELECT min(id), $1, $2"
            " FROM fixed_team RETURNING id",
            ids_.mette, at_);
        all["{teammoede}"] = std::to_string(meeting);
        db_.run(
            "INSERT INTO team_meeting_plan (meeting_id, version, on_day, from_minute, until_minute,"
            " planned_by, planned_at) VALUES ($1, 1, '2026-11-23', 540, 660, $2, $3)",
            meeting, ids_.mette, at_);
        db_.run(
            "INSERT INTO team_meeting_case (meeting_id, case_id, position, since_at)"
            " VALUES ($1, $2, 1, '2026-11-01T09:00:00.000Z')",
            meeting, ids_.holm);
        auto const outcome = db_.insert(
            "INSERT INTO team_meeting_outcome (meeting_id, case_id, outcome, noted_by, noted_at)"
            " VALUES ($1, $2, 'ball', $3, $4) RETURNING id",
            meeting, ids_.holm, ids_.mette, at_);
        auto const ball = db_.insert(
            "INSERT INTO team_ball (outcome_id, case_id, words) VALUES ($1, $2, 'Ring til skolen')"
            " RETURNING id",
            outcome, ids_.holm);
        all["{teambold}"] = std::to_string(ball);
        db_.run(
            "INSERT INTO team_ball_holder (ball_id, user_id, given_by, given_at)"
            " VALUES ($1, $2, $3, $4)",
            ball, ids_.lise, ids_.mette, at_);
    }
};

}  // namespace

void add_team_places(db::Db& db, HolmIds const& ids, DepartmentId department, std::string_view at,
                     Places& all) {
    Furnishing furnishing{db, ids, department, at};
    furnishing.the_team_meets(all);
    furnishing.after_the_meeting(all);
}

}  // namespace indgang::test
