#include "access/case_scope.hpp"

#include <doctest/doctest.h>

#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::access {
namespace {

struct Worked {
    int times = 0;
};

TEST_CASE("what is worked out for a page is kept until something is recorded in the case") {
    test::on_both_migrated([](db::Db& db) {
        test::FamilyWorld world{db};
        auto visit = world.visit(world.mette);
        db.begin_write();
        auto scope = open_case(visit, world.holm, {Relation::coordinator});
        int times = 0;
        auto const make = [&] { return Worked{++times}; };
        CHECK(scope.once<Worked>(make).times == 1);
        CHECK(scope.once<Worked>(make).times == 1);
        CHECK(scope.once<int>([] { return 7; }) == 7);
        scope.record("noted", Phrase{"Noget er skrevet.", {}}, Folder{FolderKind::plan});
        CHECK(scope.once<Worked>(make).times == 2);
        scope.record_for_all("noted", Phrase{"Noget er skrevet.", {}});
        CHECK(scope.once<Worked>(make).times == 3);
        db.rollback();
    });
}

}  // namespace
}  // namespace indgang::access
