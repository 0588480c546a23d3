#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string follow_ups(Story const& story) {
    return fmt::format("/forloeb/{}/boern/{}/opfoelgninger", story.ids.holm.value,
                       story.ids.sofie.value);
}

FormFields held_on(std::string day) {
    return {{"held_on", std::move(day)},
            {"manner", "home_visit"},
            {"others", "Lise fra PPR"},
            {"wellbeing", "Sofie sover bedre og glæder sig til svømning."},
            {"fit", "right"}};
}

FormFields merudgifter(Story const& story) {
    return {{"person", std::to_string(story.ids.sofie.value)},
            {"search", "merudgifter"},
            {"provision", "BL 86"},
            {"started_on", "2026-08-10"},
            {"note", "Ekstra tøj og vask"}};
}

std::int64_t count(Story& story, char const* what) {
    auto const db = story.look();
    constexpr auto number = [](db::Row const& row) { return row.number(0); };
    if (std::string_view{what} == "follow_up")
        return *db->row("SELECT count(*) FROM follow_up", number);
    if (std::string_view{what} == "draft") return *db->row("SELECT count(*) FROM draft", number);
    return *db->row("SELECT count(*) FROM contact", number);
}

}  // namespace

TEST_CASE("a follow-up that is held moves the date on the worklist at once [FOLLOW-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const started = mette.submit(
            fmt::format("/forloeb/{}/indsatser/opret", story.ids.holm.value), merudgifter(story));
        REQUIRE(started.status == 303);
        CHECK(
            says(mette.get("/arbejdsliste"), "tirsdag 10. november"));  // 3 months after 10 August

        auto const held = mette.submit(follow_ups(story), held_on("2026-11-20"));
        CHECK(held.status == 303);
        auto const list = mette.get("/arbejdsliste");
        CHECK(says(list, "lørdag 20. februar"));
        CHECK_FALSE(says(list, "tirsdag 10. november"));
    });
}

TEST_CASE("what was saved is said on the next page, in the reader's language, and once") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const path = fmt::format("/forloeb/{}/kontakter", story.ids.holm.value);
        auto const saved =
            mette.submit(path, {{"kind", "call"}, {"on_day", "2026-11-20"}, {"note", "Kort"}});
        REQUIRE(saved.status == 303);
        CHECK(saved.head.find("besked=contact_logged") != std::string::npos);
        auto const session = mette.cookie;
        mette.cookie += "; besked=contact_logged";
        CHECK(says(mette.get(path), "Kontakten er skrevet ned. Den flytter ingen frist."));
        mette.cookie = session;
        CHECK_FALSE(says(mette.get(path), "Kontakten er skrevet ned."));
        mette.cookie = session + "; besked=<script>";
        CHECK_FALSE(says(mette.get(path), "alert-success"));
    });
}

TEST_CASE("a text message is logged and moves no date [FOLLOW-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.submit(fmt::format("/forloeb/{}/indsatser/opret", story.ids.holm.value),
                     merudgifter(story));
        auto const logged = mette.submit(
            fmt::format("/forloeb/{}/kontakter", story.ids.holm.value),
            {{"kind", "text_message"}, {"on_day", "2026-11-22"}, {"note", "Tak for sidst"}});
        CHECK(logged.status == 303);
        CHECK(count(story, "contact") == 1);
        CHECK(says(mette.get("/arbejdsliste"), "tirsdag 10. november"));
    });
}

TEST_CASE("the same form sent twice is saved once [FOLLOW-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.get(follow_ups(story));
        auto fields = mette.kept;
        for (auto const& field : held_on("2026-11-20")) fields.push_back(field);
        CHECK(mette.post(follow_ups(story), fields).status == 303);
        CHECK(mette.post(follow_ups(story), fields).status == 303);
        CHECK(count(story, "follow_up") == 1);
    });
}

TEST_CASE("going back and sending the form with other words loses neither text [TRUST-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.get(follow_ups(story));
        auto fields = mette.kept;
        for (auto const& field : held_on("2026-11-20")) fields.push_back(field);
        mette.post(follow_ups(story), fields);
        for (auto& [name, value] : fields)
            if (name == "wellbeing") value = "Andre ord end før";
        auto const again = mette.post(follow_ups(story), fields);
        CHECK(again.status == 409);
        CHECK(says(again, "Andre ord end før"));
        CHECK(count(story, "follow_up") == 1);
    });
}

TEST_CASE("two who write at once see both texts, and nothing is lost [TRUST-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lars = story.as(story.ids.lars);
        mette.submit(follow_ups(story), held_on("2026-10-01"));
        mette.get(follow_ups(story));
        lars.get(follow_ups(story));
        auto first = mette.kept, second = lars.kept;
        for (auto const& field : held_on("2026-11-20")) first.push_back(field);
        for (auto const& field : held_on("2026-11-19")) second.push_back(field);
        for (auto& [name, value] : second)
            if (name == "wellbeing") value = "Lars har også talt med familien";
        CHECK(mette.post(follow_ups(story), first).status == 303);
        auto const stale = lars.post(follow_ups(story), second);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Lars har også talt med familien"));
        CHECK(says(stale, "Sofie sover bedre"));
        CHECK(count(story, "follow_up") == 2);
    });
}

TEST_CASE("every mistake comes at once, all typed is kept, and nothing is saved [FOLLOW-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const wrong =
            mette.submit(follow_ups(story),
                         {{"held_on", "30-02-2026"}, {"wellbeing", ""}, {"goals", "<script>hej"}});
        CHECK(wrong.status == 422);
        CHECK(says(wrong, "Skriv, hvordan barnet og familien trives."));
        CHECK(says(wrong, "Vælg, hvordan I mødtes."));
        CHECK(says(wrong, "&lt;script&gt;hej"));
        CHECK_FALSE(says(wrong, "<script>hej"));
        CHECK(count(story, "follow_up") == 0);
    });
}

TEST_CASE("a follow-up in the future, or before the case, is refused at the day [FOLLOW-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        CHECK(mette.submit(follow_ups(story), held_on("2026-11-24")).status == 422);
        CHECK(mette.submit(follow_ups(story), held_on("2026-03-02")).status == 422);
        CHECK(mette.submit(follow_ups(story), held_on("0206-03-02")).status == 422);
        CHECK(count(story, "follow_up") == 0);
    });
}

TEST_CASE("what was typed survives a login session that ran out [TRUST-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        mette.get(follow_ups(story));
        auto fields = mette.kept;
        for (auto const& field : held_on("2026-11-20")) fields.push_back(field);
        story.served.write_outside([](db::Db& db) {
            db.run("UPDATE login_session SET expires_at = '2026-11-01T00:00:00.000Z'");
        });
        auto const sent_out = mette.post(follow_ups(story), fields);
        CHECK(Browser::location(sent_out).starts_with("/log-ind?videre="));
        CHECK(count(story, "draft") == 1);

        auto again = story.as(story.ids.mette);
        auto const form = again.get(follow_ups(story));
        CHECK(says(form, "Sofie sover bedre og glæder sig til svømning."));
        CHECK(again.submit(follow_ups(story), held_on("2026-11-20")).status == 303);
        CHECK(count(story, "draft") == 0);
    });
}
