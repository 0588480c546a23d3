#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

struct Called {
    std::int64_t meeting = 0;
    std::string address, own;  // of its page for staff, and for the family
};

/// Today from 10 to 11, with Anna, Peter, Mette as chair and Lise as minute-taker, and two points.
Called call_meeting(Story& story, std::string_view kind = "network") {
    Called called;
    story.served.write_outside([&](db::Db& db) {
        called.meeting = db.insert(
            "INSERT INTO meeting (case_id, kind, kind_version, planned_by, planned_at)"
            " VALUES ($1, $2, 1, $3, '2026-11-20T09:00:00.000Z') RETURNING id",
            story.ids.holm, kind, story.ids.mette);
        auto const plan = db.insert(
            "INSERT INTO meeting_plan (meeting_id, version, on_day, from_minute, until_minute, place,"
            " purpose, planned_by, planned_at) VALUES ($1, 1, '2026-11-23', 600, 660, 'school',"
            " 'Sofies skoledag', $2, '2026-11-20T09:00:00.000Z') RETURNING id",
            called.meeting, story.ids.mette);
        for (auto const person : {story.ids.anna, story.ids.peter})
            db.run(
                "INSERT INTO meeting_participant (plan_id, person_id, must_come)"
                " VALUES ($1, $2, 0)",
                plan, person);
        db.run(
            "INSERT INTO meeting_participant (plan_id, user_id, must_come, roles)"
            " VALUES ($1, $2, 1, 'chair')",
            plan, story.ids.mette);
        db.run(
            "INSERT INTO meeting_participant (plan_id, user_id, must_come, roles)"
            " VALUES ($1, $2, 1, 'minute_taker')",
            plan, story.ids.lise);
        db.run(
            "INSERT INTO meeting_point (plan_id, position, words, minutes)"
            " VALUES ($1, 1, 'Frikvarteret', 15), ($1, 2, 'Næste møde', 0)",
            plan);
        db.run(
            "INSERT INTO meeting_focus (meeting_id, person_id, words, written_at)"
            " VALUES ($1, $2, 'Nætterne er hårde', '2026-11-21T20:00:00.000Z')",
            called.meeting, story.ids.anna);
    });
    called.address = fmt::format("/forloeb/{}/moeder/{}", story.ids.holm.value, called.meeting);
    called.own = fmt::format("/min-familie/moede/{}", called.meeting);
    return called;
}

std::string person(PersonId id) { return "person " + std::to_string(id.value); }
std::string user(UserId id) { return "user " + std::to_string(id.value); }

std::int64_t count(Story& story, std::string_view what) {
    auto db = story.look();
    auto const number = [](db::Row const& row) { return row.number(0); };
    if (what == "lines") return *db->row("SELECT count(*) FROM minutes_line", number);
    if (what == "goals") return *db->row("SELECT count(*) FROM plan_element", number);
    return *db->row("SELECT count(*) FROM speaking_stretch", number);
}
std::string last_line(Story& story) {
    return std::to_string(*story.look()->row("SELECT max(id) FROM minutes_line",
                                             [](db::Row const& row) { return row.number(0); }));
}

/// A button of that page which leads to another address.
int tap(Browser& browser, std::string const& page, std::string const& to,
        FormFields const& fields) {
    browser.get(page);
    auto all = browser.kept;
    all.insert(all.end(), fields.begin(), fields.end());
    return browser.post(to, all).status;
}

}  // namespace

TEST_CASE(
    "a meeting goes from its first point to minutes that the mother reads on her phone [MEET-8]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto anna = story.as(story.ids.anna_login);
        auto const called = call_meeting(story);
        auto const room = called.address + "/rum";

        // The family's own point stands first, and on the table.
        auto const empty = mette.get(room);
        CHECK(empty.body.find("Nætterne er hårde") < empty.body.find("Frikvarteret"));
        CHECK(says(empty, "Familiens eget punkt"));
        CHECK(says(empty, "Skriv først, hvem der er her."));
        CHECK(says(anna.get(called.own + "/referat"), "Referatet er ikke delt endnu."));

        // Who came; Peter is on video, and Lise stays away with a reason.
        CHECK(tap(mette, room, room + "/fremmoede",
                  {{"who", user(story.ids.lise)},
                   {"came", "absent"},
                   {"because", "Syg <b>i dag</b>"}}) == 303);
        CHECK(tap(mette, room, room + "/fremmoede",
                  {{"who", person(story.ids.peter)}, {"came", "video"}}) == 303);
        CHECK(tap(mette, room, room + "/fremmoede", {{"who", "all"}, {"came", "came"}}) == 303);
        auto const seated = mette.get(room);
        CHECK(says(seated, "3 er ikke hørt ved punktet endnu"));
        CHECK(says(seated, "Syg &lt;b&gt;i dag&lt;/b&gt;"));
        CHECK(tap(mette, room, room + "/hoert",
                  {{"who", person(story.ids.anna)},
                   {"point", fmt::format("focus-{}", story.ids.anna.value)},
                   {"heard", "true"}}) == 303);
        CHECK(says(mette.get(room), "2 er ikke hørt ved punktet endnu"));

        // What is said, decided, to be done and proposed, as it is said.
        auto const point = fmt::format("focus-{}", story.ids.anna.value);
        FormFields const said{{"kind", "said"},
                              {"words", "Anna sover tre timer"},
                              {"point", point},
                              {"line_key", "noegle-1"}};
        CHECK(mette.submit(room, said).status == 303);
        CHECK(mette.submit(room, said).status == 303);
        CHECK(count(story, "lines") == 1);  // sent twice, it stands once
        CHECK(tap(mette, room, room + "/punkt", {{"point", "1"}}) == 303);
        CHECK(says(mette.get(room), "15 minutter sat af"));
        CHECK(mette
                  .submit(room, {{"kind", "decision"},
                                 {"words", "Sofie må gå ind i frikvarteret"},
                                 {"point", "1"}})
                  .status == 303);
        CHECK(mette
                  .submit(room, {{"kind", "action"},
                                 {"words", "Ring til skolen"},
                                 {"point", "1"},
                                 {"holder", person(story.ids.anna)},
                                 {"due_on", "2026-12-01"}})
                  .status == 303);
        CHECK(mette
                  .submit(room, {{"kind", "proposal"},
                                 {"words", "Sofie er i skole hele dagen"},
                                 {"point", "1"}})
                  .status == 303);
        CHECK(count(story, "goals") == 1);
        CHECK(says(mette.get(fmt::format("/forloeb/{}/plan", story.ids.holm.value)),
                   "Sofie er i skole hele dagen"));
        // The action is the mother's ball at once, before anything is approved.
        CHECK(says(anna.get("/min-familie"), "Ring til skolen"));
        // She follows it from her phone, and the professionals' reasons are not hers.
        auto const live = anna.get(called.own + "/referat");
        CHECK(says(live, "Referatet bliver skrevet nu."));
        CHECK(says(live, "Anna sover tre timer"));
        CHECK_FALSE(says(live, "Syg"));

        // Two writers: each line stays; of one line the second is told, with both texts.
        auto const line = called.address + "/linjer/" + last_line(story);
        lise.get(line);
        auto const stale = lise.kept;
        CHECK(mette.submit(line, {{"act", "ret"}, {"words", "Sofie er i skole til klokken ét"}})
                  .status == 303);
        auto fields = stale;
        fields.push_back({"act", "ret"});
        fields.push_back({"words", "Sofie er i skole i seks timer"});
        auto const both = lise.post(line, fields);
        CHECK(both.status == 409);
        CHECK(says(both, "Sofie er i skole til klokken ét"));
        CHECK(says(both, "Sofie er i skole i seks timer"));

        // Half of the talk was the family's.
        for (auto const* key : {"a", "a"})
            CHECK(tap(mette, room, room + "/taletid",
                      {{"side", "family"}, {"seconds", "90"}, {"line_key", key}}) == 303);
        CHECK(tap(mette, room, room + "/taletid",
                  {{"side", "professionals"}, {"seconds", "90"}, {"line_key", "b"}}) == 303);
        CHECK(count(story, "stretches") == 2);

        // Read out and approved; a word more in between, and it is to be read again.
        auto const minutes = called.address + "/referat";
        mette.get(minutes);
        auto approval = mette.kept;
        FormFields const held{{"from", "10.00"},
                              {"until", "10.50"},
                              {"is_read_out", "true"},
                              {"feeling", "good"},
                              {"feeling_words", "Rart at blive hørt"},
                              {"feeling_of", std::to_string(story.ids.anna.value)}};
        approval.insert(approval.end(), held.begin(), held.end());
        CHECK(mette.submit(room, {{"kind", "said"}, {"words", "Vi mødes igen"}, {"point", "2"}})
                  .status == 303);
        CHECK(mette.post(minutes, approval).status == 409);
        CHECK(mette.submit(minutes, held).status == 303);
        auto const shared = mette.get(minutes);
        for (auto const* words :
             {"Godkendt og delt med dem, der var med.", "Læst højt ved mødet.",
              "Rart at blive hørt", "Sofie er i skole til klokken ét", "10.00–10.50"})
            CHECK(says(shared, words));

        // Those who were asked hear that there is news, and nothing of what.
        auto const told =
            story.look()->rows("SELECT address, content FROM outgoing_letter WHERE kind = 'news'",
                               [](db::Row const& row) { return row.text(0) + row.text(1); });
        CHECK_FALSE(told.empty());
        for (auto const& one : told)
            for (auto const* words : {"Sofie", "Ring til skolen", "Holm"})
                CHECK(one.find(words) == std::string::npos);

        // The mother reads it, says what she thinks of it, and it stands beside.
        auto const own = anna.get(called.own + "/referat");
        for (auto const* words : {"Sofie må gå ind i frikvarteret", "Ring til skolen",
                                  "Nætterne er hårde", "Ser du det anderledes?"})
            CHECK(says(own, words));
        CHECK_FALSE(says(own, "Syg"));
        CHECK(anna.submit(called.own + "/referat",
                          {{"words", "Jeg sagde to timer, ikke tre <script>"}})
                  .status == 303);
        CHECK(says(mette.get(minutes), "Jeg sagde to timer, ikke tre &lt;script&gt;"));

        // She says that it is done.
        CHECK(says(anna.get("/min-familie"), "Ring til skolen"));
        auto const action = *story.look()->row("SELECT id FROM minutes_line WHERE kind = 'action'",
                                               [](db::Row const& row) { return row.number(0); });
        CHECK(tap(anna, "/min-familie", fmt::format("{}/linjer/{}/gjort", called.own, action),
                  {{"back", "front"}}) == 303);
        CHECK_FALSE(says(anna.get("/min-familie"), "Ring til skolen"));

        // After that a correction says why, and is a new edition that she sees.
        auto const first = fmt::format("{}/linjer/{}", called.address, action - 2);
        CHECK(mette.submit(first, {{"act", "ret"}, {"words", "Anna sover to timer"}}).status ==
              422);
        CHECK(mette
                  .submit(first, {{"act", "ret"},
                                  {"words", "Anna sover to timer"},
                                  {"because", "Anna sagde to timer"}})
                  .status == 303);
        CHECK(says(anna.get(called.own + "/referat"), "Anna sagde to timer"));
        CHECK(mette.submit(room, {{"kind", "said"}, {"words", "For sent"}}).status == 422);
    });
}

TEST_CASE(
    "a decision about the family waits for it, for its word, or for a type that allows it [MEET-7]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const called = call_meeting(story);
        auto const room = called.address + "/rum";
        FormFields const decision{{"kind", "decision"}, {"words", "Sofie skifter skole"}};
        auto const refused = mette.submit(room, decision);
        CHECK(refused.status == 422);
        CHECK(says(refused, "Ingen fra familien er her. Skriv, hvordan familien har sagt ja"));
        CHECK(says(refused, "Sofie skifter skole"));  // what was typed is kept
        auto agreed = decision;
        agreed.push_back({"agreed_words", "Anna sagde ja i telefonen i går"});
        CHECK(mette.submit(room, agreed).status == 303);
        CHECK(says(mette.get(called.address + "/referat"),
                   "Besluttet uden familien. Familien har sagt ja til, at det "
                   "besluttes uden den: Anna sagde ja i telefonen i går"));
        // With Anna at the table it needs no more, but what is about Peter alone needs Peter.
        CHECK(tap(mette, room, room + "/fremmoede",
                  {{"who", person(story.ids.anna)}, {"came", "came"}}) == 303);
        CHECK(mette.submit(room, decision).status == 303);
        auto of_peter = decision;
        of_peter.push_back({"about", std::to_string(story.ids.peter.value)});
        CHECK(mette.submit(room, of_peter).status == 422);
    });
}

TEST_CASE("what is about one adult is in that adult's minutes and in nobody else's of the family") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto const called = call_meeting(story);
        auto const room = called.address + "/rum";
        for (auto const& [about, words] : std::initializer_list<std::pair<PersonId, std::string>>{
                 {story.ids.peter, "Peter har det svært"}, {story.ids.anna, "Anna er sygemeldt"}})
            CHECK(mette
                      .submit(room, {{"kind", "said"},
                                     {"words", words},
                                     {"about", std::to_string(about.value)}})
                      .status == 303);
        auto const seen = anna.get(called.own + "/referat");
        CHECK(says(seen, "Anna er sygemeldt"));
        CHECK_FALSE(says(seen, "Peter har det svært"));
        CHECK(says(mette.get(called.address + "/referat"), "Peter har det svært"));
    });
}

TEST_CASE(
    "something small begins at the table, by a right that is named, and nothing that is visitated [DECIDE-6]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto const called = call_meeting(story);
        auto const room = called.address + "/rum";
        CHECK(tap(mette, room, room + "/fremmoede", {{"who", "all"}, {"came", "came"}}) == 303);
        CHECK(
            mette.submit(room, {{"kind", "decision"}, {"words", "Anna får råd om søvn"}}).status ==
            303);
        auto const start = called.address + "/linjer/" + last_line(story) + "/saet-i-gang";
        auto const asked = mette.get(start);
        CHECK(says(asked, "Anna får råd om søvn"));
        CHECK(says(mette.submit(start, {{"find", "true"},
                                        {"started_on", "2026-11-23"},
                                        {"provision_search", "rådgivning"}}),
                   "Familieorienteret rådgivning til barnet"));
        FormFields const small{{"person", std::to_string(story.ids.sofie.value)},
                               {"started_on", "2026-11-23"},
                               {"provision", "BL 28"},
                               {"provider", "Lise Toft"},
                               {"least_intrusive", "Det er det mindste, der hjælper"},
                               {"competence", "team"}};
        auto const unconfirmed = mette.submit(start, small);
        CHECK(unconfirmed.status == 422);
        CHECK(says(unconfirmed, "Sæt kryds ved, at I selv må beslutte det, eller lad det vente."));
        CHECK(mette.submit(start, {{"provider", "<b>Lise</b>"}}).status == 422);  // all of it lacks
        auto confirmed = small;
        confirmed.push_back({"is_confirmed", "true"});
        CHECK(mette.submit(start, confirmed).status == 303);
        CHECK(says(mette.get(room), "Mødelokale"));
        CHECK(says(mette.get(fmt::format("/forloeb/{}", story.ids.holm.value)),
                   "Familieorienteret rådgivning"));
        CHECK(*story.look()->row("SELECT count(*) FROM minutes_start",
                                 [](db::Row const& row) { return row.number(0); }) == 1);
        // Once is enough; the second is led to the line.
        CHECK(tap(mette, room, start, confirmed) == 303);
        CHECK(*story.look()->row("SELECT count(*) FROM intervention WHERE provision = 'BL 28'",
                                 [](db::Row const& row) { return row.number(0); }) == 1);
    });
}

TEST_CASE(
    "nobody enters a room of another family's meeting, and nothing is approved before its day") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto birgit = story.as(story.ids.birgit);
        auto const called = call_meeting(story);
        for (auto const* page : {"/rum", "/referat"})
            CHECK(birgit.get(called.address + page).status == 404);
        CHECK(
            mette.get(fmt::format("/forloeb/{}/moeder/999999/rum", story.ids.holm.value)).status ==
            404);
        auto const empty = mette.submit(called.address + "/referat", {{"from", "ti"}});
        CHECK(empty.status == 422);
        for (auto const* said :
             {"Skriv først, hvem der er her, i mødelokalet.", "Der står intet i referatet.",
              "Skriv et klokkeslæt", "Skriv, hvornår mødet sluttede."})
            CHECK(says(empty, said));
        story.served.write_outside(
            [](db::Db& db) { db.run("UPDATE meeting_plan SET on_day = '2026-11-24'"); });
        CHECK(says(mette.submit(called.address + "/referat", {{"from", "10"}, {"until", "11"}}),
                   "Mødet ligger efter i dag."));
        // All that is wrong with a line at once, and what was typed is kept.
        auto const wrong =
            mette.submit(called.address + "/rum", {{"kind", "action"},
                                                   {"about", "'; DROP TABLE person; --"},
                                                   {"holder", "user 999999"},
                                                   {"under", "<script>"}});
        CHECK(wrong.status == 422);
        for (auto const* said : {"Skriv, hvad der blev sagt eller aftalt.",
                                 "Vælg den ene, der gør det.", "Vælg et mål fra listen."})
            CHECK(says(wrong, said));
        CHECK(mette
                  .submit(called.address + "/rum",
                          {{"kind", "said"}, {"words", "<script>alert(1)</script>"}})
                  .status == 303);
        CHECK_FALSE(says(mette.get(called.address + "/referat"), "<script>alert"));
    });
}
