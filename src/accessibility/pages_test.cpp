#include "accessibility/pages.hpp"

#include <doctest/doctest.h>

#include "access/settings.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

web::Response shown(FamilyWorld& world) {
    auto visit = world.nobody();
    web::Request request;
    request.path = "/was";
    return accessibility::show(request, visit);
}

void choose(FamilyWorld& world, access::Setting which, std::string_view value) {
    access::choose(world.db, which, value, "Loven kræver det.", std::nullopt, world.nobody().now());
}

}  // namespace

TEST_CASE("until the municipality has its own statement, /was is ours, open to all [SHARE-7]") {
    on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const page = shown(world);
        CHECK(page.status == 200);
        CHECK(page.title == "Tilgængelighedserklæring");
        CHECK(shows(page, "Digitaliseringsstyrelsen"));
        CHECK(shows(page, "Ring eller skriv til"));
    });
}

TEST_CASE("the statement says whom to call and write to [SHARE-7]") {
    on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        choose(world, access::Setting::was_telephone, "+45 70 12 34 56");
        choose(world, access::Setting::was_email, "was@havnoe.example");
        auto const page = shown(world);
        CHECK(shows(page, R"(href="tel:+4570123456")"));
        CHECK(shows(page, R"(href="mailto:was@havnoe.example")"));
        CHECK_FALSE(shows(page, "Ring eller skriv til"));
    });
}

TEST_CASE("/was leads to the municipality's own statement once it has one [SHARE-7]") {
    on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        choose(world, access::Setting::was_url, "https://www.was.digst.dk/indgang-havnoe-dk");
        auto const page = shown(world);
        CHECK(page.status == 302);
        CHECK(page.headers.at(0).value == "https://www.was.digst.dk/indgang-havnoe-dk");
        choose(world, access::Setting::was_url, "");  // taken back
        CHECK(shown(world).status == 200);
    });
}
