// Mette is away, Birgit stands in: what the family sees, what Birgit sees, and for how long.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

FormFields away(Story const& story, std::string from_on, std::string back_on) {
    return {{"from_on", std::move(from_on)},
            {"back_on", std::move(back_on)},
            {"substitute", std::to_string(story.ids.birgit.value)}};
}

void start_merudgifter(Story& story) {
    auto mette = story.as(story.ids.mette);
    auto const started =
        mette.submit(fmt::format("/forloeb/{}/indsatser/opret", story.ids.holm.value),
                     {{"person", std::to_string(story.ids.sofie.value)},
                      {"provision", "BL 86"},
                      {"started_on", "2026-08-10"}});
    REQUIRE(started.status == 303);
}

}  // namespace

TEST_CASE("while the coordinator is away the family sees whom to call, on every page [CASE-4]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        CHECK(says(anna.get("/min-familie"), "Mette Kjær, jeres koordinator"));
        CHECK(says(anna.get("/regler"), "Mette Kjær"));
        auto mette = story.as(story.ids.mette);
        CHECK(mette.submit("/fravaer", away(story, "2026-11-23", "2026-11-30")).status == 303);
        auto const own = anna.get("/min-familie");
        CHECK(says(own, "Birgit Lund er stedfortræder"));
        CHECK(says(own, "er væk til og med 29. november 2026"));
        CHECK(says(own, "tel:20304050"));
        auto const rules = anna.get("/regler");
        CHECK(says(rules, "stedfortræder for jeres koordinator"));
        CHECK(says(rules, "Birgit Lund"));
        auto const nobody = story.nobody().get("/regler");
        CHECK_FALSE(says(nobody, "Birgit Lund"));
    });
}

TEST_CASE("the substitute has the family on the worklist and may do the work [CASE-4]") {
    told_on_both_engines([](Story& story) {
        start_merudgifter(story);
        auto birgit = story.as(story.ids.birgit);
        auto const holm = fmt::format("/forloeb/{}", story.ids.holm.value);
        CHECK(birgit.get(holm).status == 404);
        CHECK_FALSE(says(birgit.get("/arbejdsliste"), "Sofie Holm"));
        auto mette = story.as(story.ids.mette);
        mette.submit("/fravaer", away(story, "2026-11-23", "2026-11-30"));
        CHECK(says(birgit.get("/arbejdsliste"), "i stedet for Mette Kjær"));
        CHECK(says(mette.get("/arbejdsliste"), "Sofie Holm"));
        auto const page = birgit.get(holm);
        CHECK(says(page, "Stedfortræder Birgit Lund"));
        CHECK(says(page, "Havnevej 9"));  // a protected address: who coordinates may see it
        CHECK(birgit.get(holm + "/personer/opret").status == 200);
        CHECK(birgit.submit(holm + "/kontakter", {{"on_day", "2026-11-23"}, {"kind", "call"}})
                  .status == 303);
        CHECK(birgit.get(holm + "/model").status == 404);  // what is lasting is not hers to change
        auto const because = story.look()->row(
            "SELECT because FROM access_log WHERE user_id = $1 AND case_id IS NOT NULL"
            " ORDER BY sequence DESC",
            [](db::Row const& row) { return row.text(0); }, story.ids.birgit);
        CHECK(because == "substitute");
    });
}

TEST_CASE("an absence that is called off takes the family from the substitute at once [CASE-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto birgit = story.as(story.ids.birgit);
        auto const holm = fmt::format("/forloeb/{}", story.ids.holm.value);
        mette.submit("/fravaer", away(story, "2026-11-20", "2026-11-30"));
        CHECK(birgit.get(holm).status == 200);
        CHECK(birgit.get("/fravaer/1").status == 404);  // it is Mette's, and her leader's
        auto const back = mette.submit(
            "/fravaer/1",
            {{"back_on", "2026-11-23"}, {"substitute", std::to_string(story.ids.birgit.value)}});
        CHECK(back.status == 303);
        CHECK(birgit.get(holm).status == 404);
        CHECK(mette.get("/fravaer/1").status == 404);  // over: history
    });
}
