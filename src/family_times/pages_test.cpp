#include "family_times/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::family_times {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;
using test::told_on_both_engines;

constexpr std::string_view own = "/min-familie/tider";
constexpr auto hostile = "<script>alert('x')</script> & \"æøå\"";

std::string of_case(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}/tider{}", story.ids.holm.value, rest);
}
std::string of_anna(Story const& story, std::string_view rest = "") {
    return of_case(story, fmt::format("{}?hvem={}", rest, story.ids.anna.value));
}
FormFields swimming() {
    return {{"kind", "never"},
            {"weekday", "3"},
            {"from", "15"},
            {"until", "17"},
            {"words", "svømning"}};
}
std::string own_not() { return std::string(own) + "/nej"; }

TEST_CASE("a mother says in a minute when meetings suit, and never during swimming [MEET-12]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        CHECK(says(anna.get(std::string(own)), "Intet endnu."));
        auto const saved = anna.submit(std::string(own), {{"suits", "tue_am"},
                                                          {"suits", "thu_am"},
                                                          {"places", "home"},
                                                          {"travel_minutes", "25"},
                                                          {"words", "Ring først"}});
        CHECK(Browser::location(saved) == own);
        CHECK(Browser::location(anna.submit(own_not(), swimming())) == own);
        auto const page = anna.get(std::string(own));
        CHECK(says(page, "Hver onsdag kl. 15.00–17.00"));
        CHECK(says(page, "»svømning«"));
        CHECK(says(page, "value=\"25\""));
        CHECK(says(page, "Ring først"));
        CHECK(says(story.as(story.ids.mette).get(of_anna(story)), "»svømning«"));
    });
}

TEST_CASE("what one adult says is not shown to the other parent, nor without consent [MEET-12]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        anna.submit(own_not(), swimming());
        auto const of_peter = of_case(story, fmt::format("?hvem={}", story.ids.peter.value));
        CHECK_FALSE(says(story.as(story.ids.mette).get(of_peter), "»svømning«"));
        CHECK(story.as(story.ids.birgit).get(of_case(story)).status == 404);
        CHECK(story.as(story.ids.lise).get(of_anna(story)).status == 404);
        CHECK(anna.get(of_case(story)).status == 404);
        CHECK(anna.get(std::string(own) + fmt::format("?hvem={}", story.ids.peter.value)).status ==
              200);
    });
}

TEST_CASE("a time is taken back by whoever said it, and by nobody of another family [MEET-12]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        anna.submit(own_not(), swimming());
        auto const id = story.look()->row("SELECT max(id) FROM family_times_not",
                                          [](db::Row const& row) { return row.number(0); });
        auto const at = fmt::format("{}/{}/fjern", own_not(), *id);
        anna.get(std::string(own));
        auto const kept = anna.kept;
        CHECK(anna.post(fmt::format("{}/{}/fjern", own_not(), *id + 1), kept).status == 404);
        anna.get(std::string(own));
        CHECK(anna.post(at, anna.kept).status == 303);
        CHECK(says(anna.get(std::string(own)), "Intet endnu."));
        anna.get(std::string(own));
        CHECK(anna.post(at, anna.kept).status == 303);
    });
}

TEST_CASE("all mistakes are shown at once and what was typed is kept [MEET-12]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto const wrong = anna.submit(std::string(own), {{"travel_minutes", "301"},
                                                          {"school_minutes", "langt"},
                                                          {"suits", "søndag"},
                                                          {"words", hostile}});
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "Skriv minutter fra 0 til 300"));
        CHECK_FALSE(says(wrong, "<script>alert"));
        CHECK(says(wrong, "&lt;script&gt;alert"));
        auto const empty = anna.submit(own_not(), {{"from", "sent"}, {"words", hostile}});
        CHECK(empty.status == 422);
        CHECK(says(empty, "Vælg, hvad det er."));
        CHECK(says(empty, "Vælg en ugedag, eller skriv en bestemt dag."));
        CHECK(says(empty, "Skriv et klokkeslæt, for eksempel 15.30."));
        CHECK(says(empty, "Skriv, hvornår det slutter."));
        CHECK(says(empty, "&lt;script&gt;alert"));
        auto both = swimming();
        both.push_back({"on_day", "2026-12-01"});
        CHECK(says(anna.submit(own_not(), both), "ikke begge"));
        auto once = FormFields{{"kind", "appointment"},
                               {"on_day", "2026-12-01"},
                               {"from", "9"},
                               {"until", "10"},
                               {"words", hostile}};
        CHECK(anna.submit(own_not(), once).status == 303);
        CHECK_FALSE(says(anna.get(std::string(own)), "<script>alert"));
    });
}

TEST_CASE("two who write at once see both texts [MEET-12]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        mette.get(of_anna(story));
        auto kept = mette.kept;
        anna.submit(std::string(own), {{"suits", "mon_am"}, {"words", "Kun om formiddagen"}});
        kept.emplace_back("suits", "fri_pm");
        kept.emplace_back("words", "Hellere fredag");
        auto const stale = mette.post(of_anna(story), kept);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Kun om formiddagen"));
        CHECK(says(stale, "Mandag formiddag"));
        CHECK(says(stale, "Hellere fredag"));
    });
}

TEST_CASE("what is over is shown no more [MEET-12]") {
    told_on_both_engines([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO family_times_not (case_id, person_id, kind, on_day, from_minute,"
                " until_minute, words, said_by, said_at) VALUES ($1, $2, 'appointment',"
                " '2026-11-22', 540, 600, 'Tandlæge', $3, '2026-11-01T09:00:00.000Z')",
                story.ids.holm, story.ids.anna, story.ids.mette);
        });
        CHECK_FALSE(says(story.as(story.ids.anna_login).get(std::string(own)), "Tandlæge"));
    });
}

}  // namespace
}  // namespace indgang::family_times
