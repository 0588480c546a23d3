#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
std::string newest_part(Story& story) {
    return std::to_string(*story.look()->row("SELECT max(id) FROM plan_element",
                                             [](db::Row const& row) { return row.number(0); }));
}
std::string goal(Story& story, Browser& mette, std::string_view words) {
    mette.submit(of_case(story, "/plan/maal/opret"),
                 {{"words", std::string(words)},
                  {"no_wish_because", "Sagt på mødet"},
                  {"about", std::to_string(story.ids.sofie.value)},
                  {"due_on", "2027-02-01"}});
    return "goal " + newest_part(story);
}
std::string relief(Story& story, PersonId person, std::string_view note) {
    std::int64_t intervention = 0;
    story.served.write_outside([&](db::Db& db) {
        intervention = db.insert(
            "INSERT INTO intervention (case_id, person_id, provision, started_on, note, recorded_by,"
            " recorded_at) VALUES ($1, $2, 'BL 90', '2026-05-01', $3, $4,"
            " '2026-05-01T09:00:00.000Z') RETURNING id",
            story.ids.holm, person, note, story.ids.mette);
    });
    return fmt::format("intervention {}", intervention);
}
std::string newest(Story& story) {
    return std::to_string(*story.look()->row("SELECT max(id) FROM dependency",
                                             [](db::Row const& row) { return row.number(0); }));
}

}  // namespace

TEST_CASE("a goal waits for a flat, and all see it until the flat is there [PLAN-5]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const list = of_case(story, "/afhaengigheder");
        CHECK(says(mette.get(list), "Intet venter på noget andet."));
        auto const room = goal(story, mette, "Sofie har sit eget værelse");
        CHECK(mette
                  .submit(list, {{"waits", room},
                                 {"on_words", "En lejlighed med tre værelser"},
                                 {"expected_on", "2026-11-22"}})
                  .status == 303);
        CHECK(says(mette.get(of_case(story, "/plan")), "En lejlighed med tre værelser"));
        CHECK(says(mette.get(list), "Skulle være der 22. november 2026"));
        CHECK(says(anna.get("/min-familie/plan"), "En lejlighed med tre værelser"));
        CHECK(says(anna.get("/min-familie/over-tid"), "En lejlighed med tre værelser"));
        CHECK(says(mette.get(of_case(story, "/over-tid")), "over-chart"));

        auto const end = list + "/" + newest(story) + "/slut";
        CHECK(says(mette.submit(end, {{"outcome", "dropped"}}), "Skriv hvorfor."));
        CHECK(mette.submit(end, {{"outcome", "came"}}).status == 303);
        CHECK_FALSE(says(mette.get(of_case(story, "/plan")), "En lejlighed med tre værelser"));
        CHECK(mette.get(end).status == 404);
        CHECK(says(mette.get(list), "Kom"));
    });
}

TEST_CASE("a ring is refused with its names, and one end alone tells nothing [PLAN-5] [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const list = of_case(story, "/afhaengigheder");
        auto const sleep = goal(story, mette, "Sofie sover");
        auto const school = goal(story, mette, "Sofie går i skole");
        auto const help = relief(story, story.ids.sofie, "Aflastning hos Ellebo");
        CHECK(mette.submit(list, {{"waits", school}, {"on", sleep}}).status == 303);
        CHECK(mette.submit(list, {{"waits", sleep}, {"on", help}}).status == 303);
        auto const ring = mette.submit(list, {{"waits", help}, {"on", school}});
        CHECK(ring.status == 422);
        CHECK(says(ring, "Så venter de på hinanden, og ingen kan komme i gang"));
        CHECK(says(ring, "»Sofie går i skole« → »Sofie sover«"));
        auto const wrong = mette.submit(
            list, {{"waits", "goal 999"}, {"on", sleep}, {"on_words", "<script>x</script>"}});
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "Vælg et mål eller en indsats i planen."));
        CHECK(says(wrong, "Vælg ét af de to."));
        CHECK(says(wrong, "&lt;script&gt;"));
        CHECK(says(mette.submit(list, {}), "Vælg, hvad der venter."));
        CHECK(says(mette.submit(list, {{"waits", school}, {"on", school}}), "vente på sig selv"));

        // What waits for the father's own stays between him and the coordination.
        auto const fathers = relief(story, story.ids.peter, "Peters egen samtalehjælp");
        CHECK(mette.submit(list, {{"waits", school}, {"on", fathers}}).status == 303);
        CHECK(says(mette.get(of_case(story, "/plan")), "Sofie sover"));
        auto anna = story.as(story.ids.anna_login);
        for (auto const* page : {"/min-familie/plan", "/min-familie/over-tid"}) {
            auto const read = anna.get(page);
            CHECK(says(read, "Sofie sover"));
            CHECK_FALSE(says(read, "Peters egen samtalehjælp"));
        }
        auto lise = story.as(story.ids.lise);
        CHECK_FALSE(says(lise.get(of_case(story, "/over-tid")), "Peters egen samtalehjælp"));
        CHECK(lise.get(list + "/" + newest(story) + "/slut").status == 404);
    });
}

TEST_CASE("the case over time says in a list what its picture shows [PLAN-5]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const page = of_case(story, "/over-tid");
        CHECK(says(mette.get(page), "Der er hverken indsatser, møder eller mål med en dag endnu."));
        auto const word = goal(story, mette, "Sofie sover");
        auto const number = word.substr(word.find(' ') + 1);
        for (auto const* note : {"Aflastning hos Ellebo", "Støtte i hjemmet"}) {
            auto const help = relief(story, story.ids.sofie, note);
            mette.submit(of_case(story, "/indsatser/" + help.substr(help.find(' ') + 1) + "/plan"),
                         {{"serves", number}, {"judged_on", "2026-12-01"}});
        }
        auto const shown = mette.get(page);
        CHECK(says(shown, "2 indsatser på samme tid i dag"));
        CHECK(says(shown, "To indsatser samtidig om samme mål"));
        CHECK(says(shown, "Målet skal være nået"));
        CHECK(says(shown, "1. december 2026"));
        CHECK(says(shown, "over-sheet"));
        auto anna = story.as(story.ids.anna_login);
        CHECK(says(anna.get("/min-familie/over-tid"), "Støtte i hjemmet"));
        CHECK(story.as(story.ids.karin).get(page).status == 404);

        // Without the plan and the interventions there is nothing to see of them.
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family'"); });
        auto const shut = story.as(story.ids.lise).get(page);
        CHECK(shut.status == 200);
        CHECK_FALSE(says(shut, "Sofie sover"));
        CHECK(says(story.as(story.ids.lise).get(of_case(story, "/afhaengigheder")),
                   "Planen er ikke delt med dig."));
    });
}
