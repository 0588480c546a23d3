#include "meetings/own_pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/users.hpp"
#include "support/story.hpp"

namespace indgang::meetings {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string number(auto id) { return std::to_string(id.value); }

/// The coordinator plans one at the father's home, whose address is protected; who comes is said.
std::string planned(Story& story, std::vector<PersonId> const& family) {
    auto mette = story.as(story.ids.mette);
    FormFields fields{{"on_day", "2026-11-27"},
                      {"from", "10"},
                      {"until", "11"},
                      {"place", "home"},
                      {"at_home_of", number(story.ids.peter)},
                      {"purpose", "Hvordan skoledagen går"},
                      {"people", number(story.ids.mette)},
                      {"chair", number(story.ids.mette)},
                      {"agenda", "20 Skoledagen"}};
    for (auto const person : family) fields.push_back({"family", number(person)});
    auto const answer =
        mette.submit(fmt::format("/forloeb/{}/moeder/opret/network", story.ids.holm.value), fields);
    REQUIRE(answer.status == 303);
    auto const address = Browser::location(answer);
    mette.submit(address + "/kontakt", {{"person", number(story.ids.peter)},
                                        {"on_day", "2026-11-23"},
                                        {"manner", "call"},
                                        {"focus", "Hemmeligt fra far"}});
    return address.substr(address.rfind('/') + 1);
}

UserId login_of(Story& story, PersonId person, char const* login) {
    UserId user{};
    story.served.write_outside([&](db::Db& db) {
        user = access::create_user(db, {.login = login,
                                        .name = login,
                                        .telephone = {},
                                        .email = {},
                                        .password = {},
                                        .active_from = test::third_of_march});
        access::give_role(db, user, access::Role::family_member, test::third_of_march);
        db.run(
            "INSERT INTO access_grant (user_id, case_id, relation, from_on, because)"
            " VALUES ($1, $2, 'family_member', $3, 'family')",
            user, story.ids.holm, test::third_of_march);
        db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", user, person);
        if (person == story.ids.peter)
            db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
                   story.ids.holm, story.ids.sofie, person);
    });
    return user;
}

TEST_CASE(
    "the family reads when, where, who comes and what they do, and writes its own points [MEET-4]") {
    test::told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        CHECK(says(anna.get("/min-familie/moeder"), "ikke aftalt noget møde med dig"));
        auto const id = planned(story, {story.ids.anna, story.ids.peter});
        auto const page = "/min-familie/moede/" + id;
        auto const shown = anna.get(page);
        for (auto const* said :
             {"fredag 27. november kl. 10.00–11.00", "Hjemme hos Peter", "Hvordan skoledagen går",
              "Mette ", "styrer mødet", "Skoledagen", "20 minutter"})
            CHECK_MESSAGE(says(shown, said), said);
        CHECK_FALSE(says(shown, "Mødepligt"));
        CHECK(says(anna.get("/min-familie/moeder"), page));
        CHECK(says(anna.get("/min-familie"), page));
        CHECK(says(anna.get("/min-familie"), "Skriv, hvad du vil tale om"));
        CHECK(anna.submit(page, {{"focus", "Frikvarteret <script>alert(1)</script>"}}).status ==
              303);
        CHECK_FALSE(says(anna.get(page), "<script>alert"));
        auto mette = story.as(story.ids.mette);
        auto const of_staff = fmt::format("/forloeb/{}/moeder/{}", story.ids.holm.value, id);
        CHECK(says(mette.get(of_staff), "Frikvarteret &lt;script&gt;"));
        auto stale = anna.kept;
        anna.submit(page, {{"focus", "Noget andet"}});
        stale.push_back({"focus", "Min gamle tekst"});
        auto const conflict = anna.post(page, stale);
        CHECK(conflict.status == 409);
        CHECK(says(conflict, "Min gamle tekst"));
        CHECK(anna.submit(page, {{"focus", std::string(4001, 'x')}}).status == 422);
    });
}

TEST_CASE("what one parent has said never reaches the other, nor a protected address [SHARE-4]") {
    test::told_on_both_engines([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "UPDATE person SET address = 'Lærkevej 12, Køge', is_address_protected = 1"
                " WHERE id = $1",
                story.ids.peter);
        });
        auto peter = story.as(login_of(story, story.ids.peter, "peter"));
        auto anna = story.as(story.ids.anna_login);
        auto const page = "/min-familie/moede/" + planned(story, {story.ids.anna, story.ids.peter});
        anna.submit(page, {{"focus", "Hemmeligt fra mor"}});
        CHECK(peter.get(page).status == 200);
        for (auto const& address :
             {page, std::string("/min-familie/moeder"), std::string("/min-familie"),
              std::string("/min-familie/belastning")}) {
            CHECK_FALSE(says(peter.get(address), "Hemmeligt fra mor"));
            CHECK_FALSE(says(anna.get(address), "Hemmeligt fra far"));
            CHECK_FALSE(says(anna.get(address), "Lærkevej"));
        }
    });
}

TEST_CASE("a parent who lives apart sees only the meetings it is asked to") {
    test::told_on_both_engines([](Story& story) {
        auto peter = story.as(login_of(story, story.ids.peter, "peter"));
        auto const page = "/min-familie/moede/" + planned(story, {story.ids.peter});
        auto anna = story.as(story.ids.anna_login);
        CHECK(peter.get(page).status == 200);
        CHECK(anna.get(page).status == 404);
        CHECK(anna.post(page, {{"focus", "x"}}).status != 303);
        for (auto const* address : {"/min-familie/moeder", "/min-familie"})
            CHECK_FALSE(says(anna.get(address), "27. november"));
    });
}

TEST_CASE("a young person of 15 reads easy words, and writes what it wants to say [MEET-4]") {
    test::told_on_both_engines([](Story& story) {
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE person SET born_on = '2011-01-01' WHERE id = $1", story.ids.sofie);
        });
        auto sofie = story.as(login_of(story, story.ids.sofie, "sofie"));
        auto const page = "/min-familie/moede/" + planned(story, {story.ids.anna, story.ids.sofie});
        CHECK(says(sofie.get(page), "Du må skrive, hvad du vil. Du må også lade være."));
        CHECK(sofie.submit(page, {{"focus", "Jeg vil have pause i frikvarteret"}}).status == 303);
    });
}

}  // namespace
}  // namespace indgang::meetings
