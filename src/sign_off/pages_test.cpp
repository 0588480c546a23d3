#include "sign_off/pages.hpp"

#include <doctest/doctest.h>

#include "support/report_steps.hpp"

namespace indgang::sign_off {
namespace {

using test::Browser;
using test::FormFields;
using test::RawAnswer;
using test::says;
using test::Story;

/// A report that the team of Lise and Jonas is asked about.
std::string asked(Story& story, Browser& mette) {
    test::put_cards(story, mette);
    test::gather_team(story);
    auto const report = test::begun_report(story, mette);
    test::write_texts(story, mette, report);
    mette.get(report + "/underskrifter");
    mette.post(report + "/anmodning", mette.kept);
    return report;
}

RawAnswer sent(Browser& browser, std::string const& report, std::string_view act,
               FormFields const& fields = {}) {
    browser.get(report + "/underskrifter");
    auto all = browser.kept;
    all.insert(all.end(), fields.begin(), fields.end());
    return browser.post(report + std::string(act), all);
}

TEST_CASE("the page says whom is waited for, and what one may do [ASSESS-7]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const report = asked(story, mette);
        auto const mettes = mette.get(report + "/underskrifter");
        for (auto const* said : {"Lise Toft", "Psykolog, ", "Jonas Poulsen", "Makker",
                                 "Har ikke svaret", "Hvem venter I ikke på?"})
            CHECK(says(mettes, said));
        CHECK_FALSE(says(mettes, "Kan du stå inde for den?"));
        auto lise = story.as(story.ids.lise);
        auto const lises = lise.get(report + "/underskrifter");
        CHECK(says(lises, "Kan du stå inde for den?"));
        CHECK_FALSE(says(lises, "Hvem venter I ikke på?"));
        CHECK_FALSE(says(story.as(story.ids.lars).get(report + "/underskrifter"),
                         "Kan du stå inde for den?"));
    });
}

TEST_CASE("all mistakes of an answer are said, and what was typed is kept [ASSESS-7]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const report = asked(story, mette);
        CHECK(says(sent(lise, report, "/svar"), "Vælg dit svar."));
        CHECK(sent(lise, report, "/svar", {{"answer", "passed_over"}}).status == 422);
        auto const silent = sent(lise, report, "/svar", {{"answer", "commented"}});
        CHECK(says(silent, "Skriv, hvad der skal rettes, eller hvad du vil have med."));
        auto const hostile =
            sent(lise, report, "/svar", {{"answer", "commented"}, {"words", "<script>x</script>"}});
        CHECK(hostile.status == 303);
        CHECK(says(mette.get(report + "/underskrifter"), "&lt;script&gt;"));
        auto const none = sent(mette, report, "/forbigaaelse", {{"signer", "999"}});
        CHECK(none.status == 422);
        CHECK(says(none, "Vælg, hvem I ikke venter på."));
        CHECK(says(none, "Skriv, hvorfor I ikke venter på svaret."));
    });
}

TEST_CASE("nobody answers for another, and the coordinator signs last [ASSESS-7]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto jonas = story.as(story.ids.jonas);
        auto const report = asked(story, mette);
        CHECK(sent(mette, report, "/svar", {{"answer", "approved"}}).status == 404);
        CHECK(sent(lise, report, "/underskrift").status == 404);
        CHECK(sent(jonas, report, "/underskrift").status == 404);
        CHECK(sent(lise, report, "/forbigaaelse",
                   {{"signer", std::to_string(story.ids.jonas.value)}, {"reason", "x"}})
                  .status == 404);
        CHECK(sent(lise, report, "/svar", {{"answer", "approved"}}).status == 303);
        CHECK(sent(mette, report, "/underskrift").status == 422);
        CHECK(sent(jonas, report, "/svar", {{"answer", "approved"}}).status == 303);
        // One who has answered is not passed over.
        CHECK(sent(mette, report, "/forbigaaelse",
                   {{"signer", std::to_string(story.ids.jonas.value)}, {"reason", "x"}})
                  .status == 422);
        CHECK(sent(mette, report, "/underskrift").status == 303);
        CHECK(sent(lise, report, "/svar", {{"answer", "approved"}}).status == 404);
        CHECK(sent(mette, report, "/genaabning").status == 404);
    });
}

TEST_CASE("what is taken back is asked about again, and the answers are kept [ASSESS-7]") {
    test::told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const report = asked(story, mette);
        CHECK(sent(lise, report, "/svar", {{"answer", "commented"}, {"words", "Mangler søvn"}})
                  .status == 303);
        CHECK(sent(mette, report, "/genaabning").status == 303);
        CHECK(mette.get(report + "/indhold").status == 200);
        CHECK(lise.get(report).status == 404);
        CHECK(sent(mette, report, "/anmodning").status == 303);
        CHECK(says(lise.get(report + "/underskrifter"), "Har ikke svaret"));
        CHECK(story.look()->row("SELECT words FROM report_answer WHERE round = 1",
                                [](db::Row const& row) { return row.text(0); }) == "Mangler søvn");
        // Who has left the team is not waited for.
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO core_team_leave (member_id, left_on, because, recorded_by, recorded_at)"
                " SELECT id, '2026-11-23', 'Nyt job', $1, '2026-11-23T08:00:00.000Z' FROM"
                " core_team_member WHERE user_id = $2",
                story.ids.mette, story.ids.lise);
        });
        auto jonas = story.as(story.ids.jonas);
        CHECK(sent(jonas, report, "/svar", {{"answer", "approved"}}).status == 303);
        CHECK(sent(mette, report, "/underskrift").status == 303);
    });
}

}  // namespace
}  // namespace indgang::sign_off
