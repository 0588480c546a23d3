#include "network_map/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "network_map/rules.hpp"
#include "support/story.hpp"

namespace indgang::network_map {
namespace {

using test::Browser;
using test::says;
using test::Story;

std::string map_address(Story const& story) {
    return fmt::format("/forloeb/{}/netvaerk", story.ids.holm.value);
}

test::FormFields grandmother() {
    return {{"name", "Farmor"},
            {"domain", "kin"},
            {"standing", "resource"},
            {"what", "Henter Sofie hver torsdag"},
            {"telephone", "20 00 00 11"}};
}

struct Drawn {
    std::int64_t id, x, y, version;
    std::string domain;
};

std::vector<Drawn> drawn(Story& story) {
    return story.look()->rows(
        "SELECT id, x, y, version, domain FROM network_node WHERE removed_at IS NULL ORDER BY id",
        [](db::Row const& row) {
            return Drawn{row.number(0), row.number(1), row.number(2), row.number(3), row.text(4)};
        });
}

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}

TEST_CASE("what is drawn stands on the map, in the list and on the timeline [CASE-6]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const page = map_address(story);
        CHECK(says(mette.get(page), "Kortet er tomt"));
        CHECK(mette.submit(page, grandmother()).status == 303);
        auto const shown = mette.get(page);
        CHECK(says(shown, "aria-label=\"Farmor, Ressource for familien, Familie og slægt\""));
        CHECK(says(shown, "Henter Sofie hver torsdag"));
        CHECK(says(shown, "tel:20000011"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                   "Farmor er tegnet på netværkskortet."));
    });
}

TEST_CASE("a dragged node is saved where it was dropped, in the cloud that it lies in [CASE-6]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const page = map_address(story);
        mette.submit(page, grandmother());
        auto const node = drawn(story).at(0);
        auto const to = fmt::format("{}/{}/placering", page, node.id);
        auto const school = middle_of(Domain::school);
        auto const csrf = Browser::hidden_value(mette.get(page).body, "csrf");
        auto const moved = [&](std::int64_t x, std::int64_t y, std::int64_t version) {
            return mette
                .post(to, {{"csrf", csrf},
                           {"x", std::to_string(x)},
                           {"y", std::to_string(y)},
                           {"version", std::to_string(version)}})
                .status;
        };
        CHECK(moved(school.x, school.y, 1) == 303);
        CHECK(drawn(story).at(0).domain == "school");
        CHECK(moved(500, 90, 1) == 409);  // somebody drew it as it was before
        CHECK(drawn(story).at(0).domain == "school");
        CHECK(moved(-9'000, 99'999, 2) == 422);
        CHECK(moved(-9'000, 9'000, 2) == 303);
        CHECK(drawn(story).at(0).x == 20);
        CHECK(drawn(story).at(0).y == 680);
    });
}

TEST_CASE("two who change the same node both keep their words [TRUST-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.submit(map_address(story), grandmother());
        auto const address = fmt::format("{}/{}", map_address(story), drawn(story).at(0).id);
        mette.get(address);
        auto const early = mette.kept;
        auto changed = grandmother();
        changed[0].second = "Farmor Inge";
        CHECK(mette.submit(address, changed).status == 303);
        auto late = early;
        for (auto const& field : grandmother()) late.push_back(field);
        late.push_back({"standing", "participant"});
        auto const stale = mette.post(address, late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Farmor Inge"));
    });
}

TEST_CASE("what is wrong is said at the field, and hostile text is only text [CASE-6]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const page = map_address(story);
        auto const empty = mette.submit(page, {{"name", " "}});
        CHECK(empty.status == 422);
        CHECK(says(empty, "Skriv, hvem eller hvad det er."));
        CHECK(says(empty, "Vælg, hvilken sky det hører til."));
        auto hostile = grandmother();
        hostile[0].second = "<script>alert(1)</script>";
        CHECK(mette.submit(page, hostile).status == 303);
        auto const shown = mette.get(page);
        CHECK_FALSE(says(shown, "<script>alert"));
        CHECK(says(shown, "&lt;script&gt;alert"));
        hostile[0].second = std::string(1'000'000, 'x');
        CHECK(mette.submit(page, hostile).status == 422);
        CHECK(drawn(story).size() == 1);
    });
}

TEST_CASE("what is taken off the map is not shown, and is kept [CASE-6]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const page = map_address(story);
        mette.submit(page, grandmother());
        auto const address = fmt::format("{}/{}", page, drawn(story).at(0).id);
        mette.get(address);
        CHECK(mette.post(address + "/fjern", mette.kept).status == 303);
        CHECK(drawn(story).empty());
        CHECK(says(mette.get(page), "Kortet er tomt"));
        CHECK(mette.get(address).status == 404);
        CHECK(story.look()->row("SELECT count(*) FROM network_node",
                                [](db::Row const& row) { return row.number(0); }) == 1);
    });
}

TEST_CASE("a leader sees the map and does not draw on it; a stranger finds nothing [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const page = map_address(story);
        mette.submit(page, grandmother());
        auto const leaders = story.as(story.ids.lars).get(page);
        CHECK(leaders.status == 200);
        CHECK(says(leaders, "Farmor"));
        CHECK_FALSE(says(leaders, "Tegn på kortet"));
        CHECK(story.as(story.ids.birgit).get(page).status == 404);
    });
}

}  // namespace
}  // namespace indgang::network_map
