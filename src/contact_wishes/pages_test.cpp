#include "contact_wishes/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::contact_wishes {
namespace {

using test::Browser;
using test::says;
using test::Story;
using test::told_on_both_engines;

constexpr auto own = "/min-familie/kontakt/oensker";
constexpr auto hostile = "<script>alert('x')</script> & \"æøå\"";

std::string of_case(Story const& story, PersonId person) {
    return fmt::format("/forloeb/{}/kontakter/oensker?hvem={}", story.ids.holm.value, person.value);
}

TEST_CASE("each wish says how often, and is asked again on its day [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const at = of_case(story, story.ids.anna);
        CHECK(mette.submit(at, {{"frequency", "weekly"}, {"ask_again_on", "2026-11-24"}}).status ==
              303);
        auto const balls = fmt::format("/forloeb/{}", story.ids.holm.value);
        CHECK_FALSE(says(mette.get(balls), "Spørg Anna igen"));
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE contact_wish SET ask_again_on = '2026-11-23' WHERE case_id = $1",
                   story.ids.holm);
        });
        CHECK(says(mette.get("/bolden"), "Spørg Anna igen, hvordan kontakten skal være"));
        CHECK(mette.submit(at, {{"frequency", "monthly"}}).status == 303);
        CHECK_FALSE(says(mette.get("/bolden"), "Spørg Anna igen"));
        CHECK(story.look()->row("SELECT max(ask_again_on) FROM contact_wish",
                                [](db::Row const& row) { return row.day(0); }) == "2027-02-23"_day);
    });
}

TEST_CASE("a wish is one's own: not the other parent's, nor of whoever has no consent [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette), anna = story.as(story.ids.anna_login);
        mette.submit(of_case(story, story.ids.peter),
                     {{"frequency", "when_needed"}, {"words", "Ring ikke om natten"}});
        CHECK_FALSE(says(anna.get(own), "Ring ikke om natten"));
        CHECK_FALSE(says(anna.get("/min-familie/kontakt"), "Ring ikke om natten"));
        auto const log = fmt::format("/forloeb/{}/kontakter", story.ids.holm.value);
        CHECK(says(mette.get(log), "Ring ikke om natten"));
        CHECK_FALSE(says(story.as(story.ids.lise).get(log), "Ring ikke om natten"));
        CHECK(story.as(story.ids.lise).get(of_case(story, story.ids.peter)).status == 404);
        CHECK(mette.get(of_case(story, story.ids.sofie)).status == 404);
    });
}

TEST_CASE("mistakes of a wish are shown at once and what was typed is kept [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto const wrong = anna.submit(own, {{"words", hostile}, {"ask_again_on", "2026-11-23"}});
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "Vælg, hvor tit."));
        CHECK(says(wrong, "Vælg en dag efter i dag."));
        CHECK(says(wrong, "&lt;script&gt;alert"));
        CHECK_FALSE(says(wrong, "<script>alert"));
        anna.submit(own, {{"frequency", "weekly"}, {"words", hostile}});
        CHECK_FALSE(says(anna.get("/min-familie/kontakt"), "<script>alert"));
    });
}

TEST_CASE("two who write one wish at once see both [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette), anna = story.as(story.ids.anna_login);
        auto const at = of_case(story, story.ids.anna);
        mette.get(at);
        auto kept = mette.kept;
        anna.submit(own, {{"frequency", "monthly"}, {"words", "Færre opkald"}});
        kept.emplace_back("frequency", "weekly");
        kept.emplace_back("words", "Hver uge");
        auto const stale = mette.post(at, kept);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Færre opkald"));
        CHECK(says(stale, "Én gang om måneden"));
    });
}

}  // namespace
}  // namespace indgang::contact_wishes
