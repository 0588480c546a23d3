#include "reports/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/report_steps.hpp"

namespace indgang::reports {
namespace {

using test::Browser;
using test::says;
using test::Story;

std::string list(Story const& story) {
    return fmt::format("/forloeb/{}/afrapporteringer", story.ids.holm.value);
}

void tell_on_both(void (*tell)(Story&)) { test::told_on_both_engines(tell); }

TEST_CASE("a report is begun once, with everything from the boards [ASSESS-7]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(list(story)), "Der er ingen afrapportering endnu."));
        test::put_cards(story, mette);
        auto const first = test::begun_report(story, mette);
        CHECK(test::begun_report(story, mette) == first);
        auto jonas = story.as(story.ids.jonas);
        CHECK(test::begun_report(story, jonas) == first);
        CHECK(says(mette.get(list(story)), "I gang"));
        auto const content = mette.get(first + "/indhold");
        for (auto const* said : {"Sofie: Sundhedsforhold", "»Hun sover til klokken fem«",
                                 "»Hos mig er der ro«", "Anna", "Med i familiens udgave"})
            CHECK(says(content, said));
        CHECK(says(content, "3 dele er med."));
    });
}

TEST_CASE("a report of a case without cards says what it lacks [ASSESS-7]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const report = test::begun_report(story, mette);
        auto const shown = mette.get(report);
        for (auto const* said : {"Vælg noget fra tavlerne.", "Skriv en sammenfatning.",
                                 "Skriv den faglige vurdering.", "Skriv, hvad det betyder"})
            CHECK(says(shown, said));
        CHECK(says(shown, "Der står ikke noget i afrapporteringen"));
        CHECK(mette.get(report + "/pdf").body.starts_with("%PDF"));
    });
}

TEST_CASE("parts are chosen and moved with buttons, and what is ticked stays ticked [ASSESS-7]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        test::put_cards(story, mette);
        auto const report = test::begun_report(story, mette);
        auto const hard = test::part_saying(story, "Hun er bange for larm");
        auto const works = test::part_saying(story, "Hos mig er der ro");
        auto const ticked = [&](std::string move) {
            mette.get(report + "/indhold");
            auto fields = mette.kept;
            for (auto const& part : {hard, works}) {
                fields.emplace_back("chosen", part);
                fields.emplace_back("for_family", part);
            }
            if (!move.empty()) fields.emplace_back("move", move);
            return mette.post(report + "/indhold", fields);
        };
        CHECK(ticked("part " + hard + " up").status == 303);
        auto const read = mette.get(report);
        CHECK_FALSE(says(read, "Hun sover til klokken fem"));
        CHECK(read.body.find("bange for larm") < read.body.find("Hos mig"));
        CHECK(says(mette.get(report + "/indhold"), "Her står noget svært før det, der virker."));
        for (auto const* nothing : {"part 999 up", "part  up", "section 1", "'; DROP TABLE report"})
            CHECK(ticked(nothing).status == 303);
        CHECK(ticked("part " + hard + " down").status == 303);
        auto const again = mette.get(report);
        CHECK(again.body.find("Hos mig") < again.body.find("bange for larm"));
    });
}

TEST_CASE("what is wrong is said at the field, and hostile text is only text [ASSESS-7]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        test::put_cards(story, mette);
        auto const report = test::begun_report(story, mette);
        auto const empty = mette.submit(report + "/tekster/opret", {});
        CHECK(empty.status == 422);
        for (auto const* said : {"Vælg, hvad det er for en tekst.",
                                 "Vælg, hvem teksten handler om.", "Skriv teksten."})
            CHECK(says(empty, said));
        for (auto const* about : {"999999", "0", "-1", "alle", "'; DROP TABLE report_part"})
            CHECK(mette
                      .submit(report + "/tekster/opret",
                              {{"kind", "summary"}, {"about", about}, {"words", "Kort"}})
                      .status == 422);
        auto const part = report + "/dele/" + test::part_saying(story, "Hun er bange for larm");
        CHECK(
            mette.submit(part, {{"words", std::string(8001, 'x')}, {"family_words", "x"}}).status ==
            422);
        auto const address = mette.submit(part, {{"words", "Hos far på Havnevej 9"}});
        CHECK(address.status == 422);
        CHECK(says(address, "Teksten nævner en beskyttet adresse."));
        CHECK(says(address, "Hos far på Havnevej 9"));
        auto const hostile = "<script>alert(1)</script> »\" ' {{x}} \u202E";
        CHECK(mette.submit(part, {{"words", hostile}, {"family_words", hostile}}).status == 303);
        for (auto const* page : {"", "/indhold", "/familien"}) {
            auto const shown = mette.get(report + page);
            CHECK_FALSE(says(shown, "<script>alert"));
            CHECK(says(shown, "&lt;script&gt;alert(1)&lt;/script&gt;"));
        }
        CHECK(mette.get(report + "/pdf").body.starts_with("%PDF"));
    });
}

TEST_CASE("a report that is not yours looks like one that is not there [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        test::put_cards(story, mette);
        auto const report = test::begun_report(story, mette);
        for (auto const user : {story.ids.birgit, story.ids.lise, story.ids.anna_login})
            for (auto const* page : {"", "/pdf", "/indhold", "/underskrifter", "/familien"})
                CHECK(story.as(user).get(report + page).status == 404);
        for (auto const* other : {"/999", "/0", "/x", "/999/pdf", "/1/dele/999"})
            CHECK(mette.get(list(story) + other).status == 404);
    });
}

TEST_CASE("how hard a text is to read is counted while it is written, and not kept [DECIDE-5]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.get("/regler");
        auto fields = mette.kept;
        fields.emplace_back("text", "Sofie sover godt. Hun er glad.");
        CHECK(says(mette.post("/laesbarhed", fields), "LIX 3: meget let at læse"));
        mette.get("/regler");
        CHECK(says(mette.post("/laesbarhed", mette.kept), "Der er ingen ord i teksten."));
    });
}

TEST_CASE("a withdrawn consent withholds the reports, and says why [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        test::put_cards(story, mette);
        test::begun_report(story, mette);
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE consent_request SET folders = 'family'"); });
        auto const shown = story.as(story.ids.lise).get(list(story));
        CHECK(shown.status == 200);
        CHECK(says(shown, "Udredning"));
        CHECK_FALSE(says(shown, "Version 1"));
    });
}

}  // namespace
}  // namespace indgang::reports
