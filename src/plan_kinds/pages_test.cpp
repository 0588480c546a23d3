// Stays Danish: what is typed and looked for on the pages.
#include "plan_kinds/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "plan_kinds/known.hpp"
#include "support/story.hpp"

namespace indgang::plan_kinds {
namespace {

using test::says;
using test::Story;

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}

TEST_CASE("each known kind has a name, its law and where it lies, in both languages [PLAN-1]") {
    auto const today = "2026-11-23"_day;
    auto const danish = known_kinds(today, Language::da);
    REQUIRE(danish.size() == 11);
    for (auto const& kind : danish) {
        auto const english = known_kind(kind.word, kind.version, Language::en);
        REQUIRE(english);
        CHECK_FALSE(kind.name.empty());
        CHECK_FALSE(english->name.empty());
        CHECK_MESSAGE((kind.word == "other" || !kind.law.empty()), kind.word);
    }
    CHECK(known_kind("rehabilitation_plan", 1, Language::da)->home == Home::health);
    CHECK_FALSE(known_kind("childs_plan", 2, Language::da));
    CHECK_FALSE(known_kind("nonsense", 1, Language::da));
    // Barnets lov is of 2024: before it nobody had a plan under it.
    CHECK(std::ranges::count(known_kinds("2023-12-31"_day, Language::da), "childs_plan",
                             &Kind::word) == 0);
    CHECK(std::ranges::count(known_kinds("2024-01-01"_day, Language::da), "childs_plan",
                             &Kind::word) == 1);
}

TEST_CASE("the word of an own kind is its number and nothing else") {
    CHECK(own_number("own-7") == KindId{7});
    CHECK(own_word(KindId{7}) == "own-7");
    for (auto const* wrong : {"", "own-", "own-0", "own--1", "own-7x", "childs_plan", "7"})
        CHECK_FALSE_MESSAGE(own_number(wrong), wrong);
}

TEST_CASE("a municipality adds a kind, writes it anew, and takes it out of use [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto admin = story.as(story.ids.admin);
        CHECK(says(admin.get("/plantyper"), "I har ingen egne endnu."));
        CHECK(story.as(story.ids.mette).get("/plantyper").status == 404);
        auto const refused = admin.submit("/plantyper/opret", {{"name", " "}, {"law", "§ <b>"}});
        CHECK(refused.status == 422);
        for (auto const* said : {"Skriv, hvad planen hedder.", "Skriv, hvem der laver den.",
                                 "Vælg, hvilken mappe den ligger i.", "§ &lt;b&gt;"})
            CHECK_MESSAGE(says(refused, said), said);
        test::FormFields const fields{
            {"name", "Fritidsplan"}, {"department", "Fritid og Kultur"}, {"home", "plan"}};
        CHECK(admin.submit("/plantyper/opret", fields).status == 303);
        CHECK(says(admin.submit("/plantyper/opret", fields), "Den plantype er der allerede."));
        auto mette = story.as(story.ids.mette);
        auto const write = fmt::format("/forloeb/{}/planer/opret", story.ids.holm.value);
        CHECK(says(mette.get(write), ">Fritidsplan</option>"));
        CHECK(
            mette.submit(write, {{"kind", "own-1"}, {"about", "family"}, {"from_on", "2026-03-03"}})
                .status == 303);
        auto newer = fields;
        newer[0].second = "Plan for fritid";
        admin.get("/plantyper/own-1");
        auto stale = admin.kept;
        CHECK(admin.submit("/plantyper/own-1", newer).status == 303);
        stale.insert(stale.end(), newer.begin(), newer.end());
        CHECK(admin.post("/plantyper/own-1", stale).status == 409);
        // The plan keeps the version that it was added under.
        auto const all = fmt::format("/forloeb/{}/planer", story.ids.holm.value);
        CHECK(says(mette.get(all), ">Fritidsplan</a>"));
        CHECK(says(mette.get(write), ">Plan for fritid</option>"));
        admin.get("/plantyper/own-1");
        CHECK(admin.post("/plantyper/own-1/nedlaeg", admin.kept).status == 303);
        CHECK(admin.get("/plantyper/own-1").status == 404);
        CHECK(says(admin.get("/plantyper"), "Bruges ikke mere, fra"));
        CHECK_FALSE(says(mette.get(write), "Plan for fritid"));
        CHECK(says(mette.get(all), ">Fritidsplan</a>"));
    });
}

}  // namespace
}  // namespace indgang::plan_kinds
