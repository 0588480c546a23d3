#include <doctest/doctest.h>

#include "status_deck/ball_pages.hpp"
#include "status_deck/begin_pages.hpp"
#include "status_deck/case_pages.hpp"
#include "status_deck/hold_pages.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"
#include "team_meetings/store.hpp"
#include "web/form.hpp"

namespace indgang::status_deck {
namespace {

using access::Relation;
using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

constexpr access::RelationSet at_work{Relation::coordinator, Relation::core_team_member};
constexpr std::string_view hostile = "<script>alert(1)</script>'\"--";

/// Mette's and Lise's team with the family Holm, and its meeting of today; Jonas is not in it.
struct TeamWorld {
    explicit TeamWorld(db::Db& db) : world{db} {
        auto const at = Instant{test::third_of_march.count()};
        auto const team = db.insert(
            "INSERT INTO fixed_team (name, rhythm, because, recorded_by, recorded_at)"
            " VALUES ('Kerneteam Nord', 'weekly', 'x', $1, $2) RETURNING id",
            world.lars, at);
        for (auto const& [user, department] : {std::pair{world.mette, world.child_disability},
                                               std::pair{world.lise, world.psychology}})
            db.run(
                "INSERT INTO fixed_team_member (team_id, user_id, department_id, discipline,"
                " joined_on, because, recorded_by, recorded_at) VALUES ($1, $2, $3, 'other',"
                " '2026-03-03', 'x', $4, $5)",
                team, user, department, world.lars, at);
        db.run(
            "INSERT INTO case_team (case_id, from_on, team_id, because, recorded_by, recorded_at)"
            " VALUES ($1, '2026-03-03', $2, 'x', $3, $4)",
            world.holm, team, world.lars, at);
        db.run(
            "INSERT INTO timeline (case_id, at, user_id, what, said, folder)"
            " VALUES ($1, $2, $3, 'plan_agreed', $4, 'plan')",
            world.holm, Instant{"2026-11-20"_day.count()}, world.mette,
            stored(phrase("Planen er aftalt.")));
        meeting = db.insert(
            "INSERT INTO team_meeting (team_id, planned_by, planned_at) VALUES ($1, $2, $3)"
            " RETURNING id",
            team, world.mette, at);
        db.run(
            "INSERT INTO team_meeting_plan (meeting_id, version, on_day, from_minute, until_minute,"
            " planned_by, planned_at) VALUES ($1, 1, '2026-11-23', 540, 660, $2, $3)",
            meeting, world.mette, at);
    }

    web::Response get(UserId user, web::Response (*page)(web::Request const&, access::Visit&)) {
        web::Request request;
        request.path_values = {{"teammoede", std::to_string(meeting)}};
        auto visit = world.visit(user);
        return page(request, visit);
    }
    void begin() {
        world.db.begin_write();
        auto visit = world.visit(world.mette);
        auto const found = team_meetings::meeting(visit, TeamMeetingId{meeting});
        status_deck::begin(visit, *found,
                           {.chair = world.mette,
                            .minute_taker = world.lise,
                            .time_keeper = world.lise,
                            .at = visit.now()});
        world.db.commit();
    }
    web::Response slide(UserId user, FormFields const& fields) {
        return world.post(at_work, user, note_case, fields, {{"teammoede", meeting}});
    }

    FamilyWorld world;
    std::int64_t meeting = 0;
};

}  // namespace

TEST_CASE("only a member of the team sees the deck of its meeting [MEET-2] [TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        TeamWorld team{db};
        CHECK(shows(team.get(team.world.mette, show_deck), "Planen er aftalt."));
        CHECK(shows(team.get(team.world.lise, show_deck), "Planen er aftalt."));
        CHECK_FALSE(shows(team.get(team.world.lars, show_deck), "Planen er aftalt."));
        for (auto const user : {team.world.jonas, team.world.birgit})
            CHECK_THROWS_AS(team.get(user, show_deck), access::NotFound);
    });
}

TEST_CASE(
    "without consent a member sees the family's line and nothing of what happened [SHARE-2]") {
    test::on_both_migrated([](db::Db& db) {
        TeamWorld team{db};
        db.run(
            "INSERT INTO consent_answer (request_id, person_id, answer, how, recorded_by, recorded_at)"
            " SELECT request_id, person_id, 'withdrawn', 'oral', recorded_by, $1 FROM consent_answer",
            Instant{"2026-11-22"_day.count()});
        auto const seen = team.get(team.world.lise, show_deck);
        CHECK(shows(seen, "Familien Holm"));
        CHECK_FALSE(shows(seen, "Planen er aftalt."));
        CHECK(shows(seen, "en mappe, som du ikke må se"));
        CHECK(shows(team.get(team.world.mette, show_deck), "Planen er aftalt."));
        team.begin();
        CHECK_THROWS_AS(team.slide(team.world.lise, {{"outcome", "nothing"}}), access::NotFound);
    });
}

TEST_CASE("all mistakes of an outcome are told at once, and what was typed is kept [MEET-8]") {
    test::on_both_migrated([](db::Db& db) {
        TeamWorld team{db};
        team.begin();
        auto const none = team.slide(team.world.mette, {});
        CHECK(none.status == 422);
        CHECK(mistake_at(none, "outcome") != "");
        auto const wrong = team.slide(
            team.world.mette, {{"outcome", "ball"}, {"holder", "999"}, {"due_on", "2026-11-22"}});
        for (auto const* field : {"words", "holder", "due_on"})
            CHECK_MESSAGE(mistake_at(wrong, field) != "", field);
        auto const kept =
            team.slide(team.world.mette, {{"outcome", "ball"}, {"words", std::string(hostile)}});
        CHECK(kept.status == 422);
        CHECK_FALSE(shows(kept, "<script>alert"));
        CHECK(shows(kept, "&lt;script&gt;"));
    });
}

TEST_CASE("hostile words are shown as they are, and a ball is moved with its version [PLAN-4]") {
    test::on_both_migrated([](db::Db& db) {
        TeamWorld team{db};
        team.begin();
        CHECK(team.slide(team.world.mette, {{"outcome", "ball"},
                                            {"words", std::string(hostile)},
                                            {"holder", std::to_string(team.world.lise.value)}})
                  .status == 303);
        auto const deck = team.get(team.world.mette, show_deck);
        CHECK_FALSE(shows(deck, "<script>alert"));
        CHECK(shows(deck, "&lt;script&gt;alert(1)"));
        auto const move = [&](FormFields const& fields) {
            return team.world.post(at_work, team.world.lise, move_ball, fields, {{"teambold", 1}});
        };
        CHECK(move({{"step", "done"}, {"version", "77"}}).status == 409);
        CHECK(mistake_at(move({{"step", "drop"}, {"version", "1"}}), "because") != "");
        CHECK(mistake_at(move({{"step", "give"}, {"version", "1"}}), "holder") != "");
        CHECK(move({{"step", "done"}, {"version", "1"}}).status == 303);
        CHECK_THROWS_AS(move({{"step", "done"}, {"version", "1"}}), access::NotFound);
    });
}

TEST_CASE("a case that was not reached comes back next time, without anybody saying so [MEET-2]") {
    test::on_both_migrated([](db::Db& db) {
        TeamWorld team{db};
        team.begin();
        db.begin_write();
        auto visit = team.world.visit(team.world.mette);
        auto const found = team_meetings::meeting(visit, TeamMeetingId{team.meeting});
        hold(visit, *found, {.members = {}});
        db.commit();
        auto const put_off = db.rows("SELECT case_id FROM team_meeting_put_off",
                                     [](db::Row const& row) { return row.id<CaseId>(0); });
        CHECK(put_off == std::vector{team.world.holm});
        auto const held = team_meetings::meeting(visit, TeamMeetingId{team.meeting});
        CHECK(held->state() == team_meetings::State::held);
    });
}

}  // namespace indgang::status_deck
