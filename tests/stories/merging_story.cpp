// One plan out of several: four sources about three members, twins with different provisions, and a youth whose
// own goal is nobody else's until it is shared.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/users.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

constexpr std::string_view own = "/min-familie/plan";

std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
std::string number(PersonId person) { return std::to_string(person.value); }

UserId let_in(Story& story, std::string const& login, std::string const& name, PersonId person) {
    UserId user{};
    story.served.write_outside([&](db::Db& db) {
        user = access::create_user(db, {.login = login,
                                        .name = name,
                                        .telephone = {},
                                        .email = {},
                                        .password = {},
                                        .active_from = third_of_march});
        access::give_role(db, user, access::Role::family_member, third_of_march);
        db.run(
            "INSERT INTO access_grant (user_id, case_id, relation, from_on, because) VALUES ($1,"
            " $2, 'family_member', $3, 'family')",
            user, story.ids.holm, third_of_march);
        db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", user, person);
    });
    return user;
}
void gives_custody(Story& story, PersonId child, PersonId holder) {
    story.served.write_outside([&](db::Db& db) {
        db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
               story.ids.holm, child, holder);
    });
}

/// Writes a plan from elsewhere down; the numbers of its goals.
std::vector<std::int64_t> bring(Story& story, Browser& who, std::string kind, PersonId about,
                                std::string department, std::string goals) {
    auto const before = story.look()->row("SELECT coalesce(max(id), 0) FROM source_goal",
                                          [](db::Row const& row) { return row.number(0); });
    REQUIRE(who.submit(of_case(story, "/planer/opret"), {{"kind", std::move(kind)},
                                                         {"about", number(about)},
                                                         {"department", std::move(department)},
                                                         {"from_on", "2026-03-03"},
                                                         {"goals", std::move(goals)}})
                .status == 303);
    return story.look()->rows(
        "SELECT id FROM source_goal WHERE id > $1 ORDER BY id",
        [](db::Row const& row) { return row.number(0); }, *before);
}
RawAnswer decide(Story& story, Browser& who, std::int64_t goal, std::string_view way,
                 FormFields const& fields) {
    return who.submit(of_case(story, fmt::format("/planer/saml/{}/{}", goal, way)), fields);
}
/// The number of the part that was just written: its place on the plan.
std::string written(RawAnswer const& answer) {
    auto const location = Browser::location(answer);
    REQUIRE(location.find("#del-") != location.npos);
    return location.substr(location.find("#del-") + 5);
}
std::string newest_element(Story& story) {
    return std::to_string(*story.look()->row("SELECT max(id) FROM plan_element",
                                             [](db::Row const& row) { return row.number(0); }));
}

constexpr std::string_view family_pages[] = {"/min-familie", "/min-familie/plan",
                                             "/min-familie/planer", "/min-familie/plan/versioner",
                                             "/min-familie/plan/maal/opret"};
constexpr std::string_view staff_pages[] = {"",        "/plan",     "/planer", "/planer/saml",
                                            "/bolden", "/tidslinje"};
void never_says(Browser& who, std::string const& page, std::string_view secret) {
    CHECK_MESSAGE(!says(who.get(page), secret), fmt::format("{}: {}", page, secret));
    CHECK_MESSAGE(!says(who.json(page), secret), fmt::format("{} (JSON): {}", page, secret));
}

}  // namespace

TEST_CASE(
    "a plan merged from four about three members, one of which a parent may not see [PLAN-1]") {
    told_on_both_engines([](Story& story) {
        auto const peter_login = let_in(story, "peter", "Peter Holm", story.ids.peter);
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto peter = story.as(peter_login);
        auto lise = story.as(story.ids.lise);
        auto const childs = bring(story, mette, "childs_plan", story.ids.sofie, "Børnehandicap",
                                  "Sofie sover hele natten\nSofie har aflastning");
        auto const school = bring(story, mette, "school_plan", story.ids.emil, "Lærkeskolen",
                                  "Emil læser\nEmil går til svømning");
        auto const clinic =
            bring(story, mette, "health_plan", story.ids.sofie, "Ambulatoriet", "Fast sengetid");
        auto const job = bring(story, mette, "my_plan", story.ids.peter, "Jobcenteret",
                               "Peter kommer ud af sin gæld\nRing til gældsrådgivningen");
        CHECK(says(mette.get(of_case(story, "/planer/saml")), "0 af 7 mål er taget stilling til."));

        decide(story, mette, childs[0], "maal", {{"words", "Sofie sover i sin egen seng"}});
        auto const sleep = newest_element(story);
        decide(story, mette, childs[1], "naaet", {});
        decide(story, mette, school[0], "maal", {{"words", "Emil læser en bog om ugen"}});
        decide(story, mette, school[1], "udelad", {{"because", "Emil vil hellere klatre"}});
        decide(story, mette, clinic[0], "saml", {{"with", sleep}});
        decide(story, mette, job[0], "maal", {{"words", "Peter er gældfri"}});
        auto const debt = newest_element(story);
        CHECK(decide(story, mette, job[1], "handling",
                     {{"words", "Ring til gældsrådgivningen"},
                      {"under", debt},
                      {"holder", "person " + number(story.ids.peter)}})
                  .status == 303);
        CHECK(says(mette.get(of_case(story, "/planer/saml")), "Alle mål er taget stilling til"));
        auto const plan = mette.get(of_case(story, "/plan"));
        for (auto const* said : {"Fra barnets plan, børnehandicap, 3. marts 2026",
                                 "Fra plan fra sygehus", "Fra handleplan fra skole eller PPR",
                                 "Fra min plan, jobcenteret", "Peter er gældfri"})
            CHECK_MESSAGE(says(plan, said), said);

        // Peter reads his own; to Anna and to the team it is as if it were not there.
        constexpr std::string_view secrets[] = {"gæld", "Jobcenteret", "jobcenteret", "Min plan"};
        CHECK(says(lise.get(of_case(story, "/planer")), "Sofie sover hele natten"));
        CHECK(says(lise.get(of_case(story, "/plan")), "Fra barnets plan"));
        for (auto const secret : secrets)
            for (auto const page : staff_pages) never_says(lise, of_case(story, page), secret);
        for (auto const child : {story.ids.sofie, story.ids.emil})
            gives_custody(story, child, story.ids.peter);
        CHECK(says(peter.get("/min-familie/planer"), "Peter kommer ud af sin gæld"));
        CHECK(says(peter.get(std::string(own)), "Fra min plan, jobcenteret"));
        CHECK(says(anna.get("/min-familie/planer"), "5 af 5 mål er taget stilling til."));
        for (auto const secret : secrets)
            for (auto const page : family_pages) never_says(anna, std::string(page), secret);
        CHECK(anna.get(fmt::format("{}/{}", own, debt)).status == 404);

        // What he shares, the other reads, but not where it came from.
        peter.get(fmt::format("{}/{}", own, debt));
        CHECK(peter.post(fmt::format("{}/{}/deling", own, debt), peter.kept).status == 303);
        CHECK(says(anna.get(std::string(own)), "Peter er gældfri"));
        for (auto const* secret : {"obcenteret", "in plan", "ud af sin gæld"})
            for (auto const page : family_pages) never_says(anna, std::string(page), secret);
        never_says(anna, fmt::format("{}/{}", own, debt), "obcenteret");
    });
}

TEST_CASE("what is about one twin is never shown as the other's [PLAN-1, PLAN-5]") {
    told_on_both_engines([](Story& story) {
        // Peter holds custody of Emil alone; the twins have their help under different provisions.
        auto const peter_login = let_in(story, "peter", "Peter Holm", story.ids.peter);
        gives_custody(story, story.ids.emil, story.ids.peter);
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE person SET born_on = '2017-05-14' WHERE id = $1", story.ids.emil);
            db.run(
                "INSERT INTO intervention (case_id, person_id, provision, started_on, recorded_by,"
                " recorded_at) VALUES ($1, $2, 'BL 86', '2026-05-01', $3,"
                " '2026-05-01T09:00:00.000Z'), ($1, $4, 'BL 90.1.3', '2026-05-01', $3,"
                " '2026-05-01T09:00:00.000Z')",
                story.ids.holm, story.ids.sofie, story.ids.mette, story.ids.emil);
        });
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto peter = story.as(peter_login);
        auto const sofies = bring(story, mette, "childs_plan", story.ids.sofie, "Børnehandicap",
                                  "Sofie tager bussen selv");
        auto const emils = bring(story, mette, "childs_plan", story.ids.emil, "Børnehandicap",
                                 "Emil træner sin hånd");
        decide(story, mette, sofies[0], "maal", {{"words", "Sofie tager bussen selv"}});
        auto const bus = newest_element(story);
        decide(story, mette, emils[0], "maal", {{"words", "Emil træner sin hånd"}});
        auto const hand = newest_element(story);

        CHECK(says(mette.get(of_case(story, "/plan")),
                   "Planen er børnenes fælles plan, fordi kun Sofie og Emil får hjælp."));
        auto const about = [&](std::string const& part) {
            return mette.get(of_case(story, "/plan/" + part));
        };
        CHECK(says(about(bus), ">Sofie</dd>"));
        CHECK_FALSE(says(about(bus), "Emil"));
        CHECK(says(about(hand), ">Emil</dd>"));
        CHECK_FALSE(says(about(hand), "Sofie"));
        CHECK(says(anna.get(std::string(own)), "Sofie tager bussen selv"));
        CHECK(says(anna.get(std::string(own)), "Emil træner sin hånd"));
        CHECK(says(peter.get(std::string(own)), "Emil træner sin hånd"));
        CHECK(says(peter.get(std::string(own)), "hjælpen er til Emil."));
        for (auto const page : family_pages)
            never_says(peter, std::string(page), "Sofie tager bussen");
        CHECK(peter.get(fmt::format("{}/{}", own, bus)).status == 404);
    });
}

TEST_CASE("a youth of 16 has an own goal that nobody sees until she shares it [SHARE-4]") {
    told_on_both_engines([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE person SET born_on = '2010-05-14' WHERE id = $1", story.ids.sofie);
        });
        auto sofie = story.as(let_in(story, "sofie", "Sofie Holm", story.ids.sofie));
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const address = std::string(own) + "/maal/opret";
        CHECK(says(sofie.get(address), "Kun for mig, indtil jeg selv deler det"));
        CHECK_FALSE(says(anna.get(address), "Kun for mig"));
        auto const goal = written(sofie.submit(address, {{"words", "Jeg vil bo på kollegium"},
                                                         {"about", number(story.ids.sofie)},
                                                         {"is_own", "true"}}));
        CHECK(says(sofie.get(std::string(own)), "Jeg vil bo på kollegium"));
        for (auto const page : family_pages) never_says(anna, std::string(page), "kollegium");
        for (auto const page : staff_pages) never_says(mette, of_case(story, page), "kollegium");
        CHECK(anna.get(fmt::format("{}/{}", own, goal)).status == 404);
        CHECK(mette.get(of_case(story, "/plan/" + goal)).status == 404);

        sofie.get(fmt::format("{}/{}", own, goal));
        CHECK(sofie.post(fmt::format("{}/{}/deling", own, goal), sofie.kept).status == 303);
        CHECK(says(anna.get(std::string(own)), "Jeg vil bo på kollegium"));
        CHECK(says(mette.get(of_case(story, "/plan")), "Jeg vil bo på kollegium"));
        // Nobody makes another's goal that person's secret.
        auto const of_mette = written(
            mette.submit(of_case(story, "/plan/maal/opret"), {{"words", "Sofie får et job"},
                                                              {"about", number(story.ids.sofie)},
                                                              {"is_own", "true"}}));
        CHECK(anna.get(fmt::format("{}/{}", own, of_mette)).status == 200);
    });
}

TEST_CASE(
    "parents apart agree on half of what came from other plans; the rest keeps both views [PLAN-7]") {
    told_on_both_engines([](Story& story) {
        auto const peter_login = let_in(story, "peter", "Peter Holm", story.ids.peter);
        for (auto const child : {story.ids.sofie, story.ids.emil})
            gives_custody(story, child, story.ids.peter);
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto peter = story.as(peter_login);
        auto const school = bring(story, mette, "school_plan", story.ids.emil, "Lærkeskolen",
                                  "Emil læser\nEmil går til svømning");
        std::vector<std::string> parts;
        for (auto const goal : school) {
            decide(story, mette, goal, "maal", {{"words", fmt::format("Mål {}", goal)}});
            parts.push_back(newest_element(story));
        }
        auto const answer = [&](Browser& who, std::string_view plan, std::string const& part,
                                std::string const& said, std::string const& words) {
            auto const at = fmt::format("{}/{}", plan, part);
            who.get(at);
            auto fields = who.kept;
            fields.insert(
                fields.end(),
                {{"revision",
                  std::to_string(*story.look()->row(
                      "SELECT max(id) FROM plan_revision WHERE element_id = $1",
                      [](db::Row const& row) { return row.number(0); }, std::stoll(part)))},
                 {"answer", said},
                 {"words", words}});
            return who.post(at + "/svar", fields).status;
        };
        for (auto const& part : parts) {
            CHECK(answer(mette, of_case(story, "/plan"), part, "yes", "") == 303);
            CHECK(answer(anna, own, part, "yes", "") == 303);
        }
        CHECK(answer(peter, own, parts[0], "yes", "") == 303);
        CHECK(answer(peter, own, parts[1], "no", "Emil er bange for vand") == 303);
        auto const agreed = [&](std::string const& part) {
            return *story.look()->row(
                "SELECT count(*) FROM plan_agreed WHERE element_id = $1",
                [](db::Row const& row) { return row.number(0); }, std::stoll(part));
        };
        CHECK(agreed(parts[0]) == 1);
        CHECK(agreed(parts[1]) == 0);
        for (auto* who : {&anna, &peter}) {
            auto const plan = who->get(std::string(own));
            CHECK(says(plan, "Emil er bange for vand"));
            CHECK(says(plan, "Ikke enige"));
            CHECK(says(plan, "Fra handleplan fra skole eller PPR"));
        }
        // What is not agreed can still be looked at anew, and goes its own way.
        CHECK(decide(story, mette, school[1], "igen", {}).status == 303);
        CHECK(decide(story, mette, school[1], "udelad", {{"because", "Peter og Emil vil ikke"}})
                  .status == 303);
        CHECK(says(anna.get("/min-familie/planer"), "Peter og Emil vil ikke"));
    });
}
