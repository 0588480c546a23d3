#include "progress/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::progress {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string at(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}/fremgang{}", story.ids.holm.value, rest);
}
std::string word_for(std::string_view telling, PersonId person) {
    return fmt::format("{} {}", telling, person.value);
}

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}
std::string goal(Story& story, Browser& who, FormFields more = {}) {
    more.insert(more.begin(), {"words", "Sofie sover hele natten"});
    auto const location = Browser::location(
        who.submit(fmt::format("/forloeb/{}/plan/maal/opret", story.ids.holm.value), more));
    return "/" + location.substr(location.find("#del-") + 5);
}
std::int64_t count(Story& story) {
    return *story.look()->row("SELECT count(*) FROM goal_measurement",
                              [](db::Row const& row) { return row.number(0); });
}
std::int64_t count_ladders(Story& story) {
    return *story.look()->row("SELECT count(*) FROM goal_ladder",
                              [](db::Row const& row) { return row.number(0); });
}

TEST_CASE("without goals the page says what would stand here [PLAN-8]") {
    tell_on_both([](Story& story) {
        CHECK(says(story.as(story.ids.mette).get(at(story)), "Der er ingen mål endnu."));
        auto anna = story.as(story.ids.anna_login);
        CHECK(says(anna.get("/min-familie/fremgang"), "Her kan I se, hvordan det går"));
    });
}

TEST_CASE("the mother says in two taps where it is, on her phone [PLAN-8]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const part = goal(story, mette, {{"baseline", "3"}, {"target", "7"}});
        auto anna = story.as(story.ids.anna_login);
        auto const own = "/min-familie/fremgang" + part;
        CHECK(Browser::location(anna.submit(own, {{"value", "5"}})) == own);
        CHECK(says(anna.get(own), "Du har svaret 5 i dag."));
        CHECK(says(anna.get("/min-familie/plan" + part), "Anna (mor): 5"));
        auto const page = mette.get(at(story, part));
        CHECK(says(page, "Anna (mor): 5"));
        CHECK(says(page, "Her vil vi hen"));
        CHECK(says(mette.get(at(story)), "Går fremad"));
    });
}

TEST_CASE("a correction stands beside what was said first; nothing is overwritten [PLAN-8]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const part = goal(story, mette);
        auto const address = at(story, part);
        mette.submit(address, {{"rater", "me"}, {"value", "2"}, {"words", "Vågner to gange"}});
        mette.submit(address, {{"rater", "me"}, {"value", "4"}, {"words", "Vågner én gang"}});
        auto page = mette.get(address);
        CHECK(says(page, "<del>2</del>"));
        CHECK(says(page, "Rettet siden"));
        CHECK(says(page, "<strong>4</strong>"));
        mette.submit(address, {{"rater", "me"}, {"act", "take_back"}});
        page = mette.get(address);
        CHECK(says(page, "Taget tilbage"));
        CHECK(says(page, "Ingen har sagt, hvor målet er nu."));
        CHECK(mette.submit(address, {{"rater", "me"}, {"act", "take_back"}}).status == 422);
        CHECK(count(story) == 3);
    });
}

TEST_CASE("all mistakes come at once, and what was typed stays [PLAN-8]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const part = goal(story, mette);
        auto const refused = mette.submit(at(story, part), {{"rater", "professional"},
                                                            {"value", "11"},
                                                            {"measured_on", "2026-11-24"},
                                                            {"words", "Fordi det er så"}});
        CHECK(refused.status == 422);
        CHECK(says(refused, "Skriv, hvilken fagperson der svarer."));
        CHECK(says(refused, "Vælg, hvor målet er nu."));
        CHECK(says(refused, "Dagen ligger efter i dag."));
        CHECK(says(refused, "Fordi det er så"));
        for (auto const* rater : {"self 999999", "told x", "self", "nonsense"}) {
            CAPTURE(rater);
            CHECK(mette.submit(at(story, part), {{"rater", rater}, {"value", "3"}}).status == 422);
        }
        CHECK(count(story) == 0);
    });
}

TEST_CASE("a child's own answer and one told by an adult are marked apart [PLAN-8]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const part = goal(story, mette, {{"about", std::to_string(story.ids.sofie.value)}});
        auto const stairs = at(story, fmt::format("{}/trappe/{}", part, story.ids.sofie.value));
        CHECK(says(mette.get(stairs), "Sofie, hvilket trin står du på i dag?"));
        CHECK(mette.submit(stairs, {}).status == 422);
        CHECK(mette.submit(stairs, {{"value", "6"}, {"words", "Dynen er tung"}}).status == 303);
        CHECK(
            mette.get(at(story, fmt::format("{}/trappe/{}", part, story.ids.emil.value))).status ==
            404);
        auto anna = story.as(story.ids.anna_login);
        auto const own = "/min-familie/fremgang" + part;
        CHECK(says(anna.get(own), "Sofie vælger selv"));
        CHECK_FALSE(says(anna.get(own), "Emil vælger selv"));
        CHECK(says(anna.get(own), "»Dynen er tung«"));
        CHECK_FALSE(says(mette.get(at(story, part)), "(fortalt af en voksen)"));
        // What an adult tells of the same day corrects what stood there, and says so.
        anna.submit(own, {{"rater", word_for("by_adult", story.ids.sofie)}, {"value", "4"}});
        CHECK(says(mette.get(at(story, part)), "(fortalt af en voksen)"));
        CHECK(anna.submit(own, {{"rater", word_for("self", story.ids.peter)}, {"value", "4"}})
                  .status == 422);
    });
}

TEST_CASE("two who write for the same day are told, and both texts survive [PLAN-8]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const part = goal(story, mette);
        auto jonas = story.as(story.ids.jonas);
        auto const anna_says = word_for("self", story.ids.anna);
        mette.get(at(story, part));
        auto fields = mette.kept;
        jonas.submit(at(story, part), {{"rater", anna_says}, {"value", "3"}, {"words", "Tre"}});
        fields.insert(fields.end(), {{"rater", anna_says}, {"value", "5"}, {"words", "Fem"}});
        auto const stale = mette.post(at(story, part), fields);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Tre"));
        CHECK(says(stale, "Fem"));
        CHECK(count(story) == 1);
    });
}

TEST_CASE("five steps are chosen with words, and a new curve begins [PLAN-8]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const part = goal(story, mette);
        auto const address = at(story, part), ladder = at(story, part + "/trin");
        mette.submit(address, {{"rater", "me"}, {"value", "8"}});
        auto const refused = mette.submit(
            ladder, {{"way", "steps"}, {"expected", "En hel nat"}, {"more", "En hel nat"}});
        CHECK(refused.status == 422);
        CHECK(says(refused, "Skriv, hvordan det ser ud på det trin."));
        CHECK(says(refused, "To trin siger det samme."));
        FormFields const steps{{"way", "steps"},       {"much_less", "Ingen hele nætter"},
                               {"less", "En hel nat"}, {"expected", "Tre hele nætter"},
                               {"more", "Fem"},        {"much_more", "Alle syv"}};
        CHECK(Browser::location(mette.submit(ladder, steps)) == address);
        CHECK(count_ladders(story) == 1);
        CHECK(mette.submit(ladder, steps).status == 303);  // the same again is no news
        CHECK(count_ladders(story) == 1);
        CHECK(mette.submit(address, {{"rater", "me"}, {"value", "3"}}).status == 422);
        CHECK(mette.submit(address, {{"rater", "me"}, {"value", "-1"}}).status == 303);
        auto const page = mette.get(address);
        CHECK(says(page, "Mette Kjær: En hel nat"));
        CHECK(says(page, "Målt på en anden måde end nu"));
        CHECK(
            mette.get(at(story, fmt::format("{}/trappe/{}", part, story.ids.sofie.value))).status ==
            404);
        CHECK(mette.submit(ladder, {{"way", "scale"}}).status == 303);
        CHECK(says(mette.get(address), "Mette Kjær: 8"));
    });
}

TEST_CASE("what is written by a hostile hand is text and nothing else [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const part = goal(story, mette);
        std::string const hostile = "<script>alert(1)</script>\"'{{x}}";
        mette.submit(at(story, part), {{"rater", "professional"},
                                       {"professional", hostile},
                                       {"value", "4"},
                                       {"words", hostile}});
        mette.submit(at(story, part + "/trin"), {{"way", "steps"},
                                                 {"much_less", hostile},
                                                 {"less", "b"},
                                                 {"expected", "c"},
                                                 {"more", "d"},
                                                 {"much_more", "e"}});
        for (auto const& page :
             {at(story, part), at(story, part + "/trin"), "/min-familie/fremgang" + part}) {
            auto who = story.as(page.starts_with("/min") ? story.ids.anna_login : story.ids.mette);
            auto const shown = who.get(page);
            CHECK(shown.status == 200);
            CHECK_FALSE(says(shown, "<script>alert"));
            CHECK(says(shown, "&lt;script&gt;alert(1)"));
        }
    });
}

TEST_CASE("who may not see the plan sees nothing of how it goes [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const part = goal(story, mette);
        mette.submit(at(story, part), {{"rater", "me"}, {"value", "4"}, {"words", "Hemmeligt"}});
        CHECK(story.as(story.ids.birgit).get(at(story)).status == 404);
        CHECK(story.as(story.ids.anna_login).get(at(story)).status == 404);
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'family,meetings' WHERE case_id = $1",
                   story.ids.holm);
        });
        auto lise = story.as(story.ids.lise);
        CHECK_FALSE(says(lise.get(at(story)), "Sofie sover"));
        CHECK_FALSE(says(lise.json(at(story)), "Hemmeligt"));
        CHECK(lise.get(at(story, part)).status == 404);
        CHECK(lise.get(at(story, part + "/trin")).status == 404);
        CHECK(mette.get(at(story, "/999999")).status == 404);
    });
}

TEST_CASE("a goal that is reached is not measured any more [PLAN-8]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const part = goal(story, mette);
        mette.submit(at(story, part), {{"rater", "me"}, {"value", "4"}});
        mette.get(at(story, part));
        auto const before = mette.kept;
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO plan_goal_event (element_id, event, recorded_by, recorded_at)"
                " VALUES ($1, 'reach', $2, '2026-11-23T09:00:00.000Z')",
                std::stoll(part.substr(1)), story.ids.mette);
        });
        CHECK(says(mette.get(at(story)), "Nået eller stoppet"));
        CHECK(says(mette.get(at(story, part)), "Der kan ikke skrives svar på målet nu."));
        auto fields = before;
        fields.insert(fields.end(), {{"rater", "me"}, {"value", "9"}});
        CHECK(mette.post(at(story, part), fields).status == 404);
        CHECK(count(story) == 1);
    });
}

}  // namespace
}  // namespace indgang::progress
