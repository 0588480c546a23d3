#include "core_team/fixed_pages.hpp"

#include <doctest/doctest.h>

#include "core_team/fixed_store.hpp"
#include "core_team/store.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::core_team {
namespace {

using access::professionals;
using access::Relation;
using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

constexpr access::RelationSet changers{Relation::coordinator, Relation::leader};
constexpr Day today = test::monday_23_november;

FormFields north() {
    return {{"name", "Kerneteam Nord"}, {"rhythm", "weekly"}, {"because", "Vi kender hinanden"}};
}

FixedTeam make_north(FamilyWorld& world) {
    CHECK(world.post(world.lars, create_fixed_team, north()).status == 303);
    auto visit = world.visit(world.lars);
    return fixed_teams(visit).at(0).team;
}

void join(FamilyWorld& world, FixedTeam const& team, UserId user, DepartmentId department, Day on) {
    world.db.begin_write();
    auto visit = world.visit(world.lars);
    join_team(visit, team.id,
              {.user = user,
               .department = department,
               .discipline = Discipline::adult_adviser,
               .joined_on = on,
               .because = "Voksenområdet er med"});
    world.db.commit();
}

FormFields works_in(FixedTeam const& team, std::string from_on, std::string version = "first") {
    return {{"team", std::to_string(team.id.value)},
            {"from_on", std::move(from_on)},
            {"because", "Familien passer til teamet"},
            {"version", std::move(version)}};
}

CoreTeam team_of(FamilyWorld& world) {
    auto visit = world.visit(world.mette);
    auto scope = access::open_case(visit, world.holm, professionals);
    return ask_core_team(scope)();
}

bool is_core_team(FamilyWorld& world, UserId user) {
    auto visit = world.visit(user);
    return access::may_open(visit, world.holm, {Relation::core_team_member});
}

}  // namespace

TEST_CASE("a fixed team is made with a name of its own, a rhythm and why [TEAM-2]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const empty = world.post(world.lars, create_fixed_team, {});
        CHECK(empty.status == 422);
        for (auto const* field : {"name", "rhythm", "because"})
            CHECK_MESSAGE(mistake_at(empty, field) != "", field);
        make_north(world);
        auto const again = world.post(world.lars, create_fixed_team, north());
        CHECK(mistake_at(again, "name") == "Der er allerede et team med det navn.");
    });
}

TEST_CASE("the members of a fixed team are members of each of its cases [TEAM-2, TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const team = make_north(world);
        join(world, team, world.jonas, world.adult_social, "2026-05-01"_day);
        CHECK_FALSE(is_core_team(world, world.jonas));
        CHECK(world.post(changers, world.mette, change_arrangement, works_in(team, "2026-06-01"))
                  .status == 303);
        CHECK(is_core_team(world, world.jonas));
        auto const there = team_of(world);
        REQUIRE(there.fixed.has_value());
        CHECK(there.fixed->name == "Kerneteam Nord");
        REQUIRE(there.members.size() == 1);
        CHECK(there.members[0].joined_on == "2026-06-01"_day);
        join(world, team, world.birgit, world.child_disability, today);
        CHECK(is_core_team(world, world.birgit));
        CHECK(shows(world.get(professionals, world.mette, show_arrangement), "Kerneteam Nord"));
    });
}

TEST_CASE("who leaves a fixed team leaves all its cases that day [TEAM-4]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const team = make_north(world);
        join(world, team, world.jonas, world.adult_social, "2026-05-01"_day);
        world.post(changers, world.mette, change_arrangement, works_in(team, "2026-06-01"));
        world.db.begin_write();
        auto visit = world.visit(world.lars);
        leave_team(visit, team.id, members_of(visit, team.id).at(0), today, "Nyt arbejde");
        world.db.commit();
        CHECK_FALSE(is_core_team(world, world.jonas));
        CHECK(team_of(world).members.at(0).left_on == today);
    });
}

TEST_CASE("back to a team of its own, the fixed team's members leave the case [TEAM-2]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const team = make_north(world);
        join(world, team, world.jonas, world.adult_social, "2026-05-01"_day);
        world.post(changers, world.mette, change_arrangement, works_in(team, "2026-06-01"));
        FormFields const back{{"team", "own"},
                              {"from_on", "2026-11-23"},
                              {"because", "Familien ønsker færre"},
                              {"version", "2026-06-01"}};
        CHECK(world.post(changers, world.mette, change_arrangement, back).status == 303);
        CHECK_FALSE(is_core_team(world, world.jonas));
        CHECK_FALSE(team_of(world).fixed.has_value());
        CHECK(world.post(changers, world.mette, change_arrangement, back).status == 409);
    });
}

TEST_CASE("a team that is not there, or a day that cannot be, is refused at its field [TEAM-2]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const team = make_north(world);
        for (auto const* other : {"", "999", "-1", "<b>", "own"}) {
            auto fields = works_in(team, "2026-06-01");
            fields[0].second = other;
            auto const answer = world.post(changers, world.mette, change_arrangement, fields);
            CHECK_MESSAGE(mistake_at(answer, "team") != "", other);
        }
        for (auto const* day : {"2026-03-02", "2026-11-24", "31-02-2026"}) {
            auto const answer =
                world.post(changers, world.mette, change_arrangement, works_in(team, day));
            CHECK_MESSAGE(mistake_at(answer, "from_on") != "", day);
        }
    });
}

}  // namespace indgang::core_team
