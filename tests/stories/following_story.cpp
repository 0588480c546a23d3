#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;
using namespace std::chrono_literals;

namespace {

std::string board(Story const& story) {
    return fmt::format("/forloeb/{}/boern/{}/udredning/health", story.ids.holm.value,
                       story.ids.sofie.value);
}
void add_card(Story& story, Browser& browser, std::string words) {
    CHECK(browser
              .submit(board(story), {{"side", "works"},
                                     {"voice", std::to_string(story.ids.anna.value)},
                                     {"words", std::move(words)}})
              .status == 303);
}
/// Of the page as that reader has it now.
std::string fingerprint(Browser& browser, std::string const& page) {
    auto const body = browser.get(page).body;
    auto const from = body.find("data-seen=\"") + 11;
    return body.substr(from, body.find('"', from) - from);
}
std::string said(std::string const& fingerprint) {
    return "event: seen\ndata: " + fingerprint + "\n\n";
}
/// Opened, and past what it says first.
tests::RawClient opened(Browser& browser, std::string const& page) {
    auto client = browser.follow(page);
    CHECK(client.answer().status == 200);
    CHECK(client.hears(said(fingerprint(browser, page))));
    return client;
}
bool is_let_go(tests::RawClient& client) {
    return client.hears("event: gone\ndata: -\n\n") && client.is_closed();
}
std::int64_t lines_of(Story& story, UserId user) {
    return *story.look()->row(
        "SELECT count(*) FROM access_log WHERE user_id = $1",
        [](db::Row const& row) { return row.number(0); }, user);
}
void share_less(db::Db& db) { db.run("UPDATE consent_request SET folders = 'family,plan'"); }

}  // namespace

TEST_CASE("who follows a board hears of each card, by a fingerprint of their own page [ASSESS-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const head = lise.follow(board(story)).answer();
        CHECK(head.status == 200);
        CHECK(head.header("content-type") == "text/event-stream");
        CHECK(head.header("x-accel-buffering") == "no");
        CHECK(head.header("cache-control") == "no-store");
        auto following = opened(lise, board(story));
        auto const before = fingerprint(lise, board(story));
        add_card(story, mette, "Hun sover til klokken fem");
        auto const after = fingerprint(lise, board(story));
        CHECK(after != before);
        CHECK(after.size() == before.size());
        CHECK(following.hears(said(after)));
        add_card(story, lise, "Hun sover til klokken seks");  // one's own is told alike
        CHECK(following.hears(said(fingerprint(lise, board(story)))));
        CHECK(following.hears_nothing(100ms));
    });
}

TEST_CASE("who follows the triangle hears of a card in any dimension [ASSESS-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const triangle = fmt::format("/forloeb/{}/boern/{}/udredning", story.ids.holm.value,
                                          story.ids.sofie.value);
        auto way_in = opened(lise, triangle);
        auto other = opened(lise, triangle + "/safe_care");  // the number in its triangle
        add_card(story, mette, "Hun sover");
        CHECK(way_in.hears(said(fingerprint(lise, triangle))));
        CHECK(other.hears(said(fingerprint(lise, triangle + "/safe_care"))));
    });
}

TEST_CASE("nobody hears that something changed which they do not see [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto seeing = opened(lise, board(story));
        mette.submit(fmt::format("/forloeb/{}/kontakter", story.ids.holm.value),
                     {{"kind", "call"}, {"on_day", "2026-11-20"}, {"note", "Ringede"}});
        CHECK(seeing.hears_nothing(200ms));
        story.served.write_outside(share_less);
        auto not_seeing = opened(lise, board(story));  // and is told why nothing is shown
        add_card(story, mette, "Hun sover");
        CHECK(seeing.hears(said(fingerprint(lise, board(story)))));  // the same, from now on
        add_card(story, mette, "Hun sover til klokken fem");
        CHECK(not_seeing.hears_nothing(200ms));
        CHECK(seeing.hears_nothing(100ms));
    });
}

TEST_CASE("a stream is opened through the same door as its page [TRUST-1]") {
    told_on_both_engines([](Story& story) {
        auto birgit = story.as(story.ids.birgit);
        CHECK(birgit.follow(board(story)).answer().status == 404);
        auto anna = story.as(story.ids.anna_login);
        CHECK(anna.follow(board(story)).answer().status == 404);
        auto nobody = story.nobody();
        CHECK(Browser::location(nobody.follow(board(story)).answer()).starts_with("/log-ind?"));
        auto mette = story.as(story.ids.mette);
        auto const worklist = mette.follow("/arbejdsliste").answer();  // a page like all others
        CHECK(worklist.header("content-type").starts_with("text/html"));
        CHECK(mette.follow(board(story), "POST").answer().status >= 400);
    });
}

TEST_CASE("a stream ends with the session, also one that is simply not there any more [TRUST-1]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const page = board(story);
        {
            auto following = opened(lise, page);
            lise.get(page);
            CHECK(lise.post("/log-ud", lise.kept).status == 303);
            CHECK(is_let_go(following));
            CHECK(lise.follow(page).answer().status == 303);
        }
        auto again = story.as(story.ids.lise);
        auto following = opened(again, page);
        story.served.write_outside([&](db::Db& db) {
            db.run("DELETE FROM login_session WHERE user_id = $1", story.ids.lise);
        });
        add_card(story, mette, "Hun sover");
        CHECK(is_let_go(following));
    });
}

TEST_CASE("a stream ends when the consent is withdrawn that it was opened by [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto following = opened(lise, board(story));
        auto coordinators = opened(mette, board(story));
        auto anna = story.as(story.ids.anna_login);
        CHECK(anna.get("/min-familie/samtykker/1").status == 200);
        auto no = anna.kept;
        no.emplace_back("answer", "withdrawn");
        CHECK(anna.post("/min-familie/samtykker/1/svar", no).status == 303);
        CHECK(is_let_go(following));
        CHECK(coordinators.hears_nothing(100ms));
        CHECK(says(lise.get(board(story)), "vises ikke for dig"));
    });
}

TEST_CASE("a stream ends when its reader leaves the core team [TEAM-4, TRUST-1]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto following = opened(lise, board(story));
        std::int64_t member = 0;
        story.served.write_outside([&](db::Db& db) {
            member = db.insert(
                "INSERT INTO core_team_member (case_id, user_id, department_id, discipline,"
                " joined_on, because, recorded_by, recorded_at) SELECT $1, $2, min(id),"
                " 'psychologist', '2026-03-03', 'PPR', $3, '2026-03-03T09:00:00.000Z'"
                " FROM department RETURNING id",
                story.ids.holm, story.ids.lise, story.ids.mette);
        });
        CHECK(mette
                  .submit(fmt::format("/forloeb/{}/kerneteam/medlemmer/{}", story.ids.holm.value,
                                      member),
                          {{"left_on", "2026-11-23"}, {"because", "Sofie har fået en ny skole"}})
                  .status == 303);
        CHECK(is_let_go(following));
        CHECK(lise.follow(board(story)).answer().status == 404);
    });
}

TEST_CASE("a session may follow four pages at once; the fifth works as a page [TRUST-5]") {
    told_on_both_engines([](Story& story) {
        auto lise = story.as(story.ids.lise);
        auto const page = board(story);
        std::vector<tests::RawClient> clients;
        for (int i = 0; i < 4; ++i) clients.push_back(opened(lise, page));
        auto const refused = lise.follow(page).answer();
        CHECK(refused.status == 503);
        CHECK(!refused.header("retry-after").empty());
        CHECK(lise.get(page).status == 200);
        auto elsewhere = story.as(story.ids.lise);
        CHECK(elsewhere.follow(page).answer().status == 200);
        clients.pop_back();
        int status = 503;
        for (int i = 0; i < 100 && status == 503; ++i) {
            std::this_thread::sleep_for(10ms);
            status = lise.follow(page).answer().status;
        }
        CHECK(status == 200);
    });
}

TEST_CASE("following leaves one line in the access log, and each page that is fetched its own") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const before = lines_of(story, story.ids.lise);
        auto client = lise.follow(board(story));
        CHECK(client.hears("event: seen"));
        CHECK(lines_of(story, story.ids.lise) == before + 1);
        add_card(story, mette, "Hun sover");
        CHECK(client.hears("event: seen"));
        CHECK(lines_of(story, story.ids.lise) == before + 1);
        lise.get(board(story));
        CHECK(lines_of(story, story.ids.lise) == before + 2);
    });
}

TEST_CASE("HEAD and HTTP/1.0 are answered, and open nothing that stays in the way") {
    told_on_both_engines([](Story& story) {
        auto lise = story.as(story.ids.lise);
        for (int i = 0; i < 6; ++i) {
            auto head = lise.follow(board(story), "HEAD");
            CHECK(head.answer(true).status == 200);
            CHECK(head.is_closed());
        }
        auto old = lise.follow(board(story), "GET", "1.0");
        CHECK(old.answer().header("connection") == "close");
        CHECK(old.hears("event: seen"));
    });
}

TEST_CASE("when the server stops its streams end, and it stops without waiting for them") {
    told_on_both_engines([](Story& story) {
        auto lise = story.as(story.ids.lise);
        auto following = opened(lise, board(story));
        std::jthread const closing{[&] { CHECK(following.is_closed(3s)); }};
        story.served.restart();
        lise = story.as(story.ids.lise);
        opened(lise, board(story));
    });
}

TEST_CASE("on PostgreSQL a card is told by every server process [TRUST-5]") {
    Story story{migrated_postgres()};
    Served second{story.served.where(), world_key_file()};
    auto lise = story.as(story.ids.lise);
    auto mette = second.as(story.ids.mette);
    auto following = opened(lise, board(story));
    add_card(story, mette, "Skrevet på den anden server");
    CHECK(following.hears(said(fingerprint(lise, board(story)))));
}
