#include "core_team/pages.hpp"

#include <doctest/doctest.h>

#include "access/users.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::core_team {
namespace {

using access::coordination;
using access::professionals;
using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

std::string word_of(UserId user, DepartmentId department) {
    return std::to_string(user.value) + "-" + std::to_string(department.value);
}

/// A colleague from PPR who is nobody in the case yet.
UserId hire_ida(FamilyWorld& world) {
    auto const ida = access::create_user(world.db, {.login = "ida",
                                                    .name = "Ida Ravn",
                                                    .telephone = "20 00 11 22",
                                                    .email = {},
                                                    .password = {},
                                                    .active_from = "2020-01-01"_day});
    access::give_role(world.db, ida, access::Role::core_team_member, "2020-01-01"_day);
    access::place_in_department(world.db, ida, world.psychology, "2020-01-01"_day);
    return ida;
}

FormFields joining(UserId user, DepartmentId department, std::string from) {
    return {{"person", word_of(user, department)},
            {"discipline", "psychologist"},
            {"joined_on", std::move(from)},
            {"because", "Sofie skal testes"}};
}

CoreTeam team_of(FamilyWorld& world) {
    auto visit = world.visit(world.mette);
    auto scope = access::open_case(visit, world.holm, professionals);
    return ask_core_team(scope)();
}

bool may_open(FamilyWorld& world, UserId user) {
    auto visit = world.visit(user);
    return access::may_open(visit, world.holm, professionals);
}

}  // namespace

TEST_CASE("who joins has access from that day on, and stands on the page and timeline [TEAM-4]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const ida = hire_ida(world);
        CHECK_FALSE(may_open(world, ida));
        auto const answer = world.post(coordination, world.mette, create_member,
                                       joining(ida, world.psychology, "2026-11-20"));
        CHECK(answer.status == 303);
        CHECK(may_open(world, ida));
        auto const page = world.get(professionals, world.lise, show_team);
        CHECK(shows(page, "Ida Ravn"));
        CHECK(shows(page, "Psykolog, PPR"));
        CHECK(shows(page, "Sofie skal testes"));
        CHECK_FALSE(shows(page, "Tilføj medlem"));
        CHECK(shows(world.get(professionals, world.mette, show_team), "Tilføj medlem"));
    });
}

TEST_CASE("ad hoc, a member has access for exactly the agreed period [TEAM-4, TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const ida = hire_ida(world);
        auto fields = joining(ida, world.psychology, "2026-11-01");
        fields.emplace_back("last_day", "2026-11-22");
        CHECK(world.post(coordination, world.mette, create_member, fields).status == 303);
        CHECK_FALSE(may_open(world, ida));  // it is the 23rd
        fields = joining(ida, world.psychology, "2026-11-23");
        fields.emplace_back("last_day", "2026-11-23");
        CHECK(world.post(coordination, world.mette, create_member, fields).status == 303);
        CHECK(may_open(world, ida));
        CHECK(team_of(world).members.size() == 2);
    });
}

TEST_CASE("all that is wrong with a new member comes at once, and what was typed stays [TEAM-4]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const empty = world.post(coordination, world.mette, create_member, {});
        CHECK(empty.status == 422);
        for (auto const* field : {"soeg", "discipline", "joined_on", "because"})
            CHECK_MESSAGE(mistake_at(empty, field) != "", field);
        auto const ida = hire_ida(world);
        auto const early = world.post(coordination, world.mette, create_member,
                                      joining(ida, world.psychology, "2026-03-02"));
        CHECK(mistake_at(early, "joined_on") == "Dagen ligger før forløbet begyndte.");
        CHECK(shows(early, "Sofie skal testes"));
        CHECK(shows(early, "Ida Ravn"));
        for (auto const* person :
             {"", "1", "999-1", "1-999", "x-y", "99999999999999999999-1", "1-1;", "<script>"}) {
            auto fields = joining(ida, world.psychology, "2026-11-20");
            fields[0].second = person;
            auto const refused = world.post(coordination, world.mette, create_member, fields);
            CHECK_MESSAGE(mistake_at(refused, "soeg") != "", person);
            CHECK_FALSE(shows(refused, "<script>"));
        }
        auto const elsewhere = world.post(coordination, world.mette, create_member,
                                          joining(ida, world.adult_social, "2026-11-20"));
        CHECK(mistake_at(elsewhere, "person") != "");
    });
}

TEST_CASE("one who is not employed to work in teams does not join one [TEAM-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const answer = world.post(coordination, world.mette, create_member,
                                       joining(world.finn, world.adult_social, "2026-11-20"));
        CHECK(mistake_at(answer, "person") != "");
    });
}

TEST_CASE("a member who leaves loses access that day, and a successor has it [TEAM-4]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const ida = hire_ida(world);
        world.post(coordination, world.mette, create_member,
                   joining(ida, world.psychology, "2026-11-01"));
        auto const member = team_of(world).members.at(0);
        auto const eva = access::create_user(world.db, {.login = "eva",
                                                        .name = "Eva Skov",
                                                        .telephone = {},
                                                        .email = {},
                                                        .password = {},
                                                        .active_from = "2020-01-01"_day});
        access::give_role(world.db, eva, access::Role::core_team_member, "2020-01-01"_day);
        access::place_in_department(world.db, eva, world.psychology, "2020-01-01"_day);
        FormFields const fields{{"left_on", "2026-11-23"},
                                {"because", "Ida har fået nyt arbejde"},
                                {"successor", word_of(eva, world.psychology)},
                                {"version", std::to_string(member.id.value)}};
        test::PathValues const path{{"member", member.id.value}};
        CHECK(world.post(coordination, world.mette, end_member, fields, path).status == 303);
        CHECK_FALSE(may_open(world, ida));
        CHECK(may_open(world, eva));
        auto const members = team_of(world).members;
        REQUIRE(members.size() == 2);
        CHECK(members[0].replaced_by == "Eva Skov");
        CHECK(members[1].discipline == Discipline::psychologist);
        auto const again = world.post(coordination, world.mette, end_member, fields, path);
        CHECK(again.status == 409);
    });
}

TEST_CASE("a member of another case is not there [TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK_THROWS_AS(world.get(coordination, world.mette, show_member, {{"member", 77}}),
                        access::NotFound);
    });
}

TEST_CASE("colleagues of what is missing are suggested; others are looked for [TEAM-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const ida = hire_ida(world);
        auto const empty = world.get(coordination, world.mette, show_join);
        CHECK(shows(empty, "Søg først"));
        auto const found = world.get(coordination, world.mette, show_join, {}, "soeg=ra");
        CHECK(shows(found, word_of(ida, world.psychology)));
        CHECK_FALSE(shows(found, word_of(world.finn, world.adult_social)));
        CHECK(shows(world.get(coordination, world.mette, show_join, {}, "soeg=zzz"),
                    "Ingen kollega"));
        world.db.run(
            "INSERT INTO intervention (case_id, person_id, provision, started_on, department_id,"
            " recorded_by, recorded_at) VALUES ($1, $2, 'BL 20', '2026-04-01', $3, $4,"
            " '2026-04-01T08:00:00.000Z')",
            world.holm, world.sofie, world.psychology, world.mette);
        auto const suggested = world.get(coordination, world.mette, show_join);
        CHECK(shows(suggested, word_of(ida, world.psychology)));
        auto const page = world.get(professionals, world.mette, show_team);
        CHECK(shows(page, "Mangler i teamet"));
        CHECK(shows(page, "fordi Sofie Holm får"));
    });
}

}  // namespace indgang::core_team
