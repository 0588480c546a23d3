#include "assessment_meetings/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::assessment_meetings {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

/// In the model that begins with a meeting.
void begin_with_a_meeting(Story& story) {
    story.served.write_outside([&](db::Db& db) {
        db.run("UPDATE model_change SET model = 'en_familie_en_indgang_2021' WHERE case_id = $1",
               story.ids.holm);
    });
}
void tell(void (*told)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        begin_with_a_meeting(story);
        told(story);
    });
}

std::string list(Story const& story) {
    return fmt::format("/forloeb/{}/udredningsmoeder", story.ids.holm.value);
}
std::string number(auto id) { return std::to_string(id.value); }

FormFields plan(Story const& story) {
    return {{"on_day", "2026-12-02"},
            {"from", "10"},
            {"until", "11.30"},
            {"place", "home"},
            {"at_home_of", number(story.ids.anna)},
            {"purpose", "Vi taler om hverdagen"},
            {"people", number(story.ids.mette)},
            {"people", number(story.ids.lise)},
            {"family", number(story.ids.anna)},
            {"family", number(story.ids.sofie)},
            {"interviewer", number(story.ids.mette)},
            {"board_writer", number(story.ids.lise)},
            {"others", "Sofies lærer"}};
}
FormFields with(FormFields fields, std::string const& name, std::string const& value) {
    std::erase_if(fields, [&](auto const& field) { return field.first == name; });
    fields.push_back({name, value});
    return fields;
}

/// Planned by the coordinator; its address.
std::string planned(Story& story, Browser& mette) {
    auto const answer = mette.submit(list(story) + "/opret", plan(story));
    REQUIRE(answer.status == 303);
    return Browser::location(answer);
}

TEST_CASE("a meeting is planned with the family, a place, a purpose and roles [ASSESS-1]") {
    tell([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(list(story)), "Intet er planlagt endnu."));
        auto const address = planned(story, mette);
        auto const shown = mette.get(address);
        for (auto const* said : {"onsdag 2. december kl. 10.00–11.30", "Hjemme hos Anna Holm",
                                 "Vi taler om hverdagen", "Interviewer", "Tavlefører",
                                 "Sofies lærer", "20 11 22 33", "Tal med familien før mødet"})
            CHECK(says(shown, said));
        CHECK(says(mette.get(list(story)), "Udredningsmøde"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                   "Udredningsmøde er planlagt til 2. december 2026."));
    });
}

TEST_CASE("who has a role takes part, even when not ticked [MEET-6]") {
    tell([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto fields = with(plan(story), "people", number(story.ids.mette));
        auto const answer = mette.submit(list(story) + "/opret", fields);
        REQUIRE(answer.status == 303);
        CHECK(says(mette.get(Browser::location(answer)), "Lise Toft"));
    });
}

TEST_CASE("all that is wrong with a plan is said at once, and what was typed is kept") {
    tell([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const empty = mette.submit(list(story) + "/opret", {{"others", "Farmor & co"}});
        CHECK(empty.status == 422);
        for (auto const* said : {"Vælg, hvilken dag I mødes.", "Skriv, hvornår I begynder.",
                                 "Skriv, hvornår I slutter.", "Vælg, hvor I mødes.",
                                 "Skriv med almindelige ord, hvad det handler om.",
                                 "Mødet er altid sammen med familien.",
                                 "Vælg mindst én fra kerneteamet.", "Farmor &amp; co"})
            CHECK(says(empty, said));
        auto fields = with(plan(story), "from", "ti");
        CHECK(says(mette.submit(list(story) + "/opret", fields), "Skriv et klokkeslæt"));
        fields = with(plan(story), "provisions", "§ 87, noget helt andet");
        CHECK(says(mette.submit(list(story) + "/opret", fields), "»noget helt andet« kan betyde"));
        fields = with(plan(story), "at_home_of", "");
        CHECK(says(mette.submit(list(story) + "/opret", fields), "Vælg, hos hvem I mødes."));
        for (auto const* hostile : {"<script>alert(1)</script>", "'; DROP TABLE person; --"}) {
            for (auto const* field : {"people", "family", "interviewer", "at_home_of"})
                CHECK(mette.submit(list(story) + "/opret", with(plan(story), field, hostile))
                          .status != 500);
            auto const said =
                mette.submit(list(story) + "/opret", with(plan(story), "purpose", hostile));
            CHECK_FALSE(says(mette.get(Browser::location(said)), "<script>alert"));
        }
    });
}

TEST_CASE("a meeting is moved with a reason, and where it was is not forgotten") {
    tell([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = planned(story, mette);
        CHECK(says(mette.get(address + "/plan"), "Vi taler om hverdagen"));
        auto const moved = with(plan(story), "on_day", "2026-12-09");
        CHECK(says(mette.submit(address + "/plan", moved), "Skriv, hvorfor mødet bliver flyttet."));
        CHECK(mette.submit(address + "/plan", with(moved, "because", "Anna er syg")).status == 303);
        auto const shown = mette.get(address);
        CHECK(says(shown, "onsdag 9. december kl. 10.00–11.30"));
        CHECK(says(shown, "Fra onsdag 2. december kl. 10.00–11.30: Anna er syg"));
    });
}

TEST_CASE("two who change one plan both keep their text [TRUST-3]") {
    tell([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = planned(story, mette);
        mette.get(address + "/plan");
        auto late = mette.kept;
        for (auto const& field : with(plan(story), "purpose", "Min tekst")) late.push_back(field);
        CHECK(mette.submit(address + "/plan", with(plan(story), "purpose", "Din tekst")).status ==
              303);
        auto const stale = mette.post(address + "/plan", late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Min tekst"));
        CHECK(says(stale, "Din tekst"));
    });
}

TEST_CASE("what the family says before the meeting stands first [MEET-5]") {
    tell([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = planned(story, mette);
        auto const wrong = mette.submit(address + "/kontakt", {{"on_day", "2026-11-24"}});
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "Vælg, hvem du talte med."));
        CHECK(says(wrong, "Dagen ligger efter i dag."));
        CHECK(mette
                  .submit(address + "/kontakt", {{"person", number(story.ids.anna)},
                                                 {"on_day", "2026-11-23"},
                                                 {"manner", "call"},
                                                 {"focus", "Vi vil tale om nætterne"}})
                  .status == 303);
        auto const shown = mette.get(address);
        CHECK(says(shown, "Vi vil tale om nætterne"));
        CHECK(says(shown, "Mette Kjær talte med Anna (mor) 23. november 2026. Telefonsamtale"));
        CHECK(says(shown, "Mødet er forberedt"));
        CHECK(shown.body.find("nætterne") < shown.body.find("Vi taler om hverdagen"));
    });
}

FormFields account(Story const& story) {
    return {{"held_on", "2026-11-23"},
            {"family", number(story.ids.anna)},
            {"people", number(story.ids.mette)},
            {"people", number(story.ids.lise)},
            {"family_words", "Vi vil bare sove"},
            {"agreed", "Sofie får en tungere dyne"},
            {"next_step", "Mette ringer fredag"}};
}

TEST_CASE("with one from the team it is held only for a reason [ASSESS-1]") {
    tell([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = planned(story, mette);
        auto const few = with(account(story), "people", number(story.ids.mette));
        CHECK(
            says(mette.submit(address + "/holdt", few), "Skriv, hvorfor mødet alligevel tæller."));
        auto const alone = with(account(story), "family", "");
        CHECK(says(mette.submit(address + "/holdt", alone), "Kom ingen, er mødet ikke holdt"));
        CHECK(mette.submit(address + "/holdt", with(few, "too_few_because", "Lise blev syg"))
                  .status == 303);
        auto const shown = mette.get(address);
        CHECK(says(shown, "Lise blev syg"));
        CHECK(says(shown, "»Vi vil bare sove«"));
        CHECK(mette.get(address + "/plan").status == 404);
        CHECK(mette.get(address + "/aflysning").status == 404);
    });
}

TEST_CASE("a correction is a new version, and the former can be read") {
    tell([](Story& story) {
        auto lise = story.as(story.ids.lise);
        auto mette = story.as(story.ids.mette);
        auto const address = planned(story, mette);
        CHECK(lise.submit(address + "/holdt", account(story)).status == 303);
        auto const corrected = with(account(story), "agreed", "Sofie får en lettere dyne");
        CHECK(
            says(lise.submit(address + "/holdt", corrected), "Skriv, hvad du retter og hvorfor."));
        CHECK(lise.submit(address + "/holdt", with(corrected, "because", "Jeg skrev forkert"))
                  .status == 303);
        auto const shown = mette.get(address);
        CHECK(says(shown, "Sofie får en lettere dyne"));
        CHECK(says(shown, "Sofie får en tungere dyne"));
        CHECK(says(shown, "Rettet: Jeg skrev forkert"));
    });
}

TEST_CASE("a meeting is called off with a reason, and then nothing more happens to it") {
    tell([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = planned(story, mette);
        CHECK(
            says(mette.submit(address + "/aflysning", {}), "Skriv, hvorfor mødet bliver aflyst."));
        CHECK(mette.submit(address + "/aflysning", {{"because", "Familien flytter"}}).status ==
              303);
        CHECK(says(mette.get(list(story)), "Familien flytter"));
        CHECK(says(mette.get(address), "Aflyst"));
        for (auto const* page : {"/plan", "/holdt", "/kontakt", "/mandat", "/aflysning"})
            CHECK(mette.get(address + page).status == 404);
    });
}

TEST_CASE("who has not got the family's yes sees no meetings [SHARE-2]") {
    tell([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = planned(story, mette);
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,assessment'"); });
        auto lise = story.as(story.ids.lise);
        auto const shown = lise.get(list(story));
        CHECK(says(shown, "vises ikke for dig"));
        CHECK_FALSE(says(shown, "2. december"));
        CHECK(lise.get(address).status == 404);
        CHECK(lise.get(address + "/holdt").status == 404);
        CHECK(story.as(story.ids.birgit).get(address).status == 404);
    });
}

}  // namespace
}  // namespace indgang::assessment_meetings
