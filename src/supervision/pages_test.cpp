#include <doctest/doctest.h>

#include "supervision/session_pages.hpp"
#include "supervision/store.hpp"
#include "support/both_engines.hpp"
#include "support/family_world.hpp"

namespace indgang::supervision {
namespace {

using test::FamilyWorld;
using test::FormFields;
using test::mistake_at;
using test::shows;

web::Response get(FamilyWorld& world, UserId user, char const* place, std::int64_t number,
                  web::Response (*page)(web::Request const&, access::Visit&)) {
    web::Request request;
    request.path_values = {{place, std::to_string(number)}};
    auto visit = world.visit(user);
    return page(request, visit);
}

FormFields reflection() {
    return {{"about", "Statusmødet"},
            {"on_day", "2026-11-20"},
            {"went_well", "<script>Jeg ventede</script>"}};
}
FormFields session(FamilyWorld const& world) {
    return {{"title", "Taletid"},
            {"on_day", "2026-12-01"},
            {"first", "Familiens taletid"},
            {"first_seen_by", "Taleuret"},
            {"members", std::to_string(world.lise.value)}};
}

}  // namespace

TEST_CASE(
    "a reflection is its writer's alone until it is shared, then the named one's too [MEET-10]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK(world.post(world.mette, write_reflection, reflection()).status == 303);
        auto const mine = get(world, world.mette, "refleksion", 1, show_reflection);
        CHECK(shows(mine, "&lt;script&gt;Jeg ventede"));
        for (auto const user : {world.lise, world.jonas, world.birgit, world.lars, world.karin})
            CHECK_THROWS_AS(get(world, user, "refleksion", 1, show_reflection), access::NotFound);
        auto visit = world.visit(world.mette);
        share(visit, ReflectionId{1}, world.lise);
        CHECK(shows(get(world, world.lise, "refleksion", 1, show_reflection), "Mette Kjær"));
        for (auto const user : {world.jonas, world.birgit, world.lars})
            CHECK_THROWS_AS(get(world, user, "refleksion", 1, show_reflection), access::NotFound);
        auto other = world.visit(world.lise);
        share(other, ReflectionId{1}, world.jonas);  // not hers to share
        CHECK_THROWS_AS(get(world, world.jonas, "refleksion", 1, show_reflection),
                        access::NotFound);
    });
}

TEST_CASE(
    "a reflection says which meeting and at least one thing, all mistakes at once [MEET-10]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const empty = world.post(world.mette, write_reflection, {});
        CHECK(empty.status == 422);
        for (auto const* field : {"about", "on_day", "went_well"})
            CHECK_MESSAGE(mistake_at(empty, field) != "", field);
        auto late = reflection();
        late[1].second = "2026-11-24";
        CHECK(mistake_at(world.post(world.mette, write_reflection, late), "on_day") != "");
    });
}

TEST_CASE("a supervision is opened by those who take part and nobody else [MEET-10] [TRUST-1]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        auto const empty = world.post(world.mette, begin_session, {});
        for (auto const* field : {"title", "on_day", "first", "first_seen_by", "members"})
            CHECK_MESSAGE(mistake_at(empty, field) != "", field);
        CHECK(world.post(world.mette, begin_session, session(world)).status == 303);
        for (auto const user : {world.mette, world.lise})
            CHECK(shows(get(world, user, "supervision", 1, show_session), "Familiens taletid"));
        for (auto const user : {world.jonas, world.birgit, world.lars, world.karin, world.finn})
            CHECK_THROWS_AS(get(world, user, "supervision", 1, show_session), access::NotFound);
    });
}

TEST_CASE("it ends in something that somebody does, and what was seen is written [MEET-10]") {
    test::on_both_migrated([](db::Db& db) {
        FamilyWorld world{db};
        CHECK(world.post(world.mette, begin_session, session(world)).status == 303);
        auto visit = world.visit(world.lise);
        note_seen(visit, 1, "Halvdelen af tiden");
        agree(visit, SessionId{1}, "Spørger først", world.lise, "2027-01-04"_day);
        note_result(visit, 1, "Det hjalp");
        auto const seen = get(world, world.mette, "supervision", 1, show_session);
        for (auto const* words : {"Halvdelen af tiden", "Spørger først", "Lise Toft", "Det hjalp"})
            CHECK_MESSAGE(shows(seen, words), words);
    });
}

}  // namespace indgang::supervision
