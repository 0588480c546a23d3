#include "open_items/across.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::open_items {
namespace {

using test::says;
using test::Story;

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}

/// An agreed action of the family Holm that that one has.
void agreed_action(Story& story, std::string_view words, std::optional<PersonId> person,
                   std::optional<UserId> user, std::string_view due_on = "2026-11-20") {
    story.served.write_outside([&](db::Db& db) {
        auto const at = "2026-11-02T09:00:00.000Z";
        auto const version = db.insert(
            "INSERT INTO plan_version (case_id, number, agreed_at) SELECT $1, 1 + count(*), $2"
            " FROM plan_version WHERE case_id = $1 RETURNING id",
            story.ids.holm, at);
        std::optional<std::int64_t> under;
        for (auto const* kind : {"goal", "action"}) {
            auto const element = db.insert(
                "INSERT INTO plan_element (case_id, kind, added_by, added_at)"
                " VALUES ($1, $2, $3, $4) RETURNING id",
                story.ids.holm, kind, story.ids.mette, at);
            auto const revision = db.insert(
                "INSERT INTO plan_revision (element_id, number, words, under_id, due_on,"
                " written_by, written_at) VALUES ($1, 1, $2, $3, $4, $5, $6) RETURNING id",
                element, words, under, due_on, story.ids.mette, at);
            db.run(
                "INSERT INTO plan_agreed (version_id, element_id, revision_id)"
                " VALUES ($1, $2, $3)",
                version, element, revision);
            under = element;
        }
        db.run(
            "INSERT INTO action_holder (element_id, person_id, user_id, moved_by, since_at)"
            " VALUES ($1, $2, $3, $4, $5)",
            *under, person, user, story.ids.mette, at);
    });
}

TEST_CASE("a coordinator sees all balls of the own families, the own first [PLAN-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        agreed_action(story, "Spørger svømmeklubben", story.ids.anna, {});
        agreed_action(story, "Ringer til skolen", {}, story.ids.mette, "2026-12-01");
        auto const page = mette.get("/bolden");
        CHECK(page.status == 200);
        auto const mine = page.body.find("Ringer til skolen");
        auto const hers = page.body.find("Spørger svømmeklubben");
        REQUIRE(mine != page.body.npos);
        CHECK(mine < hers);
        CHECK(says(page, "familien Holm"));
        CHECK(says(page, "Dagen er gået"));
        CHECK(says(page, "#giv-videre"));
        CHECK(says(mette.get("/bolden?vis=mine"), "Ringer til skolen"));
        CHECK_FALSE(says(mette.get("/bolden?vis=mine"), "Spørger svømmeklubben"));
        CHECK_FALSE(says(mette.get("/bolden?vis=familier"), "Ringer til skolen"));
        CHECK(says(mette.get("/bolden?vis=over-dagen"), "Spørger svømmeklubben"));
        CHECK(says(mette.get("/bolden?vis=pause"), "Ingen bolde svarer til det"));
        CHECK(says(mette.get("/bolden?vis=hvad-som-helst"), "Ringer til skolen"));
    });
}
TEST_CASE("nobody else's cases are in the list, and a family asked for must be one of them") {
    tell_on_both([](Story& story) {
        agreed_action(story, "Spørger svømmeklubben", story.ids.anna, {});
        auto birgit = story.as(story.ids.birgit);
        CHECK(says(birgit.get("/bolden"), "Der er ingen familier her endnu"));
        auto const holm = fmt::format("/bolden?familie={}", story.ids.holm.value);
        CHECK(birgit.get(holm).status == 404);
        CHECK(story.as(story.ids.mette).get(holm).status == 200);
        CHECK(story.as(story.ids.anna_login).get("/bolden").status == 404);
    });
}
TEST_CASE("a team member sees the list, and of it what is in the folders that are shared") {
    tell_on_both([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'family' WHERE case_id = $1",
                   story.ids.holm);
        });
        agreed_action(story, "Spørger svømmeklubben", story.ids.anna, {});
        auto const page = story.as(story.ids.lise).get("/bolden");
        CHECK(page.status == 200);
        CHECK_FALSE(says(page, "Spørger svømmeklubben"));
        CHECK(says(page, "I nogle forløb ser du kun det"));
    });
}
TEST_CASE("a leader chooses a coordinator of the own department, and no other [PLAN-4]") {
    tell_on_both([](Story& story) {
        agreed_action(story, "Spørger svømmeklubben", story.ids.anna, {});
        auto const of_mette = fmt::format("/bolden?koordinator={}", story.ids.mette.value);
        auto lars = story.as(story.ids.lars);
        CHECK(says(lars.get("/bolden"), "Vælg en koordinator herover"));
        CHECK(lars.get(of_mette).status == 200);
        CHECK(story.as(story.ids.karin).get(of_mette).status == 404);
        CHECK(story.as(story.ids.birgit).get(of_mette).status == 404);
    });
}
TEST_CASE("each case that is listed stands in the log of who looked [SHARE-6]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.get("/bolden");
        // The log is written after the answer was sent.
        auto const is_logged = [&] {
            return says(mette.get(fmt::format("/forloeb/{}/kigget", story.ids.holm.value)),
                        "Hvem har bolden i alle forløb");
        };
        bool found = is_logged();
        for (int tries = 0; tries < 50 && !found; ++tries) {
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
            found = is_logged();
        }
        CHECK(found);
    });
}
TEST_CASE("a consent asked for and not answered is a ball of each who was asked [SHARE-2]") {
    tell_on_both([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            auto const request = db.insert(
                "INSERT INTO consent_request (case_id, recipient_function, folders, purpose,"
                " from_on, asked_by, asked_at) VALUES ($1, 'core_team_member', 'health', 'Søvn',"
                " '2026-11-20', $2, '2026-11-20T09:00:00.000Z') RETURNING id",
                story.ids.holm, story.ids.mette);
            for (auto const person : {story.ids.anna, story.ids.peter})
                db.run("INSERT INTO consent_giver (request_id, person_id) VALUES ($1, $2)", request,
                       person);
        });
        auto const staff =
            story.as(story.ids.mette).get(fmt::format("/forloeb/{}/bolden", story.ids.holm.value));
        CHECK(says(staff, "Sig ja eller nej til at dele: Kerneteamet"));
        CHECK(says(staff, "Peter"));
        auto const own = story.as(story.ids.anna_login).get("/min-familie");
        CHECK(says(own, "Sig ja eller nej til at dele: Kerneteamet"));
        CHECK_FALSE(says(own, "Peter"));
        CHECK_FALSE(says(story.as(story.ids.lise).get("/bolden"), "Sig ja eller nej"));
    });
}
TEST_CASE("a meeting that was held and not written down is the minute taker's ball [ASSESS-1]") {
    tell_on_both([](Story& story) {
        auto const plan = [&](std::string_view on) {
            story.served.write_outside([&](db::Db& db) {
                auto const at = "2026-11-02T09:00:00.000Z";
                auto const meeting = db.insert(
                    "INSERT INTO assessment_meeting (case_id, form, planned_by, planned_at)"
                    " VALUES ($1, 'meeting', $2, $3) RETURNING id",
                    story.ids.holm, story.ids.mette, at);
                auto const version = db.insert(
                    "INSERT INTO assessment_meeting_plan (meeting_id, version, on_day, from_minute,"
                    " until_minute, place, purpose, planned_by, planned_at) VALUES ($1, 1, $2, 540,"
                    " 600, 'municipality', 'Hverdagen', $3, $4) RETURNING id",
                    meeting, on, story.ids.mette, at);
                db.run(
                    "INSERT INTO assessment_meeting_participant (plan_id, user_id, roles)"
                    " VALUES ($1, $2, 'minute_taker')",
                    version, story.ids.jonas);
            });
        };
        auto const page = fmt::format("/forloeb/{}/bolden", story.ids.holm.value);
        plan("2026-11-23");
        CHECK_FALSE(says(story.as(story.ids.mette).get(page), "Skriv ned, hvordan det gik"));
        plan("2026-11-22");
        auto const shown = story.as(story.ids.mette).get(page);
        CHECK(says(shown, "Skriv ned, hvordan det gik"));
        CHECK(says(shown, "Jonas Poulsen"));
    });
}
TEST_CASE("an analysis that the family has not heard of is the coordinator's ball [DECIDE-5]") {
    tell_on_both([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            auto const at = "2026-11-02T09:00:00.000Z";
            auto const meeting = db.insert(
                "INSERT INTO analysis_meeting (case_id, meets_on, starts_at, place, purpose,"
                " planned_by, planned_at) VALUES ($1, '2026-11-10', '09:30', 'Rådhuset', 'Nye øjne',"
                " $2, $3) RETURNING id",
                story.ids.holm, story.ids.mette, at);
            db.run(
                "INSERT INTO analysis_record (meeting_id, held_on, came, facts, assessment,"
                " direction, recorded_by, recorded_at) VALUES ($1, '2026-11-10', 'Tre', 'Søvn',"
                " 'Træt', 'Ro', $2, $3)",
                meeting, story.ids.mette, at);
        });
        CHECK(says(story.as(story.ids.mette).get("/bolden"),
                   "Fortæl familien, hvad analysemødet kom frem til"));
        CHECK_FALSE(says(story.as(story.ids.anna_login).get("/min-familie"), "analysemødet"));
    });
}

}  // namespace
}  // namespace indgang::open_items
