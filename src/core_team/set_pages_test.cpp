#include "core_team/set_pages.hpp"

#include <doctest/doctest.h>

#include "cases/cases.hpp"
#include "core_team/store.hpp"
#include "interventions/interventions.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::core_team {
namespace {

using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;

void give_birgit_support(FamilyWorld& world) {
    world.db.run(
        "INSERT INTO intervention (case_id, person_id, provision, started_on, recorded_by,"
        " recorded_at) VALUES ($1, $2, 'BL 86', '2026-04-01', $3, '2026-04-01T08:00:00.000Z')",
        world.holm, world.sofie, world.mette);
}

std::vector<Gap> gaps(FamilyWorld& world) {
    auto visit = world.visit(world.mette);
    auto scope = access::open_case(visit, world.holm, access::professionals);
    auto const team = ask_core_team(scope)();
    return what_is_missing(team, interventions::ask_interventions(scope)(), cases::family(scope),
                           scope.today());
}

ProvisionSet only_set(FamilyWorld& world) {
    auto visit = world.visit(world.lars);
    return provision_sets(visit).at(0);
}

}  // namespace

TEST_CASE("a set in play is missing until one who works with it coordinates [TEAM-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        give_birgit_support(world);
        CHECK(gaps(world).empty());
        CHECK(world
                  .post(world.lars, create_provision_set,
                        {{"name", "Merudgifter"}, {"provisions", "§ 86, SEL 41"}})
                  .status == 303);
        auto const set = only_set(world);
        REQUIRE(gaps(world).size() == 1);
        auto visit = world.visit(world.lars);
        give_set(visit, set.id, world.birgit);
        CHECK(gaps(world).size() == 1);  // she is nobody in the case
        give_set(visit, set.id, world.mette);
        CHECK(gaps(world).empty());
        take_set(visit, set.id, world.mette);
        CHECK(gaps(world).size() == 1);
        give_set(visit, set.id, world.mette);
        CHECK(only_set(world).holders.size() == 2);
    });
}

TEST_CASE("all that is wrong with a set comes at once, at its fields [TEAM-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const empty = world.post(world.lars, create_provision_set, {});
        CHECK(mistake_at(empty, "name") != "");
        CHECK(mistake_at(empty, "provisions") != "");
        auto const unknown = world.post(world.lars, create_provision_set,
                                        {{"name", "X"}, {"provisions", "BL 86, <i>§</i>"}});
        CHECK(mistake_at(unknown, "provisions") ==
              "Kender ikke: &lt;i&gt;§&lt;/i&gt;. Skriv fx BL 86.");
        FormFields const good{{"name", "X"}, {"provisions", "BL 86"}};
        CHECK(world.post(world.lars, create_provision_set, good).status == 303);
        CHECK(mistake_at(world.post(world.lars, create_provision_set, good), "name") != "");
    });
}

}  // namespace indgang::core_team
