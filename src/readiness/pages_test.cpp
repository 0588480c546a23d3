#include "readiness/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::readiness {
namespace {

using test::FormFields;
using test::says;
using test::Story;

std::string address(Story const& story) {
    return fmt::format("/forloeb/{}/vilje", story.ids.holm.value);
}
FormFields said_by(PersonId person, std::string const& words, std::string const& willing = "8") {
    return {{"person", std::to_string(person.value)},
            {"change", "Vi skiftes om natten"},
            {"willing", willing},
            {"able", "3"},
            {"words", words},
            {"stated_on", "2026-11-23"}};
}

TEST_CASE("each says what it wants and is able to do, and what was said before stays [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(address(story)), "Her er ikke skrevet noget endnu"));
        CHECK(mette.submit(address(story), said_by(story.ids.anna, "Jeg er for træt")).status ==
              303);
        CHECK(mette.submit(address(story), said_by(story.ids.anna, "Nu går det", "9")).status ==
              303);
        auto const shown = mette.get(address(story));
        CHECK(says(shown, "»Nu går det«"));
        CHECK(says(shown, "Sagt før"));
        CHECK(says(shown, "»Jeg er for træt«"));
        CHECK(shown.body.find("Nu går det") < shown.body.find("Jeg er for træt"));
    });
}

TEST_CASE("what is wrong is said at the field, and hostile text is only text [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const empty = mette.submit(address(story), {});
        CHECK(empty.status == 422);
        for (auto const* said :
             {"Vælg, hvem der taler.", "Skriv, hvilken forandring det handler om.",
              "Vælg et tal fra 0 til 10 for viljen.", "Vælg et tal fra 0 til 10 for muligheden.",
              "Vælg den dag, det blev sagt."})
            CHECK(says(empty, said));
        for (auto const* value : {"-1", "11", "x", "", "99999999999999999999"})
            CHECK(mette.submit(address(story), said_by(story.ids.anna, "", value)).status == 422);
        CHECK(mette.submit(address(story), said_by(PersonId{999}, "")).status == 422);
        auto late = said_by(story.ids.anna, "");
        late[5].second = "2026-11-24";
        CHECK(mette.submit(address(story), late).status == 422);
        auto hostile = said_by(story.ids.anna, "<script>a()</script>");
        hostile[1].second = "<script>a()</script>";
        CHECK(mette.submit(address(story), hostile).status == 303);
        CHECK_FALSE(says(mette.get(address(story)), "<script>a()"));
        CHECK(says(mette.get(address(story)), "&lt;script&gt;a()"));
    });
}

TEST_CASE("without the family's yes the core team sees nothing and writes nothing [SHARE-2]") {
    test::told_on_both_engines([](Story& story) {
        auto lise = story.as(story.ids.lise);
        CHECK(lise.submit(address(story), said_by(story.ids.anna, "Jeg er for træt")).status ==
              303);
        lise.get(address(story));
        auto const kept = lise.kept;
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,plan'"); });
        CHECK(says(lise.get(address(story)), "vises ikke for dig"));
        CHECK_FALSE(says(lise.json(address(story)), "for træt"));
        CHECK(lise.post(address(story), kept).status == 404);
        CHECK(story.as(story.ids.birgit).get(address(story)).status == 404);
        CHECK(story.as(story.ids.anna_login).get(address(story)).status == 404);
    });
}

}  // namespace
}  // namespace indgang::readiness
