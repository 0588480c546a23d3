#include "absences/pages.hpp"

#include <doctest/doctest.h>

#include "absences/store.hpp"
#include "cases/cases.hpp"
#include "coordinators/store.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::absences {
namespace {

using access::Relation;
using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

FormFields away(UserId substitute, std::string from_on, std::string back_on) {
    return {{"from_on", std::move(from_on)},
            {"back_on", std::move(back_on)},
            {"substitute", std::to_string(substitute.value)}};
}

bool stands_in(FamilyWorld& world, UserId user) {
    auto visit = world.visit(user);
    return access::may_open(visit, world.holm, {Relation::substitute});
}

std::optional<std::string> shown_to_family(FamilyWorld& world, UserId reader) {
    auto visit = world.visit(reader);
    auto scope = access::open_case(visit, world.holm, access::professionals);
    auto const heading = cases::heading(scope);
    return heading.standing_in ? std::optional{heading.standing_in->who.name} : std::nullopt;
}

Absence absence_of(FamilyWorld& world) {
    auto visit = world.visit(world.mette);
    return own_absences(visit).at(0);
}

void change_to(FamilyWorld& world, Day back_on, UserId substitute) {
    world.db.begin_write();
    auto visit = world.visit(world.mette);
    auto const saved = own_absences(visit).at(0);
    auto wanted = saved;
    wanted.back_on = back_on;
    wanted.substitute = substitute;
    change(visit, saved, wanted);
    world.db.commit();
}

}  // namespace

TEST_CASE("while the coordinator is away, the substitute has the family [CASE-4, TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK_FALSE(stands_in(world, world.birgit));
        CHECK(
            world.post(world.mette, create_absence, away(world.birgit, "2026-11-23", "2026-11-30"))
                .status == 303);
        CHECK(stands_in(world, world.birgit));
        CHECK(shown_to_family(world, world.mette) == "Birgit Lund");
        auto visit = world.visit(world.birgit);
        auto scope = access::open_case(visit, world.holm, access::coordination);
        CHECK(scope.relation() == Relation::substitute);
        CHECK(cases::coordinator_on(scope, test::monday_23_november) == world.mette);
    });
}

TEST_CASE("before the first day and from the day back nobody stands in [CASE-4, TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK(
            world.post(world.mette, create_absence, away(world.birgit, "2026-11-24", "2026-11-30"))
                .status == 303);
        CHECK_FALSE(stands_in(world, world.birgit));
        CHECK(shown_to_family(world, world.mette) == std::nullopt);
        change_to(world, "2026-11-24"_day, world.birgit);  // called off
        auto const again = away(world.birgit, "2026-11-20", "2026-11-30");
        CHECK(world.post(world.mette, create_absence, again).status == 303);
        CHECK(stands_in(world, world.birgit));
        change_to(world, test::monday_23_november, world.birgit);  // back today
        CHECK_FALSE(stands_in(world, world.birgit));
        CHECK(shown_to_family(world, world.mette) == std::nullopt);
    });
}

TEST_CASE("a family that changes coordinator has no substitute of the former one [CASE-4]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        cases::on_change(follow_the_coordinator);
        world.post(world.mette, create_absence, away(world.birgit, "2026-11-20", "2026-11-30"));
        CHECK(stands_in(world, world.birgit));
        db.begin_write();
        auto visit = world.visit(world.mette);
        auto scope = access::open_case(visit, world.holm, access::professionals);
        coordinators::save(scope, {.from = {world.mette, "Mette Kjær"},
                                   .to = {world.birgit, "Birgit Lund"},
                                   .from_on = test::monday_23_november,
                                   .because = "Barsel"});
        db.commit();
        CHECK_FALSE(stands_in(world, world.birgit));
        CHECK(shown_to_family(world, world.birgit) == std::nullopt);
        auto caller = world.visit(world.birgit);
        CHECK(access::may_open(caller, world.holm, {Relation::coordinator}));
    });
}

TEST_CASE("all that is wrong with an absence comes at once, at its fields [CASE-4]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const empty = world.post(world.mette, create_absence, {});
        CHECK(empty.status == 422);
        for (auto const* field : {"from_on", "back_on", "substitute"})
            CHECK_MESSAGE(mistake_at(empty, field) != "", field);
        for (auto const* other : {"0", "999", "-1", "x", "<b>"}) {
            auto fields = away(world.birgit, "2026-11-23", "2026-11-30");
            fields[2].second = other;
            CHECK_MESSAGE(
                mistake_at(world.post(world.mette, create_absence, fields), "substitute") != "",
                other);
        }
        auto const self = away(world.mette, "2026-11-23", "2026-11-30");
        CHECK(mistake_at(world.post(world.mette, create_absence, self), "substitute") != "");
        auto const backwards = away(world.birgit, "2026-11-23", "2026-11-23");
        CHECK(mistake_at(world.post(world.mette, create_absence, backwards), "back_on") != "");
        CHECK(mistake_at(world.post(world.lars, create_absence,
                                    away(world.birgit, "2026-11-23", "2026-11-30")),
                         "person") != "");
    });
}

TEST_CASE("a leader writes who is away in the department, and others may not [CASE-4]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto fields = away(world.birgit, "2026-11-23", "2026-11-30");
        fields.emplace_back("person", std::to_string(world.mette.value));
        CHECK(world.post(world.karin, create_absence, fields).status == 422);
        CHECK(world.post(world.lars, create_absence, fields).status == 303);
        CHECK(absence_of(world).substitute == world.birgit);
        CHECK(mistake_at(world.post(world.lars, create_absence, fields), "from_on") != "");
    });
}

}  // namespace indgang::absences
