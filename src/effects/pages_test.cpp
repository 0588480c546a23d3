#include "effects/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::effects {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

constexpr std::string_view at = "2026-11-02T09:00:00.000Z";

/// Relief for the child from May on, and a goal with a scale.
struct World {
    explicit World(Story& story) : story{story} {
        story.served.write_outside([&](db::Db& db) {
            intervention = intervention_of(db, story.ids.sofie);
            goal = db.insert(
                "INSERT INTO plan_element (case_id, kind, added_by, added_at)"
                " VALUES ($1, 'goal', $2, $3) RETURNING id",
                story.ids.holm, story.ids.mette, at);
            db.run(
                "INSERT INTO plan_revision (element_id, number, words, baseline, target,"
                " written_by, written_at) VALUES ($1, 1, 'Sofie sover hele natten', 3, 7, $2, $3)",
                goal, story.ids.mette, at);
        });
    }
    std::int64_t intervention_of(db::Db& db, PersonId person) const {
        return db.insert(
            "INSERT INTO intervention (case_id, person_id, provision, started_on, provider, note,"
            " recorded_by, recorded_at) VALUES ($1, $2, 'BL 90', '2026-05-01', 'Ellebo',"
            " 'To døgn om måneden hos Ellebo', $3, $4) RETURNING id",
            story.ids.holm, person, story.ids.mette, at);
    }
    std::string page(std::string_view rest = "") const {
        return fmt::format("/forloeb/{}/indsatser/{}{}", story.ids.holm.value, intervention, rest);
    }
    std::string reading(std::string_view rest) const { return fmt::format("{} {}", goal, rest); }
    FormFields purpose() const {
        return {
            {"serves", std::to_string(goal)}, {"expected", "Sofie sover fem nætter om ugen"},
            {"judged_on", "2026-11-23"},      {"own_part", "Anna skriver søvndagbog"},
            {"involvement", "with"},          {"least_intrusive", "Vejledning alene rakte ikke"}};
    }
    std::int64_t count(db::SqlWith<0> sql) const {
        return *story.look()->row(sql, [](db::Row const& row) { return row.number(0); });
    }

    Story& story;
    std::int64_t intervention = 0, goal = 0;
};
void tell_on_both(void (*tell)(World&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        World world{story};
        tell(world);
    });
}
FormFields with(FormFields fields, FormFields const& more) {
    for (auto const& [name, value] : more) {
        std::erase_if(fields, [&](auto const& one) { return one.first == name; });
        fields.emplace_back(name, value);
    }
    return fields;
}
void open_to_the_team(Story& story, std::string_view folders) {
    story.served.write_outside(
        [&](db::Db& db) { db.run("UPDATE consent_request SET folders = $1", folders); });
}
FormFields going_on() {
    return {{"held_on", "2026-11-23"},
            {"choice", "continue"},
            {"because", "Hun sover mere"},
            {"next_on", "2027-02-23"},
            {"least_intrusive", "Familien kan ikke selv endnu"}};
}

}  // namespace

TEST_CASE("what is missing is a hint, and saving always works [PLAN-5] [PLAN-6] [PLAN-9]") {
    tell_on_both([](World& world) {
        auto mette = world.story.as(world.story.ids.mette);
        CHECK(says(mette.get(world.page()), "Der er ikke skrevet endnu"));
        CHECK(mette.submit(world.page("/plan"), {{"expected", "Hun sover"}}).status == 303);
        auto const shown = mette.get(world.page());
        CHECK(says(shown, "4 ting mangler i planen"));
        CHECK(says(shown, "Hvad gør barnet eller familien selv?"));
        CHECK(says(shown, "Hvorfor er noget mindre indgribende ikke nok?"));
        CHECK(mette.submit(world.page("/plan"), world.purpose()).status == 303);
        CHECK_FALSE(says(mette.get(world.page()), "mangler i planen"));
        CHECK(says(mette.get(world.page()), "Det har der stået før"));
        CHECK(world.count("SELECT count(*) FROM intervention_plan") == 2);
    });
}

TEST_CASE("all mistakes of a review come at once, and what was typed stays [PLAN-9]") {
    tell_on_both([](World& world) {
        auto mette = world.story.as(world.story.ids.mette);
        mette.submit(world.page("/plan"), world.purpose());
        auto const refused =
            mette.submit(world.page("/virkning"), {{"held_on", "2026-11-24"},
                                                   {"choice", "adjust"},
                                                   {"readings", world.reading("family 5")},
                                                   {"readings", world.reading("family 11")},
                                                   {"goal_words", "Noget andet"},
                                                   {"family_words", "<script>alert(1)</script>"}});
        CHECK(refused.status == 422);
        for (auto const* text :
             {"Dagen er ikke kommet endnu.", "Skriv hvorfor.", "Vælg den dag, hvor I ser efter",
              "Skriv, hvorfor indsatsen stadig", "Skriv, hvad der skal ændres.",
              "Vælg det mål, der skal skrives om.", "Vælg ét tal fra 0 til 10",
              "&lt;script&gt;alert(1)"})
            CHECK_MESSAGE(says(refused, text), text);
        CHECK(says(refused, "family 5\" selected"));
        CHECK_FALSE(says(refused, "<script>alert"));
        CHECK(says(mette.submit(world.page("/virkning"), {}), "Vælg, hvad I gør nu."));
        CHECK(world.count("SELECT count(*) FROM effect_review") == 0);
    });
}

TEST_CASE("a review is kept with both sides' numbers, and a new day is set [PLAN-8]") {
    tell_on_both([](World& world) {
        auto mette = world.story.as(world.story.ids.mette);
        mette.submit(world.page("/plan"), world.purpose());
        auto const reviewed = mette.submit(
            world.page("/virkning"), with(going_on(), {{"readings", world.reading("family 6")},
                                                       {"professional_words", "Hun er udhvilet"}}));
        CHECK(Browser::location(reviewed) == world.page());
        auto const shown = mette.get(world.page());
        CHECK(says(shown, "Indsatsen fortsætter"));
        CHECK(says(shown, "<strong>6</strong>"));
        CHECK(says(shown, "Ses efter igen 23. februar 2027."));
        CHECK(says(shown, "Familien kan ikke selv endnu"));
        CHECK(world.count("SELECT count(*) FROM intervention_plan") == 2);
        CHECK(world.count("SELECT count(*) FROM effect_reading") == 1);
        CHECK(says(mette.get(world.page("/virkning")), "Sidst 6"));
    });
}

TEST_CASE("what was said of the goal on the way stands where it is judged [PLAN-8]") {
    tell_on_both([](World& world) {
        auto mette = world.story.as(world.story.ids.mette);
        mette.submit(world.page("/plan"), world.purpose());
        CHECK_FALSE(says(mette.get(world.page("/virkning")), "Sagt undervejs"));
        auto const progress =
            fmt::format("/forloeb/{}/fremgang/{}", world.story.ids.holm.value, world.goal);
        mette.submit(progress, {{"rater", "me"}, {"value", "5"}});
        auto const asked = mette.get(world.page("/virkning"));
        CHECK(says(asked, "Sagt undervejs"));
        CHECK(says(asked, "Mette Kjær: 5"));
    });
}

TEST_CASE("who wrote meanwhile is not overwritten [PLAN-5]") {
    tell_on_both([](World& world) {
        auto mette = world.story.as(world.story.ids.mette);
        auto birgit = world.story.as(world.story.ids.mette);
        birgit.get(world.page("/plan"));
        auto const kept = birgit.kept;
        mette.submit(world.page("/plan"), world.purpose());
        auto const late =
            birgit.post(world.page("/plan"), with(kept, {{"expected", "Noget andet"}}));
        CHECK(late.status == 409);
        CHECK(says(late, "Noget andet"));
        CHECK(says(late, "Sofie sover fem nætter om ugen"));
        mette.get(world.page("/virkning"));
        auto const stale = mette.kept;
        mette.submit(world.page("/virkning"), going_on());
        auto const second =
            mette.post(world.page("/virkning"), with(stale, with(going_on(), {{"because", "X"}})));
        CHECK(second.status == 409);
        CHECK(world.count("SELECT count(*) FROM effect_review") == 1);
    });
}

TEST_CASE("an effect is not expected before the start, and goals are the plan's own [PLAN-5]") {
    tell_on_both([](World& world) {
        auto mette = world.story.as(world.story.ids.mette);
        auto const refused =
            mette.submit(world.page("/plan"),
                         {{"judged_on", "2026-04-30"}, {"serves", "999"}, {"expected", "A"}});
        CHECK(refused.status == 422);
        CHECK(says(refused, "før indsatsen er startet"));
        CHECK(says(refused, "Vælg mål, der står i planen."));
        CHECK(world.count("SELECT count(*) FROM intervention_plan") == 0);
    });
}

TEST_CASE("who may not see the intervention or the plan does not see what it is for [SHARE-2]") {
    tell_on_both([](World& world) {
        auto& story = world.story;
        auto mette = story.as(story.ids.mette);
        mette.submit(world.page("/plan"), world.purpose());
        auto lise = story.as(story.ids.lise);
        CHECK(says(lise.get(world.page()), "Sofie sover fem nætter om ugen"));
        CHECK(lise.get(world.page("/virkning")).status == 404);
        CHECK(story.as(story.ids.karin).get(world.page()).status == 404);
        open_to_the_team(story, "family,matters");
        auto const without_plan = lise.get(world.page());
        CHECK(says(without_plan, "Den er ikke delt med dig."));
        CHECK_FALSE(says(without_plan, "Sofie sover fem nætter om ugen"));
        CHECK(lise.get(world.page("/plan")).status == 404);
        open_to_the_team(story, "family,plan");
        CHECK(lise.get(world.page()).status == 404);
        auto anna = story.as(story.ids.anna_login);
        auto const own = fmt::format("/min-familie/indsatser/{}", world.intervention);
        auto const read = anna.get(own);
        CHECK(read.status == 200);
        CHECK(says(read, "To døgn om måneden hos Ellebo"));
        CHECK(says(read, "Anna skriver søvndagbog"));
        CHECK(anna.get(world.page()).status == 404);

        std::int64_t fathers = 0;
        story.served.write_outside(
            [&](db::Db& db) { fathers = world.intervention_of(db, story.ids.peter); });
        CHECK(anna.get(fmt::format("/min-familie/indsatser/{}", fathers)).status == 404);
    });
}

TEST_CASE("an adjusted goal becomes a proposal with its reason [PLAN-7] [PLAN-8]") {
    tell_on_both([](World& world) {
        auto mette = world.story.as(world.story.ids.mette);
        mette.submit(world.page("/plan"), world.purpose());
        auto const adjusted = with(going_on(), {{"choice", "adjust"},
                                                {"changes", "Kun hverdage"},
                                                {"adjusted_goal", std::to_string(world.goal)},
                                                {"goal_words", "Sofie sover på hverdage"}});
        CHECK(mette.submit(world.page("/virkning"), adjusted).status == 303);
        CHECK(*world.story.look()->row(
                  "SELECT words || '/' || because FROM plan_revision WHERE number = 2",
                  [](db::Row const& row) { return row.text(0); }) ==
              "Sofie sover på hverdage/Kun hverdage");
    });
}

TEST_CASE("what is over is neither planned nor judged [PLAN-8]") {
    tell_on_both([](World& world) {
        auto mette = world.story.as(world.story.ids.mette);
        mette.submit(world.page("/plan"), world.purpose());
        world.story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO intervention_end (intervention_id, ended_on, because, recorded_by,"
                " recorded_at) VALUES ($1, '2026-11-23', 'Færdig', $2, $3)",
                world.intervention, world.story.ids.mette, at);
        });
        CHECK(mette.get(world.page()).status == 200);
        CHECK(mette.get(world.page("/plan")).status == 404);
        CHECK(mette.get(world.page("/virkning")).status == 404);
    });
}

}  // namespace indgang::effects
