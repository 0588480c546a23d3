// What the database itself refuses, whoever writes: raw SQL on both engines.
#include <doctest/doctest.h>

#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::coordinators {
namespace {

using test::FamilyWorld;

/// In a transaction of its own, kept only when nothing was refused.
bool is_refused(db::Db& db, std::function<void()> const& write) {
    db.begin_write();
    try {
        write();
        db.commit();
        return false;
    } catch (db::DbError const&) {
        db.rollback();
        return true;
    }
}

void begin(FamilyWorld& world, UserId user, Day from_on) {
    world.db.run(
        "INSERT INTO coordinator_change (case_id, from_on, user_id, because, recorded_by,"
        " recorded_at) VALUES ($1, $2, $3, 'x', $3, '2026-11-23T09:00:00.000Z')",
        world.holm, from_on, user);
}

void insert_case(FamilyWorld& world) {
    world.db.run(
        "INSERT INTO family_case (case_number, family_name, search_name, opened_on, created_by,"
        " created_at) VALUES ('2026-09999', 'X', 'x', '2026-03-03', $1,"
        " '2026-11-23T09:00:00.000Z')",
        world.mette);
}

}  // namespace

TEST_CASE("the database refuses a case without a coordinator [CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const before = world.count("family_case");
        CHECK(is_refused(db, [&] { insert_case(world); }));
        CHECK(world.count("family_case") == before);
    });
}

TEST_CASE("the database refuses a second coordinator on the same day [CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK(is_refused(db, [&] { begin(world, world.birgit, test::third_of_march); }));
        CHECK_FALSE(is_refused(db, [&] { begin(world, world.birgit, "2026-03-04"_day); }));
    });
}

TEST_CASE("the database refuses a coordinator before the case opened [CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK(is_refused(db, [&] { begin(world, world.birgit, "2026-03-02"_day); }));
    });
}

TEST_CASE("the database refuses a coordinator after the case closed [CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        db.run("UPDATE family_case SET closed_on = '2026-06-01' WHERE id = $1", world.holm);
        CHECK(is_refused(db, [&] { begin(world, world.birgit, "2026-06-01"_day); }));
        CHECK_FALSE(is_refused(db, [&] { begin(world, world.birgit, "2026-05-31"_day); }));
    });
}

TEST_CASE("the database refuses a coordinator who is not of the area that day [CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK(is_refused(db, [&] { begin(world, world.jonas, "2026-05-01"_day); }));
        db.run("UPDATE user_department SET until_on = '2026-05-01' WHERE user_id = $1",
               world.birgit);
        CHECK(is_refused(db, [&] { begin(world, world.birgit, "2026-05-01"_day); }));
        CHECK_FALSE(is_refused(db, [&] { begin(world, world.birgit, "2026-04-30"_day); }));
    });
}

TEST_CASE("a coordinator's period once written is neither moved nor erased [CASE-3]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK(is_refused(db, [&] {
            db.run("UPDATE coordinator_change SET from_on = '2026-04-01' WHERE case_id = $1",
                   world.holm);
        }));
        CHECK(is_refused(
            db, [&] { db.run("DELETE FROM coordinator_change WHERE case_id = $1", world.holm); }));
        CHECK(is_refused(db, [&] {
            db.run("UPDATE family_case SET opened_on = '2026-01-01' WHERE id = $1", world.holm);
        }));
    });
}

}  // namespace indgang::coordinators
