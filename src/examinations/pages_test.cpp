// Stays Danish: what is typed and looked for on the pages.
#include "examinations/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::examinations {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string all_of(Story const& story) {
    return fmt::format("/forloeb/{}/undersoegelser", story.ids.holm.value);
}
FormFields asking(Story const& story) {
    return {{"kind", "child_investigation"},
            {"about", std::to_string(story.ids.sofie.value)},
            {"question", "Hvad gør skoledagen svær?"},
            {"asked_on", "2026-11-10"},
            {"aware_on", "2026-11-01"},
            {"holder", std::to_string(story.ids.mette.value)},
            {"due_on", "2027-01-20"}};
}
FormFields answer() {
    return {{"reported_on", "2026-11-23"},
            {"family_words", "Sofie hører bedst, når der er stille"},
            {"result", "Auditiv sensitivitet, SP2 forhøjet"}};
}
FormFields with(FormFields fields, FormFields const& more) {
    for (auto const& [name, value] : more) {
        std::erase_if(fields, [&](auto const& one) { return one.first == name; });
        fields.emplace_back(name, value);
    }
    return fields;
}
std::string asked(Story& story, Browser& browser, FormFields const& more = {}) {
    auto const address =
        Browser::location(browser.submit(all_of(story) + "/opret", with(asking(story), more)));
    REQUIRE(address.starts_with(all_of(story) + "/"));
    return address;
}

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}

TEST_CASE("an examination has one holder, a day and the law's clock [ASSESS-5]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(all_of(story)), "Ingen undersøgelser venter på svar."));
        auto const address = asked(story, mette);
        auto const list = mette.get(all_of(story));
        CHECK(says(list, "Børnefaglig undersøgelse"));
        CHECK(says(list, "Mette Kjær</strong> har bolden"));
        CHECK(says(list, "Lovens frist er 1. marts 2027. Der er 98 dage endnu"));
        CHECK(says(list, "Barnets lov § 20, stk. 3"));
        CHECK(
            mette
                .submit(address + "/giv-videre", {{"holder", std::to_string(story.ids.lise.value)},
                                                  {"outside", "Karen Riis, børneambulatoriet"},
                                                  {"because", "Lise følger op"}})
                .status == 303);
        auto const shown = mette.get(address);
        CHECK(says(shown, "Lise Toft (Karen Riis, børneambulatoriet) har fået bolden"));
        CHECK(says(shown, "Bestilt til 20. januar 2027. Mette Kjær har bolden"));
        CHECK(says(shown, "Lise følger op"));
    });
}

TEST_CASE(
    "an answer has the professionals' words and words for the family, and may be corrected [DECIDE-5]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = asked(story, mette);
        auto const empty = mette.submit(address + "/svar", {{"reported_on", ""}});
        CHECK(empty.status == 422);
        for (auto const* said :
             {"Skriv, hvornår svaret blev givet.", "Skriv, hvad undersøgelsen viser.",
              "Skriv svaret, så familien forstår det."})
            CHECK(says(empty, said));
        CHECK(mette.submit(address + "/svar", answer()).status == 303);
        CHECK(says(mette.get(address), "Inden for lovens frist"));
        CHECK(mette.get(address + "/svar").status == 404);
        CHECK(mette
                  .submit(address + "/ret",
                          with(answer(), {{"family_words", "Sofie hører bedst alene"},
                                          {"because", "Det var upræcist"}}))
                  .status == 303);
        auto const shown = mette.get(address);
        CHECK(says(shown, "Sofie hører bedst alene"));
        CHECK(says(shown, "Før stod der:"));
        CHECK(says(shown, "Sofie hører bedst, når der er stille"));
        CHECK(says(shown, "Det var upræcist"));
    });
}

TEST_CASE("when the law's clock has run out a provisional assessment is asked for [FOLLOW-5]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address =
            asked(story, mette, {{"aware_on", "2026-07-22"}, {"asked_on", "2026-07-23"}});
        auto const late = mette.get(address);
        CHECK(says(late, "Lovens frist var 22. november 2026. Den er overskredet med 1 dage"));
        CHECK(says(late, "Skriv en foreløbig vurdering nu"));
        CHECK(says(mette.get(all_of(story)), "1 dag over frist"));
        CHECK(mette.submit(address + "/foreloebig", {}).status == 422);
        CHECK(mette.submit(address + "/foreloebig", {{"provisional", "Sofie skal have ro nu"}})
                  .status == 303);
        auto const after = mette.get(address);
        CHECK(says(after, "Sofie skal have ro nu"));
        CHECK_FALSE(says(after, "Skriv en foreløbig vurdering nu"));
    });
}

TEST_CASE("all mistakes come at once, and hostile text is only text [ASSESS-5]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const form = all_of(story) + "/opret";
        auto const empty = mette.submit(form, {{"outside", "Karen Riis"}, {"asked_on", ""}});
        CHECK(empty.status == 422);
        for (auto const* said :
             {"Vælg, hvilken undersøgelse det er.", "Vælg, hvem den handler om.",
              "Skriv, hvad I vil vide.", "Skriv, hvornår der blev bestilt.",
              "Vælg, hvem der har bolden.", "Vælg, hvornår den skal være færdig."})
            CHECK_MESSAGE(says(empty, said), said);
        CHECK(says(empty, "value=\"Karen Riis\""));
        CHECK(says(mette.submit(form, with(asking(story), {{"aware_on", ""}})),
                   "Skriv den dag, kommunen blev opmærksom."));
        CHECK(says(mette.submit(form, with(asking(story), {{"due_on", "2026-11-09"}})),
                   "Dagen ligger, før der blev bestilt."));
        for (auto const* holder : {"999999", "0", "x", "1 OR 1=1"})
            CHECK(mette.submit(form, with(asking(story), {{"holder", holder}})).status == 422);
        for (auto const* kind : {"findes_ikke", "CHILD_INVESTIGATION", "'"})
            CHECK(mette.submit(form, with(asking(story), {{"kind", kind}})).status == 422);
        CHECK(mette.submit(form, with(asking(story), {{"question", std::string(1001, 'x')}}))
                  .status == 422);
        auto const address =
            asked(story, mette,
                  {{"question", "<script>alert(1)</script>"}, {"outside", "\"><img src=x>"}});
        CHECK_FALSE(says(mette.get(address), "<script>alert"));
        CHECK_FALSE(says(mette.get(all_of(story)), "<img src=x>"));
        for (auto const* act : {"/bestil", "/ret", "/genoptag", "/findes-ikke", "/SVAR"})
            CHECK(mette.get(address + act).status == 404);
        CHECK(mette.get(all_of(story) + "/999").status == 404);
    });
}

TEST_CASE("two who take a step at once both keep their words [TRUST-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const address = asked(story, mette);
        lise.get(address + "/svar");
        auto late = lise.kept;
        CHECK(mette.submit(address + "/svar", answer()).status == 303);
        for (auto const& field : with(answer(), {{"family_words", "Sofie er glad for ro"}}))
            late.push_back(field);
        auto const stale = lise.post(address + "/svar", late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Sofie er glad for ro"));
        CHECK(says(stale, "Sofie hører bedst, når der er stille"));
    });
}

TEST_CASE("what is cancelled says why, and can be taken up again [ASSESS-5]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = asked(story, mette);
        CHECK(mette.submit(address + "/begynd", {}).status == 303);
        CHECK(mette.submit(address + "/aflys", {}).status == 422);
        CHECK(mette.submit(address + "/aflys", {{"because", "Familien vil vente"}}).status == 303);
        CHECK(says(mette.get(address), "Familien vil vente"));
        CHECK(says(mette.get(all_of(story)), "Ingen undersøgelser venter på svar."));
        CHECK(mette
                  .submit(address + "/genoptag",
                          {{"due_on", "2027-02-01"}, {"because", "Nu er de klar"}})
                  .status == 303);
        CHECK(says(mette.get(address), "Taget op igen, senest 1. februar 2027"));
    });
}

TEST_CASE(
    "an adult's examination is seen by that adult, not by the other nor by the team [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto anna = story.as(story.ids.anna_login);
        auto const peters = asked(story, mette,
                                  {{"kind", "parenting"},
                                   {"about", std::to_string(story.ids.peter.value)},
                                   {"question", "Hvad kan far klare alene?"}});
        CHECK(says(mette.get(peters), "Hvad kan far klare alene?"));
        CHECK(lise.get(peters).status == 404);
        CHECK_FALSE(says(lise.get(all_of(story)), "far klare"));
        CHECK_FALSE(says(anna.get("/min-familie/undersoegelser"), "far klare"));
        asked(story, mette,
              {{"kind", "parenting"},
               {"about", std::to_string(story.ids.anna.value)},
               {"question", "Hvad giver mor kræfter?"}});
        CHECK(says(anna.get("/min-familie/undersoegelser"), "Hvad giver mor kræfter?"));
        CHECK_FALSE(says(lise.get(all_of(story)), "mor kræfter"));
        CHECK_FALSE(says(lise.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                         "Forældrekompetence"));
        CHECK(lise.submit(all_of(story) + "/opret",
                          with(asking(story), {{"about", std::to_string(story.ids.peter.value)}}))
                  .status == 422);
    });
}

TEST_CASE("a folder without consent is withheld, and nothing of it is listed [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const address = asked(story, mette);
        CHECK(lise.get(address).status == 200);
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,meetings'"); });
        CHECK(lise.get(address).status == 404);
        auto const list = lise.get(all_of(story));
        CHECK_FALSE(says(list, "skoledagen"));
        CHECK(says(list, "vises ikke for dig"));
        CHECK(says(lise.submit(all_of(story) + "/opret", asking(story)),
                   "Den slags hører til i en mappe, som du ikke må se."));
        CHECK(story.as(story.ids.birgit).get(address).status == 404);
    });
}

}  // namespace
}  // namespace indgang::examinations
