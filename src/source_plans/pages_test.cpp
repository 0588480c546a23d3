// Stays Danish: what is typed and looked for on the pages.
#include "source_plans/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::source_plans {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

void tell_on_both(void (*tell)(Story&)) {
    test::on_both_migrated([&](db::Where const& where) {
        Story story{where};
        tell(story);
    });
}
std::string all_of(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}/planer{}", story.ids.holm.value, rest);
}
FormFields plan_of(Story const& story, std::string goals) {
    return {{"kind", "my_plan"},           {"about", std::to_string(story.ids.anna.value)},
            {"department", "Jobcenteret"}, {"from_on", "2026-03-03"},
            {"kept_by", "Mona Dahl"},      {"goals", std::move(goals)}};
}
FormFields with(FormFields fields, FormFields const& more) {
    for (auto const& [name, value] : more) {
        if (name != "line")
            std::erase_if(fields, [&](auto const& one) { return one.first == name; });
        fields.emplace_back(name, value);
    }
    return fields;
}
std::int64_t count(Story& story, std::string const& table) {
    auto const one = [](db::Row const& row) { return row.number(0); };
    if (table == "plan") return *story.look()->row("SELECT count(*) FROM source_plan", one);
    return *story.look()->row("SELECT count(*) FROM source_goal", one);
}

TEST_CASE("an empty list of other plans says what they are for [PLAN-1]") {
    tell_on_both([](Story& story) {
        CHECK(says(story.as(story.ids.mette).get(all_of(story)), "Læg den første plan ind"));
        CHECK(says(story.as(story.ids.anna_login).get("/min-familie/planer"),
                   "så sig det til jeres koordinator"));
        CHECK(story.as(story.ids.birgit).get(all_of(story)).status == 404);
    });
}

TEST_CASE("pasted goals are shown as they were split, corrected, and saved [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const address = all_of(story, "/opret");
        auto const typed =
            plan_of(story, "Mål:\n- Anna kommer i praktik\n- Anna sover\n- Anna sover");
        auto const shown = mette.submit(address, with(typed, {{"act", "preview"}}));
        CHECK(shown.status == 200);
        CHECK(says(shown, "Vi har fundet 2 mål."));
        CHECK(says(shown, ">Anna kommer i praktik</textarea>"));
        CHECK(says(shown, "Det tog vi ikke med"));
        CHECK(says(shown, ">Mål:</li>"));
        CHECK(says(shown, "value=\"Jobcenteret\""));
        CHECK(count(story, "plan") == 0);
        // Back to the text, with what was corrected.
        auto const corrected = with(typed, {{"line", "Anna kommer i praktik i en butik"},
                                            {"line", ""},
                                            {"line", "Mål:"},
                                            {"line", "Anna\nsover"}});
        auto const text = mette.submit(address, with(corrected, {{"act", "text"}}));
        CHECK(says(text, "Anna kommer i praktik i en butik\nMål:\nAnna sover</textarea>"));
        auto const saved = mette.submit(address, with(corrected, {{"act", "save"}}));
        auto const plan = Browser::location(saved);
        REQUIRE(plan.starts_with(all_of(story) + "/"));
        CHECK(count(story, "goal") == 3);
        auto const page = mette.get(plan);
        CHECK(says(page, "0 af 3 mål er taget stilling til."));
        CHECK(says(page, "Anna kommer i praktik i en butik"));
        CHECK(says(page, "Mona Dahl"));
        CHECK(says(page, "Kun Anna (mor), og dem Anna (mor) har sagt ja til"));
        CHECK(mette.submit(plan + "/maal", {{"goals", "Et til"}, {"act", "save"}}).status == 303);
        CHECK(count(story, "goal") == 4);
        CHECK(mette.submit(plan + "/maal", {{"goals", " "}}).status == 422);
    });
}

TEST_CASE("all mistakes come at once, and nothing that was typed is lost [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const refused = mette.submit(all_of(story, "/opret"), {{"kind", "nonsense"},
                                                                    {"about", "999999"},
                                                                    {"from_on", "31-02-2026"},
                                                                    {"kept_by", "Mona <b>"},
                                                                    {"goals", "Et mål"},
                                                                    {"act", "preview"}});
        CHECK(refused.status == 422);
        for (auto const* said : {"Vælg, hvad det er for en plan.", "Vælg, hvem planen handler om.",
                                 "31-02-2026", "Mona &lt;b&gt;", "Et mål</textarea>"})
            CHECK_MESSAGE(says(refused, said), said);
        auto const late = mette.submit(
            all_of(story, "/opret"),
            with(plan_of(story, "x"), {{"from_on", "2026-11-24"}, {"valid_until", "2026-01-01"}}));
        CHECK(says(late, "Dagen ligger efter i dag."));
        CHECK(says(late, "Planen slutter, før den begynder."));
        auto const nameless =
            mette.submit(all_of(story, "/opret"),
                         with(plan_of(story, "x"), {{"kind", "other"}, {"department", " "}}));
        CHECK(says(nameless, "Skriv, hvilken afdeling eller hvilket sted den er fra."));
        CHECK(count(story, "plan") == 0);
    });
}

TEST_CASE("too much at once is refused kindly, and stays in the form [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        std::string many, longest(501, 'x'), huge(20'001, 'y');
        for (int i = 0; i < 61; ++i) many += fmt::format("Mål nummer {}\n", i);
        auto const crowd = mette.submit(all_of(story, "/opret"), plan_of(story, many));
        CHECK(crowd.status == 422);
        CHECK(says(crowd, "Der kan højst være 60 mål i én plan."));
        CHECK(says(crowd, "Mål nummer 60"));
        auto const long_one = mette.submit(all_of(story, "/opret"), plan_of(story, longest));
        CHECK(says(long_one, "Et mål kan højst fylde 500 tegn."));
        auto const lined =
            mette.submit(all_of(story, "/opret"), with(plan_of(story, ""), {{"line", longest}}));
        CHECK(lined.status == 422);
        CHECK(says(lined, longest + "</textarea>"));
        auto const refused = mette.submit(all_of(story, "/opret"), plan_of(story, huge));
        CHECK(refused.status == 422);
        CHECK(says(refused, huge));
        CHECK(count(story, "plan") == 0);
    });
}

TEST_CASE("what is written by a hostile hand is text and nothing else [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        std::string const hostile = "<script>alert(1)</script>\"'{{x}}";
        auto const fields = with(plan_of(story, hostile + "\n" + hostile + ":"),
                                 {{"department", hostile}, {"kept_by", hostile}});
        auto const shown =
            mette.submit(all_of(story, "/opret"), with(fields, {{"act", "preview"}}));
        CHECK_FALSE(says(shown, "<script>alert"));
        auto const plan = Browser::location(mette.submit(all_of(story, "/opret"), fields));
        for (auto const& page : {all_of(story), plan, plan + "/ret", all_of(story, "/saml"),
                                 std::string("/min-familie/planer")}) {
            auto who = story.as(page.starts_with("/min") ? story.ids.anna_login : story.ids.mette);
            auto const seen = who.get(page);
            CHECK(seen.status == 200);
            CHECK_FALSE(says(seen, "<script>alert"));
            CHECK_MESSAGE(says(seen, "&lt;script&gt;alert(1)"), page);
        }
    });
}

TEST_CASE("two who correct one plan see both texts [TRUST-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto jonas = story.as(story.ids.jonas);
        auto const fields =
            with(plan_of(story, "Sover"), {{"about", std::to_string(story.ids.sofie.value)}});
        auto const plan = Browser::location(mette.submit(all_of(story, "/opret"), fields));
        jonas.get(plan + "/ret");
        auto stale = jonas.kept;
        CHECK(
            mette.submit(plan + "/ret", {{"department", "Mettes sted"}, {"from_on", "2026-03-03"}})
                .status == 303);
        stale.insert(stale.end(), {{"department", "Jonas’ sted"}, {"from_on", "2026-03-03"}});
        auto const answer = jonas.post(plan + "/ret", stale);
        CHECK(answer.status == 409);
        CHECK(says(answer, "Mettes sted"));
        CHECK(says(answer, "Jonas’ sted"));
        auto const empty = mette.submit(plan + "/ret", {{"department", " "}, {"from_on", ""}});
        CHECK(empty.status == 422);
        CHECK(says(empty, "Skriv, hvilken dag planen er fra."));
    });
}

TEST_CASE("what lies in a folder that the reader may not see is nowhere [SHARE-2]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const own = Browser::location(
            mette.submit(all_of(story, "/opret"), plan_of(story, "Anna i praktik")));
        auto const health = Browser::location(mette.submit(
            all_of(story, "/opret"),
            with(plan_of(story, "Sofie træner sit ben"),
                 {{"kind", "health_plan"}, {"about", std::to_string(story.ids.sofie.value)}})));
        CHECK(says(mette.get(all_of(story)), "Anna i praktik"));
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'family,plan' WHERE case_id = $1",
                   story.ids.holm);
        });
        for (auto const* secret : {"Anna i praktik", "Sofie træner", "Jobcenteret"})
            for (auto const* page : {"", "/saml"}) {
                CHECK_FALSE(says(lise.get(all_of(story, page)), secret));
                CHECK_FALSE(says(lise.json(all_of(story, page)), secret));
            }
        for (auto const& plan : {own, health})
            for (auto const* page : {"", "/ret", "/maal"})
                CHECK(lise.get(plan + page).status == 404);
        // She may not put one where she cannot see it, either.
        auto const refused = lise.submit(all_of(story, "/opret"), plan_of(story, "Hemmeligt"));
        CHECK(refused.status == 422);
        CHECK(says(refused, "Den plan ligger i en mappe, som du ikke kan se."));
        CHECK(count(story, "plan") == 2);
    });
}

TEST_CASE("a file lies with its plan, and is seen by those who see that [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const plan =
            Browser::location(mette.submit(all_of(story, "/opret"), plan_of(story, "")));
        auto const number = plan.substr(plan.rfind('/') + 1);
        auto const add =
            fmt::format("/forloeb/{}/bilag/opret/plan/{}", story.ids.holm.value, number);
        CHECK(says(mette.get(plan), add));
        CHECK(says(mette.get(plan), "Skriv planens mål af"));
        CHECK(mette.get(add).status == 200);
        CHECK(story.as(story.ids.lise).get(add).status == 404);
    });
}

}  // namespace
}  // namespace indgang::source_plans
