// The deck of a team with 300 cases, on both engines: found within 50 ms, with the rights of a member who sees by
// consent. The fastest of several is held, since the machine may be busy with other things.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <chrono>

#include "status_deck/store.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"
#include "team_meetings/store.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

constexpr int families = 300, lines_each = 40, times = 9;
constexpr std::int64_t most_milliseconds = 50;
constexpr Instant in_march{third_of_march.count()};

struct LargeTeam {
    explicit LargeTeam(db::Db& database) : db{database}, world{database} {
        db.begin_write();
        team = db.insert(
            "INSERT INTO fixed_team (name, rhythm, because, recorded_by, recorded_at)"
            " VALUES ('Kerneteam Stort', 'weekly', 'x', $1, $2) RETURNING id",
            world.lars, in_march);
        db.run(
            "INSERT INTO fixed_team_member (team_id, user_id, department_id, discipline, joined_on,"
            " because, recorded_by, recorded_at) VALUES ($1, $2, $3, 'other', '2026-03-03', 'x', $4,"
            " $5)",
            team, world.lise, world.psychology, world.lars, in_march);
        for (int number = 0; number < families; ++number) family(number);
        auto const meeting_id = db.insert(
            "INSERT INTO team_meeting (team_id, planned_by, planned_at) VALUES ($1, $2, $3)"
            " RETURNING id",
            team, world.lise, in_march);
        db.run(
            "INSERT INTO team_meeting_plan (meeting_id, version, on_day, from_minute, until_minute,"
            " planned_by, planned_at) VALUES ($1, 1, '2026-11-23', 540, 660, $2, $3)",
            meeting_id, world.lise, in_march);
        db.commit();
        meeting = team_meetings::TeamMeetingId{meeting_id};
    }

    void family(int number) {
        auto const id = db.insert(
            "INSERT INTO family_case (case_number, family_name, search_name, opened_on, created_by,"
            " created_at) VALUES ($1, 'Holm', 'holm', '2026-03-03', $2, $3) RETURNING id",
            fmt::format("2026-8{:04}", number), world.mette, in_march);
        db.run(
            "INSERT INTO coordinator_change (case_id, from_on, user_id, because, recorded_by,"
            " recorded_at) VALUES ($1, '2026-03-03', $2, '', $2, $3)",
            id, world.mette, in_march);
        db.run(
            "INSERT INTO model_change (case_id, from_on, model, because, recorded_by, recorded_at)"
            " VALUES ($1, '2026-03-03', 'sammen_om_familien_2018', '', $2, $3)",
            id, world.mette, in_march);
        db.run(
            "INSERT INTO access_grant (user_id, case_id, relation, from_on, because)"
            " VALUES ($1, $2, 'core_team_member', '2026-03-03', 'team')",
            world.lise, id);
        db.run(
            "INSERT INTO case_team (case_id, from_on, team_id, because, recorded_by, recorded_at)"
            " VALUES ($1, '2026-03-03', $2, 'x', $3, $4)",
            id, team, world.lars, in_march);
        consent(id);
        for (int line = 0; line < lines_each; ++line) happened(id, line);
    }
    void consent(std::int64_t id) {
        auto const request = db.insert(
            "INSERT INTO consent_request (case_id, recipient_function, folders, purpose, from_on,"
            " asked_by, asked_at) VALUES ($1, 'core_team_member', 'family,matters,plan,meetings',"
            " 'x', '2026-03-03', $2, $3) RETURNING id",
            id, world.mette, in_march);
        db.run("INSERT INTO consent_giver (request_id, person_id) VALUES ($1, $2)", request,
               world.anna);
        db.run(
            "INSERT INTO consent_answer (request_id, person_id, answer, how, recorded_by,"
            " recorded_at) VALUES ($1, $2, 'given', 'oral', $3, $4)",
            request, world.anna, world.mette, in_march);
    }
    /// One in four is since last time; of several folders.
    void happened(std::int64_t id, int line) {
        Day const on = "2026-11-21"_day - days{line * 3};
        constexpr std::pair<char const*, char const*> kinds[] = {{"plan_agreed", "plan"},
                                                                 {"intervention_ended", "matters"},
                                                                 {"follow_up_held", "meetings"},
                                                                 {"coordinator_changed", "all"}};
        auto const [what, folder] = kinds[line % 4];
        db.run(
            "INSERT INTO timeline (case_id, at, user_id, what, said, folder)"
            " VALUES ($1, $2, $3, $4, $5, $6)",
            id, Instant{on.count()}, world.mette, what, stored(phrase("Planen er aftalt.")),
            folder);
    }

    db::Db& db;
    FamilyWorld world;
    std::int64_t team = 0;
    team_meetings::TeamMeetingId meeting;
};

}  // namespace

TEST_CASE("the deck of a team with 300 cases is found within 50 ms [MEET-2]") {
    on_both_migrated([](db::Db& db) {
        LargeTeam team{db};
        auto visit = team.world.visit(team.world.lise);
        auto const meeting = team_meetings::meeting(visit, team.meeting);
        REQUIRE(meeting.has_value());
        auto fastest = std::chrono::microseconds::max();
        for (int time = 0; time < times; ++time) {
            auto const from = std::chrono::steady_clock::now();
            auto const deck = status_deck::deck_of(visit, *meeting);
            auto const took = std::chrono::duration_cast<std::chrono::microseconds>(
                std::chrono::steady_clock::now() - from);
            fastest = std::min(fastest, took);
            CHECK(deck.on_deck == families);
        }
        MESSAGE("deck of ", families, " cases: ", fastest.count() / 1000.0, " ms");
        CHECK(fastest <= std::chrono::milliseconds{most_milliseconds});
    });
}
