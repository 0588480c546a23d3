#include "matters/pages.hpp"

#include <doctest/doctest.h>

#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::matters {
namespace {

using access::professionals;
using test::FamilyWorld;
using test::mistake_at;
using test::shows;

test::FormFields lost_earnings(FamilyWorld& world, std::string version = {}) {
    return {{"person", std::to_string(world.anna.value)},
            {"department", std::to_string(world.adult_social.value)},
            {"title", "Tabt arbejdsfortjeneste"},
            {"record_system", "SBSYS"},
            {"outside_number", "24-117"},
            {"opened_on", "2026-04-01"},
            {"version", std::move(version)}};
}

std::vector<Matter> matters_of(FamilyWorld& world) {
    auto visit = world.visit(world.mette);
    auto scope = access::open_case(visit, world.holm, professionals);
    return ask_matters(scope)();
}

}  // namespace

TEST_CASE("a matter is written down with its number in the other system [CASE-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK(world.post(professionals, world.mette, create_matter, lost_earnings(world)).status ==
              303);
        auto const all = matters_of(world);
        REQUIRE(all.size() == 1);
        CHECK(all[0].department_name == "Voksen og handicap");
        CHECK(all[0].outside_number == "24-117");
        CHECK(all[0].person == world.anna);
    });
}

TEST_CASE("the same number in the same department is refused [CASE-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        world.post(professionals, world.mette, create_matter, lost_earnings(world));
        auto const again =
            world.post(professionals, world.mette, create_matter, lost_earnings(world));
        CHECK(again.status == 422);
        CHECK(mistake_at(again, "outside_number") != "");
        CHECK(matters_of(world).size() == 1);
    });
}

TEST_CASE("a matter needs a person of the family, a department and what it is about") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const answer = world.post(professionals, world.mette, create_matter,
                                       {{"person", "999"}, {"department", "0"}, {"title", " "}});
        CHECK(answer.status == 422);
        for (auto const* field : {"person", "department", "title"})
            CHECK_MESSAGE(mistake_at(answer, field) != "", field);
        CHECK(world.count("matter") == 0);
    });
}

TEST_CASE("a matter closes on or after the day it opened, and not after today") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        world.post(professionals, world.mette, create_matter, lost_earnings(world));
        test::PathValues const path{{"matter", matters_of(world)[0].id.value}};
        for (auto const* day : {"2026-03-31", "2026-11-24"}) {
            auto fields = lost_earnings(world, "1");
            fields.emplace_back("closed_on", day);
            auto const answer = world.post(professionals, world.mette, update_matter, fields, path);
            CHECK(answer.status == 422);
            CHECK_MESSAGE(mistake_at(answer, "closed_on") != "", day);
        }
        auto fields = lost_earnings(world, "1");
        fields.emplace_back("closed_on", "2026-11-23");
        CHECK(world.post(professionals, world.mette, update_matter, fields, path).status == 303);
        CHECK_FALSE(matters_of(world)[0].is_open_on(test::monday_23_november));
    });
}

TEST_CASE("two who correct a matter at once see both texts [TRUST-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        world.post(professionals, world.mette, create_matter, lost_earnings(world));
        test::PathValues const path{{"matter", matters_of(world)[0].id.value}};
        auto first = lost_earnings(world, "1");
        first[2].second = "Merudgifter";
        CHECK(world.post(professionals, world.mette, update_matter, first, path).status == 303);
        auto const late =
            world.post(professionals, world.jonas, update_matter, lost_earnings(world, "1"), path);
        CHECK(late.status == 409);
        CHECK(shows(late, "Merudgifter"));
        CHECK(shows(late, "Tabt arbejdsfortjeneste"));
    });
}

TEST_CASE("the form of a matter shows what is saved") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        world.post(professionals, world.mette, create_matter, lost_earnings(world));
        auto const page = world.get(professionals, world.mette, show_matter,
                                    {{"matter", matters_of(world)[0].id.value}});
        CHECK(shows(page, R"(value="24-117")"));
        CHECK(shows(page, R"(value="2026-04-01")"));
        CHECK_THROWS_AS(world.get(professionals, world.mette, show_matter, {{"matter", 77}}),
                        access::NotFound);
    });
}

}  // namespace indgang::matters
