#include "assessment/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::assessment {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string board(Story const& story) {
    return fmt::format("/forloeb/{}/boern/{}/udredning", story.ids.holm.value,
                       story.ids.sofie.value);
}
std::string health(Story const& story) { return board(story) + "/health"; }

FormFields annas_words(Story const& story) {
    return {{"side", "works"},
            {"voice", std::to_string(story.ids.anna.value)},
            {"words", "Hun sover til klokken fem"}};
}
FormFields observation() {
    return {{"side", "hard"},
            {"voice", "observation"},
            {"words", "Holder sig for ørerne i frikvarteret"},
            {"observer", "Lise Bang, PPR"},
            {"observed_on", "2026-11-23"},
            {"known_by", "seen"},
            {"disciplines", "psychologist"},
            {"disciplines", "teacher"}};
}

std::vector<std::int64_t> cards(Story& story) {
    return story.look()->rows("SELECT id FROM assessment_card WHERE removed_at IS NULL ORDER BY id",
                              [](db::Row const& row) { return row.number(0); });
}
std::string card_address(Story& story) {
    return fmt::format("{}/kort/{}", board(story), cards(story).at(0));
}

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}

TEST_CASE("the family's words stand in quotes, apart from what was observed [ASSESS-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(board(story)), "Tavlen er tom"));
        CHECK(says(mette.get(health(story)), "Intet endnu. Hvad går godt"));
        CHECK(says(mette.get(health(story)), "Hvordan er det i skolen"));  // the guide
        CHECK(mette.submit(health(story), annas_words(story)).status == 303);
        CHECK(mette.submit(health(story), observation()).status == 303);
        auto const shown = mette.get(health(story));
        CHECK(says(shown, "»Hun sover til klokken fem«"));
        CHECK(says(shown, "Anna"));
        CHECK(says(shown, "Lise Bang, PPR, 23. november 2026. Har selv set eller hørt det"));
        CHECK_FALSE(says(shown, "»Holder sig"));
        CHECK(shown.body.find("Det, der virker") < shown.body.find("Det, der er svært"));
        auto const way_in = mette.get(board(story));
        CHECK(says(way_in, "aria-label=\"1. Sundhedsforhold: 1 virker, 1 er svært\""));
        CHECK(says(way_in, "I har talt om 1 af 10"));
        CHECK(says(way_in, "Psykolog"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                   "Et kort er sat på ICS-tavlen for Sofie: Sundhedsforhold."));
    });
}

TEST_CASE("who writes at once collides with nobody: each card is its own [ASSESS-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        mette.get(health(story));
        auto mettes = mette.kept;
        lise.get(health(story));
        auto lises = lise.kept;
        for (auto const& field : annas_words(story)) mettes.push_back(field);
        for (auto const& field : observation()) lises.push_back(field);
        CHECK(lise.post(health(story), lises).status == 303);
        CHECK(mette.post(health(story), mettes).status == 303);
        CHECK(mette.post(health(story), mettes).status == 303);  // sent twice
        CHECK(cards(story).size() == 2);
        CHECK(story.look()->row("SELECT count(*) FROM assessment_board",
                                [](db::Row const& row) { return row.number(0); }) == 1);
    });
}

TEST_CASE("two who correct the same card both keep their words [TRUST-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.submit(health(story), annas_words(story));
        auto const address = card_address(story);
        CHECK(says(mette.get(address), "Hun sover til klokken fem"));
        auto late = mette.kept;
        auto changed = annas_words(story);
        changed[2].second = "Hun sover til klokken seks";
        CHECK(mette.submit(address, changed).status == 303);
        for (auto const& field : observation()) late.push_back(field);
        auto const stale = mette.post(address, late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Hun sover til klokken seks"));
        CHECK(says(stale, "Holder sig for ørerne"));
        CHECK(says(mette.get(health(story)), "»Hun sover til klokken seks«"));
    });
}

TEST_CASE("a card that is taken off the board is kept, with who and when [ASSESS-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.submit(health(story), annas_words(story));
        auto const address = card_address(story);
        mette.get(address);
        CHECK(mette.post(address + "/fjern", mette.kept).status == 303);
        CHECK_FALSE(says(mette.get(health(story)), "klokken fem"));
        CHECK(mette.get(address).status == 404);
        CHECK(story.look()->row("SELECT removed_by FROM assessment_card WHERE removed_at > '2026'",
                                [](db::Row const& row) { return row.id<UserId>(0); }) ==
              story.ids.mette);
    });
}

TEST_CASE("what is wrong is said at the field, and hostile text is only text [ASSESS-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const empty = mette.submit(health(story), {{"voice", "observation"}});
        CHECK(empty.status == 422);
        for (auto const* said :
             {"Vælg, om det virker eller er svært.", "Skriv, hvad der bliver sagt eller er set.",
              "Skriv, hvem der har observeret det.", "Vælg den dag, det blev observeret.",
              "Vælg, hvordan I ved det."})
            CHECK(says(empty, said));
        auto wrong = observation();
        wrong[4].second = "2026-11-24";
        CHECK(says(mette.submit(health(story), wrong), "Dagen ligger efter i dag."));
        auto words = annas_words(story);
        for (auto const* voice : {"999999", "0", "-1", "1e9", "'; DROP TABLE assessment_card"}) {
            words[1].second = voice;
            CHECK(mette.submit(health(story), words).status == 422);
        }
        words = annas_words(story);
        words[2].second = std::string(1001, 'x');
        CHECK(mette.submit(health(story), words).status == 422);
        words[2].second = "<script>alert(1)</script>";
        CHECK(mette.submit(health(story), words).status == 303);
        auto const shown = mette.get(health(story));
        CHECK_FALSE(says(shown, "<script>alert"));
        CHECK(says(shown, "&lt;script&gt;alert"));
        CHECK(cards(story).size() == 1);
        for (auto const* dimension : {"/nothing", "/HEALTH", "/health%00", "/..%2Fhealth"})
            CHECK(mette.get(board(story) + dimension).status >= 400);
        CHECK(mette.get(board(story) + "/kort/x").status == 404);
    });
}

TEST_CASE("a board keeps the set of dimensions that it began with [ASSESS-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(mette.get(board(story) + "/identity").status == 404);
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO assessment_board (case_id, child_id, dimension_set, began_by,"
                " began_at) VALUES ($1, $2, 'ics_16', $3, '2020-05-01T09:00:00.000Z')",
                story.ids.holm, story.ids.sofie, story.ids.mette);
        });
        CHECK(says(mette.get(board(story)), "I har talt om 0 af 16"));
        CHECK(mette.submit(board(story) + "/identity", annas_words(story)).status == 303);
        CHECK(says(mette.get(board(story)), "I har talt om 1 af 16"));
        CHECK(mette.get(board(story) + "/safe_care").status == 404);
    });
}

TEST_CASE("without the family's yes the core team sees no card and writes none [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        mette.submit(health(story), annas_words(story));
        CHECK(says(lise.get(health(story)), "klokken fem"));
        auto const address = card_address(story);
        lise.get(address);
        auto const kept = lise.kept;
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,plan'"); });
        for (auto const& page : {board(story), health(story)}) {
            auto const shut = lise.get(page);
            CHECK(shut.status == 200);
            CHECK(says(shut, "vises ikke for dig"));
            CHECK_FALSE(says(shut, "klokken fem"));
            CHECK_FALSE(says(shut, "Skriv et kort"));
            CHECK_FALSE(says(lise.json(page), "klokken fem"));
        }
        CHECK(lise.get(address).status == 404);
        CHECK(lise.post(address + "/fjern", kept).status == 404);
        CHECK(lise.post(health(story), kept).status == 404);
        CHECK(cards(story).size() == 1);
        CHECK(story.as(story.ids.birgit).get(health(story)).status == 404);
    });
}

TEST_CASE(
    "the team lacks the disciplines that the board names, for those who may see it [TEAM-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const family = fmt::format("/forloeb/{}", story.ids.holm.value);
        auto const why = "fordi I har skrevet på ICS-tavlen, at en lærer kan hjælpe Sofie";
        CHECK_FALSE(says(mette.get(family), "ICS-tavlen, at"));
        mette.submit(health(story), observation());
        mette.submit(health(story), observation());
        for (auto const& page : {family, family + "/kerneteam"}) {
            auto const shown = mette.get(page);
            CHECK(says(shown, why));
            CHECK(shown.body.find(why) ==
                  shown.body.rfind(why));  // once, however many cards say it
            CHECK(says(lise.get(page), why));
        }
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,plan'"); });
        for (auto const& page : {family, family + "/kerneteam"}) {
            CHECK_FALSE(says(lise.get(page), "ICS-tavlen, at"));
            CHECK_FALSE(says(lise.json(page), "ICS-tavlen, at"));
            CHECK(says(mette.get(page), why));
        }
        for (auto const card : cards(story)) {
            auto const address = fmt::format("{}/kort/{}", board(story), card);
            mette.get(address);
            CHECK(mette.post(address + "/fjern", mette.kept).status == 303);
        }
        CHECK_FALSE(says(mette.get(family), "ICS-tavlen, at"));
    });
}

TEST_CASE("a parent reads the board at home, but not what the other parent has said [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const page = "/min-familie/udredning";
        CHECK(says(anna.get(page), "Der er ikke skrevet noget om Sofie endnu"));
        mette.submit(health(story), annas_words(story));
        mette.submit(health(story), observation());
        auto peters = annas_words(story);
        peters[1].second = std::to_string(story.ids.peter.value);
        peters[2].second = "Hos mig sover hun ikke";
        mette.submit(health(story), peters);
        auto const read = anna.get(page);
        CHECK(says(read, "»Hun sover til klokken fem«"));
        CHECK(says(read, "Holder sig for ørerne"));
        CHECK_FALSE(says(read, "Hos mig sover hun ikke"));
        CHECK_FALSE(says(anna.json(page), "Hos mig sover hun ikke"));
        CHECK(anna.get(board(story)).status == 404);
    });
}

}  // namespace
}  // namespace indgang::assessment
