#include <doctest/doctest.h>
#include <fmt/format.h>

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

}  // namespace

TEST_CASE("a goal is measured for a year by family and professionals apart [PLAN-8]") {
    told_on_both_engines([](Story& story) {
        auto const peter_login = peter_in(story);
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
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
        lise.submit(at, {{"rater", "me"}, {"value", "4"}, {"words", "Hun er frisk kl. 8"}});
        anna.submit(own, {{"value", "7"}, {"words", "Fem nætter i træk"}});
        peter.submit(own, {{"value", "3"}, {"words", "Ikke hos mig"}});
        mette.submit(at, {{"rater", "by_adult " + number(story.ids.sofie)}, {"value", "6"}});

        auto const staff = mette.get(at);
        for (auto const* said :
             {"Anna (mor): 7", "Peter (far): 3", "Lise Toft: 4", "Ida Kromann, sundhedsplejen: 2",
              "Sofie: 6", "(fortalt af en voksen)", "plot-dashed", "Her begyndte vi"})
            CHECK_MESSAGE(says(staff, said), said);
        // At home an adult does not read what the other has answered.
        CHECK(says(anna.get(own), "Lise Toft: 4"));
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
