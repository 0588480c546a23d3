#include "actions/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::actions {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

/// An agreed action that Anna has.
std::string agreed_action(Story& story) {
    std::int64_t action = 0;
    story.served.write_outside([&](db::Db& db) {
        auto const at = "2026-11-02T09:00:00.000Z";
        auto const version = db.insert(
            "INSERT INTO plan_version (case_id, number, agreed_at) VALUES ($1, 1, $2) RETURNING id",
            story.ids.holm, at);
        std::optional<std::int64_t> under;
        for (auto const* kind : {"goal", "action"}) {
            action = db.insert(
                "INSERT INTO plan_element (case_id, kind, added_by, added_at)"
                " VALUES ($1, $2, $3, $4) RETURNING id",
                story.ids.holm, kind, story.ids.mette, at);
            auto const revision = db.insert(
                "INSERT INTO plan_revision (element_id, number, words, under_id, due_on,"
                " written_by, written_at) VALUES ($1, 1, $2, $3, '2026-11-20', $4, $5) RETURNING id",
                action, "Spørger svømmeklubben", under, story.ids.mette, at);
            db.run(
                "INSERT INTO plan_agreed (version_id, element_id, revision_id) VALUES ($1, $2, $3)",
                version, action, revision);
            under = action;
        }
        db.run(
            "INSERT INTO action_holder (element_id, person_id, moved_by, since_at)"
            " VALUES ($1, $2, $3, $4)",
            action, story.ids.anna, story.ids.mette, at);
    });
    return std::to_string(action);
}
std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
test::RawAnswer send(Browser& who, std::string const& page, FormFields const& fields,
                     std::string_view rest = "") {
    who.get(page);
    auto all = who.kept;
    all.insert(all.end(), fields.begin(), fields.end());
    return who.post(page + std::string(rest), all);
}
void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}

TEST_CASE("the family ticks its own action in one tap, and takes it back [SHARE-4]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto const page = "/min-familie/handlinger/" + agreed_action(story);
        CHECK(says(anna.get("/min-familie"), "Spørger svømmeklubben"));
        CHECK(says(anna.get("/min-familie"), "Dagen er gået"));
        auto const done = send(anna, "/min-familie", {{"event", "finish"}, {"back", "front"}});
        CHECK(done.status != 303);  // the front page takes none itself
        auto const told = send(anna, page, {{"event", "finish"}, {"back", "front"}});
        CHECK(Browser::location(told) == "/min-familie");
        CHECK_FALSE(says(anna.get("/min-familie"), "Spørger svømmeklubben"));
        CHECK(says(anna.get(page), "Ikke gjort alligevel"));
        CHECK(send(anna, page, {{"event", "undo"}}).status == 303);
        CHECK(says(anna.get("/min-familie"), "Spørger svømmeklubben"));
        CHECK(send(anna, page, {{"event", "cancel"}, {"because", "nej"}}).status == 404);
    });
}

TEST_CASE("a pause asks for its day and its reason, and returns by itself [PLAN-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const page = of_case(story, "/handlinger/" + agreed_action(story));
        auto const refused = send(mette, page, {{"event", "hold"}, {"until_on", "2026-11-23"}});
        CHECK(refused.status == 422);
        CHECK(says(refused, "Vælg en dag efter i dag."));
        CHECK(says(refused, "Skriv hvorfor."));
        CHECK(
            send(mette, page,
                 {{"event", "hold"}, {"until_on", "2026-12-01"}, {"because", "Klubben har ferie"}})
                .status == 303);
        CHECK(says(mette.get(of_case(story, "/bolden")), "På pause til 1. december 2026"));
        CHECK(says(mette.get(of_case(story, "/bolden")), "Klubben har ferie"));
        CHECK(send(mette, page, {{"event", "resume"}}).status == 303);
        CHECK_FALSE(says(mette.get(of_case(story, "/bolden")), "På pause"));
        CHECK(send(mette, page, {{"event", "undo"}}).status == 422);
    });
}

TEST_CASE("the ball is passed on with a reason, to one of the case's own people [PLAN-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const page = of_case(story, "/handlinger/" + agreed_action(story));
        auto const to = [](UserId user) { return fmt::format("user {}", user.value); };
        auto const refused = send(mette, page, {{"holder", to(story.ids.birgit)}}, "/bold");
        CHECK(refused.status == 422);
        CHECK(says(refused, "Vælg en fra familien eller en fagperson i forløbet."));
        CHECK(says(refused, "Skriv, hvorfor bolden går videre."));
        auto const same = send(
            mette, page,
            {{"holder", fmt::format("person {}", story.ids.anna.value)}, {"moved_because", "igen"}},
            "/bold");
        CHECK(says(same, "Den har bolden allerede."));
        CHECK(send(lise, page, {{"holder", to(story.ids.lise)}, {"moved_because", "mig"}}, "/bold")
                  .status == 404);
        CHECK(send(mette, page,
                   {{"holder", to(story.ids.lise)}, {"moved_because", "Lise kender klubben"}},
                   "/bold")
                  .status == 303);
        auto const balls = lise.get(of_case(story, "/bolden"));
        CHECK(says(balls, "Lise Toft (dig)"));
        CHECK(says(mette.get(page), "Lise kender klubben"));
        CHECK(send(lise, page, {{"event", "finish"}, {"back", "ball"}}).status == 303);
        CHECK_FALSE(says(lise.get(of_case(story, "/bolden")), "Spørger svømmeklubben"));
    });
}

TEST_CASE("who leaves the municipality hands each ball over [HAND-3]") {
    tell_on_both([](Story& story) {
        auto const action = agreed_action(story);
        auto mette = story.as(story.ids.mette);
        auto const page = of_case(story, "/handlinger/" + action);
        send(mette, page,
             {{"holder", fmt::format("user {}", story.ids.lise.value)}, {"moved_because", "PPR"}},
             "/bold");
        auto admin = story.as(story.ids.admin);
        auto const leaving =
            admin.get(fmt::format("/medarbejdere/{}/fratraedelse", story.ids.lise.value));
        CHECK(says(leaving, "Har bolden med handlinger i planen"));
        auto const leave = fmt::format("/medarbejdere/{}/fratraedelse", story.ids.lise.value);
        CHECK(send(admin, leave, {{"because", "Nyt arbejde"}}).status == 422);
        CHECK(send(admin, leave,
                   {{"because", "Nyt arbejde"},
                    {"action-" + action, std::to_string(story.ids.mette.value)}})
                  .status == 303);
        CHECK(says(mette.get(page), "Nyt arbejde"));
        CHECK(says(mette.get(of_case(story, "/bolden")), "Mette Kjær (dig)"));
    });
}

TEST_CASE("an action that is not the reader's to see is not there [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto const action = agreed_action(story);
        CHECK(story.as(story.ids.birgit).get(of_case(story, "/handlinger/" + action)).status ==
              404);
        CHECK(story.as(story.ids.mette).get(of_case(story, "/handlinger/999999")).status == 404);
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'family' WHERE case_id = $1",
                   story.ids.holm);
        });
        CHECK(story.as(story.ids.lise).get(of_case(story, "/handlinger/" + action)).status == 404);
    });
}

}  // namespace
}  // namespace indgang::actions
