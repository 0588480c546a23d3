#include "core_team/welcome_pages.hpp"

#include <doctest/doctest.h>

#include "core_team/pages.hpp"
#include "core_team/store.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::core_team {
namespace {

using access::professionals;
using test::FamilyWorld;
using test::shows;

constexpr access::RelationSet members{access::Relation::core_team_member};

/// Lise has a grant in the world: here she joins as a person would.
void lise_joins(FamilyWorld& world) {
    world.db.run("DELETE FROM access_grant WHERE user_id = $1", world.lise);
    auto visit = world.visit(world.mette);
    auto scope = access::open_case(visit, world.holm, professionals);
    add(scope, {.user = world.lise,
                .name = "Lise Toft",
                .department = world.psychology,
                .department_name = "PPR",
                .discipline = Discipline::psychologist,
                .joined_on = test::monday_23_november,
                .because = "Sofie skal testes"});
}

}  // namespace

TEST_CASE("who joins gets the purpose and what is expected, and confirms it [TEAM-6]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        lise_joins(world);
        CHECK(shows(world.get(professionals, world.mette, show_team), "Har ikke bekræftet endnu"));
        auto const page = world.get(professionals, world.lise, show_welcome);
        CHECK(shows(page, "Det forventes af dig"));
        CHECK(shows(page, "Sofie skal testes"));
        CHECK(shows(page, "Jeg ved, hvad der forventes"));
        CHECK(world.post(members, world.lise, confirm_welcome, {}).status == 303);
        CHECK_FALSE(
            shows(world.get(professionals, world.mette, show_team), "Har ikke bekræftet endnu"));
        CHECK(world.post(members, world.lise, confirm_welcome, {}).status == 303);  // once more
        auto const later = world.get(professionals, world.lise, show_welcome);
        CHECK_FALSE(shows(later, "Jeg ved, hvad der forventes"));
    });
}

TEST_CASE("the municipality's own words stand in place of the models' [TEAM-6, MOD-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        lise_joins(world);
        db.run(
            "INSERT INTO practice_text (model, element, version, what, why, how, tools, written_by,"
            " written_at) VALUES ('sammen_om_familien', 'core_team', 1, 'Vi er ét team', '',"
            " 'Du kommer hver tirsdag', '', $1, '2026-01-01T09:00:00.000Z')",
            world.lars);
        auto const page = world.get(professionals, world.lise, show_welcome);
        CHECK(shows(page, "Vi er ét team"));
        CHECK(shows(page, "Du kommer hver tirsdag"));
        CHECK_FALSE(shows(page, "spørger ind til de andres"));
    });
}

TEST_CASE("the coordinator reads what new members read, and has nothing to confirm [TEAM-6]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK_FALSE(shows(world.get(professionals, world.mette, show_welcome),
                          "Jeg ved, hvad der forventes"));
    });
}

}  // namespace indgang::core_team
