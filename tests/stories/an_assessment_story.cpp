// One whole assessment in each model, from the first meeting until the family reads what came of it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/users.hpp"
#include "support/story.hpp"

using namespace indgang;
using namespace indgang::test;

namespace {

std::string of_case(Story const& story, std::string_view rest) {
    return fmt::format("/forloeb/{}/{}", story.ids.holm.value, rest);
}
std::string of_child(Story const& story, PersonId child, std::string_view rest) {
    return fmt::format("/forloeb/{}/boern/{}/{}", story.ids.holm.value, child.value, rest);
}
std::string number(auto id) { return std::to_string(id.value); }

/// Where the form led; the test ends where it was not saved.
std::string saved(Browser& browser, std::string const& address, FormFields const& fields) {
    auto const answer = browser.submit(address, fields);
    INFO(address);
    REQUIRE(answer.status == 303);
    return Browser::location(answer);
}

/// Sofie's mother gets compensation for lost earnings, for which the department's leader answers.
void grant_lost_earnings(Story& story) {
    story.served.write_outside([&](db::Db& db) {
        auto const department = *access::department_named(db, "Børnehandicap");
        db.run(
            "INSERT INTO intervention (case_id, person_id, provision, started_on, department_id,"
            " recorded_by, recorded_at) VALUES ($1, $2, 'BL 87', '2026-05-01', $3, $4,"
            " '2026-05-01T08:00:00.000Z')",
            story.ids.holm, story.ids.sofie, department, story.ids.mette);
    });
}

FormFields meeting(Story const& story) {
    return {{"on_day", "2026-11-23"},
            {"from", "10"},
            {"until", "11.30"},
            {"place", "home"},
            {"at_home_of", number(story.ids.anna)},
            {"purpose", "Vi taler om hverdagen, og hvad I ønsker jer"},
            {"family", number(story.ids.anna)},
            {"family", number(story.ids.sofie)},
            {"people", number(story.ids.mette)},
            {"people", number(story.ids.lise)},
            {"interviewer", number(story.ids.mette)},
            {"board_writer", number(story.ids.lise)}};
}
FormFields account(Story const& story) {
    return {{"held_on", "2026-11-23"},
            {"family", number(story.ids.anna)},
            {"family", number(story.ids.sofie)},
            {"people", number(story.ids.mette)},
            {"people", number(story.ids.lise)},
            {"family_words", "Vi vil bare sove en hel nat"},
            {"agreed", "Vi begynder med søvnen"},
            {"next_step", "Mette ringer fredag"}};
}

void put_on_the_board(Story& story, Browser& browser, PersonId child, std::string_view dimension) {
    saved(browser, of_child(story, child, fmt::format("udredning/{}", dimension)),
          {{"side", "works"},
           {"voice", number(story.ids.anna)},
           {"words", "Hun sover til klokken fem med den tunge dyne"}});
}

void plan_and_warn(Story& story, Browser& mette) {
    grant_lost_earnings(story);
    auto anna = story.as(story.ids.anna_login);
    CHECK(says(mette.get(of_case(story, "udredning")), "Planlæg mødet"));
    auto const address = saved(mette, of_case(story, "udredningsmoeder/opret"), meeting(story));
    auto const warned = mette.get(address);
    CHECK(says(warned, "Lederen af Børnehandicap"));
    CHECK(says(warned, "bevilges af lederen, og ingen leder derfra er med"));
    saved(mette, address + "/mandat",
          {{"gap", "leader child_disability"},
           {"given_by", "Lars Bjerre, leder"},
           {"words", "Op til otte timer om ugen"}});
    CHECK(says(mette.get(address), "Mandat fra Lars Bjerre, leder"));
    auto fields = meeting(story);
    fields.push_back({"people", number(story.ids.lars)});
    saved(mette, address + "/plan", fields);
    CHECK(says(mette.get(address), "De, der kan bevilge, er med"));

    auto const own = "/min-familie/moeder/" + address.substr(address.rfind('/') + 1);
    saved(anna, own, {{"focus", "Nætterne først"}});
    auto const held = mette.get(address + "/holdt");
    CHECK(says(held, "Nætterne først"));
    saved(mette, address + "/holdt", account(story));
    CHECK(says(anna.get(own), "Vi begynder med søvnen"));
    CHECK(says(mette.get(of_case(story, "udredning")), "Begynd tavlen om Sofie"));
}

/// The child is heard, and lets its mother read it.
void hear(Story& story, Browser& mette, PersonId child) {
    saved(mette, of_child(story, child, "stemme/opret/holdt"),
          {{"way", "conversation"},
           {"held_on", "2026-11-20"},
           {"held_by", "Mette Kjær"},
           {"where", "På skolen"},
           {"own_words", "Det larmer i spisefrikvarteret"},
           {"sharing", "yes"},
           {"shown_to", number(story.ids.anna)}});
}

void ask_and_report(Story& story, Browser& mette) {
    auto const address = saved(mette, of_case(story, "undersoegelser/opret"),
                               {{"kind", "child_investigation"},
                                {"about", number(story.ids.sofie)},
                                {"question", "Hvad gør skoledagen svær?"},
                                {"asked_on", "2026-11-10"},
                                {"aware_on", "2026-11-01"},
                                {"holder", number(story.ids.mette)},
                                {"due_on", "2027-01-20"}});
    auto const waiting = mette.get(of_case(story, "udredning"));
    CHECK(says(waiting, "Venter på Mette Kjær, senest 20. januar 2027"));
    saved(mette, address + "/svar",
          {{"reported_on", "2026-11-23"},
           {"family_words", "Sofie hører bedst, når der er stille"},
           {"result", "Auditiv sensitivitet"}});
    CHECK(says(mette.get(of_case(story, "udredning")), "Svar 23. november 2026"));
    auto anna = story.as(story.ids.anna_login);
    CHECK(says(anna.get("/min-familie/undersoegelser"), "Sofie hører bedst, når der er stille"));
}

void hear_both(Story& story, Browser& mette) {
    auto anna = story.as(story.ids.anna_login);
    CHECK(says(mette.get(of_case(story, "udredning")), "Sofie er ikke hørt endnu"));
    for (auto const child : {story.ids.sofie, story.ids.emil}) hear(story, mette, child);
    CHECK(says(mette.get(of_case(story, "udredning")), "Hørt 20. november 2026"));
    CHECK(says(anna.get("/min-familie/stemmer"), "Det larmer i spisefrikvarteret"));
}

}  // namespace

TEST_CASE("one assessment in Én familie, from the meeting on [ASSESS-1] [ASSESS-2]") {
    told_on_both_engines([](Story& story) {
        story.served.write_outside([](db::Db& db) {
            db.run("UPDATE model_change SET model = 'en_familie_en_indgang_2021'");
        });
        auto mette = story.as(story.ids.mette);
        auto lise = story.as(story.ids.lise);
        plan_and_warn(story, mette);
        for (auto const child : {story.ids.sofie, story.ids.emil})
            put_on_the_board(story, lise, child, "health");
        auto const steps = mette.get(of_case(story, "udredning"));
        CHECK(says(steps, "Holdt 23. november 2026"));
        CHECK(says(steps, "I har talt om 1 af 10"));
        hear_both(story, mette);
        ask_and_report(story, mette);
    });
}

TEST_CASE(
    "one assessment in Sammen: the clock begins when the talk is held [ASSESS-1] [FOLLOW-2]") {
    told_on_both_engines([](Story& story) {
        grant_lost_earnings(story);
        auto mette = story.as(story.ids.mette);
        saved(mette, of_case(story, "indsatser/opret"),
              {{"person", number(story.ids.sofie)},
               {"provision", "BL 86"},
               {"started_on", "2026-05-01"}});
        CHECK(says(mette.get("/arbejdsliste"), "lørdag 1. august"));
        auto fields = meeting(story);
        fields.push_back({"child", number(story.ids.sofie)});
        auto const address = saved(mette, of_case(story, "udredningsmoeder/opret"), fields);
        CHECK(says(mette.get(address), "Opstartssamtale med Sofie"));
        CHECK_FALSE(says(mette.get(address), "Kan I beslutte på mødet?"));
        CHECK(says(mette.get("/arbejdsliste"), "lørdag 1. august"));  // planned is not held
        saved(mette, address + "/holdt", account(story));
        auto const list = mette.get("/arbejdsliste");
        CHECK(says(list, "tirsdag 23. februar"));  // three months after the talk
        CHECK_FALSE(says(list, "lørdag 1. august"));
        CHECK(says(mette.get(of_child(story, story.ids.sofie, "aftaler")),
                   "Holdt 23. november 2026"));

        auto corrected = account(story);
        corrected[0].second = "2026-11-20";
        corrected.push_back({"because", "Vi mødtes allerede fredag"});
        saved(mette, address + "/holdt", corrected);
        CHECK(says(mette.get("/arbejdsliste"), "lørdag 20. februar"));
        CHECK(says(mette.get(of_case(story, "udredning")), "Opstartssamtale med Emil"));
        hear_both(story, mette);
        ask_and_report(story, mette);
    });
}
