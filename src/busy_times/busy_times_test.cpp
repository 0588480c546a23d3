#include "busy_times/busy_times.hpp"

#include <doctest/doctest.h>

#include "busy_times/store.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

using namespace indgang;
using namespace indgang::busy_times;

namespace {

auto const monday = "2026-11-23"_day;

SourceId calendar_of(test::FamilyWorld& world, UserId user) {
    auto visit = world.visit(user);
    return add(visit, user, {Kind::feed, "https://kalender.example/hemmelig", "", ""},
               "kalender.example");
}

}  // namespace

TEST_CASE("the hours of a calendar count from the first day up to the last, exclusive [MEET-12]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        CHECK(busy(db, {world.mette}, monday, monday + days{7}).empty());
        CHECK(busy(db, {}, monday, monday + days{7}).empty());
        auto const source = calendar_of(world, world.mette);
        auto const now = world.visit(world.mette).now();
        keep(db, source,
             {{monday - days{1}, {60}, {120}},
              {monday, {60}, {120}},
              {monday + days{7}, {60}, {120}}},
             now);
        auto const found = busy(db, {world.mette, world.birgit}, monday, monday + days{7});
        CHECK(found == std::vector{Busy{world.mette, {monday, {60}, {120}}}});
        CHECK(known_of(db, world.mette, now) == Known::calendars);
        CHECK(known_of(db, world.birgit, now) == Known::indgang_only);
    });
}

TEST_CASE("a new reading takes the place of the former, and a failed one leaves it [MEET-12]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto const source = calendar_of(world, world.mette);
        auto const now = world.visit(world.mette).now();
        keep(db, source, {{monday, {60}, {120}}}, now);
        keep(db, source, {{monday, {600}, {660}}}, now);
        note_failure(db, source, Failure::unreachable);
        CHECK(busy(db, {world.mette}, monday, monday + days{1}) ==
              std::vector{Busy{world.mette, {monday, {600}, {660}}}});
        CHECK(sources_of(db, world.mette).at(0).failure == Failure::unreachable);
    });
}

TEST_CASE(
    "the address lies sealed, and goes with its hours when it is taken away [MEET-12, TRUST-4]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto const source = calendar_of(world, world.mette);
        auto visit = world.visit(world.mette);
        auto const kept = db.row("SELECT sealed FROM busy_source",
                                 [](db::Row const& row) { return row.bytes(0); });
        CHECK(kept->find("hemmelig") == std::string::npos);
        CHECK(address_of(db, world.keys, source)->url == "https://kalender.example/hemmelig");
        CHECK_FALSE(address_of(db, access::Keys::from_master({}), source));
        keep(db, source, {{monday, {60}, {120}}}, visit.now());
        remove(visit, source);
        keep(db, source, {{monday, {60}, {120}}}, visit.now());
        CHECK(busy(db, {world.mette}, monday, monday + days{1}).empty());
        CHECK_FALSE(address_of(db, world.keys, source));
        CHECK(sources_of(db, world.mette).empty());
        CHECK(db.rows("SELECT on_day FROM busy_span", [](db::Row const& row) {
                    return row.day(0);
                }).empty());
    });
}

TEST_CASE(
    "each calendar is read by one process at a time, the one that waited longest first [MEET-12]") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto const now = world.visit(world.mette).now();
        CHECK_FALSE(take_next(db, now));
        auto const first = calendar_of(world, world.mette),
                   second = calendar_of(world, world.birgit);
        CHECK(take_next(db, now)->id == first);
        CHECK(take_next(db, now)->id == second);
        CHECK_FALSE(take_next(db, now));
        CHECK(take_next(db, {now.at + between_reads})->id == first);
    });
}
