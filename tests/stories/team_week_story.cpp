#include <doctest/doctest.h>
#include <fmt/format.h>

#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

constexpr Instant in_march{"2026-03-03"_day.count()};

std::int64_t number(db::Db& db, char const* what) {
    if (std::string_view{what} == "team")
        return *db.row("SELECT max(id) FROM fixed_team",
                       [](db::Row const& row) { return row.number(0); });
    return *db.row("SELECT max(id) FROM team_meeting",
                   [](db::Row const& row) { return row.number(0); });
}

/// A second and a third family of Mette's, so that a deck has something to choose from.
CaseId open_family(db::Db& db, HolmIds const& ids, std::string const& name, int which) {
    CaseId const id{
        db.insert("INSERT INTO family_case (case_number, family_name, search_name, opened_on,"
                  " created_by, created_at) VALUES ($1, $2, $2, '2026-03-03', $3, $4) RETURNING id",
                  fmt::format("2026-9000{}", which), name, ids.mette, in_march)};
    db.run(
        "INSERT INTO coordinator_change (case_id, from_on, user_id, because, recorded_by,"
        " recorded_at) VALUES ($1, '2026-03-03', $2, '', $2, $3)",
        id, ids.mette, in_march);
    db.run(
        "INSERT INTO model_change (case_id, from_on, model, because, recorded_by, recorded_at)"
        " VALUES ($1, '2026-03-03', 'sammen_om_familien_2018', '', $2, $3)",
        id, ids.mette, in_march);
    for (auto const& [user, relation] :
         {std::pair{ids.mette, "coordinator"}, std::pair{ids.lise, "core_team_member"}})
        db.run(
            "INSERT INTO access_grant (user_id, case_id, relation, from_on, because)"
            " VALUES ($1, $2, $3, '2026-03-03', 'team')",
            user, id, relation);
    return id;
}

struct Families {
    CaseId holm, berg, dahl;
};

/// The fixed team of Mette, Lise and Jonas, with three families.
Families make_team(Story& story) {
    Families families{.holm = story.ids.holm, .berg = {}, .dahl = {}};
    story.served.write_outside([&](db::Db& db) {
        auto const& ids = story.ids;
        db.begin_write();  // a case and its first coordinator point at each other
        families.berg = open_family(db, ids, "Berg", 1);
        families.dahl = open_family(db, ids, "Dahl", 2);
        db.commit();
        auto const team = db.insert(
            "INSERT INTO fixed_team (name, rhythm, because, recorded_by, recorded_at)"
            " VALUES ('Kerneteam Nord', 'weekly', 'Vi kender hinanden', $1, $2) RETURNING id",
            ids.lars, in_march);
        for (auto const user : {ids.mette, ids.lise, ids.jonas})
            db.run(
                "INSERT INTO fixed_team_member (team_id, user_id, department_id, discipline,"
                " joined_on, because, recorded_by, recorded_at) SELECT $1, $2, d.department_id,"
                " 'other', '2026-03-03', 'Med', $3, $4 FROM user_department d WHERE d.user_id = $2",
                team, user, ids.lars, in_march);
        for (auto const one : {families.holm, families.berg, families.dahl})
            db.run(
                "INSERT INTO case_team (case_id, from_on, team_id, because, recorded_by,"
                " recorded_at) VALUES ($1, '2026-03-03', $2, 'Fast team', $3, $4)",
                one, team, ids.lars, in_march);
    });
    return families;
}

void happened(Story& story, CaseId family, std::string_view what, Phrase const& said_as,
              std::string_view folder) {
    story.served.write_outside([&](db::Db& db) {
        db.run(
            "INSERT INTO timeline (case_id, at, user_id, what, said, folder)"
            " VALUES ($1, $2, $3, $4, $5, $6)",
            family, Instant{"2026-11-20"_day.count()}, story.ids.mette, what, stored(said_as),
            folder);
    });
}

std::string meeting_address(Story& story) {
    return fmt::format("/teammoede/{}", number(*story.look(), "meeting"));
}

/// What stands before the cases without change.
std::string deck_of(RawAnswer const& answer) {
    return answer.body.substr(0, answer.body.find("uden ændring"));
}

std::string plan_two_meetings(Story& story, Browser& mette) {
    auto const team = fmt::format("/teammoeder/{}", number(*story.look(), "team"));
    FormFields const wanted{
        {"first_on", "2026-11-23"}, {"count", "2"}, {"from", "9"}, {"until", "11.30"}};
    CHECK(mette.submit(team + "/planlaeg", {{"first_on", ""}, {"count", "99"}}).status == 422);
    CHECK(Browser::location(mette.submit(team + "/planlaeg", wanted)) == team);
    CHECK(says(mette.get(team), "mandag 30. november kl. 9.00–11.30"));
    return fmt::format("/teammoede/{}", number(*story.look(), "meeting") - 1);
}

}  // namespace

TEST_CASE(
    "a fixed team's week: the deck, one put off, one taken along, one absent, a ball [MEET-2]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        auto const families = make_team(story);
        happened(
            story, families.holm, "intervention_ended",
            phrase("{0} til {1} er afsluttet.", std::string("Aflastning"), std::string("Sofie")),
            "matters");
        happened(story, families.holm, "consent_answered",
                 phrase("{0} har trukket samtykket.", std::string("Anna")), "");
        happened(story, families.berg, "plan_agreed", phrase("Planen er aftalt."), "plan");
        auto const meeting = plan_two_meetings(story, mette);

        // The deck is found; each sees it with the consents there are.
        auto const found = mette.get(meeting);
        for (auto const* words : {"Familien Holm", "Familien Berg", "har trukket samtykket",
                                  "Planen er aftalt.", "1 forløb uden ændring"})
            CHECK_MESSAGE(says(found, words), words);
        CHECK(deck_of(found).find("Dahl") == std::string::npos);
        auto const lises = lise.get(meeting);
        CHECK(says(lises, "Aflastning til Sofie er afsluttet."));
        CHECK_FALSE(says(lises, "har trukket samtykket"));
        CHECK_FALSE(says(lises, "Planen er aftalt."));  // no consent of the family Berg
        CHECK(says(lises, "en mappe, som du ikke må se"));

        // Berg waits, and Dahl is taken along, each with why.
        auto const choose = [&](CaseId one, std::string what, std::string why) {
            return mette.submit(fmt::format("{}/valg/{}", meeting, one.value),
                                {{"choice", std::move(what)}, {"because", std::move(why)}});
        };
        CHECK(choose(families.berg, "put_off", "").status == 422);
        CHECK(choose(families.berg, "put_off", "PPR er først med næste gang").status == 303);
        CHECK(choose(families.dahl, "take", "Mor har ringet").status == 303);
        auto const chosen = mette.get(meeting);
        CHECK(says(chosen, "PPR er først med næste gang"));
        CHECK(says(chosen, "Mor har ringet"));

        // Nobody was there yet, so it cannot be written down as held.
        CHECK(mette.get(meeting + "/fremmoede").status == 404);
        auto const user = [&](UserId one) { return std::to_string(one.value); };
        CHECK(mette
                  .submit(meeting + "/begynd", {{"chair", user(story.ids.mette)},
                                                {"minute_taker", user(story.ids.lise)},
                                                {"time_keeper", user(story.ids.jonas)}})
                  .status == 303);
        CHECK(mette.get(meeting + "/begynd").status == 404);

        // One after another: the first becomes a ball for Lise.
        auto const holm = fmt::format("{}/forloeb/{}", meeting, families.holm.value);
        auto const dahl = fmt::format("{}/forloeb/{}", meeting, families.dahl.value);
        CHECK(says(mette.get(holm), "1 af 2"));
        CHECK(says(mette.get(holm), "Der besluttes intet om familien uden familien."));
        CHECK(mette.get(fmt::format("{}/forloeb/{}", meeting, families.berg.value)).status == 404);
        CHECK(mette.submit(holm, {{"outcome", "ball"}}).status == 422);
        CHECK(Browser::location(mette.submit(holm, {{"outcome", "ball"},
                                                    {"words", "Ringe til skolen om frikvarteret"},
                                                    {"holder", user(story.ids.lise)},
                                                    {"due_on", "2026-11-27"}})) == dahl);
        CHECK(Browser::location(mette.submit(dahl, {{"outcome", "nothing"}})) == meeting);

        // Jonas was not there; why is asked for.
        auto const hold = [&](std::string why) {
            return mette.submit(meeting + "/fremmoede", {{"member", user(story.ids.mette)},
                                                         {"presence", "came"},
                                                         {"reason", ""},
                                                         {"substitute", ""},
                                                         {"member", user(story.ids.jonas)},
                                                         {"presence", "absent"},
                                                         {"reason", std::move(why)},
                                                         {"substitute", ""}});
        };
        CHECK(hold("").status == 422);
        CHECK(hold("Ferie").status == 303);
        CHECK(says(mette.get(meeting), "Kom ikke – Ferie"));
        CHECK(says(mette.get(meeting), "Ringe til skolen om frikvarteret"));

        // Who has the ball, and that it is done.
        auto const balls = fmt::format("/forloeb/{}/bolden", families.holm.value);
        CHECK(says(mette.get(balls), "Ringe til skolen om frikvarteret"));
        auto const ball = fmt::format("/forloeb/{}/teambolde/1", families.holm.value);
        CHECK(lise.submit(ball, {{"step", "give"}}).status == 422);
        CHECK(lise.submit(ball, {{"step", "done"}}).status == 303);
        CHECK_FALSE(says(mette.get(balls), "Ringe til skolen om frikvarteret"));

        // The next deck has only what happened since, and what was put off.
        auto const next = deck_of(mette.get(meeting_address(story)));
        CHECK(next.find("En bold fra teamets møde er gjort.") != std::string::npos);
        CHECK(next.find("Familien Berg") != std::string::npos);
        CHECK(next.find("Planen er aftalt.") != std::string::npos);
        CHECK(next.find("har trukket samtykket") == std::string::npos);
        CHECK(next.find("Familien Dahl") == std::string::npos);
    });
}

TEST_CASE(
    "a team's meeting is the team's: not other staff's, not the family's [TRUST-1] [TEAM-5]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        make_team(story);
        auto const meeting = plan_two_meetings(story, mette);
        for (auto const who :
             {story.ids.birgit, story.ids.anna_login, story.ids.finn, story.ids.drift}) {
            auto other = story.as(who);
            CHECK(other.get(meeting).status != 200);
        }
        // Who arranges meetings moves and calls off, and sees nothing of the cases.
        auto lars = story.as(story.ids.lars);
        CHECK(says(lars.get(meeting), "Bunken er for dem, der er med i teamet."));
        CHECK_FALSE(says(lars.get(meeting), "Familien Holm"));
        CHECK(lars.get(meeting + "/begynd").status == 404);
        FormFields const moved{{"on_day", "2026-11-25"}, {"from", "9"}, {"until", "11"}};
        CHECK(lars.submit(meeting + "/flyt", moved).status == 422);
        auto with_reason = moved;
        with_reason.emplace_back("because", "Rådhuset er lukket");
        CHECK(lars.submit(meeting + "/flyt", with_reason).status == 303);
        with_reason.emplace_back("version", "1");
        CHECK(lars.post(meeting + "/flyt", with_reason).status != 303);
        CHECK(says(mette.get(meeting), "Flyttet: Rådhuset er lukket"));
        CHECK(lars.submit(meeting + "/aflysning", {{"because", ""}}).status == 422);
        CHECK(lars.submit(meeting + "/aflysning", {{"because", "Temadag"}}).status == 303);
        CHECK(mette.get(meeting + "/begynd").status == 404);
        CHECK(says(mette.get("/arbejdsliste"), "Kerneteam Nord"));
        CHECK(says(lars.get("/fremmoede"), "Fremmøde"));
    });
}
