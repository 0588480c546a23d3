#include "burden/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::burden {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

constexpr std::string_view own = "/min-familie/belastning";
constexpr auto hostile = "<script>alert('x')</script> & \"æøå\"";

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}
std::string staff(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}/belastning{}", story.ids.holm.value, rest);
}
std::string plads(std::string_view whom) { return fmt::format("{}/plads?hvem={}", own, whom); }

/// An agreed action that one of the family has.
std::string task(Story& story, PersonId person, std::string_view words, std::string_view due_on) {
    std::int64_t action = 0;
    story.served.write_outside([&](db::Db& db) {
        auto const at = "2026-11-02T09:00:00.000Z";
        auto const version = db.insert(
            "INSERT INTO plan_version (case_id, number, agreed_at) SELECT $1, 1 + count(*), $2"
            " FROM plan_version WHERE case_id = $1 RETURNING id",
            story.ids.holm, at);
        std::optional<std::int64_t> under;
        for (auto const* kind : {"goal", "action"}) {
            action = db.insert(
                "INSERT INTO plan_element (case_id, kind, added_by, added_at)"
                " VALUES ($1, $2, $3, $4) RETURNING id",
                story.ids.holm, kind, story.ids.mette, at);
            bool const is_goal = !under;
            auto const revision = db.insert(
                "INSERT INTO plan_revision (element_id, number, words, under_id, due_on,"
                " written_by, written_at) VALUES ($1, 1, $2, $3, $4, $5, $6) RETURNING id",
                action, words, under, is_goal ? "2027-03-01" : due_on, story.ids.mette, at);
            db.run(
                "INSERT INTO plan_agreed (version_id, element_id, revision_id)"
                " VALUES ($1, $2, $3)",
                version, action, revision);
            under = action;
        }
        db.run(
            "INSERT INTO action_holder (element_id, person_id, moved_by, since_at)"
            " VALUES ($1, $2, $3, $4)",
            action, person, story.ids.mette, at);
    });
    return std::to_string(action);
}
UserId let_peter_in(Story& story) {
    UserId user{};
    story.served.write_outside([&](db::Db& db) {
        user = UserId{db.insert(
            "INSERT INTO app_user (login, name, active_from) VALUES ('peter', 'Peter Holm',"
            " '2026-03-03') RETURNING id")};
        db.run(
            "INSERT INTO user_role (user_id, role, from_on)"
            " VALUES ($1, 'family_member', '2026-03-03')",
            user);
        db.run(
            "INSERT INTO access_grant (user_id, case_id, relation, from_on, because) VALUES ($1,"
            " $2, 'family_member', '2026-03-03', 'family')",
            user, story.ids.holm);
        db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", user,
               story.ids.peter);
        for (auto const child : {story.ids.sofie, story.ids.emil})
            db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
                   story.ids.holm, child, story.ids.peter);
    });
    return user;
}

TEST_CASE("where nothing is said the page asks, and warns of nothing [PLAN-10]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        task(story, story.ids.anna, "Spørger svømmeklubben", "2026-11-25");
        auto const page = anna.get(std::string(own));
        CHECK(page.status == 200);
        CHECK(says(page, "Skriv, hvad en uge kan rumme"));
        CHECK(says(page, "Spørger svømmeklubben"));
        CHECK_FALSE(says(page, "for fyldt:"));
        CHECK(says(story.as(story.ids.mette).get(staff(story)), "Spørg, og skriv det ned"));
    });
}
TEST_CASE("a full week is said in a sentence, with what could wait [PLAN-10]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        task(story, story.ids.anna, "Skriver søvndagbog", "2026-12-01");
        task(story, story.ids.anna, "Spørger svømmeklubben", "2026-12-03");
        CHECK(anna.submit(plads("alle"), {{"tasks", "1"}, {"words", "Én ting ad gangen"}}).status ==
              303);
        auto const page = anna.get(std::string(own));
        CHECK(says(page, "Uge 49 er for fyldt: 2 opgaver."));
        CHECK(says(page, "kan vente til uge 50."));
        CHECK(says(page, "Én ting ad gangen"));
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(staff(story)), "Uge 49 er for fyldt"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}", story.ids.holm.value)),
                   "Uge 49 er for fyldt"));
    });
}
TEST_CASE("what is said is kept, and the newest counts [PLAN-10]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        anna.submit(plads("alle"), {{"hours", "5"}});
        anna.submit(plads("alle"), {{"hours", "2"}});
        auto const page = anna.get(plads("alle"));
        CHECK(says(page, "5 timer med møder"));
        CHECK(says(page, "2 timer med møder"));
        CHECK_FALSE(says(anna.get(std::string(own)), "5 timer med møder"));
    });
}
TEST_CASE("all mistakes are shown at once and what was typed is kept [PLAN-10]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto const wrong = anna.submit(plads("alle"), {{"hours", "61"},
                                                       {"tasks", "-1"},
                                                       {"people", "mange"},
                                                       {"travel_minutes", "601"},
                                                       {"words", hostile}});
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "fra 0 til 60"));
        CHECK(says(wrong, "fra 0 til 50"));
        CHECK(says(wrong, "fra 0 til 600"));
        CHECK_FALSE(says(wrong, "<script>alert"));
        CHECK(says(wrong, "&lt;script&gt;alert"));
        CHECK(says(anna.submit(plads("alle"), {{"hours", ""}}), "Skriv mindst én ting"));
        CHECK(anna.submit(plads("alle"), {{"words", hostile}}).status == 303);
        CHECK_FALSE(says(anna.get(std::string(own)), "<script>alert"));
        CHECK(anna.submit(plads("alle"), {{"hours", "0"}, {"tasks", "50"}}).status == 303);
    });
}
TEST_CASE("two who write at once see both texts [PLAN-10]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto mette = story.as(story.ids.mette);
        anna.submit(plads("alle"), {{"hours", "5"}});
        auto const page = staff(story, "/plads?hvem=alle");
        mette.get(page);
        auto kept = mette.kept;
        anna.submit(plads("alle"), {{"hours", "2"}, {"words", "Kun om formiddagen"}});
        kept.emplace_back("hours", "9");
        auto const stale = mette.post(page, kept);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Kun om formiddagen"));
        CHECK(says(stale, "9"));
    });
}
TEST_CASE("parents apart each have a week that the other does not see [PLAN-10]") {
    tell_on_both([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        auto peter = story.as(let_peter_in(story));
        anna.submit(plads("mig"), {{"tasks", "1"}, {"words", "Jeg er alene om det"}});
        peter.submit(plads("mig"), {{"tasks", "7"}, {"words", "Jeg arbejder om natten"}});
        auto const hers = anna.get(std::string(own)), his = peter.get(std::string(own));
        CHECK(says(hers, "Jeg er alene om det"));
        CHECK_FALSE(says(hers, "Jeg arbejder om natten"));
        CHECK(says(his, "Jeg arbejder om natten"));
        CHECK_FALSE(says(his, "Jeg er alene om det"));
        CHECK_FALSE(says(his, "Anna"));
        // Nor by asking for the other's form.
        CHECK(anna.get(plads(std::to_string(story.ids.peter.value))).status == 404);
        CHECK(anna.get(plads("ingen")).status == 404);
        auto const both = story.as(story.ids.mette).get(staff(story));
        CHECK(says(both, "Annas egen uge"));
        CHECK(says(both, "Peters egen uge"));
        // They live apart: what is asked first is one's own.
        CHECK(says(anna.get("/min-familie/belastning/plads"), "Det her gælder kun dig"));
    });
}
TEST_CASE("a core-team member sees an adult's own week only with that adult's yes [PLAN-10]") {
    tell_on_both([](Story& story) {
        story.as(story.ids.anna_login)
            .submit(plads("mig"), {{"tasks", "1"}, {"words", "Mit eget"}});
        auto lise = story.as(story.ids.lise);
        auto const page = lise.get(staff(story));
        CHECK(page.status == 200);
        CHECK_FALSE(says(page, "Mit eget"));
        CHECK(lise.get(staff(story, "/plads")).status == 404);
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'family' WHERE case_id = $1",
                   story.ids.holm);
        });
        CHECK_FALSE(says(lise.get(staff(story)), "Familiens uger"));
        CHECK(story.as(story.ids.birgit).get(staff(story)).status == 404);
    });
}
TEST_CASE("a youth's own week is the youth's, also for the coordinator until it says yes") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const of_sofie = staff(story, fmt::format("/plads?hvem={}", story.ids.sofie.value));
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE person SET born_on = '2010-11-23' WHERE id = $1", story.ids.sofie);
            db.run(
                "INSERT INTO burden_capacity (case_id, person_id, tasks, words, written_by,"
                " written_at) VALUES ($1, $2, 1, 'Ikke om tirsdagen', $3,"
                " '2026-11-20T09:00:00.000Z')",
                story.ids.holm, story.ids.sofie, story.ids.mette);
        });
        CHECK(mette.get(of_sofie).status == 404);
        CHECK_FALSE(says(mette.get(staff(story)), "om tirsdagen"));
        CHECK_FALSE(says(story.as(story.ids.anna_login).get(std::string(own)), "om tirsdagen"));
        story.served.write_outside([&](db::Db& db) {
            auto const request = db.insert(
                "INSERT INTO consent_request (case_id, recipient_function, folders, purpose,"
                " from_on, asked_by, asked_at) VALUES ($1, 'coordinator', $2, 'Ugen',"
                " '2026-11-20', $3, '2026-11-20T09:00:00.000Z') RETURNING id",
                story.ids.holm, access::written(access::youth_folder(story.ids.sofie)),
                story.ids.mette);
            db.run("INSERT INTO consent_giver (request_id, person_id) VALUES ($1, $2)", request,
                   story.ids.sofie);
            db.run(
                "INSERT INTO consent_answer (request_id, person_id, answer, how, recorded_by,"
                " recorded_at) VALUES ($1, $2, 'given', 'oral', $3, '2026-11-20T09:00:00.000Z')",
                request, story.ids.sofie, story.ids.mette);
        });
        CHECK(says(mette.get(staff(story)), "om tirsdagen"));
        CHECK(mette.get(of_sofie).status == 200);
    });
}
TEST_CASE("a talk about a child is in the weeks of those who may see that child [PLAN-10]") {
    tell_on_both([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO follow_up (case_id, child_id, held_on, manner, took_part, wellbeing,"
                " goals, is_right, fit_note, coming, new_needs, held_by, recorded_at)"
                " VALUES ($1, $2, '2026-11-18', 'home_visit', 'Anna', 'Godt', '', 'right', '',"
                " '', '', $3, '2026-11-18T12:00:00.000Z')",
                story.ids.holm, story.ids.sofie, story.ids.mette);
        });
        constexpr auto talk = "Samtale om, hvordan Sofie har det";
        CHECK(says(story.as(story.ids.mette).get(staff(story)), talk));
        CHECK(says(story.as(story.ids.anna_login).get(std::string(own)), talk));
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'plan' WHERE case_id = $1",
                   story.ids.holm);
        });
        auto const page = story.as(story.ids.lise).get(staff(story));
        CHECK(says(page, "Familiens uger"));
        CHECK_FALSE(says(page, "Sofie"));
    });
}
TEST_CASE("before one of a full week gets another ball it is said, and the ball may be given") {
    tell_on_both([](Story& story) {
        story.as(story.ids.anna_login).submit(plads("alle"), {{"tasks", "1"}});
        task(story, story.ids.anna, "Skriver søvndagbog", "2026-12-01");
        auto const action = task(story, story.ids.anna, "Ringer til skolen", "2026-12-01");
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO action_holder (element_id, user_id, because, moved_by, since_at)"
                " VALUES ($1, $2, 'Midlertidigt', $2, '2026-11-03T09:00:00.000Z')",
                std::stoll(action), story.ids.mette);
        });
        auto mette = story.as(story.ids.mette);
        auto const page = fmt::format("/forloeb/{}/handlinger/{}", story.ids.holm.value, action);
        auto const shown = mette.get(page);
        CHECK(says(shown, "Uge 49 bliver for fyldt: 2 opgaver, og der er plads til 1."));
        auto kept = mette.kept;
        kept.emplace_back("holder", fmt::format("person {}", story.ids.anna.value));
        kept.emplace_back("moved_because", "Hun vil selv");
        CHECK(mette.post(page + "/bold", kept).status == 303);
        CHECK(
            says(mette.get(fmt::format("/forloeb/{}/plan/handlinger/opret", story.ids.holm.value)),
                 "Der er ikke plads til mere hos familien i uge 49."));
        CHECK(says(story.as(story.ids.anna_login).get("/min-familie/plan/handlinger/opret"),
                   "Der er ikke plads til mere hos jer i uge 49."));
    });
}
TEST_CASE("a meeting that makes a week too full, or collides, is told where it is planned") {
    tell_on_both([](Story& story) {
        story.as(story.ids.anna_login)
            .submit(plads("alle"), {{"hours", "1"}, {"travel_minutes", "30"}});
        std::int64_t meeting = 0;
        auto const plan = [&](int from, int until) {
            story.served.write_outside([&](db::Db& db) {
                auto const at = "2026-11-02T09:00:00.000Z";
                meeting = db.insert(
                    "INSERT INTO assessment_meeting (case_id, form, planned_by, planned_at)"
                    " VALUES ($1, 'meeting', $2, $3) RETURNING id",
                    story.ids.holm, story.ids.mette, at);
                auto const version = db.insert(
                    "INSERT INTO assessment_meeting_plan (meeting_id, version, on_day, from_minute,"
                    " until_minute, place, purpose, planned_by, planned_at) VALUES ($1, 1,"
                    " '2026-12-02', $2, $3, 'municipality', 'Hverdagen', $4, $5) RETURNING id",
                    meeting, from, until, story.ids.mette, at);
                db.run(
                    "INSERT INTO assessment_meeting_participant (plan_id, person_id)"
                    " VALUES ($1, $2)",
                    version, story.ids.anna);
            });
        };
        plan(540, 600);
        plan(590, 650);
        auto mette = story.as(story.ids.mette);
        auto const base = fmt::format("/forloeb/{}/udredningsmoeder", story.ids.holm.value);
        auto const page = mette.get(fmt::format("{}/{}", base, meeting));
        CHECK(says(page, "ligger oven i hinanden"));
        CHECK(
            says(page, "Uge 49 bliver for fyldt: 3 timer med møder, og der er plads til 1 time."));
        CHECK(
            says(mette.get(base + "/opret"), "Der er ikke plads til mere hos familien i uge 49."));
        CHECK(says(mette.get(staff(story)), "ligger oven i hinanden"));
    });
}

}  // namespace
}  // namespace indgang::burden
