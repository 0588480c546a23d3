#include "scales/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::scales {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string scales(Story const& story) {
    return fmt::format("/forloeb/{}/skalaer", story.ids.holm.value);
}
std::string number(PersonId person) { return std::to_string(person.value); }

FormFields sleep(Story const& story) {
    return {{"about", number(story.ids.sofie)},
            {"question", "Hvor godt sover Sofie?"},
            {"means_0", "Ingen sover"},
            {"means_10", "Alle sover hele natten"}};
}
std::string a_scale(Story& story) {
    auto mette = story.as(story.ids.mette);
    auto const made = mette.submit(scales(story), sleep(story));
    CHECK(made.status == 303);
    return Browser::location(made);
}
FormFields answer(std::string const& rater, std::string const& value,
                  std::string const& day = "2026-11-23") {
    return {{"rater", rater}, {"value", value}, {"rated_on", day}, {"reason", "Fordi " + value}};
}

TEST_CASE("each says a number with a reason, and the difference is shown, not a mean [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(scales(story)), "Der er ingen skalaer endnu"));
        auto const scale = a_scale(story);
        CHECK(says(mette.get(scale), "Ingen har svaret endnu."));
        CHECK(mette.submit(scale, answer(number(story.ids.anna), "3")).status == 303);
        CHECK(says(mette.get(scale), "Én har svaret: 3."));
        auto pprs = answer("professional", "7");
        pprs.emplace_back("professional", "Lise Bang, PPR");
        CHECK(mette.submit(scale, pprs).status == 303);
        auto const shown = mette.get(scale);
        CHECK(says(shown, "Svarene ligger fra 3 til 7."));
        CHECK(says(shown, "»Fordi 3«"));
        CHECK(says(shown, "Lise Bang, PPR: 7"));
        CHECK(says(shown, "role=\"img\""));
        CHECK_FALSE(says(shown, ": 5</strong>"));
        CHECK(says(mette.get(scales(story)), "Svarene ligger fra 3 til 7."));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                   "Et svar er skrevet på en skala."));
    });
}

TEST_CASE("a new answer about the same day corrects the old one, which is still seen [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const scale = a_scale(story);
        auto const anna = number(story.ids.anna);
        mette.submit(scale, answer(anna, "3", "2026-11-01"));
        mette.submit(scale, answer(anna, "4"));
        CHECK(mette.submit(scale, answer(anna, "6")).status == 303);
        auto const shown = mette.get(scale);
        CHECK(says(shown, "<del>4</del>"));
        CHECK(says(shown, "op fra 3"));
        auto back = answer(anna, "");
        back.emplace_back("act", "take_back");
        CHECK(mette.submit(scale, back).status == 303);
        CHECK(says(mette.get(scale), "Taget tilbage"));
        CHECK(says(mette.get(scale), "Én har svaret: 3."));
        CHECK(mette.submit(scale, back).status == 422);
        CHECK(story.look()->row("SELECT count(*) FROM scale_rating",
                                [](db::Row const& row) { return row.number(0); }) == 4);
    });
}

TEST_CASE("two who write for the same person about the same day see both answers [TRUST-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const scale = a_scale(story);
        mette.get(scale);
        auto late = mette.kept;
        auto others = mette.kept;
        CHECK(lise.submit(scale, answer(number(story.ids.anna), "8")).status == 303);
        for (auto const& field : answer(number(story.ids.anna), "2")) late.push_back(field);
        auto const stale = mette.post(scale, late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Fordi 8"));
        CHECK(says(stale, "Fordi 2"));
        mette.get(scale);
        others = mette.kept;
        CHECK(lise.submit(scale, answer(number(story.ids.peter), "1")).status == 303);
        for (auto const& field : answer(number(story.ids.sofie), "9")) others.push_back(field);
        CHECK(mette.post(scale, others).status == 303);  // another's answer collides with nobody
    });
}

TEST_CASE("what is wrong is said at the field, and hostile text is only text [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const empty = mette.submit(scales(story), {});
        CHECK(empty.status == 422);
        for (auto const* said : {"Vælg, hvem skalaen handler om.", "Skriv, hvad I spørger om.",
                                 "Skriv, hvad 0 betyder.", "Skriv, hvad 10 betyder."})
            CHECK(says(empty, said));
        auto hostile = sleep(story);
        for (std::size_t i = 1; i < hostile.size(); ++i)
            hostile[i].second = "\"><script>a()</script>";
        auto const scale = Browser::location(mette.submit(scales(story), hostile));
        auto const nothing = mette.submit(scale, {});
        CHECK(nothing.status == 422);
        CHECK(says(nothing, "Vælg, hvem der svarer."));
        CHECK(says(nothing, "Vælg den dag, svaret handler om."));
        auto const anna = number(story.ids.anna);
        for (auto const* value : {"-1", "11", "x", "", "1e1", "5.5", "99999999999999999999"})
            CHECK(mette.submit(scale, answer(anna, value)).status == 422);
        CHECK(mette.submit(scale, answer(anna, "5", "2026-11-24")).status == 422);
        CHECK(mette.submit(scale, answer("999999", "5")).status == 422);
        CHECK(mette.submit(scale, answer("professional", "5")).status == 422);
        auto words = answer("professional", "5");
        words[3].second = "<script>a()</script>";
        words.emplace_back("professional", "<script>a()</script>");
        CHECK(mette.submit(scale, words).status == 303);
        for (auto const& page : {scale, scales(story)}) {
            CHECK_FALSE(says(mette.get(page), "<script>a()"));
            CHECK(says(mette.get(page), "&lt;script&gt;a()"));
        }
        CHECK(mette.get(scales(story) + "/99").status == 404);
        CHECK(mette.get(scales(story) + "/x").status == 404);
    });
}

TEST_CASE("a child chooses a step on the stairs, with words of its own or none [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const scale = a_scale(story);
        auto const stairs = scale + "/trappe/" + number(story.ids.sofie);
        CHECK(says(mette.get(stairs), "Sofie, hvilket trin står du på i dag?"));
        CHECK(says(mette.submit(stairs, {}), "Vælg et trin."));
        CHECK(mette.submit(stairs, {{"value", "8"}}).status == 303);
        CHECK(says(mette.get(scale), "Sofie: 8"));
        CHECK(mette.get(scale + "/trappe/" + number(story.ids.anna)).status == 404);
    });
}

TEST_CASE("a scale that is not used any more keeps its answers and takes none [ASSESS-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const scale = a_scale(story);
        mette.submit(scale, answer(number(story.ids.anna), "3"));
        mette.get(scale);
        CHECK(mette.post(scale + "/luk", mette.kept).status == 303);
        CHECK(says(mette.get(scale), "»Fordi 3«"));
        CHECK(says(mette.get(scales(story)), "Bruges ikke mere"));
        CHECK(mette.post(scale, mette.kept).status == 404);
        CHECK(mette.post(scale + "/luk", mette.kept).status == 404);
    });
}

TEST_CASE("without the family's yes the core team sees no scale and writes none [SHARE-2]") {
    test::told_on_both_engines([](Story& story) {
        auto lise = story.as(story.ids.lise);
        auto const scale = a_scale(story);
        CHECK(lise.submit(scale, answer(number(story.ids.anna), "3")).status == 303);
        lise.get(scale);
        auto const kept = lise.kept;
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,plan'"); });
        auto const shut = lise.get(scales(story));
        CHECK(says(shut, "vises ikke for dig"));
        CHECK_FALSE(says(shut, "Hvor godt sover"));
        CHECK(lise.get(scale).status == 404);
        CHECK(lise.post(scale, kept).status == 404);
        CHECK(lise.post(scales(story), kept).status == 404);
        CHECK(story.as(story.ids.birgit).get(scale).status == 404);
    });
}

TEST_CASE("a parent answers at home and sees nothing of what the other parent answers [SHARE-4]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        std::string const own = "/min-familie/skalaer";
        CHECK(says(anna.get(own), "Der er ingen spørgsmål endnu"));
        auto const scale = a_scale(story);
        auto const page = own + scale.substr(scale.rfind('/'));
        mette.submit(scale, answer(number(story.ids.peter), "1"));
        mette.submit(scale, answer(number(story.ids.sofie), "8"));
        CHECK(says(anna.submit(page, {{"value", ""}}), "Vælg et tal fra 0 til 10."));
        CHECK(anna.submit(page, {{"value", "4"}, {"reason", "Hun faldt i søvn"}}).status == 303);
        for (auto const& shown : {anna.get(page), anna.get(own), anna.json(page), anna.json(own)}) {
            CHECK_FALSE(says(shown, "Fordi 1"));
            CHECK_FALSE(says(shown, "Peter"));
            CHECK(says(shown, "Sofie"));
        }
        CHECK(says(anna.get(page), "Du har svaret 4 i dag."));
        CHECK(anna.submit(page, {{"value", "5"}}).status == 303);
        CHECK(says(anna.get(page), "<del>4</del>"));
        CHECK(says(mette.get(scale), "Anna"));
        CHECK(anna.get(scale).status == 404);
        CHECK(anna.get(own + "/99").status == 404);
    });
}

}  // namespace
}  // namespace indgang::scales
