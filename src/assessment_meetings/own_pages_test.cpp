#include "assessment_meetings/own_pages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/users.hpp"
#include "support/story.hpp"

namespace indgang::assessment_meetings {
namespace {

using test::Browser;
using test::FormFields;
using test::says;
using test::Story;

std::string number(auto id) { return std::to_string(id.value); }

/// The coordinator plans one at the father's home, where he and the mother take part.
std::int64_t planned(Story& story) {
    auto mette = story.as(story.ids.mette);
    auto const list = fmt::format("/forloeb/{}/udredningsmoeder", story.ids.holm.value);
    auto const answer = mette.submit(list + "/opret", {{"child", number(story.ids.sofie)},
                                                       {"on_day", "2026-12-02"},
                                                       {"from", "10"},
                                                       {"until", "11.30"},
                                                       {"place", "home"},
                                                       {"at_home_of", number(story.ids.peter)},
                                                       {"purpose", "Hvordan hverdagen er for jer"},
                                                       {"people", number(story.ids.mette)},
                                                       {"family", number(story.ids.anna)},
                                                       {"family", number(story.ids.peter)}});
    REQUIRE(answer.status == 303);
    auto const address = Browser::location(answer);
    mette.submit(address + "/kontakt", {{"person", number(story.ids.peter)},
                                        {"on_day", "2026-11-23"},
                                        {"manner", "call"},
                                        {"focus", "Hemmeligt fra far"}});
    return std::stoll(address.substr(address.rfind('/') + 1));
}

UserId father_of(Story& story) {
    UserId user{};
    story.served.write_outside([&](db::Db& db) {
        user = access::create_user(db, {.login = "peter",
                                        .name = "Peter Holm",
                                        .telephone = {},
                                        .email = {},
                                        .password = {},
                                        .active_from = test::third_of_march});
        access::give_role(db, user, access::Role::family_member, test::third_of_march);
        db.run(
            "INSERT INTO access_grant (user_id, case_id, relation, from_on, because)"
            " VALUES ($1, $2, 'family_member', $3, 'family')",
            user, story.ids.holm, test::third_of_march);
        db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", user,
               story.ids.peter);
        db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
               story.ids.holm, story.ids.sofie, story.ids.peter);
    });
    return user;
}

TEST_CASE("the family reads when, where, who and why, and says what it wants [MEET-5] [SHARE-4]") {
    test::told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        CHECK(says(anna.get("/min-familie/moeder"), "ikke aftalt noget møde med dig"));
        auto const page = fmt::format("/min-familie/moeder/{}", planned(story));
        auto const shown = anna.get(page);
        for (auto const* said : {"onsdag 2. december kl. 10.00–11.30", "Hjemme hos Peter (far)",
                                 "Mette Kjær, Børnehandicap", "Hvordan hverdagen er for jer"})
            CHECK(says(shown, said));
        CHECK_FALSE(says(shown, "Havnevej"));
        CHECK(anna.submit(page, {{"focus", "Nætterne, tak"}}).status == 303);
        CHECK(says(anna.get(page), "Nætterne, tak"));
        auto mette = story.as(story.ids.mette);
        auto const of_staff =
            mette.get(fmt::format("/forloeb/{}/udredningsmoeder/{}", story.ids.holm.value,
                                  page.substr(page.rfind('/') + 1)));
        CHECK(says(of_staff, "Anna (mor) har selv skrevet det"));
        CHECK(of_staff.body.find("Nætterne") < of_staff.body.find("Hemmeligt fra far"));
    });
}

TEST_CASE("what one parent has said never reaches the other [SHARE-4]") {
    test::told_on_both_engines([](Story& story) {
        auto const peter_login = father_of(story);
        auto const page = fmt::format("/min-familie/moeder/{}", planned(story));
        auto anna = story.as(story.ids.anna_login);
        anna.submit(page, {{"focus", "Hemmeligt fra mor"}});
        auto peter = story.as(peter_login);
        auto const his = peter.get(page);
        CHECK(his.status == 200);
        CHECK_FALSE(says(his, "Hemmeligt fra mor"));
        CHECK_FALSE(says(anna.get(page), "Hemmeligt fra far"));
        for (auto const* address : {"/min-familie/moeder", "/min-familie"}) {
            CHECK_FALSE(says(peter.get(address), "Hemmeligt fra mor"));
            CHECK_FALSE(says(anna.get(address), "Hemmeligt fra far"));
        }
    });
}

TEST_CASE("who does not take part does not see it, and a held one cannot be prepared") {
    test::told_on_both_engines([](Story& story) {
        auto const meeting = planned(story);
        auto const page = fmt::format("/min-familie/moeder/{}", meeting);
        auto anna = story.as(story.ids.anna_login);
        CHECK(anna.get(page).status == 200);
        auto mette = story.as(story.ids.mette);
        auto const of_staff =
            fmt::format("/forloeb/{}/udredningsmoeder/{}", story.ids.holm.value, meeting);
        CHECK(mette
                  .submit(of_staff + "/holdt", {{"held_on", "2026-11-23"},
                                                {"family", number(story.ids.anna)},
                                                {"people", number(story.ids.mette)},
                                                {"family_words", "Peters egne ord"},
                                                {"agreed", "En tungere dyne"},
                                                {"next_step", "Mette ringer"}})
                  .status == 303);
        auto const held = anna.get(page);
        CHECK(says(held, "En tungere dyne"));
        CHECK(says(held, "Mette ringer"));
        CHECK_FALSE(says(held, "Peters egne ord"));
        CHECK_FALSE(says(held, "<textarea"));
        CHECK(anna.post(page, anna.kept).status == 404);
        story.served.write_outside([&](db::Db& db) {
            db.run("DELETE FROM assessment_meeting_participant WHERE person_id = $1",
                   story.ids.anna);
            db.run("DELETE FROM assessment_meeting_present WHERE person_id = $1", story.ids.anna);
        });
        CHECK(anna.get(page).status == 404);
        CHECK_FALSE(says(anna.get("/min-familie/moeder"), "Hvordan hverdagen"));
    });
}

TEST_CASE("what was typed twice at once is shown side by side [TRUST-3]") {
    test::told_on_both_engines([](Story& story) {
        auto const page = fmt::format("/min-familie/moeder/{}", planned(story));
        auto anna = story.as(story.ids.anna_login);
        anna.get(page);
        auto late = anna.kept;
        late.push_back({"focus", "Fra telefonen"});
        CHECK(anna.submit(page, {{"focus", "Fra computeren"}}).status == 303);
        auto const stale = anna.post(page, late);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Fra telefonen"));
        CHECK(says(stale, "Fra computeren"));
    });
}

}  // namespace
}  // namespace indgang::assessment_meetings
