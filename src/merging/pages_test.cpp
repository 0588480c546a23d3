// Stays Danish: what is typed and looked for on the pages.
#include "merging/pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

namespace indgang::merging {
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
std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
std::vector<std::int64_t> goals_in(Story& story) {
    return story.look()->rows("SELECT id FROM source_goal ORDER BY id",
                              [](db::Row const& row) { return row.number(0); });
}
std::string at(Story const& story, std::int64_t goal, std::string_view way) {
    return of_case(story, fmt::format("/planer/saml/{}/{}", goal, way));
}
/// A plan about Sofie with those goals.
std::vector<std::int64_t> bring(Story& story, Browser& who, std::string goals) {
    CHECK(who.submit(of_case(story, "/planer/opret"),
                     {{"kind", "childs_plan"},
                      {"about", std::to_string(story.ids.sofie.value)},
                      {"from_on", "2026-03-03"},
                      {"goals", std::move(goals)}})
              .status == 303);
    return goals_in(story);
}
std::string joint_goal(Story& story, Browser& who, std::string words) {
    auto const location = Browser::location(
        who.submit(of_case(story, "/plan/maal/opret"), {{"words", std::move(words)}}));
    return location.substr(location.find("#del-") + 5);
}
std::int64_t elements(Story& story) {
    return *story.look()->row("SELECT count(*) FROM plan_element",
                              [](db::Row const& row) { return row.number(0); });
}

TEST_CASE("there is nothing to merge before a plan with goals is there [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(says(mette.get(of_case(story, "/planer/saml")), "Der er ingen mål at samle."));
        CHECK(story.as(story.ids.karin).get(of_case(story, "/planer/saml")).status == 404);
        CHECK(story.as(story.ids.birgit).get(of_case(story, "/planer/saml")).status == 404);
    });
}

TEST_CASE("a goal is taken over as a goal, with its origin shown in the plan [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const goals = bring(story, mette, "Sofie sover\nSofie spiser");
        auto const page = mette.get(of_case(story, "/planer/saml"));
        CHECK(says(page, "0 af 2 mål er taget stilling til."));
        CHECK(says(page, "»Sofie sover«"));
        auto const next =
            mette.submit(at(story, goals[0], "maal"), {{"words", "Sofie sover selv"}});
        CHECK(Browser::location(next) == at(story, goals[1], "maal") + "#stilling");
        auto const plan = mette.get(of_case(story, "/plan"));
        CHECK(says(plan, "Sofie sover selv"));
        CHECK(says(plan, "Fra barnets plan, børne- og familieafdelingen, 3. marts 2026"));
        CHECK(says(plan, "Uden ønske, fordi det stod i en plan, som familien havde i forvejen"));
        CHECK(says(plan, "1 af 2 mål er taget stilling til."));
        CHECK(says(mette.get(of_case(story, "")), "1 af 2 mål er taget stilling til."));
        CHECK(says(mette.get(at(story, goals[0], "maal")), "Blev et mål i den fælles plan"));
    });
}

TEST_CASE("a goal becomes an action with one holder, or nothing is saved [PLAN-4]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const goals = bring(story, mette, "Søvndagbog");
        auto const refused = mette.submit(at(story, goals[0], "handling"), {{"words", " "}});
        CHECK(refused.status == 422);
        for (auto const* said :
             {"Skriv, hvad der skal gøres.", "Vælg det mål, handlingen hører til.",
              "Vælg den ene, der har bolden."})
            CHECK_MESSAGE(says(refused, said), said);
        auto const under = joint_goal(story, mette, "Sofie sover");
        auto const fields = FormFields{{"words", "Anna skriver søvndagbog"},
                                       {"under", under},
                                       {"holder", fmt::format("person {}", story.ids.anna.value)}};
        CHECK(mette.submit(at(story, goals[0], "handling"), fields).status == 303);
        auto const plan = mette.get(of_case(story, "/plan"));
        CHECK(says(plan, "Anna skriver søvndagbog"));
        CHECK(says(plan, "Fra barnets plan"));
        CHECK(says(mette.get(of_case(story, "/planer/saml")), "Alle mål er taget stilling til"));
    });
}

TEST_CASE("what is reached, or is not taken over, stays to be read, with the reason [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const goals = bring(story, mette, "Sofie har aflastning\nSofie går til ridning");
        CHECK(mette.submit(at(story, goals[0], "naaet"), {{"because", "Siden marts"}}).status ==
              303);
        CHECK(mette.submit(at(story, goals[1], "udelad"), {{"because", " "}}).status == 422);
        CHECK(mette.submit(at(story, goals[1], "udelad"), {{"because", "Hun er bange for heste"}})
                  .status == 303);
        CHECK(elements(story) == 0);
        auto const family = story.as(story.ids.anna_login).get("/min-familie/planer");
        CHECK(says(family, "Var allerede nået"));
        CHECK(says(family, "Hun er bange for heste"));
    });
}

TEST_CASE("a goal that others were merged with never blocks a new one [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const goals = bring(story, mette, "Sofie sover\nSofie sover hele natten\nSøvn");
        auto const target = joint_goal(story, mette, "Rolige nætter");
        CHECK(mette.submit(at(story, goals[0], "saml"), {}).status == 422);
        CHECK(mette.submit(at(story, goals[0], "saml"), {{"with", "999999"}}).status == 422);
        for (auto const goal : {goals[0], goals[1]})
            CHECK(mette.submit(at(story, goal, "saml"), {{"with", target}}).status == 303);
        CHECK(elements(story) == 1);
        // A third one of the same words becomes a goal of its own, and so does the first, looked at anew.
        CHECK(mette.submit(at(story, goals[2], "maal"), {{"words", "Rolige nætter"}}).status ==
              303);
        CHECK(mette.submit(at(story, goals[0], "igen"), {}).status == 303);
        CHECK(says(mette.get(of_case(story, "/planer/saml")), "2 af 3 mål er taget stilling til."));
        CHECK(mette.submit(at(story, goals[0], "maal"), {{"words", "Sofie sover"}}).status == 303);
        CHECK(elements(story) == 3);
    });
}

TEST_CASE("what stands in the plan is not taken over twice [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const goals = bring(story, mette, "Sofie sover");
        CHECK(mette.submit(at(story, goals[0], "igen"), {}).status == 422);
        CHECK(mette.submit(at(story, goals[0], "maal"), {{"words", "Sofie sover"}}).status == 303);
        CHECK(mette.submit(at(story, goals[0], "maal"), {{"words", "Sofie sover"}}).status == 422);
        CHECK(mette.submit(at(story, goals[0], "igen"), {}).status == 303);
        CHECK(says(mette.get(at(story, goals[0], "maal")), "Det står allerede i den fælles plan"));
        auto const twice =
            mette.submit(at(story, goals[0], "maal"), {{"words", "Sofie sover"}, {"version", "2"}});
        CHECK(twice.status == 422);
        CHECK(says(twice, "Det står allerede i den fælles plan."));
        CHECK(elements(story) == 1);
    });
}

TEST_CASE(
    "two who take a stand on one goal at once: the second is told what the first did [TRUST-3]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto jonas = story.as(story.ids.jonas);
        auto const goals = bring(story, mette, "Sofie sover");
        jonas.get(at(story, goals[0], "udelad"));
        auto stale = jonas.kept;
        CHECK(mette.submit(at(story, goals[0], "naaet"), {{"because", "Siden maj"}}).status == 303);
        stale.emplace_back("because", "Jonas’ grund");
        auto const answer = jonas.post(at(story, goals[0], "udelad"), stale);
        CHECK(answer.status == 409);
        CHECK(says(answer, "Siden maj"));
        CHECK(says(answer, "Jonas’ grund"));
    });
}

TEST_CASE("the address of a goal of another case, or of no outcome, is nothing [TRUST-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const goals = bring(story, mette, "Sofie sover");
        CHECK(mette.get(at(story, goals[0], "andet")).status == 404);
        CHECK(mette.get(at(story, 999999, "maal")).status == 404);
        CHECK(mette.get(at(story, goals[0], "igen")).status == 200);
        auto const hostile = std::string("<script>alert(1)</script>\"'");
        CHECK(mette.submit(at(story, goals[0], "maal"), {{"words", hostile}}).status == 303);
        auto const page = mette.get(of_case(story, "/planer/saml"));
        CHECK_FALSE(says(page, "<script>alert"));
        CHECK(says(page, "&lt;script&gt;alert(1)"));
    });
}

TEST_CASE("the page says whose plan it is, and why [PLAN-1]") {
    tell_on_both([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        bring(story, mette, "Sofie sover");
        CHECK(says(mette.get(of_case(story, "/plan")), "fordi kun Sofie får hjælp"));
        CHECK(says(anna.get("/min-familie/plan"), "fordi hjælpen er til Sofie"));
        CHECK(mette
                  .submit(of_case(story, "/planer/opret"),
                          {{"kind", "my_plan"},
                           {"about", std::to_string(story.ids.peter.value)},
                           {"from_on", "2026-03-03"}})
                  .status == 303);
        auto const plan = mette.get(of_case(story, "/plan"));
        CHECK(says(plan, "Den omfatter også udredning og mål for Peter (far)."));
        CHECK(says(plan, "Min plan, Jobcenteret"));
        CHECK(says(anna.get("/min-familie/plan"), "fordi hjælpen er til Sofie"));
        CHECK_FALSE(says(anna.get("/min-familie/plan"), "Jobcenteret"));
    });
}

}  // namespace
}  // namespace indgang::merging
