#include "worries/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::worries {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string worries(Story const& story) {
    return fmt::format("/forloeb/{}/bekymringer", story.ids.holm.value);
}
std::string number(PersonId person) { return std::to_string(person.value); }

FormFields worry_of(Story const& story, PersonId person,
                    std::string const& what = "hun ikke kommer i skole.") {
    return {{"worried", number(person)},
            {"what", what},
            {"if_unchanged", "hun stadig ikke sover"},
            {"goal", "hun sover de fleste nætter"},
            {"means_0", "Ingen sover"},
            {"means_10", "Alle sover"},
            {"child", number(story.ids.sofie)}};
}

TEST_CASE("a worry has one goal and one scale, on which each can answer [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(worries(story)), "Der er ikke skrevet en bekymring endnu"));
        auto fields = worry_of(story, story.ids.anna);
        fields.emplace_back("others", "PPR");
        CHECK(mette.submit(worries(story), fields).status == 303);
        auto const shown = mette.get(worries(story));
        CHECK(says(shown,
                   "Anna (mor) og PPR er bekymrede for, at hun ikke kommer i skole, hvis hun "
                   "stadig ikke sover."));
        CHECK(says(shown, "Ingen har svaret endnu."));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/skalaer", story.ids.holm.value)),
                   "Hvor tæt er vi på, at hun sover de fleste nætter?"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                   "En bekymring og et mål for Sofie er skrevet ned."));
    });
}

TEST_CASE("after three there is a hint, and a fourth can be written [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        for (int i = 0; i < 4; ++i) {
            CHECK(says(mette.get(worries(story)), "Hold jer til de vigtigste") == (i == 3));
            CHECK(mette.submit(worries(story), worry_of(story, story.ids.anna)).status == 303);
        }
    });
}

TEST_CASE("two who write a worry anew both keep their words; a settled one is kept [TRUST-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.submit(worries(story), worry_of(story, story.ids.anna));
        auto const address = worries(story) + "/1";
        CHECK(says(mette.get(address), "hun ikke kommer i skole"));
        auto late = mette.kept;
        CHECK(mette.submit(address, worry_of(story, story.ids.anna, "hun mister sin ven")).status ==
              303);
        for (auto const& field : worry_of(story, story.ids.sofie, "jeg mister Alma"))
            late.push_back(field);
        auto const stale = mette.post(address, late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "hun mister sin ven"));
        CHECK(says(stale, "jeg mister Alma"));
        mette.get(address);
        CHECK(mette.post(address + "/afslut", mette.kept).status == 303);
        CHECK(says(mette.get(worries(story)), "Ikke en bekymring mere, fra 23. november 2026"));
        CHECK(mette.get(address).status == 404);
    });
}

TEST_CASE("what is wrong is said at the field, and hostile text is only text [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const empty = mette.submit(worries(story), {{"goal", "..."}});
        CHECK(empty.status == 422);
        for (auto const* said :
             {"Vælg eller skriv, hvem der er bekymret.", "Skriv, hvad der kan ske for barnet.",
              "Skriv, i hvilket tilfælde det kan ske.", "Skriv, hvad I vil se i stedet.",
              "Skriv, hvad 0 betyder.", "Skriv, hvad 10 betyder."})
            CHECK(says(empty, said));
        auto outsider = worry_of(story, PersonId{999});
        CHECK(mette.submit(worries(story), outsider).status == 422);
        auto elsewhere = worry_of(story, story.ids.anna);
        elsewhere.back().second = number(story.ids.anna);
        CHECK(mette.submit(worries(story), elsewhere).status == 422);
        CHECK(mette.submit(worries(story), worry_of(story, story.ids.anna, std::string(301, 'x')))
                  .status == 422);
        auto hostile = worry_of(story, story.ids.anna);
        for (std::size_t i = 1; i + 1 < hostile.size(); ++i)
            hostile[i].second = "\"><script>a()</script>";
        hostile.emplace_back("others", "<script>a()</script>");
        CHECK(mette.submit(worries(story), hostile).status == 303);
        for (auto const& page : {worries(story), worries(story) + "/1"}) {
            CHECK_FALSE(says(mette.get(page), "<script>a()"));
            CHECK(says(mette.get(page), "&lt;script&gt;a()"));
        }
        CHECK(mette.get(worries(story) + "/99").status == 404);
    });
}

TEST_CASE("without the family's yes the core team sees no worry and writes none [SHARE-2]") {
    test::told_on_both_engines([](Story& story) {
        auto lise = story.as(story.ids.lise);
        CHECK(lise.submit(worries(story), worry_of(story, story.ids.anna)).status == 303);
        lise.get(worries(story));
        auto const kept = lise.kept;
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,plan'"); });
        CHECK(says(lise.get(worries(story)), "vises ikke for dig"));
        CHECK_FALSE(says(lise.json(worries(story)), "kommer i skole"));
        CHECK(lise.get(worries(story) + "/1").status == 404);
        CHECK(lise.post(worries(story), kept).status == 404);
        CHECK(story.as(story.ids.birgit).get(worries(story)).status == 404);
    });
}

TEST_CASE("at home a parent reads its own worries, and not the other parent's [TRUST-1]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        std::string const own = "/min-familie/bekymringer";
        CHECK(says(anna.get(own), "Der er ikke skrevet noget endnu"));
        mette.submit(worries(story), worry_of(story, story.ids.anna));
        mette.submit(worries(story), worry_of(story, story.ids.peter, "Anna ikke magter mere"));
        CHECK(says(anna.get(own), "hun ikke kommer i skole"));
        CHECK_FALSE(says(anna.get(own), "Anna ikke magter mere"));
        CHECK_FALSE(says(anna.json(own), "Anna ikke magter mere"));
        // The scale of a worry tells of it too: of her own she sees it, of the other parent's nothing.
        CHECK(anna.get("/min-familie/skalaer/1").status == 200);
        CHECK(anna.get("/min-familie/skalaer/2").status == 404);
        CHECK_FALSE(says(anna.json("/min-familie/skalaer"), "\"id\":2"));
        CHECK(
            says(mette.json(fmt::format("/forloeb/{}/skalaer", story.ids.holm.value)), "\"id\":2"));
    });
}

}  // namespace
}  // namespace indgang::worries
