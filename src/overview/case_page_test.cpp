#include "overview/case_page.hpp"

#include <doctest/doctest.h>

#include <boost/json/parse.hpp>

#include "follow_up/follow_up.hpp"
#include "interventions/pages.hpp"
#include "matters/pages.hpp"
#include "overview/timeline_page.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::overview {
namespace {

using access::professionals;
using test::FamilyWorld;
using test::shows;

void give_expenses(FamilyWorld& world) {
    world.post(professionals, world.mette, interventions::create_intervention,
               {{"person", std::to_string(world.sofie.value)},
                {"provision", "BL 86"},
                {"started_on", "2026-04-01"},
                {"note", "Medicin og diæt"}});
}

web::Response page_of(FamilyWorld& world, UserId user) {
    return world.get(professionals, user, show_case);
}

}  // namespace

TEST_CASE("a case at a glance: who, whom to call, what runs and why [CASE-1] [CASE-4]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        give_expenses(world);
        auto const page = page_of(world, world.mette);
        CHECK(page.status == 200);
        CHECK(page.title == "Familien Holm");
        for (auto const* text :
             {"<h1>Familien Holm</h1>", "Koordinator Mette Kjær, siden 3. marts 2026",
              "Makker Jonas Poulsen", "2026-00001", "Sammen om familien (2018)",
              R"(href="tel:20112233")", "9 år", "Emil Holm", "Merudgiftsydelse", "barnets lov § 86",
              "Medicin og diæt", "Bor: Hos mor", "Forældremyndighed: Anna Holm",
              "Et familiemedlem mere får en indsats", "Vis alle", "Havnevej 9"})
            CHECK_MESSAGE(shows(page, text), text);
    });
}

TEST_CASE("a protected address is told to coordinator, partner and leader, and nobody else") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        for (auto const user : {world.mette, world.jonas, world.lars})
            CHECK(shows(page_of(world, user), "Havnevej 9"));
        auto const others = page_of(world, world.lise);
        CHECK_FALSE(shows(others, "Havnevej 9"));
        CHECK(shows(others, "Beskyttet adresse"));
        CHECK_FALSE(shows(others, "/personer/opret"));
    });
}

TEST_CASE("a case that is not yours is not there [TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        for (auto const user : {world.birgit, world.karin, world.finn})
            CHECK_THROWS_AS(page_of(world, user), access::NotFound);
    });
}

TEST_CASE("a new case says what it lacks, and a complete one does not [CASE-2]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK(shows(page_of(world, world.mette), "Tilføj indsatserne"));
        give_expenses(world);
        CHECK_FALSE(shows(page_of(world, world.mette), "Tilføj indsatserne"));
        CHECK(shows(page_of(world, world.mette), "Tilføj sagerne"));
        world.post(professionals, world.mette, matters::create_matter,
                   {{"person", std::to_string(world.anna.value)},
                    {"department", std::to_string(world.adult_social.value)},
                    {"title", "Ressourceforløb"},
                    {"record_system", "KMD Nova"},
                    {"outside_number", "N-12"}});
        CHECK_FALSE(shows(page_of(world, world.mette), "Gør forløbet færdigt"));
        CHECK(shows(page_of(world, world.mette), "KMD Nova N-12"));
    });
}

TEST_CASE("what was ended is folded away, what is to come is said so [PLAN-5]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        give_expenses(world);
        auto const id =
            db.row("SELECT id FROM intervention", [](db::Row const& row) { return row.number(0); });
        world.post(professionals, world.mette, interventions::end_intervention,
                   {{"ended_on", "2026-10-01"}, {"because", "Behovet er dækket"}},
                   {{"intervention", *id}});
        auto const page = page_of(world, world.mette);
        CHECK(shows(page, "Der er ingen indsatser i kraft i dag"));
        CHECK(shows(page, "1 afsluttet indsats"));
        CHECK(shows(page, "Behovet er dækket"));
    });
}

TEST_CASE("what is due next stands first, with its reason and the way to do it [FOLLOW-2]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        give_expenses(world);
        auto visit = world.visit(world.mette);
        auto scope = access::open_case(visit, world.holm, professionals);
        db.begin_write();
        follow_up::renew_due(scope);
        db.commit();
        auto const page = page_of(world, world.mette);
        for (auto const* text : {"Opfølgning med Sofie Holm", "Skulle være holdt onsdag 1. juli",
                                 "barnets lov § 86", "next-step-late", "/opfoelgninger\">Hold"})
            CHECK_MESSAGE(shows(page, text), text);
        auto const others = page_of(world, world.lise);
        CHECK(shows(others, "Skulle være holdt onsdag 1. juli"));
        CHECK_FALSE(shows(others, "/opfoelgninger\">Hold"));
    });
}

TEST_CASE("the page is also the API") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        give_expenses(world);
        auto visit = world.visit(world.lise);
        auto scope = access::open_case(visit, world.holm, professionals);
        web::Request request;
        request.wants_json = true;
        auto const body = boost::json::parse(show_case(request, scope).body);
        CHECK(body.at("family_name") == "Holm");
        CHECK(body.at("in_force").at(0).at("provision") == "BL 86");
        CHECK(body.at("persons").as_array().size() == 4);
        CHECK(body.at("coordinator").at("since") == "2026-03-03");
    });
}

TEST_CASE("the timeline tells each change, the newest first, page by page") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        give_expenses(world);
        auto const page = world.get(professionals, world.lise, show_timeline);
        CHECK(shows(page, "Sofie Holm får Merudgiftsydelse (barnets lov § 86) fra 1. april 2026."));
        CHECK(shows(page, "Forløbet er oprettet med Mette Kjær som koordinator."));
        CHECK_FALSE(shows(page, "Vis ældre"));
        for (int i = 0; i < 60; ++i)
            db.run(
                "INSERT INTO timeline (case_id, at, user_id, what, said, folder)"
                " SELECT case_id, at, user_id, what, said, folder FROM timeline WHERE case_id = $1 ORDER BY id LIMIT 1",
                world.holm);
        CHECK(shows(world.get(professionals, world.lise, show_timeline), "Vis ældre"));
        CHECK(shows(world.get(professionals, world.lise, show_timeline, {}, "foer=5"),
                    "Forløbet er oprettet"));
        CHECK(world.get(professionals, world.lise, show_timeline, {}, "foer=x").status == 200);
    });
}

}  // namespace indgang::overview
