#include "cases/pages.hpp"

#include <doctest/doctest.h>

#include "cases/store.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::cases {
namespace {

using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

constexpr access::RelationSet editors{access::Relation::coordinator, access::Relation::partner,
                                      access::Relation::leader};

FormFields grandmother() {
    return {{"name", "Kirsten Holm"},  {"role", "other_adult"},      {"relation", "mormor"},
            {"born_on", "1955-01-31"}, {"telephone", "51 52 53 54"}, {"home", "Hos mor"}};
}
FormFields with(FormFields fields, std::string name, std::string value) {
    fields.emplace_back(std::move(name), std::move(value));
    return fields;
}

std::int64_t version_of(FamilyWorld& world, PersonId person) {
    return *world.db.row(
        "SELECT version FROM person WHERE id = $1",
        [](db::Row const& row) { return row.number(0); }, person);
}

}  // namespace

TEST_CASE("a person is added to the family and shown on the timeline [CASE-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const before = world.count("timeline");
        auto const answer = world.post(editors, world.mette, create_person, grandmother());
        CHECK(answer.status == 303);
        CHECK(world.count("timeline") == before + 1);
        auto visit = world.visit(world.mette);
        auto scope = access::open_case(visit, world.holm, editors);
        auto const adults = family(scope).with_role(FamilyRole::other_adult);
        REQUIRE(adults.size() == 1);
        CHECK(adults[0].relation == "mormor");
        CHECK(adults[0].born_on == "1955-01-31"_day);
    });
}

TEST_CASE("every mistake is shown at its field, what was typed is kept, and nothing is saved") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const before = world.count("person");
        auto const answer = world.post(editors, world.mette, create_person,
                                       {{"name", ""},
                                        {"role", "queen"},
                                        {"cpr", "310299-123"},
                                        {"born_on", "30-02-2017"},
                                        {"telephone", "<script>"},
                                        {"email", "anna"},
                                        {"relation", "mor 😀 \xE2\x80\xAE"}});
        CHECK(answer.status == 422);
        for (auto const* field : {"name", "role", "cpr", "born_on", "telephone", "email"})
            CHECK_MESSAGE(mistake_at(answer, field) != "", field);
        CHECK(shows(answer, "310299-123"));
        CHECK(shows(answer, "😀"));
        CHECK_FALSE(shows(answer, "<script>"));
        CHECK(world.count("person") == before);
    });
}

TEST_CASE(
    "a CPR number that fails modulus 11 is saved, and said to be worth a second look [CASE-8]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const before = world.count("person");
        auto const saved =
            world.post(editors, world.mette, create_person,
                       {{"name", "Ida Holm"}, {"role", "other_adult"}, {"cpr", "010190-1234"}});
        CHECK(saved.status == 303);
        CHECK(world.count("person") == before + 1);
        CHECK(saved.headers.back().value.starts_with("besked=person_look_at_cpr"));
        auto visit = world.visit(world.mette);
        auto scope = access::open_case(visit, world.holm, editors);
        auto const ida = family(scope).with_role(FamilyRole::other_adult).at(0).id;
        auto const page = world.get(editors, world.mette, show_person, {{"person", ida.value}});
        CHECK(shows(page, "modulus 11"));
        CHECK_FALSE(shows(page, "010190-1234"));
    });
}

TEST_CASE("a CPR number in use names its case to who may see it only [CASE-8]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const answer =
            world.post(editors, world.mette, create_person,
                       {{"name", "Sofie"}, {"role", "child"}, {"cpr", "7405174004"}});
        CHECK(answer.status == 422);
        CHECK(mistake_at(answer, "cpr").find("2026-00001") != std::string::npos);
        auto visit = world.visit(world.birgit);
        auto const known = open_case_of(visit, *Cpr::from_typed("740517-4004"));
        REQUIRE(known);
        CHECK(known->case_number.empty());
    });
}

TEST_CASE("a stale version loses nothing and overwrites nothing [TRUST-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        FormFields const anna{{"name", "Anna Marie Holm"}, {"role", "parent"}, {"version", "1"}};
        test::PathValues const path{{"person", world.anna.value}};
        CHECK(world.post(editors, world.mette, update_person, anna, path).status == 303);
        CHECK(version_of(world, world.anna) == 2);

        auto const late =
            world.post(editors, world.jonas, update_person,
                       {{"name", "Anne Holm"}, {"role", "parent"}, {"version", "1"}}, path);
        CHECK(late.status == 409);
        CHECK(shows(late, "Anna Marie Holm"));
        CHECK(shows(late, "Anne Holm"));
        CHECK(version_of(world, world.anna) == 2);
    });
}

TEST_CASE("custody is kept for each child and can be taken back [CASE-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        test::PathValues const path{{"person", world.peter.value}};
        FormFields const peter{{"name", "Peter Holm"}, {"role", "parent"}};
        auto const child = [](PersonId id) { return std::to_string(id.value); };
        auto both = with(with(with(peter, "version", "1"), "custody_of", child(world.sofie)),
                         "custody_of", child(world.emil));
        CHECK(world.post(editors, world.mette, update_person, both, path).status == 303);
        auto visit = world.visit(world.mette);
        auto scope = access::open_case(visit, world.holm, editors);
        CHECK(family(scope).has_custody(world.peter, world.sofie));
        CHECK(family(scope).has_custody(world.peter, world.emil));
        CHECK(world.post(editors, world.mette, update_person, with(peter, "version", "2"), path)
                  .status == 303);
        CHECK_FALSE(family(scope).has_custody(world.peter, world.emil));
        CHECK(family(scope).has_custody(world.anna, world.sofie));
    });
}

TEST_CASE("a protected address leaves the store for coordinator, partner and leader only") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const seen_by = [&](UserId user) {
            auto visit = world.visit(user);
            auto scope = access::open_case(visit, world.holm, access::professionals);
            auto const all = family(scope);
            return *all.member(world.peter);
        };
        for (auto const user : {world.mette, world.jonas, world.lars}) {
            CHECK(seen_by(user).address == "Havnevej 9");
            CHECK(seen_by(user).is_address_protected);
        }
        CHECK(seen_by(world.lise).address.empty());
        CHECK(seen_by(world.lise).home.empty());
        CHECK(seen_by(world.lise).is_address_protected);
    });
}

TEST_CASE("a CPR number is masked until someone asks, and then it is logged [CASE-8]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        test::PathValues const path{{"person", world.sofie.value}};
        auto const page = world.get(editors, world.mette, show_person, path);
        CHECK(shows(page, "740517-****"));
        CHECK_FALSE(shows(page, "4004"));
        auto const shown = world.post(editors, world.mette, show_cpr, {}, path);
        CHECK(shown.status == 200);
        CHECK(shows(shown, "740517-4004"));
        REQUIRE(world.logged.size() == 2);
        CHECK(world.logged[1].act == "cpr_shown");
        CHECK(world.logged[1].because ==
              "coordinator, person " + std::to_string(world.sofie.value));
    });
}

TEST_CASE("a person of another family is not there") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK_THROWS_AS(world.get(editors, world.mette, show_person, {{"person", 999}}),
                        access::NotFound);
        CHECK_THROWS_AS(
            world.get(editors, world.birgit, show_person, {{"person", world.sofie.value}}),
            access::NotFound);
        CHECK_THROWS_AS(world.get(editors, world.lise, show_new_person), access::NotFound);
    });
}

TEST_CASE("what hangs on the family is renewed in the same step") {
    test::on_both_migrated([](db::Db& db) {
        static int renewed = 0;
        static bool const is_told = (on_change([](access::CaseScope&) { ++renewed; }), true);
        CHECK(is_told);
        FamilyWorld world{db};
        renewed = 0;
        world.post(editors, world.mette, create_person, grandmother());
        CHECK(renewed == 1);
    });
}

}  // namespace indgang::cases
