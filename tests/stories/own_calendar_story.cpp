#include <doctest/doctest.h>
#include <fmt/format.h>

#include "busy_times/busy_times.hpp"
#include "support/beside.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string number(auto id) { return std::to_string(id.value); }

std::string plan_meeting(Story& story, std::string const& on) {
    auto mette = story.as(story.ids.mette);
    return Browser::location(
        mette.submit(fmt::format("/forloeb/{}/udredningsmoeder/opret", story.ids.holm.value),
                     {{"child", number(story.ids.sofie)},
                      {"on_day", on},
                      {"from", "10"},
                      {"until", "11"},
                      {"place", "school"},
                      {"purpose", "Hvordan Sofie sover"},
                      {"people", number(story.ids.mette)},
                      {"family", number(story.ids.anna)}}));
}

/// The secret address of a reader, made anew.
std::string made(Browser& reader) {
    auto const page = reader.submit("/din-kalender", {}).body;
    auto const at = page.find("/kalender/");
    REQUIRE(at != std::string::npos);
    return page.substr(at, page.find('<', at) - at);
}

}  // namespace

TEST_CASE(
    "one's own appointments stand in one's own calendar under a title that says nothing [LINK-3]") {
    told_on_both_engines([](Story& story) {
        auto const meeting = plan_meeting(story, "2026-12-02");
        for (auto const user : {story.ids.mette, story.ids.anna_login}) {
            auto reader = story.as(user);
            auto const address = made(reader);
            auto const feed = story.nobody().get(address);
            REQUIRE(feed.status == 200);
            CHECK(says(feed, "DTSTART;TZID=Europe/Copenhagen:20261202T100000"));
            CHECK(says(feed, "METHOD:PUBLISH"));
            for (auto const* word : {"Holm", "Sofie", "Anna", "sover", "Opstart"})
                CHECK_FALSE(says(feed, word));
        }
        auto anna = story.as(story.ids.anna_login);
        auto const address = made(anna);
        auto mette = story.as(story.ids.mette);
        mette.submit(meeting + "/aflysning", {{"because", "Anna er syg"}});
        CHECK_FALSE(says(story.nobody().get(address), "BEGIN:VEVENT"));
        auto lise = story.as(story.ids.lise);
        CHECK_FALSE(says(story.nobody().get(made(lise)), "BEGIN:VEVENT"));
    });
}

TEST_CASE(
    "the address is shown once, and opens nothing from the next request after it is ended [LINK-3, TRUST-1]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        CHECK(says(anna.get("/din-kalender"), "Lav en adresse"));
        auto const first = made(anna);
        CHECK_FALSE(says(anna.get("/din-kalender"), first));
        CHECK(story.nobody().get(first).status == 200);
        auto const second = made(anna);
        CHECK(second != first);
        CHECK(story.nobody().get(first).status == 404);
        CHECK(story.nobody().get(second).status == 200);
        anna.get("/din-kalender");
        CHECK(anna.post("/din-kalender/luk", anna.kept).status == 303);
        CHECK(story.nobody().get(second).status == 404);
        CHECK(story.nobody().get("/kalender/" + std::string(64, '0')).status == 404);
        CHECK(story.nobody().get("/kalender/x").status == 404);
        auto const db = story.look();
        CHECK(db->rows("SELECT token_hash FROM calendar_feed", [](db::Row const& row) {
                    return row.text(0);
                }).size() == 2);
        CHECK(db->rows("SELECT act, because FROM access_log", [&](db::Row const& row) {
                    return row.text(0) + row.text(1);
                }).size() > 0);
        for (auto const& line :
             db->rows("SELECT act, because FROM access_log",
                      [](db::Row const& row) { return row.text(0) + row.text(1); }))
            CHECK(line.find(second.substr(10)) == std::string::npos);
    });
}

TEST_CASE("whoever has left has no calendar any more [TRUST-1]") {
    Story story;
    auto lise = story.as(story.ids.lise);
    auto const address = made(lise);
    story.served.write_outside([&](db::Db& db) {
        db.run("UPDATE app_user SET active_until = '2026-11-23' WHERE id = $1", story.ids.lise);
    });
    CHECK(story.nobody().get(address).status == 404);
}

TEST_CASE("a professional's own calendar is read, and only when it is taken is kept [MEET-12]") {
    told_on_both_engines([](Story& story) {
        CalendarServer const server;
        MailServer const mail;
        story.served.reach_out(mail.url());
        auto mette = story.as(story.ids.mette);
        auto const page = "/din-kalender/optaget";
        CHECK(says(mette.get(page), "Der bliver ikke læst nogen kalender."));
        CHECK(mette.submit(page, {{"kind", "feed"}, {"url", server.url("/feed.ics")}}).status ==
              303);
        std::vector<busy_times::Busy> busy;
        for (int look = 0; look < 200 && busy.empty(); ++look) {
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
            busy = busy_times::busy(*story.look(), {story.ids.mette}, "2026-12-01"_day,
                                    "2026-12-31"_day);
        }
        CHECK(busy ==
              std::vector{busy_times::Busy{story.ids.mette, {"2026-12-02"_day, {720}, {780}}}});
        plan_meeting(story, "2026-12-02");
        CHECK(busy_times::busy(*story.look(), {story.ids.mette}, "2026-12-01"_day, "2026-12-31"_day)
                  .size() == 2);
        auto const shown = mette.get(page);
        CHECK(says(shown, "Læst sidst"));
        CHECK_FALSE(says(shown, "feed.ics"));
        CHECK(mette.submit(page, {{"kind", "feed"}, {"url", server.url("/page")}}).status == 303);
        for (int look = 0; look < 200 && !says(mette.get(page), "Der er ikke en kalender"); ++look)
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        CHECK(says(mette.get(page), "Der er ikke en kalender på adressen."));
        CHECK(mette.submit(page, {{"kind", "feed"}, {"url", server.url("/slow")}}).status == 303);
        auto const fourth = mette.submit(page, {{"kind", "feed"}, {"url", server.url("/slow")}});
        CHECK(fourth.status != 303);
        CHECK(mette.post(page + std::string{"/1/fjern"}, mette.kept).status == 303);
        CHECK(busy_times::busy(*story.look(), {story.ids.mette}, "2026-12-01"_day, "2026-12-31"_day)
                  .size() == 1);
    });
}

TEST_CASE("what is no address of a calendar is told at its field, all mistakes at once [MEET-12]") {
    Story story;
    auto mette = story.as(story.ids.mette);
    auto const page = "/din-kalender/optaget";
    CHECK(says(mette.submit(page, {}), "Vælg, hvad det er for en adresse."));
    auto const caldav = mette.submit(page, {{"kind", "caldav"}, {"url", "https://k.example/"}});
    CHECK(caldav.status == 422);
    CHECK(says(caldav, "Skriv brugernavnet til kalenderen."));
    CHECK(says(caldav, "Skriv adgangskoden til kalenderen."));
    for (auto const* wrong :
         {"", "kalender", "https://", "javascript:alert(1)", "file:///etc/passwd",
          "ftp://k.example/", "https://navn:kode@k.example/", "<script>", "http://127.0.0.1/",
          "https://k.example/\r\nX: y"})
        CHECK_MESSAGE(mette.submit(page, {{"kind", "feed"}, {"url", wrong}}).status == 422, wrong);
    CHECK(mette.submit(page, {{"kind", "feed"}, {"url", "webcal://k.example/<b>"}}).status == 422);
    CHECK(mette.submit(page, {{"kind", "feed"}, {"url", "webcal://k.example/a"}}).status == 303);
    CHECK(says(mette.get(page), "k.example"));
}

TEST_CASE(
    "an administrator names a calendar for somebody, and nobody else does [MEET-12, TRUST-1]") {
    Story story;
    auto admin = story.as(story.ids.admin);
    auto const page = fmt::format("/medarbejdere/{}/kalendere", story.ids.lise.value);
    CHECK(says(admin.get(page), "Lise"));
    CHECK(admin.submit(page, {{"kind", "feed"}, {"url", "https://k.example/a"}}).status == 303);
    auto lise = story.as(story.ids.lise);
    CHECK(says(lise.get("/din-kalender/optaget"), "k.example"));
    auto mette = story.as(story.ids.mette);
    CHECK(mette.get(page).status == 404);
    mette.get("/din-kalender/optaget");
    CHECK(mette.post("/din-kalender/optaget/1/fjern", mette.kept).status == 404);
    CHECK(admin.get(fmt::format("/medarbejdere/{}/kalendere", story.ids.anna_login.value)).status ==
          404);
    CHECK(admin.get("/medarbejdere/999/kalendere").status == 404);
    admin.get(page);
    CHECK(admin.post(page + "/1/fjern", admin.kept).status == 303);
    CHECK_FALSE(says(lise.get("/din-kalender/optaget"), "k.example"));
}
