#include "planning/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::planning {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string plan(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}/plan{}", story.ids.holm.value, rest);
}

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}
std::string written(test::RawAnswer const& answer) {
    auto const location = Browser::location(answer);
    auto const at = location.find("#del-");
    return at == location.npos ? std::string{} : location.substr(at + 5);
}
std::string goal(Story& story, Browser& who, std::string words = "Sofie sover hele natten") {
    return written(who.submit(plan(story, "/maal/opret"), {{"words", std::move(words)}}));
}
std::int64_t count(Story& story) {
    return *story.look()->row("SELECT count(*) FROM plan_revision",
                              [](db::Row const& row) { return row.number(0); });
}

TEST_CASE("an empty plan says that it begins with the family's wishes [PLAN-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(plan(story)), "Planen begynder med det, familien ønsker sig"));
        CHECK(says(story.as(story.ids.anna_login).get("/min-familie/plan"),
                   "Planen begynder med det, I ønsker jer."));
    });
}

TEST_CASE("a wish begins from what was said on the board, in those words [PLAN-2]") {
    tell_on_both([](Story& story) {
        std::int64_t card = 0;
        story.served.write_outside([&](db::Db& db) {
            auto const board = db.insert(
                "INSERT INTO assessment_board (case_id, child_id, dimension_set, began_by, began_at)"
                " VALUES ($1, $2, 'ics_10', $3, '2026-03-03T09:00:00.000Z') RETURNING id",
                story.ids.holm, story.ids.sofie, story.ids.mette);
            card = db.insert(
                "INSERT INTO assessment_card (board_id, dimension, side, words, said_by, added_by,"
                " added_at) VALUES ($1, 'health', 'hard', 'Vi sover aldrig en hel nat', $2, $3,"
                " '2026-03-03T09:00:00.000Z') RETURNING id",
                board, story.ids.anna, story.ids.mette);
        });
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(plan(story)), "Familien har sagt noget på tavlen"));
        auto const form = mette.get(plan(story, fmt::format("/oensker/opret?kort={}", card)));
        CHECK(says(form, "Vi sover aldrig en hel nat</textarea>"));
        CHECK(says(form, fmt::format("<option value=\"{}\" selected", story.ids.anna.value)));
    });
}

TEST_CASE("all mistakes of a form come at once, and what was typed stays [PLAN-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const refused = mette.submit(plan(story, "/maal/opret"), {{"words", " "},
                                                                       {"purpose", "Ro i huset"},
                                                                       {"baseline", "11"},
                                                                       {"target", "-1"},
                                                                       {"about", "999999"},
                                                                       {"due_on", "31-02-2027"}});
        CHECK(refused.status == 422);
        CHECK(says(refused, "Skriv, hvad I vil nå."));
        CHECK(says(refused, "Skriv et helt tal fra 0 til 10"));
        CHECK(says(refused, "Vælg en fra listen."));
        CHECK(says(refused, "Ro i huset"));
        CHECK(says(refused, "31-02-2027"));
        auto const without_holder = mette.submit(plan(story, "/handlinger/opret"),
                                                 {{"words", "Ringer"}, {"holder", "user 999999"}});
        CHECK(without_holder.status == 422);
        CHECK(says(without_holder, "Vælg den ene, der har bolden."));
        CHECK(says(without_holder, "Vælg det mål, handlingen hører til."));
        CHECK(count(story) == 0);
    });
}

TEST_CASE("only people of the case are offered the ball [PLAN-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const under = goal(story, mette);
        auto const form = mette.get(plan(story, "/handlinger/opret?under=" + under));
        for (auto const* name : {"Anna (mor)", "Mette Kjær", "Jonas Poulsen", "Lise Toft"})
            CHECK_MESSAGE(says(form, fmt::format(">{}</option>", name)), name);
        for (auto const* name : {"Birgit Lund", "Karin Dam", "Finn Juhl", "Peter (far)"})
            CHECK_MESSAGE(!says(form, fmt::format(">{}</option>", name)), name);
        auto const outside =
            mette.submit(plan(story, "/handlinger/opret"),
                         {{"words", "Ringer"},
                          {"under", under},
                          {"holder", fmt::format("user {}", story.ids.birgit.value)}});
        CHECK(outside.status == 422);
    });
}

TEST_CASE("what is written by a hostile hand is text and nothing else [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        std::string const hostile = "<script>alert(1)</script>\"'{{x}}";
        auto const part =
            written(mette.submit(plan(story, "/maal/opret"), {{"words", hostile},
                                                              {"purpose", hostile},
                                                              {"measure", hostile},
                                                              {"no_wish_because", hostile}}));
        for (auto const& page :
             {plan(story), plan(story, "/" + part), plan(story, "/" + part + "/ret"),
              plan(story, "/handlinger/opret"), std::string("/min-familie/plan")}) {
            auto who = story.as(page.starts_with("/min") ? story.ids.anna_login : story.ids.mette);
            auto const shown = who.get(page);
            CHECK(shown.status == 200);
            CHECK_FALSE(says(shown, "<script>alert"));
            CHECK(says(shown, "&lt;script&gt;alert(1)"));
        }
        mette.get(plan(story, "/" + part));
        auto const answer =
            mette.post(plan(story, "/" + part + "/svar"),
                       {{"revision", "x'; DROP TABLE plan_answer"}, {"answer", "yes"}});
        CHECK(answer.status != 303);
    });
}

TEST_CASE(
    "who has no business in the case finds no plan; without consent it is kept back [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const part = goal(story, mette);
        CHECK(story.as(story.ids.birgit).get(plan(story)).status == 404);
        CHECK(story.as(story.ids.anna_login).get(plan(story)).status == 404);
        CHECK(says(story.as(story.ids.lise).get(plan(story)), "Sofie sover hele natten"));
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'family,meetings' WHERE case_id = $1",
                   story.ids.holm);
        });
        auto lise = story.as(story.ids.lise);
        CHECK_FALSE(says(lise.get(plan(story)), "Sofie sover"));
        CHECK_FALSE(says(lise.json(plan(story)), "Sofie sover"));
        CHECK(says(lise.get(plan(story)), "Plan"));
        CHECK(lise.get(plan(story, "/" + part)).status == 404);
        CHECK(lise.get(plan(story, "/maal/opret")).status == 404);
        CHECK(lise.submit(plan(story), {}).status != 303);
        auto fields = lise.kept;
        fields.emplace_back("words", "Mit mål");
        CHECK(lise.post(plan(story, "/maal/opret"), fields).status == 404);
        CHECK(count(story) == 1);
    });
}

TEST_CASE("the family's order of its wishes is moved by a button, and kept [PLAN-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const first =
            written(mette.submit(plan(story, "/oensker/opret"), {{"words", "Først"}}));
        auto const last =
            written(mette.submit(plan(story, "/oensker/opret"), {{"words", "Sidst"}}));
        auto const is_before = [&](std::string_view a, std::string_view b) {
            auto const page = mette.get(plan(story)).body;
            return page.find(a) < page.find(b);
        };
        CHECK(is_before("»Først«", "»Sidst«"));
        auto anna = story.as(story.ids.anna_login);
        anna.get("/min-familie/plan");
        CHECK(anna.post("/min-familie/plan/" + last + "/placering",
                        test::FormFields{anna.kept.begin(), anna.kept.end()})
                  .status == 303);
        anna.get("/min-familie/plan");
        auto fields = anna.kept;
        fields.emplace_back("towards", "op");
        CHECK(anna.post("/min-familie/plan/" + last + "/placering", fields).status == 303);
        CHECK(is_before("»Sidst«", "»Først«"));
        mette.get(plan(story));
        fields = mette.kept;
        fields.emplace_back("towards", "ned");
        CHECK(mette.post(plan(story, "/" + last + "/placering"), fields).status == 303);
        CHECK(is_before("»Først«", "»Sidst«"));
        CHECK(first != last);
    });
}

TEST_CASE("what a goal lacks is hinted at, and never stops it [PLAN-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(!goal(story, mette, "Mere søvn").empty());
        auto const page = mette.get(plan(story));
        for (auto const* letter : {"Konkret.", "Til at måle.", "Familiens eget.", "Til at nå.",
                                   "Med en dag.", "Set efter."})
            CHECK_MESSAGE(says(page, letter), letter);
    });
}

TEST_CASE("a goal is said to be reached, and taken up again; it never blocks a new one [PLAN-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const part = goal(story, mette);
        auto const own = "/min-familie/plan/" + part;
        auto const revision = [&] {
            return std::to_string(
                *story.look()->row("SELECT max(id) FROM plan_revision",
                                   [](db::Row const& row) { return row.number(0); }));
        };
        mette.get(plan(story, "/" + part));
        auto fields = mette.kept;
        fields.insert(fields.end(), {{"revision", revision()}, {"answer", "yes"}});
        mette.post(plan(story, "/" + part + "/svar"), fields);
        anna.get(own);
        fields = anna.kept;
        fields.insert(fields.end(), {{"revision", revision()}, {"answer", "yes"}});
        CHECK(anna.post(own + "/svar", fields).status == 303);
        auto const told = [&](std::string event) {
            mette.get(plan(story, "/" + part));
            auto sent = mette.kept;
            sent.insert(sent.end(),
                        {{"event", std::move(event)}, {"goal_because", "Hun sover nu"}});
            return mette.post(plan(story, "/" + part + "/afslutning"), sent).status;
        };
        CHECK(told("reopen") == 422);
        CHECK(told("reach") == 303);
        CHECK(says(anna.get("/min-familie/plan"), "Nået"));
        CHECK(told("stop") == 422);
        CHECK(!goal(story, mette, "Emil sover også").empty());
        CHECK(told("reopen") == 303);
    });
}

}  // namespace
}  // namespace indgang::planning
