// Stays Danish: what is typed and looked for on the pages.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "app/routes.hpp"
#include "support/closed_case.hpp"
#include "support/one_of_each.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string of_case(Story const& story, std::string_view rest = "") {
    return fmt::format("/forloeb/{}{}", story.ids.holm.value, rest);
}
std::int64_t counted(Story& story, db::SqlWith<0> sql) {
    return *story.look()->row(sql, [](db::Row const& row) { return row.number(0); });
}
std::int64_t start_help(Story& story) {
    std::int64_t id = 0;
    story.served.write_outside([&](db::Db& db) {
        id = db.insert(
            "INSERT INTO intervention (case_id, person_id, provision, started_on, recorded_by,"
            " recorded_at) VALUES ($1, $2, 'BL 86', '2026-05-01', $3,"
            " '2026-05-01T09:00:00.000Z') RETURNING id",
            story.ids.holm, story.ids.sofie, story.ids.mette);
    });
    return id;
}
void ask_for_relief(Story& story, Browser& mette) {
    REQUIRE(mette
                .submit(of_case(story, "/ansoegninger/opret"),
                        {{"what", "Aflastning"},
                         {"about", std::to_string(story.ids.sofie.value)},
                         {"applied_on", "2026-11-20"},
                         {"handler", std::to_string(story.ids.mette.value)}})
                .status == 303);
}
/// Of the thing whose row says those words.
std::string key_of(RawAnswer const& page, std::string_view words) {
    auto const at = page.body.find(words);
    REQUIRE(at != std::string::npos);
    auto const from = page.body.rfind("id=\"hold-", at) + 9;
    return page.body.substr(from, 16);
}
FormFields closing(Story const& story) {
    return {{"closed_on", "2026-11-23"},
            {"reason", "goals_reached"},
            {"because", "Det går godt nu, og I klarer resten selv."},
            {"told_on", "2026-11-19"},
            {"told_how", "meeting"},
            {"words-" + std::to_string(story.ids.anna.value), "Vi er klar til at stå selv."},
            {"words-" + std::to_string(story.ids.peter.value), "Jeg er i tvivl."},
            {"turn_to", "Rådgivningen i Børnehuset"},
            {"turn_to_reach", "70 10 20 30"}};
}
std::string filled(std::string address, Places const& places) {
    for (auto const& [place, value] : places)
        if (auto const at = address.find(place); at != std::string::npos)
            address.replace(at, place.size(), value);
    return address;
}

}  // namespace

TEST_CASE("a case is closed when each open thing is done or received, and opened again [HAND-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto anna = story.as(story.ids.anna_login);
        auto lise = story.as(story.ids.lise);
        auto const page = of_case(story, "/afslutning");
        auto const help = start_help(story);
        ask_for_relief(story, mette);
        story.served.write_outside([&](db::Db& db) {
            db.run(
                "INSERT INTO core_team_member (case_id, user_id, department_id, discipline,"
                " joined_on, because, recorded_by, recorded_at) SELECT $1, $2, min(d.id),"
                " 'psychologist', '2026-03-03', 'PPR', $3, '2026-03-03T09:00:00.000Z'"
                " FROM department d",
                story.ids.holm, story.ids.lise, story.ids.mette);
        });

        // Two things hold it open.
        auto shown = mette.get(page);
        CHECK(says(shown, "2 ting holder det åbent."));
        auto const key = key_of(shown, "Svar på ansøgning: Aflastning");
        auto refused = mette.submit(page, closing(story));
        CHECK(refused.status == 422);
        CHECK(says(refused, "Gør det færdigt, eller overdrag det"));
        CHECK(says(refused, "Det går godt nu, og I klarer resten selv."));

        // One is finished, the other handed to somebody outside who has not answered.
        CHECK(mette
                  .submit(of_case(story, fmt::format("/indsatser/{}/afslutning", help)),
                          {{"ended_on", "2026-11-22"}, {"because", "Ikke brug for den mere"}})
                  .status == 303);
        auto const outside = of_case(story, "/afslutning/overdragelser");
        mette.get(page);
        CHECK(mette
                  .post(outside,
                        [&] {
                            auto fields = mette.kept;
                            fields.emplace_back("party-" + key, "Ida Brandt");
                            fields.emplace_back("organisation-" + key, "Roskilde Kommune");
                            fields.emplace_back("reach-" + key, "46 31 30 00");
                            return fields;
                        }())
                  .status == 303);
        refused = mette.submit(page, closing(story));
        CHECK(refused.status == 422);
        CHECK(says(refused, "Der mangler en kvittering"));
        CHECK(counted(story, "SELECT count(*) FROM case_closing") == 0);

        // The receipt comes, and with it the case closes.
        shown = mette.get(page);
        CHECK(says(shown, "Venter på kvittering"));
        CHECK(mette
                  .post(outside,
                        [&] {
                            auto fields = mette.kept;
                            fields.emplace_back("party-" + key, "Ida Brandt");
                            fields.emplace_back("organisation-" + key, "Roskilde Kommune");
                            fields.emplace_back("reach-" + key, "46 31 30 00");
                            fields.emplace_back("received_by-" + key, "Ida Brandt");
                            fields.emplace_back("received_on-" + key, "2026-11-22");
                            fields.emplace_back("how-" + key, "telephone");
                            return fields;
                        }())
                  .status == 303);
        CHECK(says(mette.get(page), "Intet holder det åbent."));
        CHECK(lise.get(of_case(story)).status == 200);
        CHECK(Browser::location(mette.submit(page, closing(story))) == of_case(story));

        // It is read by those who may, and nothing is due.
        CHECK(says(mette.get(of_case(story)), "Forløbet er afsluttet"));
        auto const closed = mette.get(page);
        for (auto const* words : {"Ida Brandt", "Roskilde Kommune", "Jeg er i tvivl.",
                                  "år efter at det yngste barn er fyldt 18", "Valgt af os"})
            CHECK_MESSAGE(says(closed, words), words);
        CHECK(story.as(story.ids.lars).get(of_case(story)).status == 200);
        CHECK(lise.get(of_case(story)).status == 404);
        CHECK(story.as(story.ids.jonas).get(of_case(story)).status == 404);
        CHECK(counted(story, "SELECT count(*) FROM follow_up_due") == 0);
        CHECK(counted(story, "SELECT count(*) FROM follow_up_not_due") == 0);
        CHECK_FALSE(says(mette.get("/arbejdsliste"), "Sofie"));
        CHECK_FALSE(says(mette.get("/bolden"), "Aflastning"));
        auto const home = anna.get("/min-familie");
        for (auto const* words :
             {"Jeres forløb er afsluttet", "23. november 2026", "Rådgivningen i Børnehuset",
              "70 10 20 30", "Vi er klar til at stå selv."})
            CHECK_MESSAGE(says(home, words), words);
        CHECK_FALSE(says(home, "Jeg er i tvivl."));  // the other parent's words
        CHECK_FALSE(says(anna.json("/min-familie"), "Jeg er i tvivl."));
        for (auto const* own :
             {"/min-familie/plan", "/min-familie/moeder", "/min-familie/samtykker",
              "/min-familie/kigget", "/min-familie/beskeder"})
            CHECK_MESSAGE(anna.get(own).status == 200, own);

        // Opened again, it is due again from that day.
        auto const again = of_case(story, "/genaabning");
        start_help(story);
        CHECK(mette.submit(again, {{"from_on", "2026-11-22"}, {"because", ""}}).status == 422);
        CHECK(Browser::location(
                  mette.submit(again, {{"from_on", "2026-11-23"},
                                       {"because", "Sofie skifter skole"},
                                       {"coordinator", std::to_string(story.ids.mette.value)}})) ==
              of_case(story));
        CHECK(lise.get(of_case(story)).status == 200);
        CHECK(counted(story, "SELECT count(*) FROM follow_up_due WHERE due_on = '2027-02-23'") ==
              1);
        CHECK(says(mette.get("/arbejdsliste"), "Sofie"));
        CHECK(says(mette.get(of_case(story)), "hvor forløbet blev genåbnet"));
        CHECK_FALSE(says(anna.get("/min-familie"), "Jeres forløb er afsluttet"));
        shown = mette.get(page);
        CHECK(says(shown, "Sofie skifter skole"));  // what was closed stays as it was
        CHECK(says(shown, "Jeg er i tvivl."));
        auto const line = mette.get(of_case(story, "/tidslinje"));
        CHECK(says(line, "Forløbet er afsluttet 23. november 2026: Målene er nået."));
        CHECK(says(line, "Forløbet er åbent igen fra 23. november 2026."));
        CHECK(mette.get(again).status == 404);
    });
}

TEST_CASE("every form of the program is refused by a closed case, and says why [HAND-3]") {
    told_on_both_engines([](Story& story) {
        auto const places = one_of_each(story);
        close_holm(story);
        auto const traces = [&] {
            return counted(story,
                           "SELECT (SELECT sum(version) FROM family_case)"
                           " + (SELECT count(*) FROM timeline)");
        };
        auto const before = traces();
        std::set<std::string_view> const taken{"case_reopened", "retention_held", "cpr_shown"};
        int refused = 0;
        for (auto const& route : app::routes()) {
            bool const is_of_case = route.address.starts_with("/forloeb/{id}/") ||
                                    route.address.starts_with("/min-fam");
            if (route.method == web::Method::get || !is_of_case || taken.count(route.name))
                continue;
            auto const address = filled(std::string(route.address), places);
            bool is_refused_in_words = false;
            for (auto const user : {story.ids.mette, story.ids.lars, story.ids.anna_login,
                                    story.ids.jonas, story.ids.lise}) {
                auto browser = story.as(user);
                browser.get("/regler");
                auto const answer = browser.post(address, browser.kept);
                bool const is_shut = answer.status == 409 || answer.status == 404;
                CHECK_MESSAGE(is_shut, address << " " << answer.status);
                is_refused_in_words = is_refused_in_words || says(answer, "forløb er afsluttet") ||
                                      says(answer, "Forløbet er afsluttet");
            }
            refused += is_refused_in_words;
            CHECK_MESSAGE(is_refused_in_words, address);
        }
        CHECK(refused > 150);
        CHECK(traces() == before);
    });
}

TEST_CASE("a ball that comes in while somebody closes stops it, and is shown [HAND-3, TRUST-3]") {
    told_on_both_engines([](Story& story) {
        auto mette = story.as(story.ids.mette);
        auto jonas = story.as(story.ids.jonas);
        auto const page = of_case(story, "/afslutning");
        mette.get(page);
        auto fields = mette.kept;
        for (auto const& field : closing(story)) fields.push_back(field);
        ask_for_relief(story, jonas);
        auto const stale = mette.post(page, fields);
        CHECK(stale.status == 409);
        CHECK(says(stale, "Svar på ansøgning: Aflastning"));
        CHECK(counted(story, "SELECT count(*) FROM case_closing") == 0);
        CHECK(counted(story, "SELECT count(*) FROM family_case WHERE closed_on IS NULL") == 1);
    });
}

TEST_CASE("what somebody of the family was writing is shown when the case has closed [HAND-3]") {
    told_on_both_engines([](Story& story) {
        auto anna = story.as(story.ids.anna_login);
        anna.get("/min-familie/ansoegninger/opret");
        auto fields = anna.kept;
        fields.emplace_back("what", "Kørsel til svømning");
        close_holm(story);
        auto const answer = anna.post("/min-familie/ansoegninger/opret", fields);
        CHECK(answer.status == 409);
        CHECK(says(answer, "Jeres forløb er afsluttet"));
        CHECK(says(answer, "Kørsel til svømning"));
    });
}
