// A leader's figures: counted from the work, hidden where the families are few, and the cases behind them only for
// the leader whose they are.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::test {
namespace {

/// Five more families of Mette's, each with a held meeting; the family came to the first three.
void five_more_families(Story& story) {
    story.served.write_outside([&](db::Db& db) {
        auto const at = "2026-11-02T09:00:00.000Z";
        db.begin_write();
        for (int i = 0; i < 5; ++i) {
            auto const one = db.insert(
                "INSERT INTO family_case (case_number, family_name, search_name, opened_on,"
                " criterion_id, created_by, created_at) SELECT $1, $2, $2, '2026-03-03',"
                " criterion_id, created_by, created_at FROM family_case WHERE id = $3 RETURNING id",
                fmt::format("2026-9{}", i), fmt::format("Nord{}", i), story.ids.holm);
            db.run(
                "INSERT INTO coordinator_change (case_id, from_on, user_id, because, recorded_by,"
                " recorded_at) VALUES ($1, '2026-03-03', $2, 'opened', $2, $3)",
                one, story.ids.mette, at);
            db.run(
                "INSERT INTO model_change (case_id, model, from_on, because, recorded_by,"
                " recorded_at) SELECT $1, model, from_on, because, recorded_by, recorded_at"
                " FROM model_change WHERE case_id = $2",
                one, story.ids.holm);
            db.run(
                "INSERT INTO todo_kept (case_id, coordinator_id, kept_for, things)"
                " VALUES ($1, $2, '', '')",
                one, story.ids.mette);
            auto const meeting = db.insert(
                "INSERT INTO meeting (case_id, kind, kind_version, planned_by, planned_at)"
                " VALUES ($1, 'network', 1, $2, $3) RETURNING id",
                one, story.ids.mette, at);
            db.run(
                "INSERT INTO meeting_held (meeting_id, held_on, from_minute, until_minute,"
                " recorded_by, recorded_at) VALUES ($1, '2026-11-02', 600, 660, $2, $3)",
                meeting, story.ids.mette, at);
            db.run(
                "INSERT INTO meeting_attendance (meeting_id, person_id, came, must_come)"
                " VALUES ($1, $2, $3, 0)",
                meeting, story.ids.anna, i < 3 ? "came" : "absent");
        }
        db.commit();
    });
}

TEST_CASE("a leader sees figures on five families and never on fewer [INSIGHT-2]") {
    told_on_both_engines([](Story& story) {
        auto lars = story.as(story.ids.lars);
        auto const few = lars.get("/noegletal");
        CHECK(few.status == 200);
        CHECK(says(few, "Vises ikke: det handler om færre end 5 familier"));
        CHECK_FALSE(says(few, "Familien var med til 0 af"));
        five_more_families(story);
        auto const page = lars.get("/noegletal");
        CHECK(says(page, "Familien var med til 3 af 5 møder, i 5 familier."));
        CHECK(says(page, "60 %"));
        CHECK(says(page, "Efterlevelse af"));
        CHECK(says(lars.get("/noegletal?kvartal=2026-3"), "3. kvartal 2026"));
        CHECK(says(lars.get("/noegletal?kvartal=1999-1"), "4. kvartal 2026"));  // none of ours
    });
}

TEST_CASE("the cases behind a figure are shown to the leader whose they are [INSIGHT-1]") {
    told_on_both_engines([](Story& story) {
        five_more_families(story);
        auto lars = story.as(story.ids.lars);
        auto const behind = lars.get("/noegletal/med-til-moedet");
        CHECK(behind.status == 200);
        CHECK(says(behind, "Familien Nord4"));
        CHECK(behind.body.find("Familien Nord4") < behind.body.find("Familien Nord0"));
        CHECK(lars.get("/noegletal/noget-andet").status == 404);
        auto karin = story.as(story.ids.karin);
        CHECK_FALSE(says(karin.get("/noegletal"), "3 af 5"));
        CHECK_FALSE(says(karin.get("/noegletal/med-til-moedet"), "Nord"));
        CHECK(says(story.as(story.ids.finn).get("/noegletal"), "3 af 5"));  // the municipality
        for (auto const user : {story.ids.mette, story.ids.lise, story.ids.anna_login}) {
            CHECK(story.as(user).get("/noegletal").status == 404);
            CHECK(story.as(user).get("/noegletal/med-til-moedet").status == 404);
        }
        CHECK(story.as(story.ids.finn).get("/noegletal/med-til-moedet").status == 404);
        CHECK(story.as(story.ids.admin).get("/noegletal/med-til-moedet").status == 404);
    });
}

}  // namespace
}  // namespace indgang::test
