// The coordinator's day: what is new from the family, what is hers, what waits for others, each once; and that the
// kept rows never show what is no longer so.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"
#include "todo/todo.hpp"

namespace indgang::test {
namespace {

std::string number(auto id) { return std::to_string(id.value); }
std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}

/// An agreed action that that one has.
void agreed_action(Story& story, std::string_view words, std::optional<PersonId> person,
                   std::optional<UserId> user, std::string_view due_on) {
    story.served.write_outside([&](db::Db& db) {
        auto const at = "2026-11-02T09:00:00.000Z";
        auto const version = db.insert(
            "INSERT INTO plan_version (case_id, number, agreed_at) SELECT $1, 1 + count(*), $2"
            " FROM plan_version WHERE case_id = $1 RETURNING id",
            story.ids.holm, at);
        std::optional<std::int64_t> under;
        for (auto const* kind : {"goal", "action"}) {
            auto const element = db.insert(
                "INSERT INTO plan_element (case_id, kind, added_by, added_at)"
                " VALUES ($1, $2, $3, $4) RETURNING id",
                story.ids.holm, kind, story.ids.mette, at);
            auto const revision = db.insert(
                "INSERT INTO plan_revision (element_id, number, words, under_id, due_on,"
                " written_by, written_at) VALUES ($1, 1, $2, $3, $4, $5, $6) RETURNING id",
                element, words, under, due_on, story.ids.mette, at);
            db.run(
                "INSERT INTO plan_agreed (version_id, element_id, revision_id)"
                " VALUES ($1, $2, $3)",
                version, element, revision);
            under = element;
        }
        db.run(
            "INSERT INTO action_holder (element_id, person_id, user_id, moved_by, since_at)"
            " VALUES ($1, $2, $3, $4, $5)",
            *under, person, user, story.ids.mette, at);
        todo::make_old(db, story.ids.holm);
    });
}

std::size_t times(RawAnswer const& answer, std::string_view text) {
    std::size_t found = 0;
    for (auto at = answer.body.find(text); at != answer.body.npos;
         at = answer.body.find(text, at + 1))
        ++found;
    return found;
}

/// Every row that is of today says what is worked out.
bool all_rows_hold(Story& story) {
    auto const db = story.look();
    auto const keys = access::Keys::from_master({7});
    access::MunicipalityFacts const municipality{
        .slug = "solbjerg", .name = "Solbjerg", .code = "9901", .models = {}};
    auto const now = instant_from_iso("2026-11-23T11:00:00.000Z").value();
    return todo::kept_wrong({*db, municipality, keys, monday_23_november, now}).empty();
}

std::int64_t rows_of_today(Story& story) {
    return *story.look()->row("SELECT count(*) FROM todo_kept WHERE kept_for = '2026-11-23'",
                              [](db::Row const& row) { return row.number(0); });
}

void wait_until_kept(Story& story) {
    for (int tries = 0; tries < 100 && rows_of_today(story) == 0; ++tries)
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    REQUIRE(rows_of_today(story) > 0);
}

TEST_CASE("a message stands in the day until it is answered, and nowhere twice [SHARE-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        wait_until_kept(story);
        CHECK_FALSE(says(mette.get("/arbejdsliste"), "Nyt fra familierne"));
        REQUIRE(anna.submit("/min-familie/beskeder/opret", {{"to", "all"},
                                                            {"subject", "Bussen om morgenen"},
                                                            {"words", "Den kom ikke."}})
                    .status == 303);
        auto const day = mette.get("/arbejdsliste");
        CHECK(says(day, "Nyt fra familierne"));
        CHECK(says(day, "Svar på beskeden: Bussen om morgenen"));
        CHECK(times(day, "id=\"nyt\"") == 1);
        CHECK(times(day, ">Svar på beskeden: Bussen om morgenen</a>") == 1);
        CHECK_FALSE(says(day, "Den kom ikke."));
        auto const thread = of_case(story, "/beskeder/1");
        REQUIRE(mette.submit(thread, {{"words", "Jeg ringer til dem."}}).status == 303);
        CHECK_FALSE(says(mette.get("/arbejdsliste"), "Bussen om morgenen"));
        CHECK(all_rows_hold(story));
    });
}

TEST_CASE("what the family did is news until the coordinator says that it is seen [SHARE-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        agreed_action(story, "Spørger svømmeklubben", story.ids.anna, {}, "2026-12-01");
        auto const waiting = mette.get("/arbejdsliste");
        CHECK(says(waiting, "Venter på andre"));
        CHECK(says(waiting, "1 ting, siden"));
        REQUIRE(anna.submit("/min-familie/handlinger/2", {{"event", "finish"}}).status == 303);
        auto const day = mette.get("/arbejdsliste");
        CHECK(says(day, "Nyt fra familierne"));
        CHECK_FALSE(says(day, "Venter på andre"));
        auto const news = of_case(story, "/nyt");
        auto const up_to = Browser::hidden_value(day.body, "up_to");
        REQUIRE_FALSE(up_to.empty());
        CHECK(anna.post(news, {{"up_to", up_to}}).status >= 403);
        CHECK(story.as(story.ids.birgit).post(news, {{"up_to", up_to}}).status >= 403);
        CHECK(story.as(story.ids.lise).post(news, {{"up_to", up_to}}).status >= 403);
        mette.get("/arbejdsliste");
        auto fields = mette.kept;
        fields.emplace_back("up_to", up_to);
        CHECK(mette.post(news, fields).status == 303);
        CHECK_FALSE(says(mette.get("/arbejdsliste"), "Nyt fra familierne"));
        CHECK(all_rows_hold(story));
    });
}

TEST_CASE(
    "what is late stands first, and what is somebody else's stands after what is hers [PLAN-4]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        agreed_action(story, "Ringer til skolen", {}, story.ids.mette, "2026-11-20");
        agreed_action(story, "Taler med læreren", {}, story.ids.mette, "2026-11-23");
        agreed_action(story, "Prøver en test", {}, story.ids.lise, "2026-11-10");
        auto const day = mette.get("/arbejdsliste").body;
        auto const late = day.find("id=\"over-frist\""), today = day.find("id=\"i-dag\""),
                   others = day.find("id=\"venter\"");
        REQUIRE(others != day.npos);
        CHECK(late < day.find(">Ringer til skolen</a>"));
        CHECK(day.find(">Ringer til skolen</a>") < today);
        CHECK(today < day.find(">Taler med læreren</a>"));
        CHECK(day.find(">Taler med læreren</a>") < others);
        CHECK(others < day.find(">Prøver en test</a>"));
        CHECK(says(mette.get("/arbejdsliste"), "2 skal ses i dag"));
    });
}

TEST_CASE("a core-team member has the own things in the day, by consent alone [SHARE-2]") {
    told_on_both_engines([](Story& story) {
        agreed_action(story, "Prøver en test", {}, story.ids.lise, "2026-11-10");
        agreed_action(story, "Ringer til skolen", {}, story.ids.mette, "2026-11-20");
        auto lise = story.as(story.ids.lise);
        auto const day = lise.get("/arbejdsliste");
        CHECK(says(day, "Prøver en test"));
        CHECK_FALSE(says(day, "Ringer til skolen"));
        CHECK_FALSE(says(story.as(story.ids.birgit).get("/arbejdsliste"), "Prøver en test"));
        story.served.write_outside([&](db::Db& db) {
            db.run("UPDATE consent_request SET folders = 'family' WHERE case_id = $1",
                   story.ids.holm);
        });
        CHECK_FALSE(says(lise.get("/arbejdsliste"), "Prøver en test"));
        // The leader sees the coordinator's dates, and no more.
        auto const led =
            story.as(story.ids.lars)
                .get(fmt::format("/arbejdsliste?koordinator={}", number(story.ids.mette)));
        CHECK(led.status == 200);
        CHECK_FALSE(says(led, "Ringer til skolen"));
    });
}

TEST_CASE("who stands in has the coordinator's things meanwhile, and in whose place [CASE-4]") {
    told_on_both_engines([](Story& story) {
        agreed_action(story, "Ringer til skolen", {}, story.ids.mette, "2026-11-20");
        auto birgit = story.as(story.ids.birgit);
        CHECK_FALSE(says(birgit.get("/arbejdsliste"), "Ringer til skolen"));
        auto mette = story.as(story.ids.mette);
        mette.submit("/fravaer", {{"from_on", "2026-11-23"},
                                  {"back_on", "2026-11-30"},
                                  {"substitute", number(story.ids.birgit)}});
        auto const day = birgit.get("/arbejdsliste");
        CHECK(says(day, "Ringer til skolen"));
        CHECK(says(day, "i stedet for Mette Kjær"));
    });
}

TEST_CASE("a planned meeting that meets a follow-up in time is one line with it [MEET-11]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        REQUIRE(
            mette
                .submit(of_case(story, "/indsatser/opret"), {{"person", number(story.ids.sofie)},
                                                             {"provision", "BL 86"},
                                                             {"started_on", "2026-08-28"}})
                .status == 303);
        CHECK(says(mette.get("/arbejdsliste"), "Hold opfølgning"));
        auto const planned = mette.submit(of_case(story, "/moeder/opret/follow_up"),
                                          {{"about", number(story.ids.sofie)},
                                           {"purpose", "Se, om hjælpen passer"},
                                           {"on_day", "2026-11-26"},
                                           {"from", "10"},
                                           {"until", "11"},
                                           {"place", "municipality"},
                                           {"people", number(story.ids.mette)},
                                           {"family", number(story.ids.anna)},
                                           {"chair", number(story.ids.mette)},
                                           {"agenda", "15 Skoledagen"}});
        REQUIRE(planned.status == 303);
        auto const day = mette.get("/arbejdsliste");
        CHECK(says(day, "Tæller som opfølgning for Sofie Holm"));
        CHECK_FALSE(says(day, "Hold opfølgning"));
        CHECK(says(day, "kl. 10.00"));
        CHECK(all_rows_hold(story));
    });
}

}  // namespace
}  // namespace indgang::test
