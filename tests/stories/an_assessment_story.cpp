// One whole assessment in each model, from the first meeting until the family reads what came of it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "access/users.hpp"
#include "support/report_steps.hpp"

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

/// Three columns, and a scale that the mother answers at the meeting.
void talk_and_rate(Story& story, Browser& mette) {
    auto const board = saved(mette, of_case(story, "samtaletavler"),
                             {{"kind", "three_columns"}, {"about", number(story.ids.sofie)}});
    saved(mette, board,
          {{"column", "1"},
           {"voice", number(story.ids.anna)},
           {"words", "Hun er bange for frikvarteret"}});
    auto const scale = saved(mette, of_case(story, "skalaer"),
                             {{"about", number(story.ids.sofie)},
                              {"question", "Hvordan sover hun?"},
                              {"means_0", "Slet ikke"},
                              {"means_10", "Hele natten"}});
    saved(mette, scale,
          {{"rater", number(story.ids.anna)}, {"rated_on", "2026-11-23"}, {"value", "3"}});
    CHECK(says(mette.get(of_case(story, "udredning")), "Tavler: 1. Skalaer: 1"));
}

/// With somebody who does not know the family, without the family; and told back to it.
void analyse(Story& story, Browser& mette) {
    auto const at = of_case(story, "analysemoede");
    saved(mette, at + "/plan",
          {{"meets_on", "2026-11-23"},
           {"starts_at", "9.30"},
           {"place", "Rådhuset"},
           {"purpose", "Hvad slider mest?"},
           {"participants", number(story.ids.mette)}});
    saved(mette, at + "/udenforstaaende",
          {{"name", "Gitte Ravn"}, {"profession", "Specialpædagog"}, {"is_uninvolved", "true"}});
    saved(mette, at + "/referat",
          {{"held_on", "2026-11-23"},
           {"came", "Mette og Gitte"},
           {"facts", "Hun sover til klokken fem"},
           {"assessment", "Larmen slider"},
           {"direction", "Færre skift om eftermiddagen"}});
    CHECK(says(mette.get(of_case(story, "udredning")), "Fortæl familien om analysemødet"));
    saved(mette, at + "/fortalt",
          {{"words", "Vi vil prøve færre skift."}, {"told_on", "2026-11-23"}});
    CHECK(says(story.as(story.ids.anna_login).get("/min-familie/analyse"),
               "Vi vil prøve færre skift."));
}

/// Composed without retyping, signed by the team, read by the family (ASSESS-7).
void report_it(Story& story, Browser& mette) {
    gather_team(story);
    auto const report = begun_report(story, mette);
    for (auto const* said :
         {"Hun sover til klokken fem med den tunge dyne", "Hun er bange for frikvarteret",
          "3 af 10", "Det larmer i spisefrikvarteret", "Auditiv sensitivitet"})
        CHECK_MESSAGE(!part_saying(story, said).empty(), said);
    write_texts(story, mette, report);
    CHECK(says(mette.get(of_case(story, "udredning")), "Begyndt 23. november 2026"));
    sign_off_all(story, mette, report);
    CHECK(says(mette.get(of_case(story, "udredning")), "Underskrevet 23. november 2026"));
    mette.get(report + "/familien");
    CHECK(mette.post(report + "/frigivelse", mette.kept).status == 303);
    auto anna = story.as(story.ids.anna_login);
    auto const familys = anna.get("/min-familie/afrapportering");
    CHECK(says(familys, "Kort og klart om Sofie"));
    CHECK(says(familys, "Sofie hører bedst, når der er stille"));
    CHECK_FALSE(says(familys, "Larmen slider"));
    CHECK(anna.get("/min-familie/afrapportering/pdf").body.starts_with("%PDF"));
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
        talk_and_rate(story, mette);
        ask_and_report(story, mette);
        analyse(story, mette);
        report_it(story, mette);
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
        for (auto const child : {story.ids.sofie, story.ids.emil})
            put_on_the_board(story, mette, child, "health");
        talk_and_rate(story, mette);
        ask_and_report(story, mette);
        report_it(story, mette);
    });
}
