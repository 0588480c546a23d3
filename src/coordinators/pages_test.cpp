#include "coordinators/pages.hpp"

#include <doctest/doctest.h>

#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::coordinators {
namespace {

using access::professionals;
using access::Relation;
using test::FamilyWorld;
using test::mistake_at;
using test::shows;

constexpr access::RelationSet changers{Relation::coordinator, Relation::leader};

test::FormFields change_to(UserId user, std::string from_on) {
    return {{"coordinator", std::to_string(user.value)},
            {"from_on", std::move(from_on)},
            {"because", "Mette går på barsel"},
            {"version", "2026-03-03"}};
}

}  // namespace

TEST_CASE("one step ends one coordinator and begins the next, and access moves with it [CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const answer = world.post(changers, world.lars, change_coordinator,
                                       change_to(world.birgit, "2026-11-23"));
        CHECK(answer.status == 303);
        auto visit = world.visit(world.birgit);
        auto scope = access::open_case(visit, world.holm, professionals);
        CHECK(scope.relation() == Relation::coordinator);
        CHECK(cases::coordinator_on(scope, "2026-11-22"_day) == world.mette);
        CHECK(cases::coordinator_on(scope, "2026-11-23"_day) == world.birgit);
        auto const periods = ask_coordinators(scope)();
        REQUIRE(periods.size() == 2);
        CHECK(periods[1].until_on == "2026-11-23"_day);
        auto former = world.visit(world.mette);
        CHECK_FALSE(access::may_open(former, world.holm, professionals));
    });
}

TEST_CASE("who hands a family over is led to the worklist, since the case is not theirs") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const answer = world.post(changers, world.mette, change_coordinator,
                                       change_to(world.birgit, "2026-11-23"));
        REQUIRE(answer.status == 303);
        CHECK(answer.headers.at(0).value == "/");
    });
}

TEST_CASE("a change on or before the last one, or after today, is refused at the day [CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        for (auto const* day :
             {"2026-03-03", "2026-03-02", "2026-11-24", "0206-01-01", "30-02-2026"}) {
            auto const answer =
                world.post(changers, world.lars, change_coordinator, change_to(world.birgit, day));
            CHECK_MESSAGE(answer.status == 422, day);
            CHECK_MESSAGE(mistake_at(answer, "from_on") != "", day);
            CHECK(shows(answer, "Mette går på barsel"));
        }
        CHECK(world
                  .post(changers, world.lars, change_coordinator,
                        change_to(world.birgit, "2026-03-04"))
                  .status == 303);
    });
}

TEST_CASE("only another adviser of the children's disability area may take over [CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        for (auto const user : {world.jonas, world.lars, world.mette, UserId{999}}) {
            auto const answer =
                world.post(changers, world.lars, change_coordinator, change_to(user, "2026-11-23"));
            CHECK(answer.status == 422);
            CHECK(mistake_at(answer, "coordinator") != "");
        }
    });
}

TEST_CASE("two who change the coordinator at once are both heard [TRUST-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK(world
                  .post(changers, world.lars, change_coordinator,
                        change_to(world.birgit, "2026-11-20"))
                  .status == 303);
        auto const late = world.post(changers, world.lars, change_coordinator,
                                     change_to(world.mette, "2026-11-21"));
        CHECK(late.status == 409);
        CHECK(shows(late, "Birgit Lund"));
        CHECK(shows(late, "Mette Kjær"));
    });
}

TEST_CASE("the core team sees who coordinated, and no form [CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const page = world.get(professionals, world.lise, show_coordinator);
        CHECK(shows(page, "Mette Kjær"));
        CHECK(shows(page, "Forløbet blev oprettet."));
        CHECK_FALSE(shows(page, "<form"));
        CHECK(shows(world.get(professionals, world.lars, show_coordinator), "Birgit Lund"));
    });
}

TEST_CASE("a case changes its model from a day on, with a reason [MOD-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        test::FormFields fields{{"model", "en_familie_en_indgang_2021"},
                                {"from_on", "2026-11-01"},
                                {"version", "2026-03-03"}};
        CHECK(mistake_at(world.post(changers, world.mette, change_model, fields), "because") != "");
        fields.emplace_back("because", "Kommunen samler indsatsen");
        CHECK(world.post(changers, world.mette, change_model, fields).status == 303);
        auto visit = world.visit(world.mette);
        auto scope = access::open_case(visit, world.holm, professionals);
        CHECK(ask_models(scope)().front().model == "en_familie_en_indgang_2021");
        CHECK(shows(world.get(professionals, world.mette, show_model), "Kommunen samler"));
    });
}

TEST_CASE(
    "a model the municipality does not run, or that is followed already, is refused [MOD-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        for (auto const* model : {"", "another", "sammen_om_familien_2018"}) {
            auto const answer = world.post(changers, world.mette, change_model,
                                           {{"model", model},
                                            {"from_on", "2026-11-01"},
                                            {"because", "x"},
                                            {"version", "2026-03-03"}});
            CHECK(answer.status == 422);
            CHECK_MESSAGE(mistake_at(answer, "model") != "", model);
        }
        world.municipality.models = {"sammen_om_familien"};
        CHECK_THROWS_AS(world.get(professionals, world.mette, show_model), access::NotFound);
    });
}

}  // namespace indgang::coordinators
