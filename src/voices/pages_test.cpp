// Stays Danish: what is typed and looked for on the pages.
#include "voices/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::voices {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string of_sofie(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}/boern/{}/stemme{}", story.ids.holm.value, story.ids.sofie.value,
                       rest);
}
FormFields held() {
    return {{"way", "conversation"},
            {"held_on", "2026-11-20"},
            {"held_by", "Mette Kjær"},
            {"where", "På skolen"},
            {"present", "Lise Toft"},
            {"own_words", "Jeg vil helst sidde ved vinduet"},
            {"seen", "Hun byggede en hule under bordet"},
            {"sharing", "not_asked"}};
}
FormFields planned(Story const& story, std::string day = "2026-12-01") {
    return {{"way", "home_visit"},
            {"holder", std::to_string(story.ids.lise.value)},
            {"planned_on", std::move(day)}};
}
FormFields with(FormFields fields, FormFields const& more) {
    for (auto const& [name, value] : more) {
        std::erase_if(fields, [&](auto const& one) { return one.first == name; });
        fields.emplace_back(name, value);
    }
    return fields;
}
std::string written(Story& story, Browser& browser, std::string_view act,
                    FormFields const& fields) {
    auto const address =
        Browser::location(browser.submit(of_sofie(story, "/opret/") + std::string(act), fields));
    REQUIRE(address.starts_with(of_sofie(story, "/")));
    return address;
}

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}

TEST_CASE("a child without a voice is named, and its own words stand in quotes [ASSESS-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(of_sofie(story)), "Barnet er ikke hørt"));
        auto const address = written(story, mette, "holdt", held());
        auto const shown = mette.get(address);
        CHECK(says(shown, "»Jeg vil helst sidde ved vinduet«"));
        CHECK(says(shown, "Hun byggede en hule"));
        CHECK_FALSE(says(shown, "»Hun byggede"));
        CHECK(says(shown, "Vises ikke hjemme. Barnet er ikke spurgt endnu."));
        CHECK(says(shown, "Lise Toft"));
        CHECK(says(mette.get(of_sofie(story)), "Barnet er hørt"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                   "Børnesamtale med Sofie er skrevet ned."));
    });
}

TEST_CASE("a planned voice waits with its holder and day, and is late the day after [ASSESS-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = written(story, mette, "planlagt", planned(story, "2026-11-23"));
        CHECK(says(mette.get(of_sofie(story)),
                   "Planlagt til 23. november 2026. Lise Toft har bolden"));
        CHECK_FALSE(says(mette.get(of_sofie(story)), "Dagen er gået"));
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE voice_version SET planned_on = '2026-11-22'"); });
        CHECK(says(mette.get(of_sofie(story)), "Dagen er gået"));
        CHECK(says(mette.get(address + "/holdt"), "value=\"Lise Toft\""));
        CHECK(mette.submit(address + "/holdt", held()).status == 303);
        auto const shown = mette.get(address);
        CHECK(says(shown, "Sådan stod det før"));
        CHECK(says(shown, "Planlagt til 22. november 2026"));
        CHECK(mette.get(address + "/planlagt").status == 404);
    });
}

TEST_CASE("why a child could not be heard must stand, and how its view was sought [ASSESS-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const form = of_sofie(story, "/opret/ikke-muligt");
        auto const empty = mette.submit(form, {});
        CHECK(empty.status == 422);
        CHECK(says(empty, "Skriv, hvorfor det ikke kunne lade sig gøre."));
        CHECK(says(empty, "Skriv, hvordan barnets syn er hentet i stedet."));
        auto const address = written(story, mette, "ikke-muligt",
                                     {{"way", "conversation"},
                                      {"because", "Sofie er indlagt og må ikke få besøg"},
                                      {"other_means", "Sygeplejersken har spurgt hende"}});
        CHECK(says(mette.get(address), "Sygeplejersken har spurgt hende"));
        CHECK(says(mette.get(of_sofie(story)), "Sofie er indlagt"));
    });
}

TEST_CASE(
    "all mistakes come at once, what was typed stays, and hostile text is only text [ASSESS-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const form = of_sofie(story, "/opret/holdt");
        auto const empty = mette.submit(form, {{"where", "På gyngen"}, {"held_by", ""}});
        CHECK(empty.status == 422);
        for (auto const* said :
             {"Vælg, hvordan det sker.", "Vælg den dag, det blev holdt.",
              "Skriv, hvem der talte med barnet.", "Skriv barnets egne ord, eller hvad I så",
              "Vælg, hvad barnet siger til det."})
            CHECK_MESSAGE(says(empty, said), said);
        CHECK(says(empty, "value=\"På gyngen\""));
        CHECK(says(mette.submit(form, with(held(), {{"held_on", "2026-11-24"}})),
                   "Dagen ligger efter i dag."));
        CHECK(says(mette.submit(form, with(held(), {{"sharing", "parts"}})),
                   "Skriv den del, som barnet vil have vist."));
        CHECK(says(mette.submit(form, with(held(), {{"kept", "youth"}})),
                   "En ung har sin egen mappe fra 15 år."));
        auto plan = planned(story);
        for (auto const* holder : {"999999", "0", "-1", "1; DROP TABLE voice"})
            CHECK(mette.submit(of_sofie(story, "/opret/planlagt"), with(plan, {{"holder", holder}}))
                      .status == 422);
        CHECK(mette.submit(form, with(held(), {{"own_words", std::string(6001, 'x')}})).status ==
              422);
        auto const address = written(story, mette, "holdt",
                                     with(held(), {{"own_words", "<script>alert(1)</script>"},
                                                   {"where", "\"><img src=x>"},
                                                   {"seen", "{{7*7}} '; DROP TABLE voice; --"}}));
        auto const shown = mette.get(address);
        CHECK_FALSE(says(shown, "<script>alert"));
        CHECK_FALSE(says(shown, "<img src=x>"));
        CHECK(says(shown, "&lt;script&gt;alert"));
        CHECK(says(shown, "{{7*7}}"));
        for (auto const* act : {"findes-ikke", "HOLDT", "held", "fejlskrevet"})
            CHECK(mette.get(of_sofie(story, "/opret/") + act).status == 404);
        CHECK(mette.get(of_sofie(story, "/999")).status == 404);
    });
}

TEST_CASE("two who write about the same voice both keep their words [TRUST-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const address = written(story, mette, "holdt", held());
        lise.get(address + "/holdt");
        auto late = lise.kept;
        CHECK(mette
                  .submit(address + "/holdt",
                          with(held(), {{"own_words", "Jeg sidder helst ved døren"}}))
                  .status == 303);
        for (auto const& field : with(held(), {{"own_words", "Jeg vil sidde hos Alma"}}))
            late.push_back(field);
        auto const stale = lise.post(address + "/holdt", late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Jeg sidder helst ved døren"));
        CHECK(says(stale, "Jeg vil sidde hos Alma"));
        CHECK(mette.submit(address + "/fejlskrevet", {{"because", "Det var Emil"}}).status == 303);
        CHECK(lise.post(address + "/holdt", late).status == 409);
        auto const shown = mette.get(address);
        CHECK(says(shown, "Det var Emil"));
        CHECK(says(shown, "»Jeg sidder helst ved døren«"));  // what stood before
        CHECK(says(shown, "»Jeg vil helst sidde ved vinduet«"));
        CHECK(says(mette.get(of_sofie(story)), "Barnet er ikke hørt"));
    });
}

TEST_CASE("who may not see the assessment sees no voice, and none of another case [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto birgit = story.as(story.ids.birgit);
        auto const address = written(story, mette, "holdt", held());
        CHECK(says(lise.get(address), "vinduet"));
        CHECK(birgit.get(address).status == 404);
        CHECK(birgit.get(of_sofie(story)).status == 404);
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,meetings'"); });
        auto const shut = lise.get(of_sofie(story));
        CHECK(shut.status == 200);
        CHECK_FALSE(says(shut, "vinduet"));
        CHECK_FALSE(says(shut, "Barnet er hørt"));
        CHECK(says(shut, "vises ikke for dig"));
        CHECK(lise.get(address).status == 404);
        CHECK(lise.get(of_sofie(story, "/opret/holdt")).status == 404);
        auto const emils = fmt::format("/forloeb/{}/boern/{}/stemme{}", story.ids.holm.value,
                                       story.ids.emil.value, address.substr(address.rfind('/')));
        CHECK(mette.get(emils).status == 404);
    });
}

}  // namespace
}  // namespace indgang::voices
