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
std::string family(PersonId person) { return "person " + number(person); }
std::string staff(UserId user) { return fmt::format("user {}", user.value); }

FormFields with(FormFields fields, FormFields const& more) {
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

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

/// From today on both parents hold custody, and the father has a login of his own.
UserId with_joint_custody(Story& story) {
    auto const peter = let_in(story, "peter", "Peter Holm", story.ids.peter);
    story.served.write_outside([&](db::Db& db) {
        for (auto const child : {story.ids.sofie, story.ids.emil})
            db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
                   story.ids.holm, child, story.ids.peter);
    });
    return peter;
}
void is_born(Story& story, PersonId child, std::string_view day) {
    story.served.write_outside(
        [&](db::Db& db) { db.run("UPDATE person SET born_on = $1 WHERE id = $2", day, child); });
}

/// The number of the part that was just written: its place on the plan.
std::string written(RawAnswer const& answer) {
    auto const location = Browser::location(answer);
    REQUIRE(location.find("#del-") != location.npos);
    return location.substr(location.find("#del-") + 5);
}

struct Parts {
    std::string wish, goal, action;
};
/// Mette writes down a wish of Anna's, a goal under it and who takes the first step.
Parts begin_plan(Story& story, Browser& mette) {
    Parts parts;
    parts.wish = written(
        mette.submit(of_case(story, "/plan/oensker/opret"),
                     {{"words", "Vi vil sove en hel nat"}, {"said_by", number(story.ids.anna)}}));
    parts.goal = written(mette.submit(of_case(story, "/plan/maal/opret"),
                                      {{"words", "Sofie sover i sin egen seng hele natten"},
                                       {"under", parts.wish},
                                       {"about", number(story.ids.sofie)},
                                       {"baseline", "3"},
                                       {"target", "6"},
                                       {"due_on", "2027-02-12"}}));
    parts.action = written(mette.submit(of_case(story, "/plan/handlinger/opret"),
                                        {{"words", "Spørg søvnambulatoriet om en tid"},
                                         {"under", parts.goal},
                                         {"holder", staff(story.ids.mette)},
                                         {"due_on", "2026-12-01"},
                                         {"involvement", "for"}}));
    return parts;
}

/// The revisions that the page asks about, as its button sends them.
FormFields asked_on(RawAnswer const& page) {
    FormFields fields;
    std::string_view const name = "name=\"revisions\" value=\"";
    for (auto at = page.body.find(name); at != page.body.npos; at = page.body.find(name, at + 1)) {
        auto const from = at + name.size();
        fields.emplace_back("revisions", page.body.substr(from, page.body.find('"', from) - from));
    }
    return fields;
}
void agree_to_all(Browser& who, std::string const& plan) {
    auto const page = who.get(plan);
    auto const fields = with(who.kept, asked_on(page));
    CHECK(Browser::location(who.post(plan + "/svar", fields)) == plan);
}
std::string newest(Story& story, std::string const& part) {
    return std::to_string(*story.look()->row(
        "SELECT max(id) FROM plan_revision WHERE element_id = $1",
        [](db::Row const& row) { return row.number(0); }, std::stoll(part)));
}
RawAnswer answer(Story& story, Browser& who, std::string const& plan, std::string const& part,
                 FormFields const& said) {
    who.get(plan + "/" + part);
    return who.post(plan + "/" + part + "/svar",
                    with(with(who.kept, {{"revision", newest(story, part)}}), said));
}
std::int64_t versions(Story& story) {
    return *story.look()->row("SELECT count(*) FROM plan_version",
                              [](db::Row const& row) { return row.number(0); });
}
bool is_agreed(Story& story, std::string const& part) {
    return story.look()
               ->row(
                   "SELECT count(*) FROM plan_agreed WHERE element_id = $1",
                   [](db::Row const& row) { return row.number(0); }, std::stoll(part))
               .value_or(0) > 0;
}
constexpr std::string_view own = "/min-familie/plan";

}  // namespace

TEST_CASE("a plan is a draft until coordinator and family agree, and then fixed [PLAN-7]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const plan = of_case(story, "/plan");
        CHECK(says(mette.get(plan), "Skriv det første ønske"));
        auto const parts = begin_plan(story, mette);
        CHECK(says(anna.get(std::string(own)), "»Vi vil sove en hel nat«"));
        CHECK(says(mette.get(plan), "Et udkast. Intet er aftalt endnu."));

        agree_to_all(mette, plan);
        CHECK(versions(story) == 0);
        CHECK(says(anna.get(std::string(own)), "Er det, som I vil have det?"));
        agree_to_all(anna, std::string(own));
        CHECK(versions(story) == 1);
        CHECK(says(mette.get(plan), "Aftalt 23. november 2026."));
        CHECK(says(anna.get("/min-familie"), "Spørg søvnambulatoriet om en tid"));
        CHECK(says(mette.get(of_case(story, "/bolden")), "Spørg søvnambulatoriet om en tid"));
        CHECK(says(mette.get(of_case(story, "")), "Vi vil sove en hel nat"));

        // A change is a proposal, and what is agreed stands until the other has said yes.
        auto const change = plan + "/" + parts.goal + "/ret";
        CHECK(mette
                  .submit(change, {{"words", "Sofie sover i sin egen seng fem nætter om ugen"},
                                   {"under", parts.wish},
                                   {"about", number(story.ids.sofie)},
                                   {"because", "Hele natten var for meget"}})
                  .status == 303);
        auto const seen = anna.get(std::string(own));
        CHECK(says(seen, "<del><span class=\"sr-only\">udgår: </span>hele natten</del>"));
        CHECK(says(seen, "fem nætter om ugen"));
        CHECK(says(anna.get("/min-familie"), "Svar på 1 forslag til planen"));
        CHECK(versions(story) == 1);
        answer(story, anna, std::string(own), parts.goal, {{"answer", "yes"}});
        CHECK(versions(story) == 2);
        CHECK_FALSE(says(anna.get(std::string(own)), "Forslag til ændring"));
        CHECK(says(anna.get("/min-familie/plan/versioner?fra=1&til=2"), "fem nætter om ugen"));
    });
}

TEST_CASE(
    "two parents agree on half: that half is agreed, the rest stays with both views [PLAN-7]") {
    told_on_both_engines([](Story& story) {
        auto const peter_login = with_joint_custody(story);
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto peter = story.as(peter_login);
        auto const parts = begin_plan(story, mette);
        auto const other =
            written(mette.submit(of_case(story, "/plan/maal/opret"),
                                 {{"words", "Emil går til svømning"}, {"under", parts.wish}}));
        agree_to_all(mette, of_case(story, "/plan"));
        agree_to_all(anna, std::string(own));
        CHECK(versions(story) == 1);  // Anna's own wish
        CHECK(answer(story, peter, std::string(own), other, {{"answer", "no"}}).status == 422);
        answer(story, peter, std::string(own), other,
               {{"answer", "no"}, {"words", "Emil er bange for vand"}});
        agree_to_all(peter, std::string(own));
        CHECK(is_agreed(story, parts.goal));
        CHECK(is_agreed(story, parts.action));
        CHECK_FALSE(is_agreed(story, other));
        auto const seen = mette.get(of_case(story, "/plan"));
        CHECK(says(seen, "Ikke enige"));
        CHECK(says(seen, "Emil er bange for vand"));
        answer(story, peter, std::string(own), other, {{"answer", "yes"}});
        CHECK(is_agreed(story, other));
    });
}

TEST_CASE("a youth of 16 with an own login must agree to what is about her [SHARE-4]") {
    told_on_both_engines([](Story& story) {
        is_born(story, story.ids.sofie, "2010-05-14");
        auto sofie = story.as(let_in(story, "sofie", "Sofie Holm", story.ids.sofie));
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const parts = begin_plan(story, mette);
        agree_to_all(mette, of_case(story, "/plan"));
        agree_to_all(anna, std::string(own));
        CHECK_FALSE(is_agreed(story, parts.goal));
        CHECK(says(sofie.get(std::string(own)), "Sofie sover i sin egen seng hele natten"));
        agree_to_all(sofie, std::string(own));
        CHECK(is_agreed(story, parts.goal));
    });
}

TEST_CASE("a child of 11 is asked in its own way, and its words are kept [PLAN-7]") {
    told_on_both_engines([](Story& story) {
        is_born(story, story.ids.sofie, "2015-05-14");
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const plan = of_case(story, "/plan");
        auto const parts = begin_plan(story, mette);
        agree_to_all(mette, plan);
        agree_to_all(anna, std::string(own));
        CHECK_FALSE(is_agreed(story, parts.goal));
        CHECK(says(mette.get(of_case(story, "/bolden")), "Spørg Sofie om 2 forslag til planen"));
        for (auto const& part : {parts.goal, parts.action})
            answer(story, mette, plan, part,
                   {{"of", number(story.ids.sofie)},
                    {"answer", "no"},
                    {"how", "own_way"},
                    {"words", "Hun tegnede, at døren skal stå åben"}});
        CHECK(is_agreed(story, parts.goal));
        CHECK(says(anna.get(std::string(own) + "/" + parts.goal), "Spurgt på barnets egen måde"));
        CHECK(says(anna.get(std::string(own) + "/" + parts.goal), "skrevet af Mette Kjær"));
    });
}

TEST_CASE("two who change one goal keep both texts; on two goals they never meet [TRUST-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto jonas = story.as(story.ids.jonas);
        auto const parts = begin_plan(story, mette);
        auto const other = written(
            mette.submit(of_case(story, "/plan/maal/opret"), {{"words", "Emil går til svømning"}}));
        auto const change = of_case(story, "/plan/" + parts.goal + "/ret");
        auto const change_other = of_case(story, "/plan/" + other + "/ret");
        mette.get(change);
        jonas.get(change);
        auto const before = jonas.kept;
        CHECK(mette.post(change, with(mette.kept, {{"words", "Mettes tekst"}})).status == 303);
        auto const stale = jonas.post(change, with(before, {{"words", "Jonas’ tekst"}}));
        CHECK(stale.status == 409);
        CHECK(says(stale, "Mettes tekst"));
        CHECK(says(stale, "Jonas’ tekst"));

        mette.get(change);
        jonas.get(change_other);
        CHECK(jonas.post(change_other, with(jonas.kept, {{"words", "Emil svømmer"}})).status ==
              303);
        CHECK(mette.post(change, with(mette.kept, {{"words", "Igen"}})).status == 303);
    });
}

TEST_CASE("a family proposes, and the coordinator declines with words that stay [SHARE-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const parts = begin_plan(story, mette);
        agree_to_all(mette, of_case(story, "/plan"));
        agree_to_all(anna, std::string(own));
        auto const goal =
            written(anna.submit(std::string(own) + "/maal/opret",
                                {{"words", "Vi får en handicapbil"}, {"under", parts.wish}}));
        CHECK(says(mette.get(of_case(story, "/bolden")), "Svar på 1 forslag til planen"));
        answer(
            story, mette, of_case(story, "/plan"), goal,
            {{"answer", "no"}, {"words", "Det afgør voksenområdet. Jeg hjælper jer med at søge."}});
        CHECK(says(anna.get(std::string(own)), "Det afgør voksenområdet."));
        CHECK_FALSE(is_agreed(story, goal));
        CHECK(is_agreed(story, parts.goal));
        anna.get(std::string(own) + "/" + goal);
        CHECK(anna.post(std::string(own) + "/" + goal + "/tilbage", anna.kept).status == 303);
        CHECK_FALSE(says(anna.get(std::string(own)), "handicapbil"));
    });
}

TEST_CASE("an answer to what has changed meanwhile is not taken for the new [TRUST-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const parts = begin_plan(story, mette);
        auto const seen = newest(story, parts.goal);
        CHECK(
            mette.submit(of_case(story, "/plan/" + parts.goal + "/ret"), {{"words", "Et nyt mål"}})
                .status == 303);
        auto const page = std::string(own) + "/" + parts.goal;
        anna.get(page);
        auto const stale =
            anna.post(page + "/svar", with(anna.kept, {{"revision", seen}, {"answer", "yes"}}));
        CHECK(stale.status == 409);
        CHECK(says(stale, "Det er ændret, mens du læste."));
        CHECK(says(stale, "Et nyt mål"));
    });
}

TEST_CASE("what is one adult's own is in no page and no JSON of the other parent [SHARE-4]") {
    told_on_both_engines([](Story& story) {
        auto const peter_login = with_joint_custody(story);
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto peter = story.as(peter_login);
        auto lise = story.as(story.ids.lise);
        auto const parts = begin_plan(story, mette);
        auto const goal = written(mette.submit(of_case(story, "/plan/maal/opret"),
                                               {{"words", "Peter kommer ud af sin gæld"},
                                                {"about", number(story.ids.peter)},
                                                {"is_own", "true"}}));
        auto const action = written(mette.submit(of_case(story, "/plan/handlinger/opret"),
                                                 {{"words", "Ring til gældsrådgivningen"},
                                                  {"under", goal},
                                                  {"holder", family(story.ids.peter)}}));
        agree_to_all(mette, of_case(story, "/plan"));
        agree_to_all(peter, std::string(own));
        CHECK(is_agreed(story, action));
        CHECK(says(peter.get("/min-familie"), "Ring til gældsrådgivningen"));
        for (auto const* secret : {"gæld", "Ring til gæld"}) {
            for (auto const* page :
                 {"/min-familie", "/min-familie/plan", "/min-familie/plan/versioner",
                  "/min-familie/plan/maal/opret"}) {
                CHECK_FALSE(says(anna.get(page), secret));
                CHECK_FALSE(says(anna.json(page), secret));
            }
            for (auto const* page : {"/plan", "/bolden", "/tidslinje", ""})
                CHECK_FALSE(says(lise.get(of_case(story, page)), secret));
        }
        for (auto const& part : {goal, action}) {
            CHECK(anna.get(std::string(own) + "/" + part).status == 404);
            CHECK(lise.get(of_case(story, "/plan/" + part)).status == 404);
        }
        CHECK(anna.get("/min-familie/handlinger/" + action).status == 404);
        CHECK_FALSE(says(anna.get(std::string(own)), "Aftalt"));
        peter.get(std::string(own) + "/" + goal);
        CHECK(peter.post(std::string(own) + "/" + goal + "/deling", peter.kept).status == 303);
        CHECK(says(anna.get(std::string(own)), "Peter kommer ud af sin gæld"));
        CHECK(says(anna.get(std::string(own)), "Ring til gældsrådgivningen"));
        CHECK(says(anna.get(std::string(own)), "»Vi vil sove en hel nat«"));
        CHECK(parts.wish != goal);
    });
}
