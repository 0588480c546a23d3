#include <doctest/doctest.h>
#include <fmt/format.h>

#include "follow_up/follow_up.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string coordinator_page(Story const& story) {
    return fmt::format("/forloeb/{}/koordinator", story.ids.holm.value);
}

FormFields to_birgit(Story const& story, std::string from_on) {
    return {{"coordinator", std::to_string(story.ids.birgit.value)},
            {"from_on", std::move(from_on)},
            {"because", "Mette får nye opgaver"}};
}

std::vector<std::string> periods(Story& story) {
    return story.look()->rows(
        "SELECT u.name, k.from_on FROM coordinator_change k JOIN app_user u ON u.id = k.user_id"
        " ORDER BY k.from_on",
        [](db::Row const& row) { return fmt::format("{} {}", row.view(0), row.view(1)); });
}

void start_merudgifter(Story& story) {
    auto mette = story.as(story.ids.mette);
    auto const started =
        mette.submit(fmt::format("/forloeb/{}/indsatser/opret", story.ids.holm.value),
                     {{"person", std::to_string(story.ids.sofie.value)},
                      {"search", "merudgifter"},
                      {"provision", "BL 86"},
                      {"started_on", "2026-08-10"}});
    REQUIRE(started.status == 303);
}

}  // namespace

TEST_CASE("a new coordinator takes over in one step: list, case and dates go along [CASE-3]") {
    told_on_both_engines([](Story& story) {
        start_merudgifter(story);
        auto mette = story.as(story.ids.mette);
        auto birgit = story.as(story.ids.birgit);
        auto const holm = fmt::format("/forloeb/{}", story.ids.holm.value);
        CHECK(birgit.get(holm).status == 404);

        auto const changed = mette.submit(coordinator_page(story), to_birgit(story, "2026-11-23"));
        CHECK(Browser::location(changed) == "/");
        CHECK(mette.get(holm).status == 404);
        CHECK_FALSE(says(mette.get("/arbejdsliste"), "Sofie Holm"));
        CHECK(birgit.get(holm).status == 200);
        CHECK(says(birgit.get("/arbejdsliste"), "Sofie Holm"));
        CHECK(periods(story) ==
              std::vector<std::string>{"Mette Kjær 2026-03-03", "Birgit Lund 2026-11-23"});
        CHECK(follow_up::check_due(*story.look(), monday_23_november).wrong.empty());
    });
}

TEST_CASE("what the coordinator had to do is the new coordinator's at once [CASE-3] [HAND-1]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto birgit = story.as(story.ids.birgit);
        auto const holm = fmt::format("/forloeb/{}", story.ids.holm.value);
        REQUIRE(mette
                    .submit(holm + "/undersoegelser/opret",
                            {{"kind", "child_investigation"},
                             {"about", std::to_string(story.ids.sofie.value)},
                             {"question", "Hvad gør skoledagen svær?"},
                             {"asked_on", "2026-11-20"},
                             {"aware_on", "2026-11-20"},
                             {"holder", std::to_string(story.ids.mette.value)},
                             {"due_on", "2027-01-20"}})
                    .status == 303);
        CHECK(says(mette.get(holm + "/bolden"), "Mette Kjær"));
        mette.submit(coordinator_page(story), to_birgit(story, "2026-11-23"));
        auto const balls = birgit.get(holm + "/bolden");
        CHECK(says(balls, "Birgit Lund"));
        CHECK(says(balls, "Børnefaglig undersøgelse"));
        CHECK_FALSE(says(balls, "Mette Kjær"));
        CHECK_FALSE(says(mette.get("/bolden"), "Børnefaglig undersøgelse"));
    });
}

TEST_CASE("a change to tomorrow, or over the last one, leaves the coordinator as is [CASE-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const page = coordinator_page(story);
        CHECK(mette.submit(page, to_birgit(story, "2026-11-24")).status == 422);
        CHECK(mette.submit(page, to_birgit(story, "2026-03-03")).status == 422);
        CHECK(periods(story) == std::vector<std::string>{"Mette Kjær 2026-03-03"});
    });
}

TEST_CASE("two who change the coordinator at once: the second sees the first's choice [TRUST-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lars = story.as(story.ids.lars);
        auto const page = coordinator_page(story);
        mette.get(page);
        lars.get(page);
        auto first = mette.kept, second = lars.kept;
        for (auto const& field : to_birgit(story, "2026-11-20")) first.push_back(field);
        for (auto const& field : to_birgit(story, "2026-11-23")) second.push_back(field);
        CHECK(mette.post(page, first).status == 303);
        auto const stale = lars.post(page, second);
        CHECK(stale.status == 409);
        CHECK(says(stale, "20. november 2026"));
        CHECK(says(stale, "23. november 2026"));
        CHECK(periods(story).size() == 2);
    });
}

TEST_CASE("the leader sees the team's families and what is over its date [FOLLOW-2]") {
    told_on_both_engines([](Story& story) {
        start_merudgifter(story);  // due 10 November: 13 days ago
        auto const team = story.as(story.ids.lars).get("/team");
        CHECK(team.status == 200);
        CHECK(says(team, "1 familie · 1 over frist"));
        CHECK(says(team, "Mette Kjær"));
        CHECK(says(team, "13 dage over frist"));
        auto const other = story.as(story.ids.karin).get("/team");
        CHECK(other.status == 200);
        CHECK_FALSE(says(other, "Sofie Holm"));
    });
}

TEST_CASE("a family is found by name, case number and CPR number, by its own alone [CASE-8]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto birgit = story.as(story.ids.birgit);
        auto const number = story.look()->row("SELECT case_number FROM family_case",
                                              [](db::Row const& row) { return row.text(0); });
        for (auto const& typed : {std::string{"holm"}, std::string{"Sofie H"}, number.value(),
                                  std::string{"740517-4004"}}) {
            CAPTURE(typed);
            CHECK(says(mette.submit("/soeg", {{"q", typed}}), "Familien Holm"));
            CHECK_FALSE(says(birgit.submit("/soeg", {{"q", typed}}), "Familien Holm"));
        }
        CHECK(says(mette.submit("/soeg", {{"q", "Hansen"}}), "Vi fandt ingen forløb"));
    });
}
