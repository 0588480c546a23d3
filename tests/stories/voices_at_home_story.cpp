// Stays Danish: what the child said, what stood at home, and who was told.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/users.hpp"
#include "support/made_pictures.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

UserId family_login(Story& story, std::string const& login, PersonId person) {
    UserId user{};
    story.served.write_outside([&](db::Db& db) {
        user = access::create_user(db, {.login = login,
                                        .name = login,
                                        .telephone = {},
                                        .email = {},
                                        .password = {},
                                        .active_from = third_of_march});
        access::give_role(db, user, access::Role::family_member, third_of_march);
        db.run(
            "INSERT INTO access_grant (user_id, case_id, relation, from_on, because) VALUES ($1, $2, 'family_member', $3, 'family')",
            user, story.ids.holm, third_of_march);
        db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", user, person);
    });
    return user;
}

void give_custody(Story& story, PersonId holder) {
    story.served.write_outside([&](db::Db& db) {
        db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
               story.ids.holm, story.ids.sofie, holder);
    });
}

std::string stemme(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}/boern/{}/stemme{}", story.ids.holm.value, story.ids.sofie.value,
                       rest);
}
FormFields said(std::string sharing, std::vector<PersonId> const& to = {}, std::string part = {}) {
    FormFields fields{{"way", "conversation"},         {"held_on", "2026-11-20"},
                      {"held_by", "Mette Kjær"},       {"where", "På skolen"},
                      {"own_words", "Far råber"},      {"seen", "Hun tegnede"},
                      {"sharing", std::move(sharing)}, {"for_home", std::move(part)}};
    for (auto const person : to) fields.emplace_back("shown_to", std::to_string(person.value));
    return fields;
}

}  // namespace

TEST_CASE("a child decides what each parent may read, and reads its own words itself [SHARE-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto peter = story.as(family_login(story, "peter", story.ids.peter));
        auto sofie = story.as(family_login(story, "sofie", story.ids.sofie));
        auto emil = story.as(family_login(story, "emil", story.ids.emil));
        give_custody(story, story.ids.peter);
        constexpr auto at_home = "/min-familie/stemmer";

        auto const address =
            Browser::location(mette.submit(stemme(story, "/opret/holdt"), said("not_asked")));
        REQUIRE(address.starts_with(stemme(story, "/")));
        for (auto* reader : {&anna, &peter, &emil})
            CHECK_FALSE(says(reader->get(at_home), "Far råber"));
        CHECK(says(anna.get(at_home), "Børn må gerne tale med os i fred."));
        auto const own = sofie.get(at_home);
        CHECK(says(own, "»Far råber«"));
        CHECK(says(own, "Det, du har sagt"));
        CHECK_FALSE(says(own, "Hun tegnede"));

        CHECK(mette.submit(address + "/holdt", said("yes", {story.ids.anna})).status == 303);
        CHECK(says(anna.get(at_home), "»Far råber«"));
        CHECK_FALSE(says(peter.get(at_home), "Far råber"));
        CHECK(peter.json(at_home).body.find("råber") == std::string::npos);
        CHECK_FALSE(says(emil.get(at_home), "Far råber"));

        CHECK(mette
                  .submit(address + "/holdt",
                          said("parts", {story.ids.anna, story.ids.peter}, "Jeg vil have ro"))
                  .status == 303);
        for (auto* parent : {&anna, &peter}) {
            CHECK(says(parent->get(at_home), "»Jeg vil have ro«"));
            CHECK_FALSE(says(parent->get(at_home), "Far råber"));
            CHECK(parent->json(at_home).body.find("Hun tegnede") == std::string::npos);
        }
        for (auto* reader : {&anna, &sofie, &peter}) CHECK(reader->get(address).status == 404);
    });
}

TEST_CASE("a drawing goes home with the whole of it and never with a part [SHARE-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto sofie = story.as(family_login(story, "sofie", story.ids.sofie));
        auto const address = Browser::location(mette.submit(
            stemme(story, "/opret/holdt"), said("parts", {story.ids.anna}, "Se mit hus")));
        auto const number = address.substr(address.rfind('/') + 1);
        CHECK(mette
                  .upload(fmt::format("/forloeb/{}/bilag/opret/stemme/{}", story.ids.holm.value,
                                      number),
                          {{"alternative", "Et hus uden far"}}, "hus.png", small_png())
                  .status == 303);
        auto const file = fmt::format("/forloeb/{}/bilag/1", story.ids.holm.value);
        CHECK(sofie.get(file).status == 200);
        CHECK(anna.get(file).status == 404);
        CHECK_FALSE(says(anna.get("/min-familie/stemmer"), "Et hus uden far"));
        CHECK(mette.submit(address + "/holdt", said("yes", {story.ids.anna})).status == 303);
        CHECK(anna.get(file).status == 200);
        CHECK(anna.get(file + "/lille").status == 200);
        CHECK(says(anna.get("/min-familie/stemmer"), "alt=\"Et hus uden far\""));
        CHECK(anna.get(file + "/ret").status == 404);
    });
}

TEST_CASE("what a youth says in its own folder is seen by those it lets in alone [SHARE-4]") {
    told_on_both_engines([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE person SET born_on = '2010-05-14' WHERE id = $1", story.ids.sofie);
        });
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto sofie = story.as(family_login(story, "sofie", story.ids.sofie));
        auto fields = said("no");
        fields.emplace_back("kept", "youth");
        auto const refused = mette.submit(stemme(story, "/opret/holdt"), fields);
        CHECK(refused.status == 422);
        CHECK(says(refused, "Den unge har ikke sagt ja til, at du ser mappen."));
        auto const offered =
            sofie.submit("/min-familie/samtykker/opret",
                         {{"recipient", fmt::format("person-{}", story.ids.mette.value)},
                          {"folders", fmt::format("youth {}", story.ids.sofie.value)},
                          {"purpose", "Mette må vide det"}});
        REQUIRE(Browser::location(offered) == "/min-familie/samtykker");
        auto const address = Browser::location(mette.submit(stemme(story, "/opret/holdt"), fields));
        REQUIRE(address.starts_with(stemme(story, "/")));
        CHECK(says(mette.get(address), "Den unges egen mappe"));
        CHECK(lise.get(address).status == 404);
        CHECK(story.as(story.ids.lars).get(address).status == 404);
        CHECK_FALSE(says(lise.get(fmt::format("/forloeb/{}/tidslinje", story.ids.holm.value)),
                         "Børnesamtale"));
        auto const own = sofie.get("/min-familie/stemmer");
        CHECK(says(own, "»Far råber«"));
        CHECK(says(own, "Hun tegnede"));  // from 15 what was seen as well
    });
}

TEST_CASE(
    "the family reads what is looked into, by whom, by when, and the answer in plain words [ASSESS-5]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const all = fmt::format("/forloeb/{}/undersoegelser", story.ids.holm.value);
        constexpr auto at_home = "/min-familie/undersoegelser";
        CHECK(says(anna.get(at_home), "Der bliver ikke undersøgt noget lige nu."));
        auto const address = Browser::location(
            mette.submit(all + "/opret", {{"kind", "medical"},
                                          {"about", std::to_string(story.ids.sofie.value)},
                                          {"question", "Hører Sofie godt nok?"},
                                          {"asked_on", "2026-11-10"},
                                          {"holder", std::to_string(story.ids.lise.value)},
                                          {"outside", "Karen Riis, ørelægen"},
                                          {"due_on", "2026-12-09"}}));
        REQUIRE(address.starts_with(all + "/"));
        auto const waiting = anna.get(at_home);
        CHECK(says(waiting, "Hører Sofie godt nok?"));
        CHECK(says(waiting,
                   "Karen Riis, ørelægen svarer senest 9. december 2026. Lise Toft følger op."));
        CHECK(mette
                  .submit(address + "/svar", {{"reported_on", "2026-11-22"},
                                              {"family_words", "Sofie hører fint"},
                                              {"result", "Normal audiometri, A-kurve"}})
                  .status == 303);
        auto const answered = anna.get(at_home);
        CHECK(says(answered, "Sofie hører fint"));
        CHECK_FALSE(says(answered, "audiometri"));
        CHECK(anna.json(at_home).body.find("audiometri") == std::string::npos);
    });
}

TEST_CASE("who leaves the municipality hands on examinations and planned voices [HAND-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto admin = story.as(story.ids.admin);
        auto const lise = std::to_string(story.ids.lise.value);
        CHECK(mette
                  .submit(stemme(story, "/opret/planlagt"),
                          {{"way", "conversation"}, {"holder", lise}, {"planned_on", "2026-12-01"}})
                  .status == 303);
        CHECK(mette
                  .submit(fmt::format("/forloeb/{}/undersoegelser/opret", story.ids.holm.value),
                          {{"kind", "language"},
                           {"about", std::to_string(story.ids.emil.value)},
                           {"question", "Hvad forstår Emil?"},
                           {"asked_on", "2026-11-10"},
                           {"holder", lise},
                           {"due_on", "2026-12-09"}})
                  .status == 303);
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO core_team_member (case_id, user_id, department_id, discipline,"
                " joined_on, because, recorded_by, recorded_at) SELECT $1, $2, min(id),"
                " 'psychologist', '2026-03-03', 'PPR', $3, '2026-03-03T09:00:00.000Z'"
                " FROM department",
                story.ids.holm, story.ids.lise, story.ids.mette);
        });
        auto const leaving =
            mette.submit(fmt::format("/forloeb/{}/kerneteam/medlemmer/1", story.ids.holm.value),
                         {{"left_on", "2026-11-30"}, {"because", "Ny opgave"}});
        CHECK(leaving.status == 422);
        CHECK(says(leaving, "Vælg, hvem der får boldene."));
        auto const page = fmt::format("/medarbejdere/{}/fratraedelse", lise);
        auto const held = admin.get(page);
        CHECK(says(held, "Undersøgelser i gang"));
        CHECK(says(held, "Planlagte samtaler med børn"));
        CHECK_FALSE(says(held, "Sofie"));
        auto const to = std::to_string(story.ids.mette.value);
        auto const moved = admin.submit(page, {{"on_day", "2026-11-23"},
                                               {"because", "Lise er gået på pension"},
                                               {"examination-1", to},
                                               {"voice-1", to}});
        CHECK_MESSAGE(moved.status == 303, moved.body);
        CHECK(says(mette.get(fmt::format("/forloeb/{}/undersoegelser", story.ids.holm.value)),
                   "Mette Kjær</strong> har bolden"));
        CHECK(says(mette.get(stemme(story, "")), "Mette Kjær har bolden"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}/undersoegelser/1", story.ids.holm.value)),
                   "Lise er gået på pension"));
    });
}

TEST_CASE("an examination that is not reported is a ball of its holder's [ASSESS-5, PLAN-4]") {
    told_on_both_engines([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            constexpr std::string_view at = "2026-11-01T09:00:00.000Z";
            auto const examination = db.insert(
                "INSERT INTO examination (case_id, about_id, kind, steps)"
                " VALUES ($1, $2, 'child_investigation', 1) RETURNING id",
                story.ids.holm, story.ids.sofie);
            db.run(
                "INSERT INTO examination_step (examination_id, number, act, state, holder_id,"
                " question, asked_on, due_on, written_by, written_at) VALUES ($1, 1, 'bestil',"
                " 'asked', $2, 'Hvad hjælper?', '2026-11-01', '2026-12-01', $2, $3)",
                examination, story.ids.mette, at);
        });
        auto const ball = fmt::format("/forloeb/{}/bolden", story.ids.holm.value);
        auto const page = story.as(story.ids.mette).get(ball);
        CHECK(says(page, "Børnefaglig undersøgelse om Sofie"));
        CHECK(says(page, "i 22 dage"));
        CHECK(says(page, "tirsdag 1. december"));
    });
}
