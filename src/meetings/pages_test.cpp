#include "meetings/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::meetings {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string list(Story const& story) {
    return fmt::format("/forloeb/{}/moeder", story.ids.holm.value);
}
std::string number(auto id) { return std::to_string(id.value); }

FormFields plan(Story const& story) {
    return {{"on_day", "2026-11-27"},
            {"from", "10"},
            {"until", "11.30"},
            {"place", "home"},
            {"at_home_of", number(story.ids.anna)},
            {"purpose", "Vi taler om skoledagen"},
            {"people", number(story.ids.mette)},
            {"people", number(story.ids.lise)},
            {"must", number(story.ids.lise)},
            {"family", number(story.ids.anna)},
            {"family", number(story.ids.sofie)},
            {"chair", number(story.ids.mette)},
            {"minute_taker", number(story.ids.lise)},
            {"agenda", "15 Skoledagen\nSvømning"},
            {"others", "Sofies lærer"}};
}
FormFields with(FormFields fields, std::string const& name, std::string const& value) {
    std::erase_if(fields, [&](auto const& field) { return field.first == name; });
    if (!value.empty()) fields.push_back({name, value});
    return fields;
}
std::string planned(Story& story, Browser& mette, std::string const& kind = "network") {
    auto const answer = mette.submit(list(story) + "/opret/" + kind, plan(story));
    REQUIRE(answer.status == 303);
    return Browser::location(answer);
}

TEST_CASE(
    "a type fills in who comes, who does what and the agenda, and all can be changed [MEET-1]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(list(story)), "Intet møde er planlagt."));
        CHECK(says(mette.get(list(story) + "/opret"), "Netværksmøde"));
        auto const form = mette.get(list(story) + "/opret/network");
        CHECK(says(form, "15 Det I gerne vil tale om"));
        CHECK(says(form, "Alle, der hjælper jer, sidder ved samme bord."));
        auto const address = planned(story, mette);
        auto const shown = mette.get(address);
        for (auto const* said :
             {"fredag 27. november kl. 10.00–11.30", "Hjemme hos Anna Holm",
              "Vi taler om skoledagen", "Referent", "Sofies lærer", "Skoledagen", "Svømning",
              "Mødepligt", "Ring før mødet", "75 minutter er ikke fordelt"})
            CHECK_MESSAGE(says(shown, said), said);
        CHECK(says(mette.get(list(story)), "Fokuspunkter mangler fra "));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                   "Netværksmøde er planlagt til 27. november 2026."));
        CHECK(mette.get(list(story) + "/opret/analysis").status == 404);
        CHECK(mette.get(list(story) + "/opret/nonsense").status == 404);
    });
}

TEST_CASE("all that is wrong with a plan is said at once, and what was typed is kept") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const create = list(story) + "/opret/network";
        auto const empty = mette.submit(create, {{"others", "Farmor & co"}});
        CHECK(empty.status == 422);
        for (auto const* said : {"Vælg, hvilken dag I mødes.", "Skriv, hvornår I begynder.",
                                 "Skriv, hvornår I slutter.", "Vælg, hvor I mødes.",
                                 "Skriv med almindelige ord, hvad det handler om.",
                                 "Den slags møde er altid sammen med familien.",
                                 "Vælg mindst én fra kommunen.", "Farmor &amp; co"})
            CHECK_MESSAGE(says(empty, said), said);
        CHECK(says(mette.submit(create, with(plan(story), "agenda", "200 Alt muligt")),
                   "Punkterne tager længere tid, end mødet varer."));
        for (auto const* hostile : {"<script>alert(1)</script>", "'; DROP TABLE person; --"}) {
            for (auto const* field : {"people", "must", "family", "chair", "at_home_of", "about"})
                CHECK(mette.submit(create, with(plan(story), field, hostile)).status != 500);
            for (auto const* field : {"purpose", "agenda", "others", "place_note"}) {
                auto const answer = mette.submit(create, with(plan(story), field, hostile));
                REQUIRE(answer.status == 303);
                CHECK_FALSE(says(mette.get(Browser::location(answer)), "<script>alert"));
            }
        }
    });
}

TEST_CASE(
    "a meeting with the family is not planned without it, save where the type allows [MEET-7]") {
    test::told_on_both_engines([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "UPDATE model_change SET model = 'en_familie_en_indgang_2021' WHERE case_id = $1",
                story.ids.holm);
        });
        auto mette = story.as(story.ids.mette);
        auto const alone = with(plan(story), "family", "");
        CHECK(mette.submit(list(story) + "/opret/core_team_meeting", alone).status == 422);
        auto const status = list(story) + "/opret/status";
        CHECK(says(mette.submit(status, alone), "Skriv, hvorfor familien ikke er med."));
        auto const answer =
            mette.submit(status, with(alone, "without_family", "Vi planlægger, hvem der gør hvad"));
        REQUIRE(answer.status == 303);
        auto const shown = mette.get(Browser::location(answer));
        CHECK(says(shown, "Familien er ikke med"));
        CHECK(says(shown, "Vi planlægger, hvem der gør hvad"));
    });
}

TEST_CASE("a protected address never stands in a meeting's place or words [CASE-2]") {
    test::told_on_both_engines([](Story& story) {
        std::string address;
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "UPDATE person SET address = 'Lærkevej 12, 2. th., 4600 Køge',"
                " is_address_protected = 1 WHERE id = $1",
                story.ids.peter);
        });
        auto mette = story.as(story.ids.mette);
        auto const create = list(story) + "/opret/network";
        for (auto const* field : {"place_note", "purpose", "others", "agenda"}) {
            auto const answer =
                mette.submit(create, with(plan(story), field, "Hos far, lærkevej 12 på 2."));
            CHECK_MESSAGE(answer.status == 422, field);
            CHECK(says(answer, "Her står en adresse, som er beskyttet."));
        }
        auto const at_home =
            mette.submit(create, with(plan(story), "at_home_of", number(story.ids.peter)));
        REQUIRE(at_home.status == 303);
        CHECK_FALSE(says(mette.get(Browser::location(at_home)), "Lærkevej"));
    });
}

TEST_CASE("a meeting is moved with a reason, and two who move it at once are told [TRUST-3]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto jonas = story.as(story.ids.lars);
        auto const address = planned(story, mette);
        auto const moved = with(plan(story), "on_day", "2026-12-04");
        CHECK(says(mette.submit(address + "/plan", moved), "Skriv, hvorfor mødet bliver flyttet."));
        jonas.get(address + "/plan");
        auto stale = jonas.kept;
        CHECK(mette.submit(address + "/plan", with(moved, "because", "Sofie er til svømning"))
                  .status == 303);
        auto const shown = mette.get(address);
        CHECK(says(shown, "fredag 4. december"));
        CHECK(says(shown, "Fra fredag 27. november kl. 10.00–11.30: Sofie er til svømning"));
        for (auto const& field : with(plan(story), "purpose", "Min tekst")) stale.push_back(field);
        auto const conflict = jonas.post(address + "/plan", stale);
        CHECK(conflict.status == 409);
        CHECK(says(conflict, "Min tekst"));
        CHECK(says(conflict, "Vi taler om skoledagen"));
    });
}

TEST_CASE("the family is spoken with beforehand, and its points stand first [MEET-5]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = planned(story, mette);
        auto const balls = fmt::format("/forloeb/{}/bolden", story.ids.holm.value);
        CHECK(says(mette.get(balls), "Ring til familien før mødet"));
        auto const empty = mette.submit(address + "/kontakt", {{"focus", "<b>Søvn</b>"}});
        CHECK(empty.status == 422);
        CHECK(says(empty, "Vælg, hvem du talte med."));
        CHECK(says(empty, "&lt;b&gt;Søvn"));
        CHECK(mette
                  .submit(address + "/kontakt", {{"person", number(story.ids.anna)},
                                                 {"on_day", "2026-11-24"},
                                                 {"manner", "call"}})
                  .status == 422);
        CHECK(mette
                  .submit(address + "/kontakt", {{"person", number(story.ids.anna)},
                                                 {"on_day", "2026-11-22"},
                                                 {"manner", "visit"},
                                                 {"focus", "Sofie sover ikke"},
                                                 {"hopes", "En plan for nætterne"}})
                  .status == 303);
        auto const shown = mette.get(address).body;
        CHECK(shown.find("Sofie sover ikke") < shown.find("Skoledagen"));
        CHECK(shown.find("En plan for nætterne") != shown.npos);
        CHECK_FALSE(says(mette.get(balls), "Ring til familien før mødet"));
    });
}

TEST_CASE("a meeting is called off with a reason, and then neither moved nor prepared") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = planned(story, mette);
        CHECK(mette.submit(address + "/aflysning", {}).status == 422);
        CHECK(mette.submit(address + "/aflysning", {{"because", "Anna er syg <b>"}}).status == 303);
        CHECK(says(mette.get(list(story)), "Anna er syg &lt;b&gt;"));
        for (auto const* page : {"/plan", "/kontakt", "/aflysning"})
            CHECK(mette.get(address + page).status == 404);
        CHECK(mette.get(address).status == 200);
    });
}

TEST_CASE("without a yes to the folder of meetings there is nothing to see [SHARE-2]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = planned(story, mette);
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,assessment'"); });
        auto lise = story.as(story.ids.lise);
        auto const shut = lise.get(list(story));
        CHECK(shut.status == 200);
        CHECK_FALSE(says(shut, "Netværksmøde"));
        CHECK_FALSE(says(shut, "27. november"));
        CHECK(lise.get(address).status == 404);
        CHECK(lise.get(address + "/kontakt").status == 404);
        CHECK(story.as(story.ids.birgit).get(address).status == 404);
        CHECK(lise.get(list(story) + "/opret").status == 404);
    });
}

}  // namespace
}  // namespace indgang::meetings
