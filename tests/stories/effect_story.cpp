#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}

std::int64_t relief_for_sofie(Story& story) {
    std::int64_t intervention = 0;
    story.served.write_outside([&](db::Db& db) {
        intervention = db.insert(
            "INSERT INTO intervention (case_id, person_id, provision, started_on, provider, note,"
            " recorded_by, recorded_at) VALUES ($1, $2, 'BL 90', '2026-05-01', 'Ellebo',"
            " 'To døgn om måneden hos Ellebo', $3, '2026-05-01T09:00:00.000Z') RETURNING id",
            story.ids.holm, story.ids.sofie, story.ids.mette);
    });
    return intervention;
}

std::string goal_in_plan(Story& story, Browser& mette) {
    mette.submit(of_case(story, "/plan/maal/opret"),
                 {{"words", "Sofie sover hele natten"},
                  {"no_wish_because", "Familien sagde det på mødet"},
                  {"about", std::to_string(story.ids.sofie.value)},
                  {"baseline", "3"},
                  {"target", "7"}});
    return std::to_string(*story.look()->row("SELECT max(id) FROM plan_element",
                                             [](db::Row const& row) { return row.number(0); }));
}

}  // namespace

TEST_CASE("an intervention is planned, comes up on its day, is judged and stopped [PLAN-8]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const number = relief_for_sofie(story);
        auto const page = of_case(story, fmt::format("/indsatser/{}", number));
        auto const goal = goal_in_plan(story, mette);
        auto const purpose = [&](std::string_view day) {
            return FormFields{{"serves", goal},
                              {"expected", "Sofie sover fem nætter om ugen"},
                              {"judged_on", std::string(day)},
                              {"own_part", "Anna skriver søvndagbog"},
                              {"least_intrusive", "Vejledning alene rakte ikke"}};
        };

        // The day before its day nothing waits; on the day it does, for the coordinator.
        mette.submit(page + "/plan", purpose("2026-11-24"));
        CHECK_FALSE(says(mette.get(of_case(story, "/bolden")), "Se efter, om det virker"));
        CHECK(says(mette.get(of_case(story, "/plan")), "Sofie sover fem nætter om ugen"));
        mette.submit(page + "/plan", purpose("2026-11-23"));
        CHECK(says(mette.get(of_case(story, "/bolden")), "Se efter, om det virker"));
        CHECK(says(mette.get(of_case(story, "/plan")), "Vi ser efter i dag, om det virker"));
        mette.submit(page + "/plan", purpose("2026-11-22"));
        CHECK(says(mette.get(page), "I ville se efter 22. november 2026"));

        // The family reads it in its own words, and sees who has the ball.
        CHECK(says(anna.get("/min-familie/plan"), "To døgn om måneden hos Ellebo"));
        CHECK(says(anna.get("/min-familie"), "Se efter, om det virker"));
        CHECK(says(anna.get(fmt::format("/min-familie/indsatser/{}", number)),
                   "Jeres koordinator taler med jer"));

        // It goes on with a new day: the ball is gone.
        CHECK(mette
                  .submit(page + "/virkning", {{"held_on", "2026-11-23"},
                                               {"readings", goal + " family 5"},
                                               {"readings", goal + " professionals 4"},
                                               {"choice", "continue"},
                                               {"because", "Det går fremad"},
                                               {"next_on", "2027-02-01"},
                                               {"least_intrusive", "Familien kan ikke selv endnu"}})
                  .status == 303);
        CHECK_FALSE(says(mette.get(of_case(story, "/bolden")), "Se efter, om det virker"));
        CHECK(says(anna.get(fmt::format("/min-familie/indsatser/{}", number)),
                   "Ses efter igen 1. februar 2027."));

        // Then they stop: it stays open until it is ended.
        auto const stopped = mette.submit(
            page + "/virkning",
            {{"held_on", "2026-11-23"}, {"choice", "stop"}, {"because", "Sofie vil hellere hjem"}});
        CHECK(Browser::location(stopped) == page + "/afslutning");
        CHECK(says(mette.get(of_case(story, "/bolden")), "Afslut indsatsen, som I vil stoppe"));
        CHECK(mette.submit(page + "/afslutning", {{"ended_on", "2026-11-23"}, {"because", "Stop"}})
                  .status == 303);
        CHECK_FALSE(says(mette.get(of_case(story, "/bolden")), "Afslut indsatsen"));
        CHECK(says(mette.get(page), "Sofie vil hellere hjem"));
    });
}
