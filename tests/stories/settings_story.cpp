#include <doctest/doctest.h>
#include <fmt/format.h>

#include "follow_up/follow_up.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

struct Dates {
    std::string due_on, plan_by;
    bool operator==(Dates const&) const = default;
};

Dates dates(Story& story) {
    return story.look()
        ->row("SELECT due_on, plan_by FROM follow_up_due",
              [](db::Row const& row) {
                  return Dates{row.text(0), row.text(1)};
              })
        .value();
}

int choose(Story& story, std::string const& setting, std::string const& value) {
    auto admin = story.as(story.ids.admin);
    return admin
        .submit("/indstillinger/" + setting, {{"value", value}, {"reason", "Besluttet i udvalget"}})
        .status;
}

void check_all_holds(Story& story) {
    auto const check = follow_up::check_due(*story.look(), monday_23_november);
    CHECK(check.wrong.empty());
    CHECK(check.waiting == 0);
}

}  // namespace

TEST_CASE("the day to plan by moves at once with the municipality's closed days [FOLLOW-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.submit(fmt::format("/forloeb/{}/indsatser/opret", story.ids.holm.value),
                     {{"person", std::to_string(story.ids.sofie.value)},
                      {"search", "merudgifter"},
                      {"provision", "BL 86"},
                      {"started_on", "2026-08-10"}});
        CHECK(dates(story) == Dates{"2026-11-10", "2026-11-10"});
        CHECK(choose(story, "closed_days", "10-11 24-12") == 303);
        CHECK(dates(story) == Dates{"2026-11-10", "2026-11-09"});
        check_all_holds(story);
        CHECK(choose(story, "closed_days", "9-11 10-11") == 303);  // Monday; before it the weekend
        CHECK(dates(story) == Dates{"2026-11-10", "2026-11-06"});
        CHECK(choose(story, "closed_days", "11-11") == 303);  // the day after changes nothing
        CHECK(dates(story) == Dates{"2026-11-10", "2026-11-10"});
        check_all_holds(story);
    });
}

TEST_CASE("the next core-team meeting moves at once with the municipality's maximum [MEET-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const changed = mette.submit(fmt::format("/forloeb/{}/model", story.ids.holm.value),
                                          {{"model", "en_familie_en_indgang_2021"},
                                           {"from_on", "2026-11-01"},
                                           {"because", "Familien har mange parter"}});
        REQUIRE(changed.status == 303);
        CHECK(dates(story).due_on == "2026-06-03");  // 3 months after the case was opened
        CHECK(choose(story, "core_team_meeting_months", "1") == 303);
        CHECK(dates(story).due_on == "2026-04-03");
        check_all_holds(story);
        CHECK(choose(story, "core_team_meeting_months", "4") == 422);
        CHECK(dates(story).due_on == "2026-04-03");
    });
}
