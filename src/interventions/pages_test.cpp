#include "interventions/pages.hpp"

#include <doctest/doctest.h>

#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::interventions {
namespace {

using access::professionals;
using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

FormFields expenses_for(PersonId person, std::string provision, std::string started_on) {
    return {{"person", std::to_string(person.value)},
            {"provision", std::move(provision)},
            {"started_on", std::move(started_on)},
            {"note", "Medicin og diæt"},
            {"provider", "Kommunen"}};
}

std::vector<Intervention> all_of(FamilyWorld& world) {
    auto visit = world.visit(world.mette);
    auto scope = access::open_case(visit, world.holm, professionals);
    return ask_interventions(scope)();
}

FormFields searching(std::string text, std::string started_on) {
    return {{"provision_search", std::move(text)},
            {"started_on", std::move(started_on)},
            {"note", "Medicin og diæt"},
            {"find", "true"}};
}

}  // namespace

TEST_CASE("an intervention is written down with the provision it was granted on [PLAN-5]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const answer = world.post(professionals, world.mette, create_intervention,
                                       expenses_for(world.sofie, "BL 86", "2026-04-01"));
        CHECK(answer.status == 303);
        auto const all = all_of(world);
        REQUIRE(all.size() == 1);
        CHECK(all[0].provision == "BL 86");
        CHECK(all[0].person == world.sofie);
        CHECK(all[0].is_in_force_on(test::monday_23_november));
    });
}

TEST_CASE("provisions are found by word and by number, and only those in force that day") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const find = [&](std::string text, std::string day) {
            auto const page = world.post(professionals, world.mette, create_intervention,
                                         searching(std::move(text), std::move(day)));
            CHECK(page.status == 200);
            CHECK(shows(page, "Medicin og diæt"));
            return page;
        };
        for (auto const* text : {"merudgifter", "§ 86", "86"}) {
            CHECK_MESSAGE(shows(find(text, "2026-04-01"), R"(value="BL 86")"), text);
            CHECK_FALSE(shows(find(text, "2026-04-01"), R"(value="SEL 41")"));
        }
        CHECK(shows(find("41", "2023-04-01"), R"(value="SEL 41")"));
        CHECK(shows(find("merudgifter", "2023-04-01"), R"(value="SEL 41")"));
        CHECK_FALSE(shows(find("merudgifter", "2023-04-01"), R"(value="BL 86")"));
        CHECK(shows(find("xyzzy", "2026-04-01"), "Ingen bestemmelse svarer"));
        CHECK(world.count("intervention") == 0);
    });
}

TEST_CASE("a provision outside its days is refused, and what was typed is kept [FOLLOW-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const answer = world.post(professionals, world.mette, create_intervention,
                                       expenses_for(world.sofie, "SEL 41", "2026-04-01"));
        CHECK(answer.status == 422);
        CHECK(shows(answer, "Bestemmelsen gælder ikke den dag"));
        CHECK(shows(answer, "Medicin og diæt"));
        CHECK(world.count("intervention") == 0);
    });
}

TEST_CASE("an intervention needs a person of the family, a day and a provision") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const answer = world.post(professionals, world.mette, create_intervention,
                                       {{"person", "999"}, {"started_on", "2026-02-30"}});
        CHECK(answer.status == 422);
        for (auto const* field : {"person", "started_on", "provision_search"})
            CHECK_MESSAGE(mistake_at(answer, field) != "", field);
    });
}

TEST_CASE("what can only mean one provision need not be chosen") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        FormFields fields{{"person", std::to_string(world.emil.value)},
                          {"started_on", "2026-04-01"},
                          {"provision_search", "barnets lov § 86"}};
        CHECK(world.post(professionals, world.mette, create_intervention, fields).status == 303);
        CHECK(all_of(world)[0].provision == "BL 86");
    });
}

TEST_CASE("an intervention ends with a day and a reason, once [PLAN-5]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        world.post(professionals, world.mette, create_intervention,
                   expenses_for(world.sofie, "BL 86", "2026-04-01"));
        test::PathValues const path{{"intervention", all_of(world)[0].id.value}};
        auto const end = [&](std::string day, std::string because) {
            return world.post(professionals, world.mette, end_intervention,
                              {{"ended_on", std::move(day)}, {"because", std::move(because)}},
                              path);
        };
        CHECK(mistake_at(end("2026-03-31", "x"), "ended_on") != "");
        CHECK(mistake_at(end("2026-11-30", ""), "because") != "");
        CHECK(end("2026-11-30", "Behovet er dækket").status == 303);
        CHECK(all_of(world)[0].ended_on == "2026-11-30"_day);
        CHECK(mistake_at(end("2026-12-30", "igen"), "ended_on") != "");
        CHECK(all_of(world)[0].ended_because == "Behovet er dækket");
    });
}

TEST_CASE("the catalogue may be loaded again and again, and changes nothing twice") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const rows = [&] {
            return *db.row("SELECT count(*) FROM provision",
                           [](db::Row const& row) { return row.number(0); });
        };
        auto const before = rows();
        CHECK(before == std::int64_t(catalogue::provisions().size()));
        db.begin_write();
        load_catalogue(db);
        db.commit();
        CHECK(rows() == before);
    });
}

}  // namespace indgang::interventions
