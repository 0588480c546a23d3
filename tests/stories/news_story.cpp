#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/users.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

constexpr std::string_view front = "/min-familie", all_news = "/min-familie/nyt";

std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
std::string number(auto id) { return std::to_string(id.value); }

/// The father has a login of his own, and joint custody.
UserId let_peter_in(Story& story) {
    UserId peter;
    story.served.write_outside([&](db::Db& db) {
        peter = access::create_user(db, {.login = "peter",
                                         .name = "Peter Holm",
                                         .telephone = {},
                                         .email = {},
                                         .password = {},
                                         .active_from = third_of_march});
        access::give_role(db, peter, access::Role::family_member, third_of_march);
        db.run(
            "INSERT INTO access_grant (user_id, case_id, relation, from_on, because) VALUES ($1,"
            " $2, 'family_member', $3, 'family')",
            peter, story.ids.holm, third_of_march);
        db.run("INSERT INTO family_login (user_id, person_id) VALUES ($1, $2)", peter,
               story.ids.peter);
        for (auto const child : {story.ids.sofie, story.ids.emil})
            db.run("INSERT INTO custody (case_id, child_id, holder_id) VALUES ($1, $2, $3)",
                   story.ids.holm, child, story.ids.peter);
    });
    return peter;
}

/// With that one of the family and Mette; held and its minutes shared where it lies back in time.
std::int64_t call_meeting(Story& story, PersonId person, std::string_view on, bool is_shared) {
    std::int64_t meeting = 0;
    story.served.write_outside([&](db::Db& db) {
        meeting = db.insert(
            "INSERT INTO meeting (case_id, kind, kind_version, planned_by, planned_at)"
            " VALUES ($1, 'network', 1, $2, '2026-11-02T09:00:00.000Z') RETURNING id",
            story.ids.holm, story.ids.mette);
        auto const plan = db.insert(
            "INSERT INTO meeting_plan (meeting_id, version, on_day, from_minute, until_minute, place,"
            " purpose, planned_by, planned_at) VALUES ($1, 1, $2, 600, 660, 'school', 'Skoledagen',"
            " $3, '2026-11-02T09:00:00.000Z') RETURNING id",
            meeting, on, story.ids.mette);
        db.run("INSERT INTO meeting_participant (plan_id, person_id, must_come) VALUES ($1, $2, 0)",
               plan, person);
        db.run(
            "INSERT INTO meeting_participant (plan_id, user_id, must_come, roles)"
            " VALUES ($1, $2, 1, 'chair')",
            plan, story.ids.mette);
        if (!is_shared) return;
        db.run(
            "INSERT INTO meeting_held (meeting_id, held_on, from_minute, until_minute, recorded_by,"
            " recorded_at) VALUES ($1, $2, 600, 660, $3, '2026-11-20T11:00:00.000Z')",
            meeting, on, story.ids.mette);
        db.run(
            "INSERT INTO minutes_edition (meeting_id, number, is_read_out, approved_by, approved_at)"
            " VALUES ($1, 1, 1, $2, '2026-11-20T11:00:00.000Z')",
            meeting, story.ids.mette);
    });
    return meeting;
}

void write_to(Story& story, Browser& mette, UserId user, std::string subject) {
    CHECK(mette
              .submit(of_case(story, "/beskeder/opret"),
                      {{"to", number(user)}, {"subject", subject}, {"words", "Ring til mig"}})
              .status == 303);
}
void apply(Story& story, Browser& mette, PersonId about, std::string what) {
    CHECK(mette
              .submit(of_case(story, "/ansoegninger/opret"), {{"what", what},
                                                              {"about", number(about)},
                                                              {"applied_on", "2026-11-20"},
                                                              {"handler", number(story.ids.mette)},
                                                              {"answer_by", "2026-12-18"},
                                                              {"next_step", "Udvalget mødes."}})
              .status == 303);
}
/// The button under the list of that page, as it was read.
FormFields put_away(Browser const& browser, RawAnswer const& page) {
    auto fields = browser.kept;
    fields.emplace_back("shown", Browser::hidden_value(page.body, "shown"));
    return fields;
}
std::string open_link(std::string_view key) { return fmt::format("{}?hvad={}", all_news, key); }

}  // namespace

TEST_CASE(
    "what came since she looked stands on the mother's front page until she opens it [SHARE-1]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        CHECK_FALSE(says(anna.get(std::string(front)), "Nyt til dig"));
        CHECK(says(anna.get(std::string(all_news)), "Der er ikke noget nyt lige nu."));

        auto const coming = call_meeting(story, story.ids.anna, "2026-12-02", false);
        auto const held = call_meeting(story, story.ids.anna, "2026-11-20", true);
        apply(story, mette, story.ids.sofie, "Aflastning");
        write_to(story, mette, story.ids.anna_login, "Skoledagen");
        auto const page = anna.get(std::string(front));
        CHECK(says(page, "1 ny besked: Skoledagen"));
        CHECK(says(page, "Nyt om ansøgningen: Aflastning"));
        CHECK(says(page, "Referat af mødet 20. november 2026"));
        CHECK(says(page, "Nyt møde 2. december 2026"));
        CHECK(page.body.find("1 ny besked") < page.body.find("Referat af mødet"));

        // To have looked at the page takes nothing away, nor to fetch a link ahead.
        CHECK(says(anna.get(std::string(front)), "Referat af mødet 20. november 2026"));
        auto const minutes = fmt::format("minutes-{}-1", held);
        CHECK(tests::answer_to(
                  story.served.port(),
                  fmt::format("GET {} HTTP/1.1\r\nHost: localhost\r\nCookie: indgang={}\r\n"
                              "Sec-Purpose: prefetch\r\n\r\n",
                              open_link(minutes), anna.cookie))
                  .status == 303);
        CHECK(says(anna.get(std::string(front)), "Referat af mødet 20. november 2026"));

        CHECK(Browser::location(anna.get(open_link(minutes))) ==
              fmt::format("/min-familie/moede/{}/referat", held));
        CHECK_FALSE(says(anna.get(std::string(front)), "Referat af mødet"));
        CHECK(says(anna.get(std::string(all_news)), "Det, du har set"));
        CHECK(Browser::location(anna.get(open_link(minutes))) ==
              fmt::format("/min-familie/moede/{}/referat", held));

        // Read where it stands, a message is no longer new.
        anna.get("/min-familie/beskeder/1");
        CHECK_FALSE(says(anna.get(std::string(front)), "1 ny besked"));
        CHECK(Browser::location(anna.get(open_link(fmt::format("meeting-{}-1", coming)))) ==
              fmt::format("/min-familie/moede/{}", coming));
        CHECK_FALSE(says(anna.get(std::string(front)), "Nyt møde"));
    });
}

TEST_CASE("put away is what the page showed, and not what came meanwhile [SHARE-1]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        apply(story, mette, story.ids.sofie, "Aflastning");
        auto const read = anna.get(std::string(front));
        auto const shown = put_away(anna, read);
        apply(story, mette, story.ids.emil, "Briller");
        CHECK(Browser::location(anna.post(std::string(all_news), shown)) == front);
        auto const page = anna.get(std::string(front));
        CHECK_FALSE(says(page, "Nyt om ansøgningen: Aflastning"));
        CHECK(says(page, "Nyt om ansøgningen: Briller"));

        // A new step is new again; of many the front page shows four and leads to the rest.
        CHECK(mette
                  .submit(of_case(story, "/ansoegninger/1/afgoer"), {{"outcome", "granted"},
                                                                     {"decided_on", "2026-11-23"},
                                                                     {"answer", "Ja, fra januar"}})
                  .status == 303);
        CHECK(says(anna.get(std::string(front)), "Svar på ansøgningen: Aflastning"));
        for (auto const* what : {"Støtteliv", "Bleer", "Kørsel"})
            apply(story, mette, story.ids.sofie, what);
        CHECK(says(anna.get(std::string(front)), "Se 1 nyhed til"));
        CHECK(says(anna.get(std::string(all_news)), "Nyt om ansøgningen: Briller"));
        auto const all = anna.get(std::string(all_news));
        CHECK(anna.post(std::string(all_news), put_away(anna, all)).status == 303);
        CHECK_FALSE(says(anna.get(std::string(front)), "Nyt til dig"));

        // Made-up keys do nothing.
        anna.submit(std::string(all_news), {{"shown", "everything application-9-9 <b>"}});
        CHECK(story.look()->row("SELECT count(*) FROM news_seen WHERE what IN ('everything',"
                                " 'application-9-9', '<b>')",
                                [](db::Row const& row) { return row.number(0); }) == 0);
        CHECK(Browser::location(anna.get(open_link("everything"))) == front);
        CHECK(Browser::location(anna.get(open_link("%3Cscript%3E"))) == front);
    });
}

TEST_CASE("news never tells one parent what is the other's [SHARE-1] [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        auto const peter_login = let_peter_in(story);
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto peter = story.as(peter_login);
        call_meeting(story, story.ids.peter, "2026-12-03", false);
        call_meeting(story, story.ids.peter, "2026-11-19", true);
        write_to(story, mette, peter_login, "Om gælden");
        apply(story, mette, story.ids.peter, "Gældsrådgivning");
        CHECK(mette
                  .submit(of_case(story, "/samtykker/opret"),
                          {{"recipient", "function-core_team_member"},
                           {"folders", fmt::format("adult {}", story.ids.peter.value)},
                           {"purpose", "Planen lægges sammen"},
                           {"from_on", "2026-11-23"}})
                  .status == 303);

        auto const his = peter.get(std::string(all_news));
        for (auto const* his_own :
             {"Om gælden", "3. december", "19. november", "Nyt om ansøgningen: Gældsrådgivning",
              "spørger, om vi må dele"})
            CHECK_MESSAGE(says(his, his_own), his_own);
        for (auto const& page : {anna.get(std::string(front)), anna.get(std::string(all_news)),
                                 anna.json(std::string(front)), anna.json(std::string(all_news))})
            for (auto const* secret : {"Om gælden", "3. december", "19. november", "2026-12-03",
                                       "Gældsrådgivning", "om vi må dele"})
                CHECK_MESSAGE(!says(page, secret), secret);
        for (auto const* key :
             {"messages-1-1", "meeting-1-1", "minutes-2-1", "application-1-1", "consent-1"})
            CHECK(Browser::location(anna.get(open_link(key))) == front);

        // What she puts away stays new to him; nobody else has such a page.
        anna.submit(std::string(all_news), {{"shown", Browser::hidden_value(his.body, "shown")}});
        CHECK(says(peter.get(std::string(all_news)), "Om gælden"));
        for (auto const user : {story.ids.mette, story.ids.birgit, story.ids.lars, story.ids.admin})
            CHECK(story.as(user).get(std::string(all_news)).status != 200);
    });
}
