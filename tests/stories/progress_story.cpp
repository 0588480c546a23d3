#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "access/users.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
std::string number(PersonId person) { return std::to_string(person.value); }

/// The father, who lives elsewhere, has a login of his own.
UserId peter_in(Story& story) {
    UserId user{};
    story.served.write_outside([&](db::Db& db) {
        user = access::create_user(db, {.login = "peter",
                                        .name = "Peter Holm",
                                        .telephone = {},
                                        .email = {},
                                        .password = {},
                                        .active_from = third_of_march});
        access::give_role(db, user, access::Role::family_member, third_of_march);
        db.run(
            "INSERT INTO access_grant (user_id, case_id, relation, from_on, because) VALUES ($1,"
            " $2, 'family_member', $3, 'family')",
            user, story.ids.holm, third_of_march);
        db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", user,
               story.ids.peter);
        db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
               story.ids.holm, story.ids.sofie, story.ids.peter);
    });
    return user;
}

std::string goal(Story& story, Browser& who, FormFields const& fields) {
    auto const location = Browser::location(who.submit(of_case(story, "/plan/maal/opret"), fields));
    REQUIRE(location.find("#del-") != location.npos);
    return "/" + location.substr(location.find("#del-") + 5);
}

/// What poppler reads in it.
std::string text_of(RawAnswer const& answer) {
    auto const file = std::filesystem::temp_directory_path() /
                      fmt::format("indgang-plan-story-{}.pdf", ::getpid());
    std::ofstream{file, std::ios::binary} << answer.body;
    auto* pipe = ::popen(("pdftotext '" + file.string() + "' - 2>&1").c_str(), "r");
    std::string out;
    char part[4096];
    while (auto const size = std::fread(part, 1, sizeof part, pipe)) out.append(part, size);
    ::pclose(pipe);
    std::filesystem::remove(file);
    return out;
}
bool has(std::string const& text, std::string_view part) { return text.find(part) != text.npos; }

/// Says yes to all that the page asks about.
void agree_to_all(Browser& who, std::string const& plan) {
    auto const page = who.get(plan);
    auto fields = who.kept;
    std::string_view const name = "name=\"revisions\" value=\"";
    for (auto at = page.body.find(name); at != page.body.npos; at = page.body.find(name, at + 1)) {
        auto const from = at + name.size();
        fields.emplace_back("revisions", page.body.substr(from, page.body.find('"', from) - from));
    }
    CHECK(who.post(plan + "/svar", fields).status == 303);
}

}  // namespace

TEST_CASE("a goal is measured for a year by family and professionals apart [PLAN-8]") {
    told_on_both_engines([](Story& story) {
        auto const peter_login = peter_in(story);
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto jonas = story.as(story.ids.jonas);
        auto anna = story.as(story.ids.anna_login);
        auto peter = story.as(peter_login);
        auto const sleep = goal(story, mette,
                                {{"words", "Sofie sover i sin egen seng"},
                                 {"about", number(story.ids.sofie)},
                                 {"baseline", "3"},
                                 {"target", "7"}});
        auto const debt = goal(story, mette,
                               {{"words", "Peter kommer ud af sin gæld"},
                                {"about", number(story.ids.peter)},
                                {"is_own", "true"}});
        auto const at = of_case(story, "/fremgang" + sleep);
        auto const own = "/min-familie/fremgang" + sleep;

        // The professionals write what they have seen, the family says where it is, on the phone.
        mette.submit(at, {{"rater", "professional"},
                          {"professional", "Ida Kromann, sundhedsplejen"},
                          {"value", "2"},
                          {"measured_on", "2026-11-01"}});
        jonas.submit(at, {{"rater", "me"}, {"value", "4"}, {"words", "Hun er frisk kl. 8"}});
        anna.submit(own, {{"value", "7"}, {"words", "Fem nætter i træk"}});
        peter.submit(own, {{"value", "3"}, {"words", "Ikke hos mig"}});
        mette.submit(at, {{"rater", "by_adult " + number(story.ids.sofie)}, {"value", "6"}});

        auto const staff = mette.get(at);
        for (auto const* said : {"Anna (mor): 7", "Peter (far): 3", "Jonas Poulsen: 4",
                                 "Ida Kromann, sundhedsplejen: 2", "Sofie: 6",
                                 "(fortalt af en voksen)", "plot-dashed", "Her begyndte vi"})
            CHECK_MESSAGE(says(staff, said), said);
        // At home an adult does not read what the other has answered.
        CHECK(says(anna.get(own), "Jonas Poulsen: 4"));
        CHECK_FALSE(says(anna.get(own), "Ikke hos mig"));
        CHECK_FALSE(says(peter.json(own), "Fem nætter"));
        CHECK(says(peter.get(own), "Peter (far): 3"));
        CHECK(says(mette.get(of_case(story, "/fremgang")), "1 mål skal ses på først."));

        // What is one adult's own is nobody else's.
        CHECK(says(mette.get(of_case(story, "/fremgang")), "gæld"));
        CHECK(says(peter.get("/min-familie/fremgang"), "gæld"));
        for (auto const* page : {"/min-familie/fremgang", "/min-familie/plan"}) {
            CHECK_FALSE(says(anna.get(page), "gæld"));
            CHECK_FALSE(says(anna.json(page), "gæld"));
        }
        CHECK(anna.get("/min-familie/fremgang" + debt).status == 404);
        CHECK(lise.get(of_case(story, "/fremgang" + debt)).status == 404);
        auto fields = anna.kept;
        fields.emplace_back("value", "1");
        CHECK(anna.post("/min-familie/fremgang" + debt, fields).status == 404);
        peter.submit("/min-familie/fremgang" + debt, {{"value", "2"}});
        CHECK(says(mette.get(of_case(story, "/fremgang" + debt)), "Peter (far): 2"));
        // Nothing was overwritten.
        CHECK(story.look()
                  ->row("SELECT count(*) FROM goal_measurement",
                        [](db::Row const& row) { return row.number(0); })
                  .value() == 6);
    });
}

TEST_CASE("the plan on one page is what was agreed, and what its reader may see [PLAN-11]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const plan = of_case(story, "/plan"), sheet = of_case(story, "/plan/udskrift");
        std::string const own_plan = "/min-familie/plan", own = own_plan + "/udskrift";
        CHECK(says(anna.get(own), "Her kommer planen på én side"));
        CHECK(anna.get(own + "/pdf").status == 404);

        auto const wish = Browser::location(mette.submit(
            plan + "/oensker/opret",
            {{"words", "Vi vil sove en hel nat"}, {"said_by", number(story.ids.anna)}}));
        auto const sleep = goal(story, mette,
                                {{"words", "Sofie sover i sin egen seng"},
                                 {"under", wish.substr(wish.find("#del-") + 5)}});
        mette.submit(plan + "/handlinger/opret", {{"words", "Skriver søvndagbog"},
                                                  {"under", sleep.substr(1)},
                                                  {"holder", "person " + number(story.ids.anna)},
                                                  {"due_on", "2026-12-01"}});
        CHECK(says(anna.get(own), "Intet er aftalt endnu."));
        CHECK(has(text_of(anna.get(own + "/pdf")), "Det er et udkast."));

        agree_to_all(mette, plan);
        agree_to_all(anna, own_plan);
        auto const page = anna.get(own);
        for (auto const* said :
             {"Aftalt 23. november 2026 af Anna (mor), Mette Kjær.", "»Vi vil sove en hel nat«",
              "Skriver søvndagbog", "senest 1. december 2026", "Hvem kan vi ringe til?"})
            CHECK_MESSAGE(says(page, said), said);

        // A proposal is not in it; an adult's own is in that adult's alone.
        mette.submit(plan + sleep + "/ret", {{"words", "Sofie sover ude"}, {"because", "Sommer"}});
        goal(story, mette, {{"words", "Emil lærer at cykle"}});
        CHECK_FALSE(says(anna.get(own), "Sofie sover ude"));
        CHECK_FALSE(says(anna.get(own), "Emil lærer at cykle"));
        CHECK_FALSE(has(text_of(mette.get(sheet + "/pdf")), "cykle"));
        anna.submit("/min-familie/fremgang" + sleep, {{"value", "5"}});
        CHECK(has(text_of(anna.get(own + "/pdf")), "Anna (mor): 5"));

        // A newer agreement; the older one can still be had, as it was.
        agree_to_all(anna, own_plan);
        CHECK(says(anna.get(own), "Sofie sover ude"));
        CHECK(says(anna.get(own + "?udgave=1"), "Sofie sover i sin egen seng"));
        CHECK(says(anna.get(own + "?udgave=1"), "Ældre udgave"));
        CHECK_FALSE(says(anna.get(own + "?udgave=1"), "Emil lærer at cykle"));
        CHECK(has(text_of(mette.get(sheet + "/pdf?udgave=1")), "Det er en ældre udgave."));
        for (auto const* wrong : {"?udgave=99", "?udgave=0", "?udgave=-1"})
            CHECK_MESSAGE(anna.get(own + wrong).status == 404, wrong);

        // Without the folder there is nothing to print.
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'family,meetings' WHERE case_id = $1",
                   story.ids.holm);
        });
        auto lise = story.as(story.ids.lise);
        CHECK_FALSE(says(lise.get(sheet), "Sofie sover"));
        CHECK(lise.get(sheet + "/pdf").status == 404);
        CHECK(story.as(story.ids.birgit).get(sheet).status == 404);
    });
}
