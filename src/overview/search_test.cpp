#include "overview/search.hpp"

#include <doctest/doctest.h>

#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::overview {
namespace {

using test::FamilyWorld;
using test::shows;

bool finds_holm(FamilyWorld& world, UserId user, std::string text) {
    return shows(world.post(user, search, {{"q", std::move(text)}}), "Familien Holm");
}

}  // namespace

TEST_CASE("a case is found by family, first name, case number and CPR number [CASE-8]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        for (auto const* text :
             {"holm", "Sofie", "  HOLM ", "peter h", "2026-00001", "740517-4004", "7405174004"})
            CHECK_MESSAGE(finds_holm(world, world.mette, text), text);
        for (auto const* text : {"Jensen", "2026-00009", "740517-4003", "%", "_", "'; --"})
            CHECK_FALSE_MESSAGE(finds_holm(world, world.mette, text), text);
    });
}

TEST_CASE("nobody finds a case that they may not open [TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        for (auto const* text : {"holm", "2026-00001", "740517-4004"}) {
            for (auto const user : {world.mette, world.jonas, world.lise, world.lars})
                CHECK_MESSAGE(finds_holm(world, user, text), text);
            for (auto const user : {world.birgit, world.karin, world.finn})
                CHECK_FALSE_MESSAGE(finds_holm(world, user, text), text);
        }
    });
}

TEST_CASE("each search is a line of the log, without what was typed [TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        world.post(world.mette, search, {{"q", "740517-4004"}});
        REQUIRE(world.logged.size() == 1);
        CHECK(world.logged[0].act == "search");
        CHECK(world.logged[0].because == "cpr");
    });
}

TEST_CASE("a search for nothing says what can be searched for") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const answer = world.post(world.mette, search, {{"q", "  "}});
        CHECK(answer.status == 422);
        CHECK(test::mistake_at(answer, "q") != "");
        CHECK(world.logged.empty());
    });
}

TEST_CASE("a search tells a name, a case number and a CPR number apart") {
    CHECK(search_for("holm").kind == SearchKind::name);
    CHECK(search_for("2026-00042").kind == SearchKind::case_number);
    CHECK(search_for("740517-4004").kind == SearchKind::cpr);
    CHECK(search_for("740517").kind == SearchKind::name);
}

}  // namespace indgang::overview
