#include "talk_boards/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::talk_boards {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string boards(Story const& story) {
    return fmt::format("/forloeb/{}/samtaletavler", story.ids.holm.value);
}
std::string number(PersonId person) { return std::to_string(person.value); }

/// The address of a new board, at its first column.
std::string hung_up(Story& story, std::string const& kind, std::string const& about) {
    auto mette = story.as(story.ids.mette);
    auto const begun = mette.submit(boards(story), {{"kind", kind}, {"about", about}});
    CHECK(begun.status == 303);
    return Browser::location(begun);
}
std::string three_columns(Story& story) {
    return hung_up(story, "three_columns", number(story.ids.sofie));
}

FormFields said_by(PersonId person, std::string const& words, std::string const& column = "2") {
    return {{"column", column}, {"voice", number(person)}, {"words", words}};
}
FormFields observation() {
    return {{"column", "1"},
            {"voice", "observation"},
            {"words", "Holder sig for ørerne"},
            {"observer", "Lise Bang, PPR"},
            {"observed_on", "2026-11-23"},
            {"known_by", "seen"}};
}
std::string card_address(Story& story, std::string const& board) {
    auto const card = story.look()->row("SELECT max(id) FROM talk_board_card",
                                        [](db::Row const& row) { return row.number(0); });
    return fmt::format("{}/kort/{}", board.substr(0, board.rfind('/')), *card);
}

TEST_CASE("three columns hang for one child, what works first, own words in quotes [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(boards(story)), "Der hænger ingen tavler endnu"));
        auto const board = three_columns(story);
        auto const empty = mette.get(board);
        CHECK(says(empty, "Inspireret af Signs of Safety"));
        CHECK(empty.body.find("id=\"kolonne-2\"") < empty.body.find("id=\"kolonne-1\""));
        CHECK(says(empty, "Hvilke styrker har barnet"));
        CHECK(mette.submit(board, said_by(story.ids.anna, "Hun sover")).status == 303);
        CHECK(mette.submit(board, observation()).status == 303);
        auto const shown = mette.get(board);
        CHECK(says(shown, "»Hun sover«"));
        CHECK(says(shown, "Lise Bang, PPR, 23. november 2026. Har selv set eller hørt det"));
        CHECK_FALSE(says(shown, "»Holder sig"));
        CHECK(says(mette.get(boards(story)), "2 kort"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                   "Et kort er sat på samtaletavlen"));
    });
}

TEST_CASE("a child's own board begins with the child's voice, drawn as houses [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const board = hung_up(story, "three_houses", number(story.ids.sofie));
        auto const shown = mette.get(board);
        CHECK(says(shown, "talk-houses"));
        CHECK(says(shown, "Drømmehuset"));
        auto const voices = shown.body.substr(shown.body.find("name=\"voice\""));
        auto const sofie = voices.find(fmt::format("value=\"{}\"", story.ids.sofie.value));
        CHECK(sofie < voices.find(fmt::format("value=\"{}\"", story.ids.anna.value)));
    });
}

TEST_CASE("a board begins with a kind, and about whom that kind is [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const sofie = number(story.ids.sofie);
        auto const empty = mette.submit(boards(story), {});
        CHECK(empty.status == 422);
        CHECK(says(empty, "Vælg en tavle."));
        CHECK(says(empty, "Vælg, hvem tavlen handler om."));
        CHECK(says(mette.submit(boards(story), {{"kind", "loeft"}, {"about", sofie}}),
                   "Den tavle handler om hele familien."));
        CHECK(says(mette.submit(boards(story), {{"kind", "three_houses"}, {"about", "family"}}),
                   "Den tavle handler om ét barn."));
        for (auto const& about : {number(story.ids.anna), std::string("999999"), std::string("-1"),
                                  std::string("x' OR 1")})
            CHECK(
                mette.submit(boards(story), {{"kind", "three_columns"}, {"about", about}}).status ==
                422);
        CHECK(mette.submit(boards(story), {{"kind", "own-1"}, {"about", sofie}}).status == 422);
    });
}

TEST_CASE("a board keeps the version that it began with, also when its kind is gone [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto admin = story.as(story.ids.admin);
        FormFields kind{{"name", "Ugen"},          {"origin", "Vores egen"}, {"audience", "family"},
                        {"drawing", "columns"},    {"heading_1", "Godt"},    {"strength_1", "yes"},
                        {"heading_2", "Svært nu"}, {"look_2", "worry"}};
        auto const address = Browser::location(admin.submit("/tavler/opret", kind));
        auto const board = hung_up(story, address.substr(address.rfind('/') + 1), "family");
        kind[6].second = "Svært siden";
        CHECK(admin.submit(address + "/ny", kind).status == 303);
        admin.get(address);
        CHECK(admin.post(address + "/nedlaeg", admin.kept).status == 303);
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(board), "Svært nu"));
        CHECK_FALSE(says(mette.get(board), "Svært siden"));
        CHECK_FALSE(says(mette.get(boards(story)), "value=\"own-"));
    });
}

TEST_CASE(
    "two who correct the same card both keep their words, and a removed one is kept [TRUST-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const board = three_columns(story);
        mette.submit(board, said_by(story.ids.anna, "Hun sover"));
        auto const address = card_address(story, board);
        mette.get(address);
        auto late = mette.kept;
        CHECK(mette.submit(address, said_by(story.ids.anna, "Hun sover til seks")).status == 303);
        for (auto const& field : observation()) late.push_back(field);
        auto const stale = mette.post(address, late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Hun sover til seks"));
        CHECK(says(stale, "Holder sig for ørerne"));
        mette.get(address);
        CHECK(mette.post(address + "/fjern", mette.kept).status == 303);
        CHECK_FALSE(says(mette.get(board), "til seks"));
        CHECK(mette.get(address).status == 404);
        CHECK(story.look()->row("SELECT removed_by FROM talk_board_card WHERE removed_at > '2026'",
                                [](db::Row const& row) { return row.id<UserId>(0); }) ==
              story.ids.mette);
    });
}

TEST_CASE("what is wrong is said at the field, and hostile text is only text [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const board = three_columns(story);
        auto const empty = mette.submit(board, {{"voice", "observation"}});
        CHECK(empty.status == 422);
        for (auto const* said : {"Vælg, hvor det hører til.", "Skriv, hvem der har observeret det.",
                                 "Skriv, hvad der bliver sagt eller er set."})
            CHECK(says(empty, said));
        for (auto const* column : {"0", "4", "-1", "x", "1e9"})
            CHECK(mette.submit(board, said_by(story.ids.anna, "Hun sover", column)).status == 422);
        CHECK(mette.submit(board, said_by(PersonId{999}, "Hun sover")).status == 422);
        CHECK(mette.submit(board, said_by(story.ids.anna, std::string(1001, 'x'))).status == 422);
        CHECK(mette.submit(board, said_by(story.ids.anna, "<script>alert(1)</script>")).status ==
              303);
        CHECK_FALSE(says(mette.get(board), "<script>alert"));
        CHECK(says(mette.get(board), "&lt;script&gt;alert"));
        auto const one = board.substr(0, board.rfind('/'));
        for (auto const& none : {one + "/9", one + "/x", one + "/kort/x", boards(story) + "/99",
                                 boards(story) + "/99/1"})
            CHECK(mette.get(none).status == 404);
    });
}

TEST_CASE("without the family's yes the core team sees no board and writes none [SHARE-2]") {
    test::told_on_both_engines([](Story& story) {
        auto lise = story.as(story.ids.lise);
        auto const board = three_columns(story);
        CHECK(lise.submit(board, said_by(story.ids.anna, "Hun sover")).status == 303);
        lise.get(board);
        auto const kept = lise.kept;
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,plan'"); });
        auto const shut = lise.get(boards(story));
        CHECK(says(shut, "vises ikke for dig"));
        CHECK_FALSE(says(shut, "Tre kolonner"));
        CHECK(lise.get(board).status == 404);
        CHECK(lise.get(card_address(story, board)).status == 404);
        CHECK(lise.post(board, kept).status == 404);
        CHECK(lise.post(boards(story), kept).status == 404);
        CHECK(story.as(story.ids.birgit).get(board).status == 404);
    });
}

TEST_CASE("a parent reads a board at home, but not what the other parent has said [TRUST-1]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const page = "/min-familie/tavler";
        CHECK(says(anna.get(page), "Der hænger ingen tavler endnu"));
        auto const board = three_columns(story);
        mette.submit(board, said_by(story.ids.anna, "Hun sover"));
        mette.submit(board, said_by(story.ids.sofie, "Jeg tegner"));
        mette.submit(board, observation());
        mette.submit(board, said_by(story.ids.peter, "Hos mig sover hun ikke"));
        auto const read = anna.get(page);
        for (auto const* said : {"»Hun sover«", "»Jeg tegner«", "Holder sig for ørerne"})
            CHECK(says(read, said));
        CHECK_FALSE(says(read, "Hos mig sover hun ikke"));
        CHECK_FALSE(says(anna.json(page), "Hos mig sover hun ikke"));
        CHECK(anna.get(board).status == 404);
    });
}

}  // namespace
}  // namespace indgang::talk_boards
